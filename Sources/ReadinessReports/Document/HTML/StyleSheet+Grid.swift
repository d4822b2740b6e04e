/// Grids of many bodies.
extension StyleSheet {
  /// What is not sought has a line of its own; what does not apply has none.
  static let grid = ".ns{outline:1px dashed var(--edge);outline-offset:-3px}"
}
