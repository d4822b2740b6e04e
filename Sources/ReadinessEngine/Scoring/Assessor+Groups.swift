public import ReadinessModel

/// Scores of the parts of sections, for whoever prints them.
extension Assessor {
  /// The score of one group of a section.
  public struct GroupScore: Sendable, Hashable {
    /// Share of 1; nil where nothing in it counts.
    public var score: Fraction?
    public var gained: Fraction
    public var possible: Fraction
  }

  /// The scores of the groups of a section as they stand, each before those in it.
  public func groupScores(of section: Int, _ assessment: borrowing Assessment) -> [GroupScore] {
    var found: [GroupScore] = []
    addGroups(in: sections[section].root, assessment, to: &found)
    return found
  }

  private func addGroups(in group: Int, _ assessment: borrowing Assessment, to found: inout [GroupScore]) {
    for child in groups[group].children where child < 0 {
      let score = scoreTree(~child, assessment)
      found.append(GroupScore(score: score.now, gained: score.gained, possible: score.possible))
      addGroups(in: ~child, assessment, to: &found)
    }
  }

  /// The scores that a summary is made of, in its order; nil where one is not printed: it does not count, or is withheld.
  public func partScores(of section: Int, _ assessment: borrowing Assessment) -> [Fraction?] {
    var found: [Fraction?] = []
    for part in sections[section].parts {
      let result = assessment.sections[part.section]
      let now = part.group >= 0 ? scoreTree(part.group, assessment).now : result.score
      found.append(result.state == .scored ? now : nil)
    }
    return found
  }
}
