internal import ReadinessModel

/// A place between numbers, just before or just behind one of them: where a stretch begins or ends.
struct Cut: Comparable, Hashable {
  var millionths: Int64
  var isBehind: Bool

  static let beforeAll = Cut(millionths: .min, isBehind: false)
  static let behindAll = Cut(millionths: .max, isBehind: true)

  static func < (left: Cut, right: Cut) -> Bool {
    (left.millionths, left.isBehind ? 1 : 0) < (right.millionths, right.isBehind ? 1 : 0)
  }

  /// The same cut among whole numbers, of which each has only the cut before it: 4 is followed at once by 5.
  var amongWholes: Cut {
    if self == .beforeAll || self == .behindAll { return self }
    let scale = FixedDecimal.scale
    let rest = millionths % scale
    if rest == 0, !isBehind { return self }
    if rest < 0 { return Cut(millionths: millionths - rest, isBehind: false) }
    let below = millionths - rest
    let (next, overflows) = below.addingReportingOverflow(scale)
    return overflows ? .behindAll : Cut(millionths: next, isBehind: false)
  }
}

/// The numbers between two cuts.
struct Stretch: Hashable {
  var from: Cut
  var to: Cut

  var isEmpty: Bool { from >= to }

  init(from: Cut, to: Cut) {
    self.from = from
    self.to = to
  }

  init(_ range: NumberRange, isWhole: Bool) {
    from = range.lower.map { Cut(millionths: $0.millionths, isBehind: range.lowerIsOpen) } ?? .beforeAll
    to = range.upper.map { Cut(millionths: $0.millionths, isBehind: !range.upperIsOpen) } ?? .behindAll
    if isWhole { (from, to) = (from.amongWholes, to.amongWholes) }
  }

  init(_ domain: Domain) {
    self.init(NumberRange(lower: domain.least, upper: domain.most), isWhole: domain.isWhole)
  }

  func intersection(_ other: Stretch) -> Stretch { Stretch(from: max(from, other.from), to: min(to, other.to)) }

  /// In words: "more than 50 and less than 60", "3 to 4", "7".
  func described(isWhole: Bool) -> String {
    if isWhole { return wholesDescribed }
    let low = FixedDecimal(millionths: from.millionths).text
    let high = FixedDecimal(millionths: to.millionths).text
    switch (from == .beforeAll, to == .behindAll) {
    case (true, true): return "any number"
    case (true, false): return to.isBehind ? high + " or less" : "less than " + high
    case (false, true): return from.isBehind ? "more than " + low : low + " or more"
    case (false, false):
      if from.millionths == to.millionths { return low }
      if !from.isBehind, to.isBehind { return "\(low) to \(high)" }
      return (from.isBehind ? "more than " + low : low + " or more") + (to.isBehind ? " and up to " : " and less than ")
        + high
    }
  }

  private var wholesDescribed: String {
    let low = FixedDecimal(millionths: from.millionths).text
    let high = FixedDecimal(millionths: to == .behindAll ? 0 : to.millionths &- FixedDecimal.scale).text
    switch (from == .beforeAll, to == .behindAll) {
    case (true, true): return "any number"
    case (true, false): return high + " or less"
    case (false, true): return low + " or more"
    case (false, false): return low == high ? low : "\(low) to \(high)"
    }
  }
}
