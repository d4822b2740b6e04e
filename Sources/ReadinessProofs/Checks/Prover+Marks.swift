internal import ReadinessLoading
internal import ReadinessModel

/// Rules that can never be in place, or never be missed; marks that nobody can earn.
extension Prover {
  mutating func proveMarks() {
    for (index, rule) in ruleSet.rules.enumerated() {
      if rule.isVariable || rule.marks.contains(where: { $0.also != nil }) {
        leaveOpen(
          .markNeverEarned, loaded.places.rules[index],
          "which marks of “\(rule.id)” can be earned: they run in a line, add up, or hang on more than one answer")
      } else if !rule.marks.isEmpty {
        proveMarks(of: index, first: firstMarks[index])
      }
    }
  }

  private mutating func proveMarks(of index: Int, first: Int) {
    let rule = ruleSet.rules[index]
    let questionKinds = rule.question.map { ruleSet.questions[$0].kinds } ?? .every
    let kinds = kinds(rule.kinds.intersection(questionKinds))
    var earned: [(mark: Int, by: Assignment)] = []
    var (never, open) = ([Int](), [Int]())
    for number in rule.marks.indices {
      let query = Solver.Query(
        requirements: [.mark(rule: index, number)], accepts: { $0.rules[index].mark == first + number })
      switch solve(kinds, query) {
      case .found(let assignment, let assessment):
        earned.append((number, assignment))
        note(index, number, assignment, assessment)
      case .impossible: never.append(number)
      case .undecided: open.append(number)
      }
    }
    unearned[index] = Set(never)
    report(index, rule, earned: earned, never: never, open: open)
  }

  private mutating func report(
    _ index: Int, _ rule: Rule, earned: [(mark: Int, by: Assignment)], never: [Int], open: [Int]
  ) {
    let place = loaded.places.rules[index]
    // A question that nobody is asked has been reported as such.
    guard !earned.isEmpty else {
      if !open.isEmpty { leaveOpen(.markNeverEarned, place, "whether anybody earns a mark of “\(rule.id)”") }
      return
    }
    let best = earned.reduce(earned[0]) { rule.marks[$1.mark].value > rule.marks[$0.mark].value ? $1 : $0 }
    let worst = earned.reduce(earned[0]) { rule.marks[$1.mark].value < rule.marks[$0.mark].value ? $1 : $0 }
    let isOpenAbove = open.contains { rule.marks[$0].value == .one }
    let isOpenBelow = open.contains { rule.marks[$0].value < .one }
    if rule.marks[best.mark].value < .one, !isOpenAbove {
      add(
        .ruleNeverInPlace, place,
        "“\(rule.id)” can never be in place: the best mark is \(rule.marks[best.mark].value.plain)",
        [example("the best mark there is, \(rule.marks[best.mark].value.plain)", best.by)])
    } else if rule.marks[worst.mark].value == .one, !isOpenBelow {
      add(
        .ruleNeverMissed, place, "“\(rule.id)” is in place for everybody who answers",
        [example("the lowest mark there is, 1", worst.by)])
    } else {
      for number in never {
        add(
          .markNeverEarned, place,
          "nobody can earn mark \(number + 1) of “\(rule.id)” (\(rule.marks[number].value.plain))",
          [example("the best that can be had, mark \(best.mark + 1)", best.by)])
      }
    }
    for number in open {
      leaveOpen(.markNeverEarned, place, "whether anybody earns mark \(number + 1) of “\(rule.id)”")
    }
  }
}
