internal import CLibXML2

/// The functions the parser calls. Each finds the session at the address it is handed.
enum Callbacks {
  /// Done once a process; nothing is ever cleaned up, as other users of the library may be at work.
  private static let initialised: Void = xmlInitParser()

  /// The table of functions for a new context.
  static func makeHandler() -> xmlSAXHandler {
    _ = initialised
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { data, name, prefix, namespace, namespaces, _, attributes, _, fields in
      guard let data, let name else { return }
      Callbacks.start(
        data.assumingMemoryBound(to: Session.self), name, prefix, namespace, Int(attributes), Int(namespaces), fields)
    }
    handler.endElementNs = { data, _, _, _ in
      guard let data else { return }
      Callbacks.end(data.assumingMemoryBound(to: Session.self))
    }
    handler.characters = { data, bytes, count in
      guard let data, let bytes else { return }
      Callbacks.text(data.assumingMemoryBound(to: Session.self), bytes, Int(count))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.internalSubset = { data, _, _, _ in
      guard let data else { return }
      let session = data.assumingMemoryBound(to: Session.self)
      let position = session.pointee.position
      session.pointee.refuse(.doctype, at: session.pointee.source.last("<!DOCTYPE", before: position) ?? position)
    }
    handler.processingInstruction = { data, _, _ in
      guard let data else { return }
      Callbacks.countNames(data.assumingMemoryBound(to: Session.self))
    }
    handler.serror = { data, error in
      guard let data, let error else { return }
      let session = data.assumingMemoryBound(to: Session.self)
      guard !session.pointee.isOver, error.pointee.level.rawValue > XML_ERR_WARNING.rawValue else { return }
      let concernsNamespaces = error.pointee.domain == Int32(XML_FROM_NAMESPACE.rawValue)
      session.pointee.record(
        ParserError(
          code: Int(error.pointee.code),
          offset: session.pointee.position,
          sentence: error.pointee.message.map { String(cString: $0) } ?? "",
          first: error.pointee.str1.map { String(cString: $0) },
          second: error.pointee.str2.map { String(cString: $0) },
          concernsNamespaces: concernsNamespaces
        ))
    }
    return handler
  }

  @inline(__always)
  private static func start(
    _ session: UnsafeMutablePointer<Session>,
    _ name: UnsafePointer<UInt8>,
    _ prefix: UnsafePointer<UInt8>?,
    _ namespace: UnsafePointer<UInt8>?,
    _ attributes: Int,
    _ namespaces: Int,
    _ fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    session.pointee.untilLook &-= 1
    if session.pointee.untilLook < 0, !session.pointee.look() { return }
    guard let handler = session.pointee.handler else { return }
    let depth = session.pointee.depth
    if depth >= session.pointee.limits.depth { return refuse(session, .tooDeep) }
    if attributes &+ namespaces > session.pointee.limits.attributes { return refuse(session, .tooManyAttributes) }
    let index = session.pointee.index(ofElement: name, namespace: namespace)
    session.pointee.openElements[depth] = index
    session.pointee.depth = depth &+ 1
    let tag = XMLStartTag(
      name: name, prefix: prefix, namespace: namespace, fields: fields.map { UnsafePointer($0) }, count: attributes,
      session: session)
    handler._withUnsafeGuaranteedRef { $0.start(index, tag) }
    stopIfAsked(session)
  }

  @inline(__always)
  private static func end(_ session: UnsafeMutablePointer<Session>) {
    let depth = session.pointee.depth &- 1
    guard depth >= 0, let handler = session.pointee.handler else { return }
    session.pointee.depth = depth
    let index = session.pointee.openElements[depth]
    handler._withUnsafeGuaranteedRef { $0.end(index) }
    stopIfAsked(session)
  }

  @inline(__always)
  private static func text(
    _ session: UnsafeMutablePointer<Session>,
    _ bytes: UnsafePointer<UInt8>,
    _ count: Int
  ) {
    guard !session.pointee.isOver, let handler = session.pointee.handler else { return }
    handler._withUnsafeGuaranteedRef { handler in
      if handler.switches.pointee.readsSpace || !isSpace(bytes, count) {
        handler.text(Span(_unsafeStart: bytes, count: count))
      }
    }
    stopIfAsked(session)
  }

  @inline(__always)
  private static func isSpace(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    for index in 0..<count where !bytes[index].isXMLSpace { return false }
    return true
  }

  @inline(__always)
  private static func stopIfAsked(_ session: UnsafeMutablePointer<Session>) {
    if let switches = session.pointee.switches, switches.pointee.isStopped { session.pointee.stop() }
  }

  private static func countNames(_ session: UnsafeMutablePointer<Session>) {
    if session.pointee.newNames > session.pointee.limits.names { refuse(session, .tooManyNames) }
  }

  private static func refuse(_ session: UnsafeMutablePointer<Session>, _ code: XMLProblemCode) {
    session.pointee.refuse(code, at: session.pointee.startOfTag(endingAt: session.pointee.position))
  }
}
