/// How large a document may be. Whatever goes beyond is refused with a problem at its place, in little time and memory.
public struct XMLLimits: Hashable, Sendable {
  /// The size of the whole document, in bytes.
  public var bytes: Int
  /// How deep elements may stand within each other; the outermost is at depth 1. At most 256.
  public var depth: Int
  /// The number of elements.
  public var elements: Int
  /// The number of attributes of one tag, declarations of namespaces included.
  public var attributes: Int
  /// The length of one attribute's value, in bytes as written.
  public var valueBytes: Int
  /// The number of different names (and prefixes and namespaces).
  public var names: Int

  /// Limits that no honest profile or rule file comes near.
  public init(
    bytes: Int = 8 << 20,
    depth: Int = 256,
    elements: Int = 100_000,
    attributes: Int = 256,
    valueBytes: Int = 1 << 20,
    names: Int = 4_096
  ) {
    self.bytes = min(bytes, 1 << 30)
    self.depth = min(depth, 256)
    self.elements = elements
    self.attributes = attributes
    self.valueBytes = valueBytes
    self.names = names
  }

  /// The limits that hold where nothing else is said.
  public static let standard = XMLLimits()
}
