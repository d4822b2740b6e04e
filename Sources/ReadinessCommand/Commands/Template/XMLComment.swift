internal import ReadinessReports

/// What may stand in an XML comment.
enum XMLComment {
  /// The text with every second of two hyphens apart, as comments hold no two of them.
  static func safe(_ text: String) -> String {
    var safe = ""
    for character in text {
      if character == "-", safe.hasSuffix("-") { safe += " " }
      safe.append(character)
    }
    return safe
  }

  /// The text where an element or an attribute in a comment holds it.
  static func text(_ text: String) -> String {
    var bytes: [UInt8] = []
    XMLText.append(safe(text), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
