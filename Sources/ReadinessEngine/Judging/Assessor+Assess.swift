public import ReadinessModel

extension Assessor {
  /// Judges one profile; the same profile gives the same assessment.
  ///
  /// - Parameter allSteps: whether what the body does not seek gets its list of actions and open questions too.
  public func assess(_ profile: Profile, allSteps: Bool = false) -> Assessment {
    var assessment = makeAssessment()
    assess(profile, into: &assessment, allSteps: allSteps)
    return assessment
  }

  /// Judges one profile into an assessment made by ``makeAssessment()``, using its memory again.
  ///
  /// The order is fixed (semantics, "order of evaluation"): consistency on the answers as given; applicability and
  /// derived values; marks; sections; gates; steps; conditions and holds.
  public func assess(_ profile: borrowing Profile, into assessment: inout Assessment, allSteps: Bool = false) {
    begin(profile, &assessment)
    findClashes(profile, &assessment)
    settleFacts(profile, &assessment)
    findSingleAnswers(profile, &assessment)
    markRules(&assessment)
    judgeGates(profile, &assessment)
    judgeSteps(&assessment)
    for section in sections.indices { scoreSection(section, &assessment) }
    judgeConditions(&assessment)
    listOpenQuestions(&assessment, allSteps)
    listActions(&assessment, allSteps)
  }

  /// Takes the answers as they were given.
  private func begin(_ profile: Profile, _ assessment: inout Assessment) {
    assessment.facts.kind = profile.kind
    assessment.facts.asOf = profile.asOf
    assessment.target = profile.target
    assessment.isShort = profile.isShort
    for section in sections.indices { assessment.givenSections[section] = false }
    for index in questionCores.indices {
      let answer = profile.answers[index]
      assessment.facts.states[index] = answer.state
      assessment.facts.values[index] = answer.value
      assessment.facts.uncertain[index] = false
      assessment.facts.unsettled[index] = false
      if questionCores[index].isDerived {
        assessment.facts.derived[index] = nil
      } else if answer.state != .blank {
        assessment.givenSections[Int(questionCores[index].section)] = true
      }
    }
  }
}
