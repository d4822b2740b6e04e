internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessWords

/// What stands in the rows of questions, by column, in either form of a sheet.
struct SheetRowValues {
  let ruleSet: RuleSet
  let sheetWords: SheetWords
  private let cellGuard: CellGuard

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    sheetWords = SheetWords(ruleSet.words)
    cellGuard = CellGuard(words: ruleSet.words)
  }

  /// What every row says: the rule set that the profile was filled in for, where it names one, else the one in use.
  func common(_ profile: Profile?) -> [SheetColumn: String] {
    if let profile, !profile.ruleSetID.isEmpty {
      return [.ruleSet: profile.string(profile.ruleSetID), .version: profile.string(profile.ruleSetVersion)]
    }
    return [.ruleSet: ruleSet.id, .version: ruleSet.version]
  }

  /// The rows of a question: the first with all that is said, one more for each further piece of evidence.
  ///
  /// - Parameter labels: the words for answers where people are to read them; without them ids are written.
  func values(_ index: Int, _ profile: Profile?, _ labels: AnswerLabels?) -> [[SheetColumn: String]] {
    let question = ruleSet.questions[index]
    var values = common(profile)
    values[.code] = question.code
    values[.question] = question.id
    values[.wording] = question.wording
    values[.choices] = labels?.words ?? question.choicesInWords(Phrases(ruleSet.words))
    guard let profile else { return [values] }
    values[.answer] = answer(profile.answers[index], question, profile, labels)
    let evidence = profile.evidence.filter { $0.question == index }
    return rows(values, profile.answers[index], profile.detail(of: index), evidence, profile, labels)
  }

  /// The rows of an answer that no question of today asks for, or of a second one.
  func values(_ stray: StrayAnswer, _ profile: Profile) -> [[SheetColumn: String]] {
    var values = common(profile)
    values[.question] = profile.string(stray.question)
    let given = stray.given
    values[.answer] =
      given.isStateAlone && given.stateGiven != nil ? words(of: given.stateGiven, nil) : kept(stray.value, profile)
    return rows(values, given, stray.detail, stray.evidence, profile, nil)
  }

  private func rows(
    _ first: [SheetColumn: String], _ answer: GivenAnswer, _ detail: AnswerDetail?, _ evidence: [Evidence],
    _ profile: Profile, _ labels: AnswerLabels?
  ) -> [[SheetColumn: String]] {
    var values = first
    if let detail {
      values[.reason] = kept(detail.reason, profile)
      values[.by] = kept(detail.by, profile)
      values[.expected] = detail.expected?.text ?? ""
      values[.note] = kept(detail.note, profile)
    }
    var rows: [[SheetColumn: String]] = []
    for item in evidence {
      values[.evidence] = cellGuard.guarded(profile.string(item.text), orWhere: WrittenState.isNoEvidence)
      values[.dated] = item.dated?.text ?? ""
      rows.append(values)
      for column in [SheetColumn.answer, .reason, .by, .expected, .note] { values[column] = nil }
    }
    if rows.isEmpty { rows = [values] }
    if let second = secondAnswer(answer, detail, profile, labels) {
      if rows.count == 1 {
        rows.append(values)
        for column in [SheetColumn.reason, .by, .expected, .note, .evidence, .dated] { rows[1][column] = nil }
      }
      rows[1][.answer] = second
    }
    return rows
  }

  /// What stands in a row of its own, so that an answer that cannot be stays a finding: the state beside a value, and
  /// another answer beside what is no state but might be taken for a value.
  private func secondAnswer(
    _ answer: GivenAnswer, _ detail: AnswerDetail?, _ profile: Profile, _ labels: AnswerLabels?
  ) -> String? {
    if answer.named == .other { return words(of: .notKnown, labels) }
    if answer.isStateAlone { return nil }
    if let state = answer.stateGiven { return words(of: state, labels) }
    guard let detail, !detail.state.isEmpty else { return nil }
    return kept(detail.state, profile)
  }

  private func words(of state: AnswerState?, _ labels: AnswerLabels?) -> String {
    state == .notApplicable ? labels?.notApplicable ?? "not-applicable" : labels?.notKnown ?? "not-known"
  }

  private func answer(
    _ answer: GivenAnswer, _ question: Question, _ profile: Profile, _ labels: AnswerLabels?
  ) -> String {
    if answer.isStateAlone, let state = answer.stateGiven { return words(of: state, labels) }
    let raw = profile.string(answer.raw)
    if answer.problem == nil, !question.choices.isEmpty { return labels?.words(of: raw) ?? raw }
    if question.choices.contains(where: { $0.id == raw }) { return raw }
    // What is no possible answer is not to become a state on its way.
    return cellGuard.guarded(raw) { AnswerCell.isFault($0) || WrittenState($0, ruleSet.words) != nil }
  }

  /// A text of the profile so that it is read as it is.
  func kept(_ range: TextRange, _ profile: Profile?) -> String { kept(profile?.string(range) ?? "") }

  /// A text about the body, where no state can stand.
  func named(_ range: TextRange, _ profile: Profile) -> String {
    cellGuard.guarded(profile.string(range)) { WrittenState($0, ruleSet.words) != nil }
  }

  func kept(_ text: String) -> String { cellGuard.guarded(text, orWhere: WrittenState.isNothing) }
}
