/// A score as a bar on a scale from 0 to 100 per cent: filled as far as it is shown, striped as far as it is only said,
/// with the range it can still move in, the limits of bands, and where it was last time.
struct ScoreDrawing {
  var title: String
  /// What the bar shows in words.
  var words: String
  /// All in thousandths; nil for what is not printed.
  var score: Int?
  var shown: Int?
  var low: Int?
  var high: Int?
  var earlier: Int?
  /// Where one band ends and the next begins.
  var limits: [Int]

  private static let width = 2400
  private static let height = 190

  var drawing: Drawing {
    var shapes: [Drawing.Shape] = [
      .rectangle(x: 5, y: 35, width: Self.width - 10, height: 120, .track)
    ]
    if let score, score > 0 {
      let shown = min(shown ?? 0, score)
      if score > shown {
        shapes.append(
          .rectangle(x: at(shown), y: 35, width: max(at(score) - at(shown), 8), height: 120, .striped))
      }
      if shown > 0 { shapes.append(.rectangle(x: 0, y: 30, width: at(shown), height: 130, .bar)) }
    }
    for limit in limits { shapes.append(.rectangle(x: at(limit) - 5, y: 10, width: 10, height: 170, .dark)) }
    if let low, let high, low != high {
      shapes.append(.rectangle(x: at(low), y: 80, width: at(high) - at(low), height: 40, .light))
      shapes.append(.rectangle(x: at(low), y: 93, width: at(high) - at(low), height: 14, .dark))
      shapes.append(.rectangle(x: at(low), y: 65, width: 14, height: 70, .dark))
      shapes.append(.rectangle(x: at(high) - 14, y: 65, width: 14, height: 70, .dark))
    }
    if let earlier {
      shapes.append(.dot(x: min(max(at(earlier), 45), Self.width - 45), y: 95, radius: 38, isFilled: false))
    }
    return Drawing(title: title, words: words, width: Self.width, height: Self.height, shapes: shapes)
  }

  /// The scale that stands above such bars; `end` is what its last mark is called.
  static func axis(title: String, words: String, end: String) -> Drawing {
    var shapes: [Drawing.Shape] = []
    for mark in [0, 25, 50, 75, 100] {
      let x = Self.width * mark / 100
      shapes.append(.words(x: x, y: 90, mark == 100 ? end : "\(mark)"))
      shapes.append(.rectangle(x: min(max(x - 3, 0), Self.width - 6), y: 105, width: 6, height: 35, .scale))
    }
    return Drawing(title: title, words: words, width: Self.width, height: 140, shapes: shapes)
  }

  private func at(_ thousandths: Int) -> Int { Self.width * thousandths / 1000 }
}
