import ReadinessEngine
import ReadinessModel

/// How far a report can be relied on, as data.
struct ReliedView: Sendable {
  /// Questions answered, and those of them with evidence that is not too old.
  var answered: Int
  var shown: Int
  /// What would be left with only what is shown.
  var test: StressTest
  /// Whether the confirmed step would be another.
  var isLower: Bool
  var sentences: [String]
}

extension ViewBuilder {
  func relied(_ given: StressTest?) -> ReliedView {
    let test = given ?? assessed.assessor.stress(profile, assessment)
    let answered = ruleSet.questions.indices.filter {
      !ruleSet.questions[$0].isDerived && assessment.facts.states[$0] == .answered
    }
    let shown = answered.count(where: hasEvidence)
    let isLower = (test.assessment.confirmed ?? -1) < (assessment.confirmed ?? -1)
    var sentences = [
      phrases("evidence-note", ["name": name, "shown": String(shown), "answered": String(answered.count)])
    ]
    if assessment.confirmed != nil {
      let left = test.assessment.confirmed.map { ["step": ruleSet.steps[$0].title] } ?? [:]
      sentences.append(
        phrases(!isLower ? "shown-same" : left.isEmpty ? "shown-none" : "shown-lower", left))
    }
    let open = assessment.openQuestions.count
    sentences.append(open == 0 ? phrases["label-open-none"] : phrases.counted("label-open", open))
    let clashes = assessment.contradictions.count { ruleSet.consistency[$0.rule].severity == .error }
    if clashes > 0 { sentences.append(phrases.counted("label-disagree", clashes)) }
    return ReliedView(
      answered: answered.count, shown: shown, test: test, isLower: isLower, sentences: sentences.filter { !$0.isEmpty })
  }

  /// Whether there is evidence for an answer, and its newest is not older than the question allows.
  func hasEvidence(_ question: Int) -> Bool {
    var newest: CivilDate?
    var isThere = false
    for evidence in profile.evidence where evidence.question == question {
      isThere = true
      if let dated = evidence.dated, dated > newest ?? CivilDate(packed: 0) { newest = dated }
    }
    guard isThere, let newest, let months = ruleSet.questions[question].evidenceMonths else { return isThere }
    return newest.adding(months: Int64(months)) >= profile.asOf
  }
}
