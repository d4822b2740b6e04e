import ReadinessModel

/// What a search for plans stands on and never changes; shared, so that nothing of it is copied.
final class PlanGround: Sendable {
  let assessor: Assessor
  let profile: Profile
  let original: Assessment
  /// By consistency rule: whether it acted before anything changed.
  let acted: [Bool]
  /// By question: its rules with actions that cost days.
  let rules: [[Int]]
  /// By question: what actions wait for.
  let needs: [[FormulaProgram.Node]]

  init(_ assessor: Assessor, _ profile: Profile, _ original: Assessment) {
    self.assessor = assessor
    self.profile = profile
    self.original = original
    var acted = [Bool](repeating: false, count: assessor.consistency.count)
    for contradiction in original.contradictions { acted[contradiction.rule] = true }
    self.acted = acted
    var rules = [[Int]](repeating: [], count: assessor.questions.count)
    let kind = KindSet(kind: original.facts.kind)
    for index in assessor.rules.indices {
      let question = assessor.rules[index].question
      guard question >= 0, assessor.rules[index].kinds.contains(kind) else { continue }
      var acts = false
      for mark in assessor.rules[index].marks {
        let action = assessor.marks[mark].action
        if action >= 0, assessor.actions[action].days >= 0 { acts = true }
      }
      if acts { rules[question].append(index) }
    }
    self.rules = rules
    var needs = [[FormulaProgram.Node]](repeating: [], count: assessor.questions.count)
    for action in assessor.actions {
      for need in action.after where !needs[need.subject].contains(where: { $0.asksSame(as: need) }) {
        needs[need.subject].append(need)
      }
    }
    self.needs = needs
  }
}
