internal import ReadinessLoading
internal import ReadinessModel

/// Questions that serve nothing, and questions that nobody or everybody is asked.
extension Prover {
  mutating func proveUse() {
    let used = ruleSet.usedQuestions
    report.proofs += ruleSet.questions.count
    for (index, question) in ruleSet.questions.enumerated() where !used.contains(index) {
      var given = solver.empty(kind: kinds(question.kinds).first ?? 0)
      if let value = solver.regions.values[index].last { given.regions[index] = .value(value) }
      add(
        .questionUnused, loaded.places.questions[index], "nothing looks at “\(question.id)”",
        [example("“\(question.id)” is answered, and nothing follows from it", given)])
    }
  }

  mutating func proveApplicability() {
    for (index, question) in ruleSet.questions.enumerated() {
      guard let formula = question.appliesWhen else { continue }
      let kinds = kinds(question.kinds)
      let place = loaded.places.questions[index]
      if case .impossible = solve(kinds, Solver.Query(requirements: [.truth(formula, .isTrue, .applying)])) {
        if case .found(let given, _) = solve(
          kinds, Solver.Query(requirements: [.truth(formula, .isFalse, .applying)], fixed: fixedAnswer(to: index)))
        {
          add(
            .questionNeverApplies, place, "nobody is ever asked “\(question.id)”",
            [example("“\(question.id)” does not apply, whatever is answered", given)])
        }
      } else if case .impossible = solve(kinds, Solver.Query(requirements: [.truth(formula, .isFalse, .applying)])),
        case .found(let given, _) = solve(kinds, Solver.Query(requirements: [.truth(formula, .isTrue, .applying)]))
      {
        add(
          .questionAlwaysApplies, place, "the condition on which “\(question.id)” is asked always holds",
          [example("“\(question.id)” applies", given)])
      }
    }
  }

  private func fixedAnswer(to question: Int) -> [Int: Region] {
    solver.regions.values[question].last.map { [question: .value($0)] } ?? [:]
  }
}
