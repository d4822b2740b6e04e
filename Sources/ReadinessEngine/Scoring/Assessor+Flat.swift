import ReadinessModel

/// Scores of a section that is one sum in small common units: integers only.
extension Assessor {
  /// A rule that may or may not count, in units.
  struct FlatOption {
    var low: Int64
    var high: Int64
    var weight: Int64
  }

  /// Points and weights in units.
  private struct FlatScore {
    /// Over what counts however the open answers turn out, at its worst and at its best.
    var sureLow: Int64 = 0
    var sureHigh: Int64 = 0
    var surePossible: Int64 = 0
    /// Over what counts now.
    var gained: Int64 = 0
    var possible: Int64 = 0
    /// Weight of all that applies and is open.
    var open: Int64 = 0
  }

  /// Sets the figures of a section: share, score and bounds.
  func scoreFlat(_ section: Int, _ assessment: borrowing Assessment, _ result: inout SectionResult) {
    var score = FlatScore()
    var options: [FlatOption] = []
    let isCommissioner = kinds[assessment.facts.kind].isCommissioner
    let (coreArray, markArray) = (ruleCores, markCores)
    let (cores, marks, results) = (coreArray.span, markArray.span, assessment.rules.span)
    var (answered, open) = (0, 0)
    for index in sections[section].scored {
      let state = results[index].state
      if state == .notApplicable || state == .doesNotApply { continue }
      if cores[index].firstMark == cores[index].endMark { continue }
      if cores[index].role == .commissioner, !isCommissioner { continue }
      let units = cores[index].units
      let mark = results[index].mark
      if let mark {
        answered &+= 1
        score.gained += marks[mark].units
        score.possible += units
      } else {
        open &+= 1
        score.open += units
      }
      if results[index].hasReach {
        add(reachOf: results[index], units, to: &score, &options)
      } else if let mark, !results[index].isUncertain {
        score.sureLow += marks[mark].units
        score.sureHigh += marks[mark].units
        score.surePossible += units
      } else if units > 0 {
        let points = mark.map { marks[$0].units }
        let isFixed = !results[index].mayChangeMark
        if let points, isFixed {
          add(FlatOption(low: points, high: points, weight: units), to: &options)
        } else {
          add(wholeRange(of: index), to: &options)
        }
      }
    }
    (result.answered, result.applicable) = (answered, answered &+ open)
    set(score, &options, unit: sections[section].unit, &result)
  }

  private func set(_ score: FlatScore, _ options: inout [FlatOption], unit: Int64, _ result: inout SectionResult) {
    result.gained = Fraction(score.gained, over: unit) ?? .zero
    result.possible = Fraction(score.possible, over: unit) ?? .zero
    result.score = Fraction(score.gained, over: score.possible)
    result.answeredShare = Fraction(score.possible, over: score.possible + score.open)
    result.isSure = score.surePossible > 0
    if options.isEmpty, score.sureLow == score.sureHigh, score.surePossible == score.possible {
      (result.low, result.high) = (result.score, result.score)
      return
    }
    result.low = Self.bound(&options, score.sureLow, score.surePossible, lowest: true)
    result.high = Self.bound(&options, score.sureHigh, score.surePossible, lowest: false)
  }

  /// A rule of which it is known what it may come to.
  private func add(
    reachOf result: RuleResult, _ units: Int64, to score: inout FlatScore, _ options: inout [FlatOption]
  ) {
    guard units > 0, result.lowestMark >= 0 else { return }
    let (low, high) = (markCores[Int(result.lowestMark)].units, markCores[Int(result.highestMark)].units)
    if result.isUncertain { return add(FlatOption(low: low, high: high, weight: units), to: &options) }
    score.sureLow += low
    score.sureHigh += high
    score.surePossible += units
  }

  /// Few profiles have more than some open answers, so memory is asked for once.
  private func add(_ option: FlatOption, to options: inout [FlatOption]) {
    if options.isEmpty { options.reserveCapacity(16) }
    options.append(option)
  }

  private func wholeRange(of rule: Int) -> FlatOption {
    FlatOption(
      low: markCores[rules[rule].lowestMark].units, high: markCores[rules[rule].highestMark].units,
      weight: ruleCores[rule].units)
  }

  /// Adds options in order while each still moves the mean; totals stay below 2^31, so products fit.
  private static func bound(
    _ options: inout [FlatOption], _ sureGained: Int64, _ surePossible: Int64, lowest: Bool
  ) -> Fraction? {
    var (gained, possible) = (sureGained, surePossible)
    options.sortInPlace {
      lowest ? $0.low &* $1.weight < $1.low &* $0.weight : $0.high &* $1.weight > $1.high &* $0.weight
    }
    for option in options {
      let points = lowest ? option.low : option.high
      if possible > 0 {
        let (here, there) = (points &* possible, gained &* option.weight)
        if lowest ? here >= there : here <= there { break }
      }
      gained += points
      possible += option.weight
    }
    return Fraction(gained, over: possible)
  }
}
