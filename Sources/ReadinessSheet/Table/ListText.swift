/// Several fields in one cell, parted by semicolons; a field that holds one stands in quotes.
enum ListText {
  static func joined(_ fields: [String]) -> String {
    fields.map { field in
      guard field.utf8.contains(0x3B) || field.utf8.first == 0x22 else { return field }
      return "\"\(field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
    }.joined(separator: "; ")
  }

  static func fields(_ text: String) -> [String] {
    var fields: [String] = []
    var rest = text.unicodeScalars[...]
    while true {
      rest = rest.drop { $0 == " " }
      if let (field, after) = quoted(rest) {
        fields.append(field)
        rest = after
      } else {
        let field = rest.prefix { $0 != ";" }
        fields.append(SheetText.kept(String(field)))
        rest = rest[field.endIndex...]
      }
      guard rest.first == ";" else { return fields }
      rest = rest.dropFirst()
    }
  }

  /// A field in quotes, if it is closed right before a semicolon or the end.
  private static func quoted(_ text: Substring.UnicodeScalarView) -> (String, Substring.UnicodeScalarView)? {
    guard text.first == "\"" else { return nil }
    var rest = text.dropFirst()
    var field = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      guard scalar == "\"" else {
        field.append(scalar)
        continue
      }
      if rest.first == "\"" {
        field.append(scalar)
        rest.removeFirst()
        continue
      }
      let after = rest.drop { $0 == " " }
      return after.isEmpty || after.first == ";" ? (String(field), after) : nil
    }
    return nil
  }
}
