/// What may stand in an element of one name at one place: the language is a table of these.
package struct ElementShape {
  /// Unique; the element's own name is what stands before the first colon, since some names are used twice.
  package let key: String
  let attributes: [AttributeShape]
  let content: Content

  package enum Content {
    /// Neither text nor elements.
    case nothing
    /// Text and no elements; it must say something.
    case text
    /// Text or nothing.
    case anyText
    /// Elements in this order and no text.
    case elements([Particle])
    /// Either text alone or elements in this order.
    case textOrElements([Particle])
    /// Elements of another language, which are checked where they are used; at least one, and no text.
    case elementsOfOthers
  }

  package init(_ key: String, _ attributes: [AttributeShape] = [], content: Content) {
    self.key = key
    self.attributes = attributes
    self.content = content
  }

  package init(_ key: String, _ attributes: [AttributeShape] = [], holds particles: Particle...) {
    self.init(key, attributes, content: particles.isEmpty ? .nothing : .elements(particles))
  }

  /// An element of text.
  package static func text(_ key: String, _ attributes: [AttributeShape] = []) -> ElementShape {
    ElementShape(key, attributes, content: .text)
  }

  static func name(ofKey key: String) -> String { String(key.prefix { $0 != ":" }) }
}

/// An attribute and what its value must look like.
package struct AttributeShape {
  let name: String
  let isRequired: Bool
  let value: ValueShape

  package static func required(_ name: String, _ value: ValueShape) -> AttributeShape {
    AttributeShape(name: name, isRequired: true, value: value)
  }

  package static func optional(_ name: String, _ value: ValueShape) -> AttributeShape {
    AttributeShape(name: name, isRequired: false, value: value)
  }
}

/// One place in the order of an element's children: which elements may stand there, and how many.
package struct Particle {
  /// Keys of shapes by element name.
  let keys: [String: String]
  /// Names in the order of the table, for messages.
  let names: [String]
  let least: Int
  let most: Int

  private init(_ keys: [String], _ least: Int, _ most: Int) {
    names = keys.map(ElementShape.name(ofKey:))
    self.keys = Dictionary(zip(names, keys)) { first, _ in first }
    self.least = least
    self.most = most
  }

  package static func one(_ keys: String...) -> Particle { Particle(keys, 1, 1) }
  package static func one(of keys: [String]) -> Particle { Particle(keys, 1, 1) }
  package static func maybe(_ key: String) -> Particle { Particle([key], 0, 1) }
  package static func some(_ keys: String...) -> Particle { Particle(keys, 1, .max) }
  package static func some(of keys: [String]) -> Particle { Particle(keys, 1, .max) }
  package static func any(_ keys: String...) -> Particle { Particle(keys, 0, .max) }
  package static func any(of keys: [String]) -> Particle { Particle(keys, 0, .max) }
}
