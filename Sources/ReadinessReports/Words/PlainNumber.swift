import ReadinessModel

/// Numbers that have no words.
enum PlainNumber {
  /// Thousandths of a share of 1, for drawing.
  static func permille(_ share: Fraction) -> Int { Int(min(max(share.rounded(places: 3) ?? 0, 0), 1000)) }

  /// The unit of a single thing: `practice` for `practices`, `body` for `bodies`, anything else as it is; in English only.
  static func one(_ unit: String) -> String {
    if unit.hasSuffix("ies") { return "\(unit.dropLast(3))y" }
    return unit.hasSuffix("s") && !unit.hasSuffix("ss") ? String(unit.dropLast()) : unit
  }
}
