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
  struct FlatScore {
    var gained: Int64 = 0
    var possible: Int64 = 0
    var low: Fraction?
    var high: Fraction?
  }

  func scoreFlat(_ section: CompiledSection, _ assessment: borrowing Assessment) -> FlatScore {
    var score = FlatScore()
    var (sureGained, surePossible) = (Int64(0), Int64(0))
    var options: [FlatOption] = []
    for index in section.scored where rules[index].units > 0 {
      let result = assessment.rules[index]
      guard let standing = standing(of: index, result, assessment.facts.kind) else { continue }
      let rule = rules[index]
      if let mark = result.mark, standing != .optional {
        let points = marks[mark].units
        score.gained += points
        score.possible += rule.units
        if standing == .sure {
          sureGained += points
          surePossible += rule.units
        } else if !result.mayChangeMark {
          options.append(FlatOption(low: points, high: points, weight: rule.units))
        } else {
          options.append(wholeRange(of: rule))
        }
      } else {
        options.append(wholeRange(of: rule))
      }
    }
    score.low = Self.bound(&options, sureGained, surePossible, lowest: true)
    score.high = options.isEmpty ? score.low : Self.bound(&options, sureGained, surePossible, lowest: false)
    return score
  }

  private func wholeRange(of rule: CompiledRule) -> FlatOption {
    FlatOption(low: marks[rule.lowestMark].units, high: marks[rule.highestMark].units, weight: rule.units)
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
