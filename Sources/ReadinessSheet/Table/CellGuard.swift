internal import ReadinessEngine
internal import ReadinessModel

/// The apostrophe before a text that would be read as something else: as a formula by a spreadsheet, as a state or as
/// nothing by us. A text that has one itself gets one more.
struct CellGuard {
  let words: Words

  /// A text as it is written where `isMeant` says what else it could be taken for.
  func guarded(_ text: String, orWhere isMeant: (String) -> Bool) -> String {
    let bare = Self.withoutApostrophes(text)
    let hasApostrophe = bare.utf8.count < text.utf8.count
    return isMeant(text) || (hasApostrophe && isTaken(bare)) ? "'" + text : text
  }

  /// A text as it was meant.
  func unguarded(_ text: String) -> String {
    guard text.utf8.first == 0x27, isTaken(Self.withoutApostrophes(text)) else { return text }
    return String(text.dropFirst())
  }

  /// Whether a text alone would be taken for something else.
  private func isTaken(_ text: String) -> Bool {
    Self.isFormula(text) || AnswerCell.isFault(text) || WrittenState.isNoEvidence(text)
      || WrittenState(text, words) != nil
  }

  /// What the written form of CSV takes for a formula, blanks before it or not.
  private static func isFormula(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return false }
    if [0x09, 0x0A, 0x0D, 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20].contains(first.value) { return true }
    guard let sign = scalars.first(where: { $0.value > 0x20 }) else { return false }
    return "=+-@".unicodeScalars.contains(sign)
  }

  private static func withoutApostrophes(_ text: String) -> String {
    String(decoding: text.utf8.drop { $0 == 0x27 }, as: UTF8.self)
  }
}
