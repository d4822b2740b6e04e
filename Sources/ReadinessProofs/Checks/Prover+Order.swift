internal import ReadinessLoading
internal import ReadinessModel

/// Where a question says which answers are better: that a better answer lowers no mark and loses no gate.
///
/// Proved over fully answered profiles that differ in that one answer, applicability included. No step is lost where no
/// gate is; a score falls only where a mark does, or where what applies changes (see ``proveScores()``).
extension Prover {
  mutating func proveOrder() {
    for (index, rule) in ruleSet.rules.enumerated()
    where !rule.marks.isEmpty && !rule.isVariable && !rule.marks.contains(where: { $0.also != nil }) {
      if let question = rule.question { proveMarks(of: index, rule, question) } else { proveFormulas(of: index, rule) }
    }
    for gate in ruleSet.gates.indices { proveGate(gate) }
    proveScores()
  }

  /// Neighbouring regions from worst to best; none where no order is declared.
  func neighbours(_ question: Int) -> [(worse: Int64, better: Int64)] {
    guard ruleSet.questions[question].better != nil else { return [] }
    var values = Array(solver.valuesFromBest(question).reversed())
    if ruleSet.questions[question].type.shape == .choices {
      var seen: Set<Int> = []
      values = values.filter { seen.insert($0.nonzeroBitCount).inserted }
    }
    return Array(zip(values, values.dropFirst())).map { ($0, $1) }
  }

  private mutating func proveMarks(of index: Int, _ rule: Rule, _ question: Int) {
    guard ruleSet.questions[question].better != nil else { return }
    report.proofs += 1
    for (worse, better) in markPairs(index, question) where rule.marks[better].value < rule.marks[worse].value {
      let kinds = kinds(rule.kinds)
      guard case .found(let before, _) = solve(kinds, Solver.Query(requirements: [.mark(rule: index, worse)])),
        case .found(let after, _) = solve(kinds, Solver.Query(requirements: [.mark(rule: index, better)]))
      else { continue }
      let (low, high) = (rule.marks[better].value.plain, rule.marks[worse].value.plain)
      add(
        .betterLowersMark, loaded.places.rules[index],
        "a better answer to “\(ruleSet.questions[question].id)” earns “\(rule.id)” \(low) instead of \(high)",
        [example("the worse answer earns \(high)", before), example("the better answer earns \(low)", after)])
      return
    }
  }

  /// Numbers of the marks that neighbouring answers earn, worse first.
  private func markPairs(_ rule: Int, _ question: Int) -> [(Int, Int)] {
    if ruleSet.questions[question].isDerived { return DerivedMarks.neighbours(of: rule, question, ruleSet) }
    return neighbours(question).compactMap { pair in
      guard let worse = SectionExtremes.number(of: pair.worse, question, rule, solver),
        let better = SectionExtremes.number(of: pair.better, question, rule, solver)
      else { return nil }
      return (worse, better)
    }
  }

  private mutating func proveFormulas(of index: Int, _ rule: Rule) {
    var behind = FactsBehind(ruleSet)
    for mark in rule.marks { if case .formula(let formula) = mark.when { behind.add(formula) } }
    for question in behind.asked {
      for (worse, better) in neighbours(question) {
        for (high, mark) in rule.marks.enumerated() {
          for (low, other) in rule.marks.enumerated() where other.value < mark.value {
            let change = Solver.Change(
              question: question, region: .value(better), requirements: [.mark(rule: index, low)],
              accepts: { _ in true })
            let query = Solver.Query(
              requirements: [.mark(rule: index, high)], fixed: [question: .value(worse)], change: change)
            guard case .found(let given, _) = solve(kinds(rule.kinds), query) else { continue }
            add(
              .betterLowersMark, loaded.places.rules[index],
              "a better answer to “\(ruleSet.questions[question].id)” earns “\(rule.id)” \(other.value.plain) instead of "
                + mark.value.plain,
              [
                example("the worse answer earns \(mark.value.plain)", given),
                example("the better answer earns \(other.value.plain)", change.applied(to: given)),
              ])
            return
          }
        }
      }
    }
  }

  private mutating func proveGate(_ index: Int) {
    let gate = ruleSet.gates[index]
    var behind = FactsBehind(ruleSet)
    behind.add(gate.formula)
    for question in behind.asked {
      for (worse, better) in neighbours(question) {
        let change = Solver.Change(
          question: question, region: .value(better), requirements: [.notMet(gate.formula)],
          accepts: { $0.gates[index] == .notMet })
        let query = Solver.Query(
          requirements: [.met(gate.formula)], fixed: [question: .value(worse)],
          accepts: { $0.gates[index] == .met }, change: change)
        switch solve(kinds(ruleSet.steps[gate.step].kinds), query) {
        case .impossible: continue
        case .undecided:
          leaveOpen(
            .betterLosesGate, loaded.places.gates[index],
            "whether a better answer to “\(ruleSet.questions[question].id)” can lose gate \(gate.code)")
        case .found(let given, _):
          add(
            .betterLosesGate, loaded.places.gates[index],
            "a better answer to “\(ruleSet.questions[question].id)” loses gate \(gate.code) (\(gate.title))",
            [
              example("with the worse answer the gate is met", given),
              example("with the better answer it is not", change.applied(to: given)),
            ])
        }
        break
      }
    }
  }
}
