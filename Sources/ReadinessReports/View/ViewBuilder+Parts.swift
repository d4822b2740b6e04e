import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// How a section's score is put together, where it is more than one sum.
extension ViewBuilder {
  func parts(of index: Int) -> [PartView] {
    let section = ruleSet.sections[index]
    if section.isSummary { return summary(section, assessed.assessor.partScores(of: index, assessment)) }
    let groups = Array(section.root.allGroups.dropFirst())
    if section.root.isOneSum, groups.allSatisfy({ !$0.isBonus && $0.cap == nil }) { return [] }
    return zip(groups, assessed.assessor.groupScores(of: index, assessment)).map { group, score in
      let isPoints = section.root.isOneSum
      let text =
        isPoints
        ? phrases(
          score.possible == Fraction(1) ? "points-of-one" : "points-of-many",
          ["gained": phrases.points(score.gained), "possible": phrases.points(score.possible)])
        : score.score.map(percent) ?? phrases["state-not-scored"]
      return PartView(
        title: group.title, how: how(group),
        weight: isPoints ? phrases["label-nothing"] : phrases.digits(group.weight.text),
        score: text)
    }
  }

  private func summary(_ section: Section, _ scores: [Fraction?]) -> [PartView] {
    zip(section.summary, scores).map { part, score in
      let of = ruleSet.sections[part.section]
      let group = part.group.isEmpty ? nil : of.root.group(part.group)
      return PartView(
        title: group.map { "\(of.title): \($0.title)" } ?? of.title, how: how(group ?? of.root),
        weight: phrases.digits(part.weight.text), score: score.map(percent) ?? phrases["state-not-scored"])
    }
  }

  private func how(_ group: Group) -> String {
    var words = [how(group.aggregate)]
    if group.isBonus { words.append(phrases["how-bonus"]) }
    if let cap = group.cap { words.append(phrases("how-cap", ["points": phrases.digits(cap.text)])) }
    return words.joined(separator: "; ")
  }

  func how(_ aggregate: Aggregate) -> String {
    switch aggregate {
    case .sum: phrases["how-sum"]
    case .mean: phrases["how-mean"]
    case .lowest: phrases["how-lowest"]
    }
  }
}
