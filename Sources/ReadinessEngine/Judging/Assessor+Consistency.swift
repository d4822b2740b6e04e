import ReadinessModel

/// Consistency rules: all at once, on the answers as given, without seeing each other's effect.
extension Assessor {
  /// Answers that contradict each other.
  func findClashes(_ profile: Profile, _ assessment: inout Assessment) {
    assessment.contradictions.removeAll(keepingCapacity: true)
    for question in consistencyOrder { derive(question, profile, &assessment) }
    for index in consistency.indices where consistency[index].test == .clash {
      guard consistency[index].kinds.contains(KindSet(kind: profile.kind)) else { continue }
      // What rests on the list of practices alone is about no question, and still a finding.
      guard let questions = clash(consistency[index], assessment) else { continue }
      assessment.contradictions.append(Contradiction(rule: index, questions: questions))
    }
    for contradiction in assessment.contradictions where consistency[contradiction.rule].severity == .error {
      for question in contradiction.questions { assessment.facts.states[question] = .contradictory }
    }
  }

  /// Answers outside their limits and evidence out of date: each stands for itself.
  ///
  /// Found once it is known what applies, since a claim of "not applicable" does no harm where that is so anyway.
  func findSingleAnswers(_ profile: Profile, _ assessment: inout Assessment) {
    for index in consistency.indices where consistency[index].test != .clash {
      guard consistency[index].kinds.contains(KindSet(kind: profile.kind)) else { continue }
      add(single(consistency[index].test, profile, assessment), of: index, to: &assessment)
    }
    assessment.contradictions.sortInPlace { $0.rule < $1.rule }
  }

  private func add(_ questions: [Int], of rule: Int, to assessment: inout Assessment) {
    if !questions.isEmpty { assessment.contradictions.append(Contradiction(rule: rule, questions: questions)) }
  }

  /// The questions that clash; nil where the rule does not act.
  private func clash(_ rule: CompiledConsistency, _ assessment: borrowing Assessment) -> [Int]? {
    if rule.given >= 0, formulas.truth(rule.given, assessment, .given) != .isTrue { return nil }
    guard formulas.truth(rule.clash, assessment, .given) == .isTrue else { return nil }
    var found: [Int] = []
    collect(rule.clash, wanting: .isTrue, assessment, .given, into: &found)
    return ascending(found)
  }

  private func single(
    _ test: CompiledConsistency.Test, _ profile: Profile, _ assessment: borrowing Assessment
  ) -> [Int] {
    var found: [Int] = []
    if test == .oldEvidence {
      // An answer rests on the newest of its evidence.
      var newest: [CivilDate?] = []
      for evidence in profile.evidence where !evidence.saysNone {
        guard questions[evidence.question].evidenceMonths > 0, let dated = evidence.dated else { continue }
        if newest.isEmpty { newest = [CivilDate?](repeating: nil, count: questions.count) }
        if newest[evidence.question].map({ $0 < dated }) ?? true { newest[evidence.question] = dated }
      }
      for question in newest.indices {
        guard let dated = newest[question] else { continue }
        if dated.adding(months: questions[question].evidenceMonths) < profile.asOf { found.append(question) }
      }
      return found
    }
    for index in profile.answers.indices {
      guard let problem = profile.answers[index].problem, problem.isAboutDate == (test == .impossibleDate) else {
        continue
      }
      if problem.isClaim, assessment.facts.states[index] == .doesNotApply { continue }
      found.append(index)
    }
    return found
  }

  /// The asked questions of the parts that make a formula what it is.
  func collect(
    _ root: Int, wanting truth: Truth, _ assessment: borrowing Assessment, _ view: FormulaProgram.View = .nominal,
    into found: inout [Int]
  ) {
    let node = formulas.nodes[root]
    switch node.operation {
    case .all, .any, .atLeast:
      var child = root + 1
      while child < node.end {
        if formulas.truth(child, assessment, view) == truth {
          collect(child, wanting: truth, assessment, view, into: &found)
        }
        child = formulas.nodes[child].end
      }
    case .not: collect(root + 1, wanting: !truth, assessment, view, into: &found)
    case .compare:
      addAsked(node.subject, to: &found)
      addAsked(Int(node.high), to: &found)
    case .answersGiven:
      for index in questions.indices where questions[index].section == node.subject {
        if questions[index].derivation < 0, assessment.facts.states[index] != .blank { found.append(index) }
      }
    case .score, .reached, .kind: break
    default: addAsked(node.subject, to: &found)
    }
  }

  private func addAsked(_ question: Int, to found: inout [Int]) {
    if questions[question].derivation < 0 {
      found.append(question)
    } else {
      for part in derivations[questions[question].derivation].parts { addAsked(part, to: &found) }
    }
  }

  private func ascending(_ found: [Int]) -> [Int] {
    if found.count < 2 { return found }
    var sorted = found
    sorted.sortInPlace { $0 < $1 }
    var result: [Int] = []
    for question in sorted where result.last != question { result.append(question) }
    return result
  }
}
