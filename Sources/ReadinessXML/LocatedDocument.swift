/// A whole document as values that know their places: for rule files, where every mistake is pointed at.
public struct LocatedDocument: Hashable, Sendable {
  /// The outermost element.
  public let root: LocatedElement

  /// What came of reading a document.
  public struct Reading: Hashable, Sendable {
    /// The document; nil when it is not well formed, too large, or its outermost element is of another namespace.
    public let document: LocatedDocument?
    /// All that is wrong, in the order of the document. Elements of other namespaces and attributes with prefixes are
    /// reported here, and are not in the document.
    public let problems: [XMLProblem]
  }

  /// Reads a document whose elements are in a namespace. Reads memory only, never a file and never the network.
  public static func read(
    _ bytes: Span<UInt8>,
    namespace: String,
    limits: XMLLimits = .standard
  ) -> Reading {
    let parser = XMLEventParser(XMLVocabulary(namespace: namespace, names: []), limits: limits)
    let builder = TreeBuilder(namespace: namespace)
    let faults = parser.parse(bytes, with: builder)
    return Reading(
      document: faults.isEmpty ? builder.tree.root.map { LocatedDocument(root: $0) } : nil,
      problems: builder.tree.problems + faults
    )
  }

  /// Reads a document from an array; otherwise the same.
  public static func read(_ bytes: [UInt8], namespace: String, limits: XMLLimits = .standard) -> Reading {
    read(bytes.span, namespace: namespace, limits: limits)
  }
}
