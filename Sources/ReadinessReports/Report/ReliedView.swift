import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// How far a report can be relied on, as data.
struct ReliedView: Sendable {
  /// Answers, and those of them with evidence in date.
  var evidence: EvidenceCount
  /// What would be left with only what is shown.
  var test: StressTest
  /// Whether the confirmed step would be another.
  var isLower: Bool
  var sentences: [String]
}

extension ViewBuilder {
  func relied(_ given: StressTest?) -> ReliedView {
    let test = given ?? assessed.assessor.stress(profile, assessment)
    let evidence = EvidenceCount(assessed.assessor, assessment, profile)
    let isLower = (test.assessment.confirmed ?? -1) < (assessment.confirmed ?? -1)
    var sentences = [
      phrases(
        one: "evidence-note-one", many: "evidence-note", evidence.answered,
        ["name": name, "shown": String(evidence.shown), "answered": String(evidence.answered)])
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
      evidence: evidence, test: test, isLower: isLower, sentences: sentences.filter { !$0.isEmpty })
  }
}
