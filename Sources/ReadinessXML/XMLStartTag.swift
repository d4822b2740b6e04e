/// The start tag of the present event: its attributes and its place. It is lent to the handler and cannot be kept.
public struct XMLStartTag: ~Copyable {
  /// The byte offset of the tag's `>` or `/>`; cheaper to ask for than ``offset``.
  public let endOffset: Int
  /// Five words an attribute: local name, prefix, namespace, value's first byte, value's end.
  @usableFromInline let fields: UnsafePointer<UnsafePointer<UInt8>?>?
  /// The number of attributes, in the order written, without declarations of namespaces.
  public let count: Int
  /// Where the parser keeps the names of the vocabulary, by index.
  @usableFromInline let vocabulary: UnsafePointer<UnsafePointer<UInt8>?>
  let name: UnsafePointer<UInt8>
  let prefix: UnsafePointer<UInt8>?
  let namespaceStart: UnsafePointer<UInt8>?
  let session: UnsafeMutablePointer<Session>

  @inline(__always)
  init(
    name: UnsafePointer<UInt8>,
    prefix: UnsafePointer<UInt8>?,
    namespace: UnsafePointer<UInt8>?,
    fields: UnsafePointer<UnsafePointer<UInt8>?>?,
    count: Int,
    session: UnsafeMutablePointer<Session>
  ) {
    self.name = name
    self.prefix = prefix
    self.namespaceStart = namespace
    self.fields = fields
    self.vocabulary = UnsafePointer(session.pointee.names.addresses)
    self.count = count
    self.session = session
    endOffset = session.pointee.position
  }

  /// The element's name without its prefix.
  public var elementName: String { String(cString: name) }

  /// The element's namespace; empty when it is in none.
  public var namespace: String { namespaceStart.map { String(cString: $0) } ?? "" }

  /// The byte offset of the tag's `<`.
  public var offset: Int { session.pointee.startOfTag(endingAt: endOffset) }

  /// The index of an attribute's name in the vocabulary, or one of ``XMLName``.
  /// `index` is below ``count``; beyond it the answer is ``XMLName/unknown``.
  public func attribute(_ index: Int) -> Int {
    guard let fields, index >= 0, index < count, let local = fields[index * 5] else { return XMLName.unknown }
    guard fields[index * 5 + 1] == nil else { return session.pointee.prefixed(fields[index * 5 + 2]) }
    return session.pointee.names.index(of: local)
  }

  /// Whether the tag has two attributes, and they are these of the vocabulary in this order: cheaper than to ask for one
  /// after the other where many tags look alike. Both are indices of the vocabulary.
  @inlinable @inline(__always)
  public func hasAttributes(_ first: Int, _ second: Int) -> Bool {
    guard count == 2, let fields else { return false }
    return fields[0] == vocabulary[first] && fields[1] == nil && fields[5] == vocabulary[second] && fields[6] == nil
  }

  /// The name of an attribute as written, with its prefix.
  public func attributeName(_ index: Int) -> String {
    guard let fields, index >= 0, index < count, let local = fields[index * 5] else { return "" }
    let name = String(cString: local)
    return fields[index * 5 + 1].map { String(cString: $0) + ":" + name } ?? name
  }

  /// Lends the value of an attribute, decoded, in UTF-8, to a closure. Beyond ``count`` it is empty.
  @inlinable
  public func withValue<Result, Failure: Error>(
    _ index: Int,
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let fields, index >= 0, index < count, let start = fields[index &* 5 &+ 3],
      let end = fields[index &* 5 &+ 4]
    else { return try body(Span()) }
    return try body(Span(_unsafeStart: start, count: end - start))
  }

  /// The value of an attribute as text.
  public func value(_ index: Int) -> String {
    withValue(index) { value in
      value.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The byte offset of an attribute's value, behind its opening quote.
  public func valueOffset(_ index: Int) -> Int { written(index)?.value.lowerBound ?? offset }

  /// The byte offset of an attribute's name.
  public func attributeOffset(_ index: Int) -> Int { written(index)?.name.lowerBound ?? offset }

  private func written(_ index: Int) -> WrittenAttribute? {
    guard let fields, index >= 0, index < count, let local = fields[index * 5] else { return nil }
    var scan = AttributeScan(session.pointee.source, tag: offset)
    return scan.find(local: local, prefix: fields[index * 5 + 1])
  }
}
