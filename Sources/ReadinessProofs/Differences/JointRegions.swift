internal import ReadinessModel

extension Regions {
  /// The regions that the tests of two rule sets cut every question into together: their common refinement.
  init(_ pair: JointRuleSets, asOf: CivilDate) {
    self.init(Self.together(pair), asOf: asOf)
  }

  /// One rule set with the questions of both and every test that either makes: good for its regions and nothing else.
  private static func together(_ pair: JointRuleSets) -> RuleSet {
    let (old, new) = (pair.joint.old, pair.joint.new)
    var all = old
    for index in pair.questions.indices {
      all.questions[index] = widened(old.questions[index], new.questions[index], pair.questions[index])
    }
    var tests = new.formulas
    for (index, match) in pair.questions.enumerated() {
      for side in Side.allCases where match[side] != nil {
        let question = pair.joint[side].questions[index]
        if question.isDerived { continue }
        if question.type.isNumeric {
          tests.append(.fact(index, .number(NumberRange(lower: question.least, upper: question.most))))
        } else if question.type == .date {
          tests.append(.fact(index, .date(.past)))
        }
      }
    }
    // A value that is derived in another way now is one more fact, with the same tests.
    for (index, question) in new.questions.enumerated() where question.isDerived {
      let place = all.questions.count
      all.questions.append(question)
      for leaf in new.formulas.flatMap(\.leaves) {
        if case .fact(index, let test) = leaf { tests.append(.fact(place, test)) }
        if case .compare(let left, let comparison, let right) = leaf, left == index || right == index {
          tests.append(.compare(left == index ? place : left, comparison, right == index ? place : right))
        }
      }
      for rule in new.rules where rule.question == index {
        for mark in rule.marks { if case .number(let range) = mark.when { tests.append(.fact(place, .number(range))) } }
      }
    }
    all.rules += new.rules
    var test = StandingCondition(
      id: "", kinds: [], title: "", formula: .all(tests), text: "", clears: "", action: .nothing, citation: Citation())
    test.formula = .all(tests)
    all.conditions.append(test)
    return all
  }

  private static func widened(_ old: Question, _ new: Question, _ match: Match) -> Question {
    guard match.isInBoth else { return match.old == nil ? new : old }
    if old.isDerived != new.isDerived { return old.isDerived ? new : old }
    var question = old
    question.least = min(old.least, new.least)
    question.most = max(old.most, new.most)
    question.mayBeFuture = old.mayBeFuture || new.mayBeFuture
    if old.notApplicable == nil { question.notApplicable = new.notApplicable }
    return question
  }
}
