import ReadinessModel

/// Points as decimals that add up as printed.
///
/// Exact where all of them are decimals. Else with two places: what rounding down leaves over goes to those that lost
/// most by it, so that the printed parts add up to the printed whole.
struct PrintedPoints {
  let parts: [String]
  let whole: String

  init(_ parts: [Fraction], whole: Fraction) {
    if (parts + [whole]).allSatisfy(Self.isDecimal) {
      self.parts = parts.map(\.plain)
      self.whole = whole.plain
      return
    }
    let hundred = Fraction(100)
    var floors = parts.map { ($0 * hundred).floor ?? 0 }
    let total = whole.rounded(places: 2) ?? 0
    let byLoss = parts.indices.sorted { left, right in
      let (a, b) = (parts[left] * hundred - Fraction(floors[left]), parts[right] * hundred - Fraction(floors[right]))
      return a == b ? left < right : a > b
    }
    for index in byLoss.prefix(Int(max(total - floors.reduce(0, +), 0))) { floors[index] += 1 }
    self.parts = floors.map(Self.hundredths)
    self.whole = Self.hundredths(total)
  }

  private static func isDecimal(_ value: Fraction) -> Bool { !value.plain.contains("/") }

  private static func hundredths(_ value: Int64) -> String { Fraction(value, over: 100)?.plain ?? String(value) }
}
