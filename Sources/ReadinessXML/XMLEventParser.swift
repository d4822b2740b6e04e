internal import CLibXML2

/// Reads documents one after the other and hands their events to a handler. The fastest way to read many small
/// documents: one parser a thread, used again for each. It reads memory only, never a file and never the network.
public final class XMLEventParser {
  private let vocabulary: XMLVocabulary
  private let session: UnsafeMutablePointer<Session>
  private var isReading = false

  /// A parser for documents of one vocabulary.
  public init(_ vocabulary: XMLVocabulary, limits: XMLLimits = .standard) {
    self.vocabulary = vocabulary
    session = .allocate(capacity: 1)
    session.initialize(
      to: Session(
        limits: limits,
        names: NameTable(room: vocabulary.names.count),
        namespaceBytes: Array(vocabulary.namespace.utf8CString),
        openElements: .allocate(capacity: limits.depth + 1)
      ))
  }

  deinit {
    dropContext()
    session.pointee.names.deallocate()
    session.pointee.openElements.deallocate()
    session.deinitialize(count: 1)
    session.deallocate()
  }

  /// Reads one document and hands its events to the handler.
  ///
  /// Returns what is wrong with it: nothing, or one or more problems in the order of the document, in which case the
  /// events that have come are those of its sound beginning. Also returns nothing where the handler stopped the parse.
  /// Comments and processing instructions bring no events; no instruction is ever acted upon.
  public func parse(_ bytes: Span<UInt8>, with handler: XMLEventHandler) -> [XMLProblem] {
    handler.switches.pointee.isStopped = false
    guard !isReading else {
      return [XMLProblem(.reader, at: .start, "a document cannot be read from within the events of another")]
    }
    isReading = true
    defer { isReading = false }
    return bytes.withUnsafeBufferPointer { source in
      if let problem = Preflight(source, limits: session.pointee.limits).problem() { return [problem] }
      return withExtendedLifetime(handler) { read(source, with: handler) }
    }
  }

  /// Reads one document from an array; otherwise the same.
  public func parse(_ bytes: [UInt8], with handler: XMLEventHandler) -> [XMLProblem] {
    parse(bytes.span, with: handler)
  }

  private func read(_ source: UnsafeBufferPointer<UInt8>, with handler: XMLEventHandler) -> [XMLProblem] {
    // How many new names a large document brings must not depend on the documents before it.
    if source.count >= Preflight.largeDocument, session.pointee.context != nil, session.pointee.newNames > 0 {
      dropContext()
    }
    guard session.pointee.context != nil || makeContext() else {
      return [XMLProblem(.reader, at: .start, "there is not enough memory to read the document")]
    }
    session.pointee.begin(source, handler)
    let shift = session.pointee.shift
    let isWellFormed = source.withMemoryRebound(to: CChar.self) { characters in
      readiness_xml_read(
        session.pointee.context, characters.baseAddress.map { $0 + shift }, Int32(source.count - shift))
    }
    let problems = session.pointee.problems(isWellFormed: isWellFormed != 0)
    session.pointee.finish()
    if isWellFormed == 0 || !problems.isEmpty || handler.isStopped || session.pointee.newNames > 1_024 {
      dropContext()
    }
    return problems
  }

  private func makeContext() -> Bool {
    var callbacks = Callbacks.makeHandler()
    guard let context = readiness_xml_new(&callbacks, session) else { return false }
    session.pointee.context = context
    let dictionary = readiness_xml_names(context)
    session.pointee.namespaceAddress =
      vocabulary.namespace.isEmpty ? nil : xmlDictLookup(dictionary, vocabulary.namespace, -1)
    guard session.pointee.names.resolve(vocabulary.names, in: dictionary) else {
      dropContext()
      return false
    }
    session.pointee.knownNames = xmlDictSize(dictionary)
    return true
  }

  private func dropContext() {
    guard let context = session.pointee.context else { return }
    xmlFreeParserCtxt(context)
    session.pointee.context = nil
    session.pointee.lastName = nil
  }
}
