/// Receives the events of a document in its order. Subclass it, override what is of interest, and hand an instance to
/// ``XMLEventParser/parse(_:with:)``. What a handler is lent lives as long as the call.
///
/// Events are not to be trusted before `parse` has returned without problems: a document may break off later.
open class XMLEventHandler {
  /// Whether text of white space alone is of interest. While this is false such runs are not delivered; any other text
  /// is. A handler may change it at any event.
  public final var readsSpace: Bool {
    get { switches.pointee.readsSpace }
    set { switches.pointee.readsSpace = newValue }
  }

  /// Whether ``stop()`` was called during the present or the last parse.
  public final var isStopped: Bool { switches.pointee.isStopped }

  /// What the parser looks at after every event. Stored properties of a class would each time be checked for
  /// overlapping access, which costs a tenth of a parse.
  final let switches: UnsafeMutablePointer<Switches>

  struct Switches {
    var readsSpace = false
    var isStopped = false
  }

  /// A handler that ignores everything.
  public init() {
    switches = .allocate(capacity: 1)
    switches.initialize(to: Switches())
  }

  deinit { switches.deallocate() }

  /// An element begins. `element` is the index of its name in the vocabulary, ``XMLName/unknown`` or
  /// ``XMLName/foreign``; its attributes are in `tag`.
  open func start(_ element: Int, _ tag: borrowing XMLStartTag) {}

  /// An element ends. `element` is the same as at its start.
  open func end(_ element: Int) {}

  /// A piece of text, decoded, in UTF-8. Text of one element may come in several pieces, and a piece may end within a
  /// word but never within a character.
  open func text(_ bytes: Span<UInt8>) {}

  /// Ends the parse when the present event has been handled; `parse` then returns without a problem.
  public final func stop() { switches.pointee.isStopped = true }
}
