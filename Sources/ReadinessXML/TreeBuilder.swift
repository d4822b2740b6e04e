/// Builds a ``LocatedDocument`` from events.
final class TreeBuilder: XMLEventHandler {
  private(set) var tree: Tree

  init(namespace: String) {
    tree = Tree(namespace: namespace)
    super.init()
    // White space alone may stand between two references, and belongs to the text then.
    readsSpace = true
  }

  override func start(_ element: Int, _ tag: borrowing XMLStartTag) { tree.start(element, tag) }

  override func end(_ element: Int) { tree.end() }

  override func text(_ bytes: Span<UInt8>) { tree.text(bytes) }
}
