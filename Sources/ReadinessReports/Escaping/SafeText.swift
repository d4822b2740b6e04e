/// Makes text of a profile or rule set harmless before any format escapes it.
///
/// Control characters, characters that reverse or hide what stands beside them, and code points that no format may hold
/// become U+FFFD, so that something visible says that something was there.
package enum SafeText {
  /// The text with nothing in it but printable characters and, where wanted, line feeds.
  static func clean(_ text: String, keepsLines: Bool = false) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = String.UnicodeScalarView()
    var lastWasReturn = false
    for scalar in text.unicodeScalars {
      defer { lastWasReturn = scalar.value == 0x0D }
      switch scalar.value {
      case 0x0A where lastWasReturn: continue
      case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: result.append(keepsLines ? "\n" : " ")
      case 0x09: result.append(" ")
      case 0xFEFF: continue
      case let value where isHarmful(value): result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a character is one that a reader sees as it is.
  package static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x85, 0x2028, 0x2029, 0xFEFF: false
    default: !isHarmful(scalar.value)
    }
  }

  /// Controls, overrides and isolates of writing direction, deprecated format characters, tags, noncharacters.
  private static func isHarmful(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF,
      0xE0000...0xE007F:
      true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// At most so many characters, with a note of how many were left out.
  static func clipped(_ text: String, to limit: Int) -> String {
    let scalars = text.unicodeScalars
    guard text.utf8.count > limit, scalars.count > limit else { return text }
    return String(scalars.prefix(limit)) + "… (\(scalars.count - limit) more characters)"
  }

  /// At most so many characters, the last of them a sign that there are more; for headings, which the whole text follows
  /// elsewhere.
  static func shortened(_ text: String, to limit: Int) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > limit else { return text }
    return String(scalars.prefix(limit - 1)) + "…"
  }
}
