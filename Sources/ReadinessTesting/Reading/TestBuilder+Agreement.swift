internal import ReadinessLoading
internal import ReadinessModel

/// Expectations that cannot all be met by one assessment.
extension TestBuilder {
  private struct Aspect: Hashable {
    var subject: Subject
    var name: String
  }

  func checkAgreement(_ testCase: TestCase) {
    var known: [Aspect: Expectation] = [:]
    for expectation in testCase.expectations {
      let aspect = Aspect(subject: expectation.subject, name: expectation.wanted.aspect)
      if let former = known[aspect], !former.wanted.agrees(with: expectation.wanted) {
        contradict(expectation, former)
      }
      known[aspect] = known[aspect] ?? expectation
    }
    for expectation in testCase.expectations {
      for (name, isPossible) in neededBeside(expectation, testCase) {
        guard let other = known[Aspect(subject: name.0, name: name.1)], !isPossible(other.wanted) else { continue }
        contradict(expectation, other)
      }
    }
  }

  private typealias Need = ((Subject, String), (Wanted) -> Bool)

  /// What else must be so where an expectation holds: aspects of subjects, each with what it may be.
  private func neededBeside(_ expectation: Expectation, _ testCase: TestCase) -> [Need] {
    let subject = expectation.subject
    switch expectation.wanted {
    case .mark:
      return [((subject, "state"), { $0 == .state(.one(.answered)) })]
    case .percent(let percent):
      return [
        ((subject, "state"), { $0 == .sectionState(.scored) }),
        ((subject, "exact score"), { if case .exact(let exact) = $0 { exact.percent == percent } else { true } }),
      ]
    case .exact(let exact):
      return [
        ((subject, "state"), { $0 == .sectionState(.scored) }),
        ((subject, "low end"), { if case .low(let low) = $0 { low <= exact } else { true } }),
        ((subject, "high end"), { if case .high(let high) = $0 { high >= exact } else { true } }),
      ]
    case .band: return [((subject, "state"), { $0 == .sectionState(.scored) })]
    case .low(let low):
      return [((subject, "high end"), { if case .high(let high) = $0 { high >= low } else { true } })]
    case .stepState(.reached):
      guard case .step(let step) = subject else { return [] }
      let gates = ruleSet.steps[step].gates
      return gates.map { ((Subject.gate($0), "outcome"), { $0 == .outcome(.met) }) }
        + [((subject, "gates met"), { $0 == .gatesMet(gates.count) })]
    case .confirmed(let step?):
      return [((.step(step), "state"), { $0 == .stepState(.reached) })]
    default: return []
    }
  }

  private func contradict(_ one: Expectation, _ other: Expectation) {
    let (first, second) = one.at.place < other.at.place ? (one, other) : (other, one)
    let words = ExpectationWords(ruleSet: ruleSet)
    var at = second.at
    at.file -= file
    report(
      .contradictoryExpectation, at,
      "\(words.subject(second)) cannot be \(words.wanted(second.wanted)): line \(first.at.place.line) expects "
        + "\(words.subject(first)) to be \(words.wanted(first.wanted))",
      help: "keep the one that is meant")
  }
}

extension Wanted {
  /// Whether both can hold of one subject, where they speak of the same aspect.
  fileprivate func agrees(with other: Wanted) -> Bool {
    switch (self, other) {
    case (.state(.open), .state(.one(let state))), (.state(.one(let state)), .state(.open)): state.isOpen
    case (.present, .present): true
    default: self == other
    }
  }
}
