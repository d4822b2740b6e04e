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
    var gained: Int64 = 0
    var possible: Int64 = 0
    /// The same over what counts however the open answers turn out.
    var sureGained: Int64 = 0
    var surePossible: Int64 = 0
    /// Weight of all that is answered, and of all that applies.
    var answered: Int64 = 0
    var applicable: Int64 = 0
  }

  /// Sets the figures of a section: share, score and bounds.
  func scoreFlat(_ section: Int, _ assessment: borrowing Assessment, _ result: inout SectionResult) {
    var score = FlatScore()
    var options: [FlatOption] = []
    let isCommissioner = kinds[assessment.facts.kind].isCommissioner
    let (cores, marks, results) = (ruleCores.span, markCores.span, assessment.rules.span)
    for index in sections[section].scored {
      let rule = cores[index]
      let own = results[index]
      let state = own.state
      if state == .notApplicable || state == .doesNotApply || rule.firstMark == rule.endMark { continue }
      if rule.role == .commissioner, !isCommissioner { continue }
      let units = rule.units
      result.applicable += 1
      score.applicable += units
      guard let mark = own.mark else {
        if units > 0 { add(wholeRange(of: index), to: &options) }
        continue
      }
      result.answered += 1
      score.answered += units
      let points = marks[mark].units
      score.gained += points
      score.possible += units
      if !own.isUncertain {
        score.sureGained += points
        score.surePossible += units
      } else if units > 0 {
        let isFixed = !own.mayChangeMark
        add(isFixed ? FlatOption(low: points, high: points, weight: units) : wholeRange(of: index), to: &options)
      }
    }
    set(score, &options, unit: sections[section].unit, &result)
  }

  private func set(_ score: FlatScore, _ options: inout [FlatOption], unit: Int64, _ result: inout SectionResult) {
    result.gained = Fraction(score.gained, over: unit) ?? .zero
    result.possible = Fraction(score.possible, over: unit) ?? .zero
    result.score = Fraction(score.gained, over: score.possible)
    result.answeredShare = Fraction(score.answered, over: score.applicable)
    if options.isEmpty {
      (result.low, result.high) = (result.score, result.score)
      return
    }
    result.low = Self.bound(&options, score.sureGained, score.surePossible, lowest: true)
    result.high = Self.bound(&options, score.sureGained, score.surePossible, lowest: false)
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
