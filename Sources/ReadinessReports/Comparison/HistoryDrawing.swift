/// A score over time: a dot for each point, joined from the third point on, since two points make no line.
struct HistoryDrawing {
  var title: String
  var words: String
  /// By point, in thousandths; nil where there is no printed score.
  var scores: [Int?]
  /// By point: days, for how far apart points stand.
  var days: [Int]

  private static let width = 2400
  private static let height = 420
  private static let edge = 60

  var drawing: Drawing {
    var shapes: [Drawing.Shape] = []
    for mark in [0, 500, 1000] {
      shapes.append(.rectangle(x: 0, y: y(mark) - 3, width: Self.width, height: 6, .scale))
    }
    let points = scores.indices.compactMap { index in scores[index].map { (x: x(index), y: y($0)) } }
    if points.count > 2 {
      for (from, to) in zip(points, points.dropFirst()) {
        shapes.append(.line(fromX: from.x, fromY: from.y, toX: to.x, toY: to.y))
      }
    }
    for (index, point) in points.enumerated() {
      shapes.append(.dot(x: point.x, y: point.y, radius: 40, isFilled: index == points.count - 1))
    }
    return Drawing(title: title, words: words, width: Self.width, height: Self.height, shapes: shapes)
  }

  private func x(_ index: Int) -> Int {
    guard let first = days.first, let last = days.last, last > first else {
      return Self.edge + (Self.width - 2 * Self.edge) * index / max(scores.count - 1, 1)
    }
    return Self.edge + (Self.width - 2 * Self.edge) * (days[index] - first) / (last - first)
  }

  private func y(_ thousandths: Int) -> Int {
    Self.height - Self.edge - (Self.height - 2 * Self.edge) * thousandths / 1000
  }
}
