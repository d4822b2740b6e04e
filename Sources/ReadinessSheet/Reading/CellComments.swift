internal import ReadinessXML

/// The cells that somebody has put a comment to.
final class CellComments: PartHandler {
  private(set) var names: [String] = []

  override func begin(_ name: PartName, _ tag: borrowing XMLStartTag) {
    guard name == .comment || name == .threadedComment, let cell = tag.value(.ref) else { return }
    names.append(cell)
  }
}
