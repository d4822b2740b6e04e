/// What changed since an earlier profile.
struct ChangesPart {
  let view: ComparisonView

  func write(to page: inout HTMLWriter) {}
}
