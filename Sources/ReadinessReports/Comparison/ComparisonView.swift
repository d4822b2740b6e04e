/// What changed between profiles, as data.
struct ComparisonView: Sendable {
  var title: String
}
