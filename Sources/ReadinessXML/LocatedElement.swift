/// An element of a ``LocatedDocument``: a value that knows where each of its parts stands.
public struct LocatedElement: Hashable, Sendable {
  /// The name, without a prefix. The namespace is the document's own.
  public let name: String
  /// The attributes in the order written. Those that speak to XML tools, such as `xml:lang`, are left out.
  public let attributes: [LocatedAttribute]
  /// The elements within, in order.
  public internal(set) var children: [LocatedElement] = []
  /// The runs of text between the elements, in order; runs of white space alone are left out.
  public internal(set) var texts: [LocatedText] = []
  /// Where the start tag's `<` stands.
  public let place: XMLPlace
  /// The place just behind the element.
  public internal(set) var end: XMLPlace

  /// The attribute of a name, or nil.
  public func attribute(_ name: String) -> LocatedAttribute? {
    attributes.first { $0.name == name }
  }

  /// The text of the element itself: its runs joined, with each white space a single blank and none at the ends.
  public var text: String { collapseSpace(texts.map(\.text)) }
}

/// An attribute of a ``LocatedElement``.
public struct LocatedAttribute: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The value, decoded.
  public let value: String
  /// Where the name stands.
  public let place: XMLPlace
  /// Where the value stands, behind its opening quote.
  public let valuePlace: XMLPlace
}

/// A run of text of a ``LocatedElement``, up to the next tag.
public struct LocatedText: Hashable, Sendable {
  /// The text, decoded, with its white space as written.
  public let text: String
  /// Where the first character that is not white space stands.
  public let place: XMLPlace
}

/// Joins texts by single blanks, with every white space within made a single blank.
private func collapseSpace(_ texts: [String]) -> String {
  var result: [UInt8] = []
  for text in texts {
    var isPending = !result.isEmpty
    for byte in text.utf8 {
      if byte.isXMLSpace {
        isPending = !result.isEmpty
      } else {
        if isPending { result.append(UInt8(ascii: " ")) }
        isPending = false
        result.append(byte)
      }
    }
  }
  return String(decoding: result, as: UTF8.self)
}
