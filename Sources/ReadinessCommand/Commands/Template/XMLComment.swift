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
}
