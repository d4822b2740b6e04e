import ReadinessModel

/// A stretch of months as a bar over calendar quarters.
struct TimelineDrawing {
  /// The first day of what is drawn.
  var from: CivilDate
  /// How many months are drawn; rounded up to whole quarters.
  var months: Int

  private static let width = 1300

  /// One item's bar; `words` say the same.
  func drawing(start: CivilDate, end: CivilDate, title: String, words: String) -> Drawing {
    var shapes: [Drawing.Shape] = [.rectangle(x: 5, y: 35, width: Self.width - 10, height: 70, .track)]
    for quarter in 1..<max(quarters, 2) where quarter < quarters {
      shapes.append(.rectangle(x: Self.width * quarter / quarters - 3, y: 20, width: 6, height: 100, .scale))
    }
    let (left, right) = (x(start), max(x(end), x(start) + 25))
    shapes.append(.rectangle(x: left, y: 35, width: min(right, Self.width) - left, height: 70, .bar))
    return Drawing(title: title, words: words, width: Self.width, height: 140, shapes: shapes)
  }

  /// The scale above the bars: where its first and last quarter begin.
  func axis(title: String, quarter: (Int, Int) -> String) -> Drawing {
    let first = (year: Int(from.year), quarter: (Int(from.month) - 1) / 3)
    let last = first.quarter + quarters - 1
    let (start, end) = (
      quarter(first.quarter + 1, first.year), quarter(last % 4 + 1, first.year + last / 4)
    )
    var shapes: [Drawing.Shape] = [.words(x: 0, y: 85, start)]
    if quarters > 1 { shapes.append(.words(x: Self.width, y: 85, end)) }
    return Drawing(
      title: title, words: quarters > 1 ? "\(start) – \(end)" : start, width: Self.width, height: 110, shapes: shapes)
  }

  /// Months from the first day of the first quarter.
  private var offset: Int { (Int(from.month) - 1) % 3 }

  private var quarters: Int { max((offset + months + 3) / 3, 1) }

  private func x(_ date: CivilDate) -> Int {
    let months = (Int(date.year) - Int(from.year)) * 12 + Int(date.month) - Int(from.month) + offset
    let tenths = months * 10 + min(Int(date.day), 30) / 3
    return min(max(Self.width * tenths / (quarters * 30), 0), Self.width)
  }
}
