internal import CLibXML2

/// What one parse knows. It lives at a fixed address, as the parser hands that address to every event.
struct Session {
  let limits: XMLLimits
  var names: NameTable
  /// The vocabulary's namespace, NUL-ended, and where the present context keeps it.
  let namespaceBytes: [CChar]
  var namespaceAddress: UnsafePointer<UInt8>?
  var context: xmlParserCtxtPtr?
  /// Not retained: the caller of `parse` holds the handler as long as the session uses it.
  var handler: Unmanaged<XMLEventHandler>?
  /// The handler's, at hand.
  var switches: UnsafeMutablePointer<XMLEventHandler.Switches>?
  /// The whole document, a byte order mark included.
  var source = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// The length of the byte order mark, which the parser is not shown.
  var shift = 0
  var depth = 0
  /// How many more elements may begin before the limits are looked at; none once the parse is over, so that nothing else
  /// is to be asked of an element.
  var untilLook = 0
  /// How many more elements may begin after those.
  var elementsLeft = 0
  /// The last element looked up, since most look like the one before; forgotten with the context.
  var lastName: UnsafePointer<UInt8>?
  var lastIndex = XMLName.unknown
  /// The size of a new context's dictionary, when nothing but the vocabulary is in it.
  var knownNames: Int32 = 0
  /// The indices of the open elements, by depth.
  let openElements: UnsafeMutablePointer<Int>
  /// Why the reader itself gave the document up.
  var refusal: Refusal?
  /// What the parser complained of: namespaces any number of times, and the first real fault.
  var errors: [ParserError] = []
  /// No event is handed on once this is set.
  private(set) var isOver = false

  /// Something beyond the limits, or a DOCTYPE, and the byte offset of the tag or declaration.
  struct Refusal {
    var code: XMLProblemCode
    var offset: Int
  }

  /// The byte offset in the document up to which the parser has read.
  ///
  /// `mutating`, like others that change nothing: the session lies at an address, and would be copied to be looked at.
  var position: Int {
    @inline(__always) mutating get { shift + Int(readiness_xml_position(context)) }
  }

  /// The byte offset of the `<` of a tag that ends at an offset; none can stand within the tag.
  func startOfTag(endingAt end: Int) -> Int {
    var start = min(end, source.count) - 1
    while start >= 0, source[start] != UInt8(ascii: "<") { start -= 1 }
    return max(start, 0)
  }

  /// The dictionary's size beyond the vocabulary.
  var newNames: Int {
    mutating get { Int(xmlDictSize(readiness_xml_names(context)) - knownNames) }
  }

  /// What an attribute with a prefix is reported as.
  func prefixed(_ namespace: UnsafePointer<UInt8>?) -> Int {
    guard let namespace else { return XMLName.foreign }
    let name = String(cString: namespace)
    return name == "http://www.w3.org/XML/1998/namespace" || name == "http://www.w3.org/2001/XMLSchema-instance"
      ? XMLName.ignorable : XMLName.foreign
  }

  /// The index an element is reported as.
  @inline(__always)
  mutating func index(ofElement name: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?) -> Int {
    if namespace == namespaceAddress {
      if name != lastName { (lastName, lastIndex) = (name, names.index(of: name)) }
      return lastIndex
    }
    return isOurs(namespace) ? names.index(of: name) : XMLName.foreign
  }

  /// Compares the texts, for a parser that should not keep the namespace at one address.
  private func isOurs(_ namespace: UnsafePointer<UInt8>?) -> Bool {
    guard let namespace else { return namespaceBytes.count == 1 }
    var position = namespace
    for byte in namespaceBytes {
      guard position.pointee == UInt8(bitPattern: byte) else { return false }
      position += 1
    }
    return true
  }

  /// Ends the parse from within an event. Nothing lent by the parser may be read afterwards.
  mutating func stop() {
    close()
    readiness_xml_stop(context)
  }

  /// Lets no further event through.
  mutating func close() {
    isOver = true
    untilLook = 0
    depth = 0
  }

  /// Lets events through again.
  mutating func open(_ handler: XMLEventHandler) {
    self.handler = Unmanaged.passUnretained(handler)
    switches = handler.switches
    isOver = false
    depth = 0
    untilLook = min(limits.elements, Self.lookEvery - 1)
    elementsLeft = limits.elements - untilLook
  }

  /// So many elements bring too few names to matter.
  private static let lookEvery = 64

  /// Looks at the limits as an element begins; false where it may not.
  mutating func look() -> Bool {
    if isOver { return false }
    let code: XMLProblemCode
    if elementsLeft == 0 {
      code = .tooManyElements
    } else if newNames > limits.names {
      code = .tooManyNames
    } else {
      let next = min(elementsLeft, Self.lookEvery)
      elementsLeft -= next
      untilLook = next - 1
      return true
    }
    refuse(code, at: startOfTag(endingAt: position))
    return false
  }

  /// Gives the document up.
  mutating func refuse(_ code: XMLProblemCode, at offset: Int) {
    guard !isOver else { return }
    refusal = Refusal(code: code, offset: offset)
    stop()
  }
}
