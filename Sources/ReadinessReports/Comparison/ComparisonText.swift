/// A comparison for a terminal.
struct ComparisonText {
  let view: ComparisonView

  func write(to page: inout TextLayout) {}
}
