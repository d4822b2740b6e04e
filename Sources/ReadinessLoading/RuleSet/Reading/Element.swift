package import ReadinessModel

/// An element of a rule file, with the places of everything in it. Tailorings change elements before anything is made
/// of them, and what they bring keeps its place in their files.
package final class Element {
  package let name: String
  package let at: Location
  package internal(set) var attributes: [Attribute]
  package internal(set) var children: [Element]
  /// The runs of text that are not white space alone, with the place of each one's first visible character.
  package internal(set) var texts: [(text: String, at: Location)]
  /// Whether it has an attribute that nothing knows, which was told: what seems to be missing may be that.
  var hasUnknownAttribute = false

  init(
    name: String, at: Location, attributes: [Attribute], children: [Element], texts: [(text: String, at: Location)]
  ) {
    self.name = name
    self.at = at
    self.attributes = attributes
    self.children = children
    self.texts = texts
  }

  package struct Attribute {
    package let name: String
    package internal(set) var value: String
    package let at: Location
    /// Where the value begins, behind the quote.
    package let valueAt: Location
  }
}

/// Values as the grammar has proved them: what is not there, or was reported as malformed, is nil or empty here.
extension Element {
  package func attribute(_ name: String) -> Attribute? { attributes.first { $0.name == name } }

  package subscript(_ name: String) -> String? { attribute(name)?.value.trimmedBlanks }

  package func child(_ name: String) -> Element? { children.first { $0.name == name } }

  package func children(_ name: String) -> [Element] { children.filter { $0.name == name } }

  /// The text, white space collapsed.
  package var text: String {
    var words: [Substring] = []
    for run in texts { words += run.text.split(whereSeparator: \.isBlank) }
    return words.joined(separator: " ")
  }

  /// The text of a child; empty where there is none.
  package func text(of child: String) -> String { self.child(child)?.text ?? "" }

  /// The blank-separated words of an attribute, each with its place.
  package func words(_ name: String) -> [Word] { attribute(name)?.words ?? [] }

  package func decimal(_ name: String) -> FixedDecimal? {
    self[name].flatMap(FixedDecimal.init(text:)).flatMap { ValueShape.possible.contains($0) ? $0 : nil }
  }

  package func whole(_ name: String) -> Int? {
    self[name].flatMap { Int($0) }.flatMap { $0 <= 1_000_000 ? $0 : nil }
  }

  package func yes(_ name: String) -> Bool { self[name] == "yes" }

  /// The case of an enumeration that the attribute names.
  package func word<Words: RawRepresentable>(_ name: String, as type: Words.Type = Words.self) -> Words?
  where Words.RawValue == String {
    self[name].flatMap(Words.init(rawValue:))
  }

  /// The place of an attribute's value, or of the element where it has no such attribute.
  package func at(_ name: String) -> Location { attribute(name)?.valueAt ?? at }
}

/// One of several names in an attribute's value.
package struct Word {
  package let text: String
  package let at: Location
}

extension Element.Attribute {
  var words: [Word] {
    var result: [Word] = []
    var column = valueAt.place.column
    for part in value.split(separator: " ", omittingEmptySubsequences: false) {
      if !part.isEmpty {
        let place = Place(line: valueAt.place.line, column: column)
        result.append(Word(text: String(part), at: Location(file: valueAt.file, place: place)))
      }
      column += part.unicodeScalars.count + 1
    }
    return result
  }
}

extension Character {
  /// White space as XML has it.
  var isBlank: Bool { self == " " || self == "\n" || self == "\t" || self == "\r" || self == "\r\n" }
}

extension String {
  var trimmedBlanks: String {
    if let first = utf8.first, let last = utf8.last, first > 0x20, last > 0x20 { return self }
    guard let first = firstIndex(where: { !$0.isBlank }), let last = lastIndex(where: { !$0.isBlank }) else {
      return ""
    }
    return String(self[first...last])
  }
}

extension FixedDecimal {
  init?(text: String) {
    let bytes = Array(text.utf8)
    guard let value = try? FixedDecimal(parsing: bytes.span) else { return nil }
    self = value
  }
}
