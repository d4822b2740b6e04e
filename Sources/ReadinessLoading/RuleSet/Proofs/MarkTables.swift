internal import ReadinessModel

/// Which choices have a mark.
struct ChoiceMarks {
  private var marked: [(bits: UInt64, mark: Element)] = []

  /// Adds a mark; gives the first choice that has one already, and where.
  mutating func add(_ bits: UInt64, _ mark: Element) -> (choice: Int, other: Element)? {
    defer { marked.append((bits, mark)) }
    for former in marked where former.bits & bits != 0 {
      return ((former.bits & bits).trailingZeroBitCount, former.mark)
    }
    return nil
  }

  /// The choices without a mark.
  func missing(of choices: [String]) -> [String] {
    let bits = marked.reduce(0) { $0 | $1.bits }
    return choices.prefix(64).enumerated().filter { bits >> UInt64($0.offset) & 1 == 0 }.map(\.element)
  }
}

/// Which numbers have a mark.
struct NumberMarks {
  /// The numbers an answer can be.
  let domain: Domain
  /// The numbers that need a mark.
  private let needed: Stretch
  private var marked: [(stretch: Stretch, mark: Element)] = []
  /// Marks no answer can earn, with the reason.
  private(set) var idle: [(mark: Element, words: String)] = []

  struct Overlap {
    let stretch: Stretch
    let mark: Element
    let other: Element
  }

  init(_ domain: Domain) {
    self.domain = domain
    needed = Stretch(domain)
  }

  /// The number of choices chosen: a mark for none of them is allowed, and not needed.
  init(numberChosenOf count: Int) {
    domain = Domain(least: FixedDecimal(0), most: FixedDecimal(Int64(count)), isWhole: true)
    needed = Stretch(Domain(least: FixedDecimal(1), most: FixedDecimal(Int64(count)), isWhole: true))
  }

  func words(_ stretch: Stretch) -> String { stretch.described(isWhole: domain.isWhole) }

  mutating func add(_ range: NumberRange, _ mark: Element) { add(Stretch(range, isWhole: domain.isWhole), mark) }

  mutating func add(_ stretch: Stretch, _ mark: Element) {
    if stretch.isEmpty {
      idle.append((mark, "no number lies between its bounds"))
    } else if stretch.intersection(Stretch(domain)).isEmpty {
      idle.append((mark, "all of \(words(stretch)) is outside the limits"))
    } else {
      marked.append((stretch, mark))
    }
  }

  /// Numbers with two marks; told at the mark that stands later.
  var overlaps: [Overlap] {
    var result: [Overlap] = []
    var last: (stretch: Stretch, mark: Element)?
    for next in inOrder {
      if let former = last, next.stretch.from < former.stretch.to {
        let isLater = former.mark.at.place < next.mark.at.place
        result.append(
          Overlap(
            stretch: next.stretch.intersection(former.stretch), mark: isLater ? next.mark : former.mark,
            other: isLater ? former.mark : next.mark))
      }
      if last.map({ next.stretch.to > $0.stretch.to }) ?? true { last = next }
    }
    return result
  }

  /// Numbers without a mark.
  var gaps: [Stretch] {
    var result: [Stretch] = []
    var reached = needed.from
    for next in inOrder {
      let gap = Stretch(from: reached, to: min(next.stretch.from, needed.to))
      if !gap.isEmpty { result.append(gap) }
      reached = max(reached, next.stretch.to)
    }
    let rest = Stretch(from: reached, to: needed.to)
    if !rest.isEmpty { result.append(rest) }
    return result
  }

  private var inOrder: [(stretch: Stretch, mark: Element)] {
    marked.sorted { ($0.stretch.from, $0.stretch.to) < ($1.stretch.from, $1.stretch.to) }
  }
}

/// Which dates are left for the next mark: those between two cuts.
///
/// Every test takes all dates on one side of a cut, so what is left is always one stretch. The cut before the date `m`
/// months from the as-of date is `2 * m`, the one behind it `2 * m + 1`.
struct DateMarks {
  private var low = Int64.min
  private var high: Int64

  init(mayBeFuture: Bool) { high = mayBeFuture ? .max : 1 }

  /// Whether no date is left.
  var isExhausted: Bool { low >= high }

  /// Takes the dates of one more mark away; false where there are none.
  mutating func add(_ test: DateTest) -> Bool {
    switch test {
    case .ageAtMost(let months):
      let isReached = max(low, -2 * months) < high
      high = min(high, -2 * months)
      return isReached
    case .within(let months): return takePast(upTo: 2 * months + 1)
    case .past, .before: return takePast(upTo: 1)
    case .after: return false
    }
  }

  private mutating func takePast(upTo cut: Int64) -> Bool {
    let isReached = low < min(high, cut)
    low = max(low, cut)
    return isReached
  }
}
