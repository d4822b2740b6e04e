public import ReadinessModel

/// One way in which actions bring a question's answer to another one, for what is proved about a rule set.
public struct AnswerPath: Sendable, Hashable {
  /// An action: the rule it stands in, and the number of its mark there.
  public struct Leg: Sendable, Hashable {
    public var rule: Int
    public var mark: Int
  }

  /// The answer that it ends at, as ``GivenAnswer/value``.
  public var value: Int64
  public var legs: [Leg]
}

extension Assessor {
  /// The ways that a plan may take with one answered question; none where nobody can change it.
  public func paths(of question: Int, in profile: Profile, _ assessment: Assessment) -> [AnswerPath] {
    var finder = WayFinder(PlanGround(self, profile, assessment))
    return finder.ways(of: question, .surely, isFixed: false).map { way in
      AnswerPath(
        value: way.value,
        legs: way.legs.map { leg in
          let rule = actions[leg.action].rule
          let mark = rules[rule].marks.first { marks[$0].action == leg.action } ?? rules[rule].marks.lowerBound
          return AnswerPath.Leg(rule: rule, mark: mark - rules[rule].marks.lowerBound)
        })
    }
  }

  /// Whether some plan meets all of these gates; nil where the steps of the search do not suffice to tell.
  public func hasPlan(toMeet gates: [Int], _ profile: Profile, _ assessment: Assessment, budget: Int) -> Bool? {
    var search = PlanSearch(PlanGround(self, profile, assessment))
    let found = search.run(
      gates.map { .gate($0) }, .surely, fixed: [], measure: .days, budget: budget, mostDays: nil)
    if found != nil { return true }
    return search.isComplete ? false : nil
  }
}
