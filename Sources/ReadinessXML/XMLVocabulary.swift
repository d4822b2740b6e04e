/// The names a document is expected to use. The event parser reports them as indices, so that a handler can `switch`
/// over numbers and no text is made or compared.
public struct XMLVocabulary: Hashable, Sendable {
  /// The namespace of every known element. Attributes stand in none.
  public let namespace: String
  /// The names of elements and attributes; a name's position is its index in events.
  public let names: [String]

  /// A vocabulary of one namespace; elements and attributes share the table.
  public init(namespace: String, names: [String]) {
    self.namespace = namespace
    self.names = names
  }
}

/// What stands in an event in place of an index where the vocabulary does not have the name.
public enum XMLName {
  /// An element of the vocabulary's namespace, or an attribute without a prefix, of a name not in the table.
  public static let unknown = -1
  /// An element of another namespace or of none, or an attribute with a prefix.
  public static let foreign = -2
  /// An attribute that speaks to XML tools and not to the reader: `xml:lang`, `xml:space`, `xsi:schemaLocation`.
  public static let ignorable = -3
}
