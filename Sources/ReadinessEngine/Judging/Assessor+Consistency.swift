import ReadinessModel

/// Consistency rules: all at once, on the answers as given, without seeing each other's effect.
extension Assessor {
  func findContradictions(_ profile: Profile, _ assessment: inout Assessment) {
    assessment.contradictions.removeAll(keepingCapacity: true)
    for question in consistencyOrder { derive(question, profile, &assessment) }
    for index in consistency.indices where consistency[index].kinds.contains(KindSet(kind: profile.kind)) {
      let questions = hits(consistency[index], profile, assessment)
      if !questions.isEmpty { assessment.contradictions.append(Contradiction(rule: index, questions: questions)) }
    }
    for contradiction in assessment.contradictions where consistency[contradiction.rule].severity == .error {
      for question in contradiction.questions { assessment.facts.states[question] = .contradictory }
    }
  }

  /// The questions a rule is about where it acts; none where it does not.
  private func hits(
    _ rule: CompiledConsistency, _ profile: Profile, _ assessment: borrowing Assessment
  ) -> [Int] {
    var found: [Int] = []
    switch rule.test {
    case .clash:
      if rule.given >= 0, formulas.truth(rule.given, assessment) != .isTrue { return [] }
      guard formulas.truth(rule.clash, assessment) == .isTrue else { return [] }
      collect(rule.clash, wanting: .isTrue, assessment, into: &found)
    case .outsideLimits, .impossibleDate:
      for index in profile.answers.indices {
        if let problem = profile.answers[index].problem, problem.isAboutDate == (rule.test == .impossibleDate) {
          found.append(index)
        }
      }
    case .oldEvidence:
      for evidence in profile.evidence {
        let months = questions[evidence.question].evidenceMonths
        if months > 0, let dated = evidence.dated, dated.adding(months: months) < profile.asOf {
          found.append(evidence.question)
        }
      }
    }
    return ascending(found)
  }

  /// The asked questions of the parts that make a formula what it is.
  private func collect(
    _ root: Int, wanting truth: Truth, _ assessment: borrowing Assessment, into found: inout [Int]
  ) {
    let node = formulas.nodes[root]
    switch node.operation {
    case .all, .any, .atLeast:
      var child = root + 1
      while child < node.end {
        if formulas.truth(child, assessment) == truth { collect(child, wanting: truth, assessment, into: &found) }
        child = formulas.nodes[child].end
      }
    case .not: collect(root + 1, wanting: !truth, assessment, into: &found)
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
    var result: [Int] = []
    for question in found.sorted() where result.last != question { result.append(question) }
    return result
  }
}
