/// How much of a report is wanted.
public enum ReportPages: String, Sendable, CaseIterable {
  /// The paper that a board decides from: two sides.
  case two
  /// With the annex: every answer and what became of it.
  case all
}
