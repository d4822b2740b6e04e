internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel

/// Actions that nobody is ever given.
///
/// An action stands in the list of what to do next where its rule counts, where a gate that rests on its question is not
/// met, where a condition or hold that acts on its question is true, or where another action waits for its question.
extension Prover {
  /// What is known of the action at one mark.
  struct AtMark {
    /// A body that earns the mark.
    var by: Assignment
    /// Whether such a body is given the action.
    var isOffered: Bool
  }

  /// Keeps who earns a mark, and whether the action there is listed.
  mutating func note(_ rule: Int, _ number: Int, _ given: Assignment, _ assessment: Assessment) {
    atMarks[rule, default: [:]][number] = AtMark(by: given, isOffered: lists(rule, number, assessment))
  }

  mutating func proveActions() {
    for (index, rule) in ruleSet.rules.enumerated() {
      if rule.action.isThere, !rule.marks.contains(where: { $0.value < .one && $0.action == nil }) {
        let example = rule.marks.indices.compactMap { atMarks[index]?[$0]?.by }.last
        report(
          index, "the action of “\(rule.id)” itself", "every mark below 1 has an action of its own",
          example ?? solver.empty(kind: kinds(rule.kinds).first ?? 0))
      }
      proveFindOut(of: index, rule)
      proveMarkActions(of: index, rule)
    }
    let assessor = solver.assessor
    for (index, condition) in ruleSet.conditions.enumerated() {
      proveActing(condition, loaded.places.conditions[index]) { assessor.questionsToAct(onCondition: index, $0) }
    }
    for (index, hold) in ruleSet.holds.enumerated() {
      proveActing(hold, loaded.places.holds[index]) { assessor.questionsToAct(onHold: index, $0) }
    }
  }

  private mutating func report(_ rule: Int, _ what: String, _ why: String, _ given: Assignment) {
    add(
      .actionNeverGiven, loaded.places.rules[rule], "nobody is ever asked to take \(what): \(why)",
      [example("the answer is given, and the action is not listed", given)])
  }

  // MARK: At marks

  /// What makes an action stand in the list: something that is so beside the answer.
  private struct Reason {
    var kinds: KindSet
    var requirements: [Requirement]
  }

  /// The actions at marks of one rule: those that nobody is given, in one finding.
  private mutating func proveMarkActions(of index: Int, _ rule: Rule) {
    let reasons = reasons(for: rule)
    var (never, open): ([Int], [Int]) = ([], [])
    for (number, mark) in rule.marks.enumerated() where rule.action(at: mark) != nil && !isWaitedFor(rule, mark) {
      guard let known = atMarks[index]?[number] else {
        if !rule.isVariable, unearned[index]?.contains(number) == false { open.append(number) }
        continue
      }
      if known.isOffered { continue }
      switch whoeverIsGiven(index, number, reasons) {
      case .found: break
      case .undecided: open.append(number)
      case .impossible: never.append(number)
      }
    }
    func words(_ numbers: [Int]) -> String {
      let marks = numbers.map { "\($0 + 1) (\(rule.marks[$0].value.plain))" }.joined(separator: ", ")
      return
        "the \(Counted.word(numbers.count, "action")) at \(Counted.word(numbers.count, "mark")) \(marks) of “\(rule.id)”"
    }
    if !open.isEmpty {
      let all = (open + never).sorted()
      return leaveOpen(.actionNeverGiven, loaded.places.rules[index], "whether anybody is asked to take \(words(all))")
    }
    guard let first = never.first, let by = atMarks[index]?[first]?.by else { return }
    report(index, words(never), reasons.isEmpty ? noReason(rule) : "nothing asks for it at that answer", by)
  }

  private mutating func whoeverIsGiven(_ index: Int, _ number: Int, _ reasons: [Reason]) -> Solver.Outcome {
    var outcome = Solver.Outcome.impossible
    let (assessor, mark) = (solver.assessor, firstMarks[index] + number)
    for kind in kinds(kindsAsked(ruleSet.rules[index])) {
      for reason in reasons where reason.kinds.contains(KindSet(kind: kind)) {
        let query = Solver.Query(
          requirements: [.mark(rule: index, number)] + reason.requirements,
          accepts: { Self.lists(assessor, index, mark, $0) })
        switch solve(kind, query) {
        case .found(let given, let assessment): return .found(given, assessment)
        case .undecided: outcome = .undecided
        case .impossible: break
        }
      }
    }
    return outcome
  }

  private func kindsAsked(_ rule: Rule) -> KindSet {
    rule.kinds.intersection(rule.question.map { ruleSet.questions[$0].kinds } ?? .every)
  }

