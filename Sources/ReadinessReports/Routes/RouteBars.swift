import ReadinessEngine
import ReadinessModel

/// The items of a route map as bars over the months, with a scale of quarters.
struct RouteBars {
  private let months: Int
  private let from: CivilDate
  private static let width = 2000
  private static let height = 120

  init(_ map: RouteMap) {
    // Whole quarters, so that the scale ends where a quarter does.
    months = max((((map.months ?? 0) + 2) / 3) * 3, 3)
    from = map.from
  }

  /// The scale: a line and a date for each quarter, for fewer where there are many.
  var axis: Drawing {
    let quarters = months / 3
    let every = (quarters + 3) / 4
    var shapes: [Drawing.Shape] = []
    for quarter in 0...quarters where quarter % every == 0 {
      let x = place(quarter * 3)
      let date = from.adding(months: Int64(quarter * 3))
      shapes.append(.line(fromX: x, fromY: Self.height - 30, toX: x, toY: Self.height))
      let inside = min(max(x, 180), Self.width - 180)
      shapes.append(.words(x: inside, y: Self.height - 45, Self.short(date)))
    }
    return Drawing(
      title: "", words: "\(Self.short(from)) – \(Self.short(from.adding(months: Int64(months))))", width: Self.width,
      height: Self.height, shapes: shapes)
  }

  func bar(_ item: RouteMap.Item, title: String, words: String) -> Drawing {
    let (start, end) = (place(item.start), place(item.end))
    return Drawing(
      title: title, words: words, width: Self.width, height: Self.height,
      shapes: [
        .rectangle(x: 0, y: 40, width: Self.width, height: 40, .track),
        .rectangle(x: start, y: 30, width: max(end - start, 20), height: 60, item.isCritical ? .bar : .striped),
      ])
  }

  private func place(_ month: Int) -> Int { month * Self.width / months }

  /// `10/2013`.
  private static func short(_ date: CivilDate) -> String { "\(date.month)/\(date.year)" }
}
