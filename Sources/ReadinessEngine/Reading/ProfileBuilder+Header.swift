public import ReadinessModel

/// The fields before the answers.
extension ProfileBuilder {
  public mutating func setID(_ text: Span<UInt8>) { profile.id = keep(text) }
  public mutating func setName(_ text: Span<UInt8>) { profile.name = keep(text) }
  public mutating func setCommissioner(_ text: Span<UInt8>) { profile.commissioner = keep(text) }

  public mutating func setRuleSet(id: Span<UInt8>) { profile.ruleSetID = keep(id) }
  public mutating func setRuleSet(version: Span<UInt8>) { profile.ruleSetVersion = keep(version) }

  public mutating func setKind(_ text: Span<UInt8>, offset: Int) {
    seen.kind = true
    for index in assessor.kinds.indices where matches(text, assessor.kinds[index].id) {
      profile.kind = index
      return
    }
    report(ProfileFinding(.unknownKind, text: keep(text), offset: offset))
  }

  public mutating func setAsOf(_ text: Span<UInt8>, offset: Int) {
    if let date = CivilDate(parsing: text) {
      profile.asOf = date
      seen.asOf = true
    } else {
      report(ProfileFinding(.badAsOf, text: keep(text), offset: offset))
    }
  }

  public mutating func setTarget(_ text: Span<UInt8>, offset: Int) {
    seen.target = true
    if text.equals("none") { return }
    for index in assessor.steps.indices where matches(text, assessor.steps[index].id) {
      profile.target = index
      return
    }
    report(ProfileFinding(.unknownTarget, text: keep(text), offset: offset))
  }

  public mutating func setForm(_ text: Span<UInt8>, offset: Int) {
    if text.equals("short") {
      profile.isShort = true
    } else if !text.equals("full") {
      report(ProfileFinding(.badForm, text: keep(text), offset: offset))
    }
  }

  /// Says that the answers are there, even if there is none.
  public mutating func setHasAnswers() { seen.answers = true }

  private func matches(_ text: Span<UInt8>, _ range: TextRange) -> Bool {
    Int(range.end - range.start) == text.count && assessor.pool.equals(text, at: Int(range.start))
  }

  // MARK: Beside the answers

  /// Adds evidence whose text was kept before.
  public mutating func addEvidence(question: Int, dated: CivilDate?, keeping text: TextRange) {
    profile.evidence.append(Evidence(question: question, dated: dated, text: text))
  }

  /// Adds a note that was kept before; a second one replaces it.
  public mutating func addNote(question: Int, keeping text: TextRange) {
    if let index = profile.details.lastIndex(where: { $0.question == question }) {
      profile.details[index].note = text
    } else {
      var detail = AnswerDetail(question: question)
      detail.note = text
      profile.details.append(detail)
    }
  }

  public mutating func addPractice(code: TextRange, name: TextRange, patients: Int64?) {
    profile.practices.append(Practice(code: code, name: name, patients: patients))
  }

  /// Reads a count of patients; reports what is none.
  public mutating func patients(_ text: Span<UInt8>, offset: Int) -> Int64? {
    if let value = try? FixedDecimal(parsing: text), value.millionths >= 0,
      value.millionths % FixedDecimal.scale == 0, value <= FixedDecimal(1_000_000_000)
    {
      return value.millionths / FixedDecimal.scale
    }
    report(ProfileFinding(.badPatients, text: keep(text), offset: offset))
    return nil
  }

  public mutating func addInterest(person: TextRange, text: TextRange) {
    profile.interests.append(Interest(person: person, text: text))
  }

  // MARK: End

  /// Proves what a profile must have; false where it cannot be assessed.
  public mutating func finish() -> Bool {
    if profile.id.isEmpty { report(ProfileFinding(.missingID)) }
    if profile.name.isEmpty { report(ProfileFinding(.missingName)) }
    if !seen.kind { report(ProfileFinding(.missingKind)) }
    if !seen.asOf, !findings.contains(where: { $0.code == .badAsOf }) { report(ProfileFinding(.missingAsOf)) }
    if !seen.target { report(ProfileFinding(.missingTarget)) }
    if !seen.answers { report(ProfileFinding(.missingAnswers)) }
    checkRuleSet()
    carryOver()
    checkDates()
    if let target = profile.target, !assessor.steps[target].kinds.contains(KindSet(kind: profile.kind)) {
      report(ProfileFinding(.targetNotForKind))
    }
    if findings.contains(where: { $0.code.isFatal }) { return false }
    dropHarmlessClaims()
    return true
  }

  /// Dates that may not lie in the future, which only the as-of date tells, wherever it stands.
  private mutating func checkDates() {
    guard seen.asOf else { return }
    for question in assessor.pastDates where profile.answers[question].state == .answered {
      if profile.answers[question].value > profile.asOf.packed {
        profile.answers[question].state = .contradictory
        profile.answers[question].problem = .futureDate
        report(
          ProfileFinding(
            .badAnswer, question: question, problem: .futureDate, text: profile.answers[question].raw,
            offset: Int(profile.answers[question].offset)))
      }
    }
  }

  /// A claim of "not applicable" is no finding where the question does not apply anyway.
  private mutating func dropHarmlessClaims() {
    guard findings.contains(where: { $0.problem?.isClaim ?? false }) else { return }
    let states = assessor.assess(profile).facts.states
    findings.removeAll { finding in
      guard finding.problem?.isClaim ?? false, let question = finding.question else { return false }
      return states[question] == .doesNotApply
    }
  }

  private mutating func checkRuleSet() {
    if !profile.ruleSetID.isEmpty, !profile.bytes(profile.ruleSetID).elementsEqual(assessor.pool[assessor.id]) {
      report(ProfileFinding(.otherRuleSet, text: profile.ruleSetID))
    } else if !profile.ruleSetVersion.isEmpty,
      !profile.bytes(profile.ruleSetVersion).elementsEqual(assessor.pool[assessor.version])
    {
      report(ProfileFinding(.otherVersion, text: profile.ruleSetVersion))
    }
  }
}