  /// A hold takes everything else away, so nothing but what acts for a hold is listed beside one.
  private func reasons(for rule: Rule) -> [Reason] {
    var reasons: [Reason] = []
    let free = ruleSet.holds.map { Requirement.notTrue(.all([.kind($0.kinds), $0.formula])) }
    let isGiven = rule.question.map { ruleSet.questions[$0].isGiven } ?? false
    if rule.role == .graded || rule.role == .commissioner, !isGiven {
      let asked = ruleSet.sections[rule.section].step.map { ruleSet.steps[$0].kinds } ?? .every
      reasons.append(Reason(kinds: asked, requirements: rule.role == .graded ? free : []))
    }
    guard let question = rule.question else { return reasons }
    for gate in ruleSet.gates where !isGiven && ruleSet.askedBehind(gate.formula).contains(question) {
      reasons.append(Reason(kinds: ruleSet.steps[gate.step].kinds, requirements: [.notMet(gate.formula)] + free))
    }
    for condition in ruleSet.conditions where condition.actsOn.contains(question) {
      reasons.append(Reason(kinds: condition.kinds, requirements: [.met(condition.formula)] + free))
    }
    for hold in ruleSet.holds where hold.actsOn.contains(question) {
      reasons.append(Reason(kinds: hold.kinds, requirements: [.met(hold.formula)]))
    }
    return reasons
  }

  private func noReason(_ rule: Rule) -> String {
    if let question = rule.question, ruleSet.questions[question].isGiven {
      return "“\(ruleSet.questions[question].id)” is a fact that nobody changes, and no condition or hold acts on it"
    }
    return "the rule counts nowhere, no gate rests on its question, and no condition or hold acts on it"
  }

  /// Whether another action waits for an answer that this one, or one behind it, brings about.
  private func isWaitedFor(_ rule: Rule, _ mark: Mark) -> Bool {
    guard let question = rule.question, !ruleSet.questions[question].isGiven, rule.action(at: mark)?.days != nil else {
      return false
    }
    return ruleSet.actionsAtAnswers.contains { other in
      other.action.days != nil && other.action.after.contains { $0.question == question }
    }
  }

  private func lists(_ rule: Int, _ number: Int, _ assessment: Assessment) -> Bool {
    Self.lists(solver.assessor, rule, firstMarks[rule] + number, assessment)
  }

  private static func lists(_ assessor: Assessor, _ rule: Int, _ mark: Int, _ assessment: Assessment) -> Bool {
    func isMeant(_ action: NextAction) -> Bool {
      action.subject == .rule(rule) && assessment.rules[rule].mark == mark
    }
    return assessment.actions.contains(where: isMeant) || assessment.commissionerActions.contains(where: isMeant)
      || assessor.nextActions(assessment).lines.contains { isMeant($0.action) }
  }

  // MARK: Finding out

  /// Only an asked question is ever found out, and each in one way.
  private mutating func proveFindOut(of index: Int, _ rule: Rule) {
    guard rule.findOut != nil else { return }
    let why: String
    if let question = rule.question {
      let first = ruleSet.rules.indices.first {
        ruleSet.rules[$0].question == question && ruleSet.rules[$0].findOut != nil
      }
      if ruleSet.questions[question].isDerived {
        why = "“\(ruleSet.questions[question].id)” is worked out from other answers, so it is never asked for"
      } else if let first, first != index {
        why = "“\(ruleSet.rules[first].id)” says already how “\(ruleSet.questions[question].id)” is found out"
      } else {
        return
      }
    } else {
      why = "the rule is about no single question"
    }
    report(index, "the find-out of “\(rule.id)”", why, solver.empty(kind: kinds(rule.kinds).first ?? 0))
  }

  // MARK: Conditions and holds

  /// Questions on which a condition or hold acts without ever having anything to say about them.
  private mutating func proveActing(
    _ condition: StandingCondition, _ place: Location, _ acting: @escaping (Assessment) -> [Int]
  ) {
    for question in condition.actsOn {
      let name = "“\(condition.id)” acts on “\(ruleSet.questions[question].id)”"
      switch anythingToDo(about: question, condition, acting) {
      case .found: break
      case .undecided: leaveOpen(.actionNeverGiven, place, "whether there is ever anything to do where \(name)")
      case .impossible:
        let isTrue = Solver.Query(requirements: [.met(condition.formula)])
        guard case .found(let given, _) = solve(kinds(condition.kinds), isTrue) else { continue }
        add(
          .actionNeverGiven, place, "\(name), and nothing is ever to be done about it while it is true",
          [example("it is true, and no action of the question is listed", given)])
      }
    }
  }

  /// A body for which the condition is true and acts on the question, at an answer about which there is something to do.
  private mutating func anythingToDo(
    about question: Int, _ condition: StandingCondition, _ acting: @escaping (Assessment) -> [Int]
  ) -> Solver.Outcome {
    var outcome = Solver.Outcome.impossible
    for (index, rule) in ruleSet.rules.enumerated() where rule.question == question {
      var answers: [Requirement] = rule.findOut == nil ? [] : [.met(.open(question))]
      for (number, mark) in rule.marks.enumerated() where rule.action(at: mark) != nil {
        answers.append(.mark(rule: index, number))
      }
      for answer in answers {
        let query = Solver.Query(
          requirements: [answer, .met(condition.formula)], accepts: { acting($0).contains(question) })
        switch solve(kinds(condition.kinds.intersection(rule.kinds)), query) {
        case .found(let given, let assessment): return .found(given, assessment)
        case .undecided: outcome = .undecided
        case .impossible: break
        }
      }
    }
    return outcome
  }
}
