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
    judgeFacts(profile, &assessment)
    findSingleAnswers(profile, &assessment)
    judgeResults(profile, &assessment)
    judgeConditions(&assessment)
    listOpenQuestions(&assessment, allSteps)
    listActions(&assessment, allSteps)
  }

  /// All that formulas over answers look at.
  func judgeFacts(_ profile: borrowing Profile, _ assessment: inout Assessment) {
    begin(profile, &assessment)
    findClashes(profile, &assessment)
    settleFacts(profile, &assessment)
  }

  /// From facts to scores.
  func judgeResults(_ profile: borrowing Profile, _ assessment: inout Assessment) {
    markRules(&assessment)
    findReaches(profile, &assessment)
    if movesStepsByScore { scoreBeforeGates(&assessment) }
    judgeGates(profile, &assessment)
    judgeSteps(&assessment)
    scoreSections(&assessment)
  }

  /// Takes the answers as they were given.
  private func begin(_ profile: Profile, _ assessment: inout Assessment) {
    assessment.facts.kind = profile.kind
    assessment.facts.asOf = profile.asOf
    assessment.target = profile.target
    assessment.isShort = profile.isShort
    for section in sections.indices { assessment.givenSections[section] = false }
    assessment.facts.take(profile.answers.span)
    for question in derivedQuestions { assessment.facts.derived[question] = nil }
    var given = assessment.givenSections.mutableSpan
    let array = questionCores
    let (cores, answers) = (array.span, profile.answers.span)
    for index in cores.indices where answers[index].state != .blank && !cores[index].isDerived {
      given[Int(cores[index].section)] = true
    }
  }
}
