public import ReadinessModel

/// States as people write them in place of an answer.
public enum WrittenState: Sendable, Hashable {
  case notKnown
  case notApplicable
  /// `NA`: what statistics programs write where there is nothing, and people where a question does not apply.
  case either

  /// The state that a text says; nil where it is an answer like any other.
  ///
  /// - Parameter words: those of the rule set, whose own words for both states are understood too.
  public init?(_ text: String, _ words: Words) {
    let written = WrittenText(text)
    if Self.isNothing(written) || written.says("na") {
      self = .either
      return
    }
    let said = written.words
    func isOne(of table: [String], _ id: String) -> Bool {
      if table.contains(where: { said.elementsEqual($0.utf8) }) { return true }
      if said.isEmpty { return false }
      // As reports say it, and as forms and sheets do.
      return [id, "form-" + id].contains { words[$0].map { WrittenText($0).words == said } ?? false }
    }
    if isOne(of: Self.notKnownWords, "not-known") {
      self = .notKnown
    } else if isOne(of: Self.notApplicableWords, "not-applicable") {
      self = .notApplicable
    } else {
      return nil
    }
  }

  private static let notKnownWords = [
    "not known", "notknown", "unknown", "not yet known", "we do not know", "we don't know", "we dont know",
    "i do not know", "i don't know", "i dont know", "do not know", "don't know", "dont know", "n/k", "?",
  ]

  private static let notApplicableWords = [
    "not applicable", "notapplicable", "n/a", "n.a", "n. a", "n / a", "does not apply", "doesn't apply",
    "not applicable to us", "it does not apply",
  ]

  /// What programs write for an empty cell: `NA` of R, `NaN` and `<NA>` of pandas, `NULL` of databases.
  public static func isNothing(_ text: String) -> Bool { isNothing(WrittenText(text)) }

  private static func isNothing(_ written: WrittenText) -> Bool {
    ["NA", "NaN", "nan", "<NA>", "NULL", "#N/A"].contains { written.scalars.elementsEqual($0.unicodeScalars) }
  }

  /// Whether words in a place for evidence say that there is none.
  public static func isNoEvidence(_ text: String) -> Bool {
    let written = WrittenText(text)
    if isNothing(written) { return true }
    let said = written.words
    return said.isEmpty || said == [0x20]
      || ["na", "n/a", "n.a", "none", "nil", "null", "."].contains {
        said.elementsEqual($0.utf8)
      }
  }
}
