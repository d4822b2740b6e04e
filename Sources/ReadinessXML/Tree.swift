/// A document under construction.
///
/// A structure and not the handler itself, so that overlapping access is checked once an event and not once a field.
struct Tree {
  private(set) var root: LocatedElement?
  private(set) var problems: [XMLProblem] = []
  private let namespace: String
  /// The open elements, outermost first.
  private var open: [LocatedElement] = []
  /// How deep the present event stands within an element of another namespace, which is left out.
  private var foreignDepth = 0
  private var names = NameCache()
  private var cursor: PlaceCursor?
  private var run: [UInt8] = []
  /// The byte offset behind the last tag, where a run of text begins.
  private var runStart = 0
  private var session: UnsafeMutablePointer<Session>?

  init(namespace: String) {
    self.namespace = namespace
  }

  mutating func start(_ element: Int, _ tag: borrowing XMLStartTag) {
    session = tag.session
    flushText()
    let end = tag.endOffset
    runStart = end + 1
    guard foreignDepth == 0, element != XMLName.foreign else {
      if foreignDepth == 0 { reportForeign(tag) }
      foreignDepth += 1
      return
    }
    let source = tag.session.pointee.source
    let start = tag.session.pointee.startOfTag(endingAt: end)
    let place = place(start, source)
    let attributes = attributes(of: tag, from: start, in: source)
    open.append(LocatedElement(name: names.text(of: tag.name), attributes: attributes, place: place, end: place))
  }

  mutating func end() {
    flushText()
    guard let session else { return }
    runStart = session.pointee.position
    guard foreignDepth == 0 else {
      foreignDepth -= 1
      return
    }
    guard var closed = open.popLast() else { return }
    closed.end = place(runStart, session.pointee.source)
    if open.isEmpty { root = closed } else { open[open.count - 1].children.append(closed) }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    guard foreignDepth == 0 else { return }
    bytes.withUnsafeBufferPointer { run.append(contentsOf: $0) }
  }

  private mutating func attributes(
    of tag: borrowing XMLStartTag,
    from start: Int,
    in source: UnsafeBufferPointer<UInt8>
  ) -> [LocatedAttribute] {
    guard tag.count > 0, let fields = tag.fields else { return [] }
    var attributes: [LocatedAttribute] = []
    attributes.reserveCapacity(tag.count)
    var scan = AttributeScan(source, tag: start)
    for index in 0..<tag.count {
      guard let local = fields[index * 5], let written = scan.find(local: local, prefix: fields[index * 5 + 1]) else {
        continue
      }
      let name = place(written.name.lowerBound, source)
      guard fields[index * 5 + 1] == nil else {
        if tag.attribute(index) == XMLName.foreign { reportForeign(tag.attributeName(index), at: name) }
        continue
      }
      attributes.append(
        LocatedAttribute(
          name: names.text(of: local), value: tag.value(index), place: name,
          valuePlace: place(written.value.lowerBound, source)))
    }
    return attributes
  }

  /// Ends the present run of text and keeps it, unless it is white space alone.
  private mutating func flushText() {
    guard !run.isEmpty else { return }
    defer { run.removeAll(keepingCapacity: true) }
    guard let session, !open.isEmpty, run.contains(where: { !$0.isXMLSpace }) else { return }
    let source = session.pointee.source
    let place = place(TextScan.firstCharacter(from: runStart, in: source), source)
    open[open.count - 1].texts.append(LocatedText(text: String(decoding: run, as: UTF8.self), place: place))
  }

  private mutating func place(_ offset: Int, _ source: UnsafeBufferPointer<UInt8>) -> XMLPlace {
    var moving = cursor ?? PlaceCursor(startOf: source)
    defer { cursor = moving }
    return moving.move(to: offset, in: source)
  }

  private mutating func reportForeign(_ tag: borrowing XMLStartTag) {
    let found = tag.namespace.isEmpty ? "no namespace" : "the namespace `\(tag.namespace)`"
    problems.append(
      XMLProblem(
        .foreignElement, at: place(tag.offset, tag.session.pointee.source),
        "the element `\(tag.elementName)` is in \(found)",
        help: open.isEmpty
          ? "write <\(tag.elementName) xmlns=\"\(namespace)\">" : "only elements of `\(namespace)` are read"))
  }

  private mutating func reportForeign(_ attribute: String, at place: XMLPlace) {
    problems.append(
      XMLProblem(
        .foreignAttribute, at: place, "the attribute `\(attribute)` has a prefix",
        help: "attributes here are written without one"))
  }
}
