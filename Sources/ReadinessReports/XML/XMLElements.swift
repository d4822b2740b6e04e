import ReadinessModel

/// Small pieces of XML: attributes in the order given, text escaped.
extension Array where Element == UInt8 {
  /// An attribute; nothing where the value is nil.
  mutating func attribute(_ name: String, _ value: String?) {
    guard let value else { return }
    put(" \(name)=\"")
    XMLText.append(value, to: &self)
    put("\"")
  }

  /// An exact fraction; nothing where there is none.
  mutating func attribute(_ name: String, exact value: Fraction?) { attribute(name, value?.exact) }

  /// A whole number; nothing where there is none.
  mutating func attribute(_ name: String, number value: Int64?) { attribute(name, value.map { String($0) }) }

  /// An element with text in it.
  mutating func element(_ name: String, _ content: String) {
    put("<\(name)>")
    XMLText.append(content, to: &self)
    put("</\(name)>\n")
  }
}
