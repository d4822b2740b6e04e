/// What becomes of a text's characters where it is written as XML or as a cell: see ``SafeText``, and, in XML, the reading of
/// white space.
package struct TextChanges: Hashable {
  package enum Form: Sendable, Hashable {
    /// A document, which is read with each stretch of white space as one blank and without those at the ends.
    case document
    /// A cell of a workbook, which can hold controls, written out in letters.
    case workbook
    /// A cell of a table as text.
    case table
  }

  /// Characters that become U+FFFD.
  private var replaced: [Unicode.Scalar] = []
  private var leftOut: [Unicode.Scalar] = []
  /// Ends of lines other than the usual ones.
  private var lineEnds: [Unicode.Scalar] = []
  private var (hasTab, hasLine, hasStretch, hasEnds) = (false, false, false, false)
  private let form: Form

  package init(_ text: String, as form: Form) {
    self.form = form
    if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20: break
      case 0x09: hasTab = true
      case 0x0A, 0x0D: hasLine = true
      case 0..<0x20 where form == .workbook: break
      case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: Self.add(scalar, to: &lineEnds)
      case 0xFEFF: Self.add(scalar, to: &leftOut)
      default: if !SafeText.isVisible(scalar) { Self.add(scalar, to: &replaced) }
      }
    }
    guard form == .document else { return }
    let isBlank = text.utf8.map { $0 <= 0x20 }
    hasStretch = zip(isBlank, isBlank.dropFirst()).contains { $0 && $1 }
    hasEnds = isBlank.first == true || isBlank.last == true
  }

  /// Whether nothing is changed.
  package var isEmpty: Bool { !losesCharacters && whiteSpace.isEmpty }

  /// Whether there is more than white space that comes out otherwise.
  package var losesCharacters: Bool { !replaced.isEmpty || !leftOut.isEmpty || !lineEnds.isEmpty }

  /// The characters that do not come out, by their numbers: `U+202E, U+FEFF`.
  package var characters: String { Self.names(replaced + leftOut + lineEnds) }

  /// What happens, in a sentence: `U+202E becomes U+FFFD; a line break becomes a blank`.
  package var words: String {
    var parts: [String] = []
    if !replaced.isEmpty { parts.append("\(Self.names(replaced)) \(replaced.count > 1 ? "become" : "becomes") U+FFFD") }
    if !leftOut.isEmpty { parts.append("\(Self.names(leftOut)) is left out") }
    if !lineEnds.isEmpty {
      parts.append(
        "\(Self.names(lineEnds)) \(lineEnds.count > 1 ? "become" : "becomes") "
          + (form == .document ? "a blank" : "a line break"))
    }
    return (parts + whiteSpace).joined(separator: "; ")
  }

  private var whiteSpace: [String] {
    var parts: [String] = []
    if hasLine {
      // Cells keep it, and profiles that are read from them do not.
      parts.append("a line break becomes a blank" + (form == .document ? "" : " where the sheet is read"))
    }
    if hasTab { parts.append("a tab becomes a blank") }
    if hasStretch { parts.append("several blanks in a row become one") }
    if hasEnds { parts.append("blanks at an end are left out") }
    return parts
  }

  private static func add(_ scalar: Unicode.Scalar, to scalars: inout [Unicode.Scalar]) {
    if !scalars.contains(scalar) { scalars.append(scalar) }
  }

  private static func names(_ scalars: [Unicode.Scalar]) -> String {
    scalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(4 - digits.utf8.count, 0)) + digits
    }.joined(separator: ", ")
  }
}
