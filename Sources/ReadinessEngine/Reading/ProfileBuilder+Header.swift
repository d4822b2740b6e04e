public import ReadinessModel

/// The fields before the answers.
extension ProfileBuilder {
  /// Keeps a text that stands in the program.
  mutating func keep(_ text: StaticString) -> TextRange {
    let start = profile.text.count
    profile.text.append(text)
    return TextRange(start: start, end: profile.text.count)
  }

  public mutating func setID(_ text: Span<UInt8>) { profile.id = keep(text) }
  public mutating func setName(_ text: Span<UInt8>) { profile.name = keep(text) }
  public mutating func setCommissioner(_ text: Span<UInt8>) { profile.commissioner = keep(text) }

  public mutating func setRuleSet(id: Span<UInt8>) { profile.ruleSetID = keep(id) }
  public mutating func setRuleSet(version: Span<UInt8>) { profile.ruleSetVersion = keep(version) }

  public mutating func setKind(_ text: Span<UInt8>, offset: Int) {
    seen.kind = true
    for index in assessor.kinds.indices where matches(text, assessor.kinds[index].id) {
      profile.kind = index
      seen.isKindKnown = true
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

  /// Takes the name of the file that holds the profile of last time. Whatever it is, it is kept; only the name of a profile in
  /// the same folder is one to look for, so that no profile makes anybody read a file elsewhere.
  public mutating func setSince(_ text: Span<UInt8>, offset: Int) {
    profile.since = keep(text)
    seen.since = offset
    seen.isSinceSound = Self.isFileName(text)
    if !seen.isSinceSound { report(ProfileFinding(.badSince, text: profile.since, offset: offset)) }
  }

  /// A name without folders, visible, and with the ending of a profile.
  private static func isFileName(_ text: Span<UInt8>) -> Bool {
    guard text.count >= 5, text[0] != UInt8(ascii: "."), text[0] != UInt8(ascii: "-"),
      text.extracting((text.count - 4)...).equals(".xml") || text.extracting((text.count - 5)...).equals(".json")
    else { return false }
    for index in text.indices {
      switch text[index] {
      case 0..<0x20, 0x7F, UInt8(ascii: "/"), UInt8(ascii: "\\"): return false
      default: continue
      }
    }
    return true
  }

  /// Says that the answers are there, even if there is none.
  public mutating func setHasAnswers() { seen.answers = true }

  private func matches(_ text: Span<UInt8>, _ range: TextRange) -> Bool {
    Int(range.end - range.start) == text.count && assessor.pool.equals(text, at: Int(range.start))
  }

  // MARK: Beside the answers

  /// Adds evidence; where its words say that there is none, as `NA` does, it shows nothing.
  public mutating func addEvidence(question: Int, dated: CivilDate?, _ text: Span<UInt8>) {
    let kept = keepsTexts ? keep(text) : .empty
    profile.evidence.append(
      Evidence(question: question, dated: dated, text: kept, saysNone: Self.saysNone(text)))
  }

  /// Whether words in a place for evidence say that there is none, as ``WrittenState/isNoEvidence(_:)`` has it of cells.
  /// Told by bytes, since this is looked at for every piece of evidence, in the form's module too.
  private static func saysNone(_ text: Span<UInt8>) -> Bool {
    if AnswerReader.isBlank(text) { return true }
    var (start, end) = (0, text.count)
    while start < end, text[start] <= 0x20 { start += 1 }
    while start < end, text[end - 1] <= 0x20 { end -= 1 }
    if end - start > 4 { return false }
    let trimmed = text.extracting(start..<end)
    for word in ["na", "n/a", "n.a", "n.a.", "none", "nil", "null", "nan", "<na>", "#n/a", ".", "-"] as [StaticString] {
      if trimmed.equalsIgnoringCase(word) { return true }
    }
    return false
  }

  /// Adds evidence to an answer that was kept aside, if the last one was; nothing supports one of which nothing is kept.
  public mutating func addEvidenceAside(dated: CivilDate?, _ text: Span<UInt8>) {
    if !isAside || !keepsTexts { return }
    let evidence = Evidence(question: -1, dated: dated, text: keep(text), saysNone: Self.saysNone(text))
    profile.strays[profile.strays.count - 1].evidence.append(evidence)
  }

  /// Adds a note to an answer that was kept aside, if the last one was.
  public mutating func addNoteAside(keeping text: TextRange) {
    if !isAside { return }
    var detail = profile.strays[profile.strays.count - 1].detail ?? AnswerDetail(question: -1)
    detail.note = text
    profile.strays[profile.strays.count - 1].detail = detail
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

  /// Adds a practice whose code and name were kept before; one that was listed before is kept, reported and not counted.
  public mutating func addPractice(code: TextRange, name: TextRange, patients: Int64?, offset: Int = -1) {
    profile.practices.append(Practice(code: code, name: name, patients: patients))
    if practiceIndex.isLastRepeated(in: profile.practices, profile.text) {
      profile.practices[profile.practices.count - 1].isRepeated = true
      report(ProfileFinding(.repeatedPractice, text: code, offset: offset))
    }
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

  /// Reads a count of patients given as a number of JSON, which may have an exponent.
  mutating func patients(number text: Span<UInt8>, offset: Int) -> Int64? {
    if JSONNumber.hasExponent(text), case .decimal(let plain) = JSONNumber.plain(text),
      let value = try? FixedDecimal(parsing: plain.span), value.millionths % FixedDecimal.scale == 0
    {
      return patients(plain.span, offset: offset)
    }
    return patients(text, offset: offset)
  }

  public mutating func addInterest(person: TextRange, text: TextRange) {
    profile.interests.append(Interest(person: person, text: text))
  }

  // MARK: End

  /// Proves what a profile must have; false where it cannot be assessed.
  public mutating func finish() -> Bool {
    if profile.id.isEmpty { reportMissing(.missingID, .id) }
    if profile.name.isEmpty { reportMissing(.missingName, .name) }
    if !seen.kind { reportMissing(.missingKind, .kind) }
    if !seen.asOf, !findings.contains(where: { $0.code == .badAsOf }) { reportMissing(.missingAsOf, .asOf) }
    // Where there are no steps nobody is asked which one is aimed at.
    if !seen.target, !assessor.steps.isEmpty { reportMissing(.missingTarget, .target) }
    if !seen.answers { reportMissing(.missingAnswers, .answers) }
    checkRuleSet()
    if seen.asOf, assessor.lastDay > 0, profile.asOf.packed > assessor.lastDay {
      report(ProfileFinding(.tailoringExpired))
    }
    carryOver()
    checkDates()
    if let target = profile.target, seen.isKindKnown,
      !assessor.steps[target].kinds.contains(KindSet(kind: profile.kind))
    {
      report(ProfileFinding(.targetNotForKind))
    }
    dropWhatFollows()
    return !findings.contains { $0.code.isFatal }
  }

  /// What stands there with a value of the wrong type is not missing.
  private mutating func reportMissing(_ code: ProfileFindingCode, _ key: JSONKey) {
    for finding in findings where finding.code == .wrongType && finding.shape?.place == .profile {
      let range = Int(finding.text.start)..<Int(finding.text.end)
      if profile.text.span.extracting(range).equals(key.word) { return }
    }
    report(ProfileFinding(code))
  }

  /// Findings that need not be true once another one is mended are left out.
  private mutating func dropWhatFollows() {
    if findings.contains(where: { $0.code == .otherRuleSet }) {
      // Another rule set has other kinds, steps and questions.
      findings.removeAll { finding in
        switch finding.code {
        case .unknownKind, .unknownTarget, .unknownQuestion, .badAnswer, .targetNotForKind, .otherVersion: true
        default: false
        }
      }
    }
    dropHarmlessClaims()
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

  /// A claim of "not applicable" is no finding where the question does not apply anyway; where kind or date are not
  /// known, it is one only if it is whatever they are.
  private mutating func dropHarmlessClaims() {
    guard findings.contains(where: { $0.problem?.isClaim ?? false }) else { return }
    for (kind, asOf) in possibleHeads {
      var tried = profile
      (tried.kind, tried.asOf) = (kind, asOf)
      let states = assessor.assess(tried).facts.states
      findings.removeAll { finding in
        guard finding.problem?.isClaim ?? false, let question = finding.question else { return false }
        return states[question] == .doesNotApply
      }
    }
  }

  /// Kind and date as they stand, or those they could be.
  private var possibleHeads: [(kind: Int, asOf: CivilDate)] {
    let kinds = seen.isKindKnown ? [profile.kind] : Array(assessor.kinds.indices)
    // An age is none at one end of the calendar and as high as can be at the other.
    let ends = [CivilDate(year: 1, month: 1, day: 1), CivilDate(year: 9999, month: 12, day: 31)].compactMap { $0 }
    var heads: [(kind: Int, asOf: CivilDate)] = []
    for kind in kinds { for date in seen.asOf ? [profile.asOf] : ends { heads.append((kind, date)) } }
    return heads
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
