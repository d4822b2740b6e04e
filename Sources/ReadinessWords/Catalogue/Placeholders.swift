/// What stands in braces in a sentence.
public enum Placeholders {
  /// The names in braces, each once, in order.
  public static func names(in sentence: String) -> [String] {
    var found: [String] = []
    for piece in sentence.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      let name = String(piece.prefix { $0 != "}" })
      if name.utf8.count < piece.utf8.count, !found.contains(name) { found.append(name) }
    }
    return found
  }

  /// Puts values where their names stand in braces, in one pass, so that a value with braces in it stays what it is.
  public static func fill(_ sentence: String, _ values: [String: String]) -> String {
    var result = ""
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { break }
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      if let value = values[name] { result += value } else { result += rest[open...close] }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
