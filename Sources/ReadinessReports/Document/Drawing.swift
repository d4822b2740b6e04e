/// A small drawing of a few shapes, with words that say the same. Lengths are in tenths of a point.
package struct Drawing: Sendable {
  package enum Ink: Sendable {
    /// What is there.
    case bar
    /// What is there as far as is said: striped.
    case striped
    /// Room that is not filled.
    case track
    /// On a bar.
    case light
    /// On a track, or beside it.
    case dark
    /// Scales.
    case scale
  }

  package enum Shape: Sendable {
    case rectangle(x: Int, y: Int, width: Int, height: Int, Ink)
    /// Filled, or a ring.
    case dot(x: Int, y: Int, radius: Int, isFilled: Bool)
    case line(fromX: Int, fromY: Int, toX: Int, toY: Int)
    /// Words centred at a place.
    case words(x: Int, y: Int, String)
  }

  package var title: String
  /// What the drawing shows; never empty.
  package var words: String
  package var width: Int
  package var height: Int
  package var shapes: [Shape]

  package init(title: String, words: String, width: Int, height: Int, shapes: [Shape]) {
    self.title = title
    self.words = words
    self.width = width
    self.height = height
    self.shapes = shapes
  }
}
