internal import ReadinessEngine
public import ReadinessModel

/// Lays a profile out as rows: the body first, then one row a question, and one more for each further piece of evidence.
public struct SheetWriter: Sendable {
  private let ruleSet: RuleSet
  private let cellGuard: CellGuard

  public init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    cellGuard = CellGuard(words: ruleSet.words)
  }

  /// The rows, the heading first. Without a profile the sheet is blank.
  ///
  /// - Parameter kind: index of the kind of body whose questions are asked; nil for those of every kind. A profile's own
  ///   kind goes before it. What was answered is always there.
  public func table(_ profile: Profile?, kind: Int? = nil) -> SheetTable {
    var rows = [SheetColumn.allCases.map(\.rawValue)]
    for head in HeadRow.allCases { rows += headRows(head, profile) }
    let kinds = (profile?.kind ?? kind).map { ruleSet.kinds[$0].includes } ?? .every
    for index in ruleSet.questions.indices where !ruleSet.questions[index].isDerived {
      let isAnswered = profile.map { $0.answers[index].state != .blank } ?? false
      guard isAnswered || !ruleSet.questions[index].kinds.isDisjoint(with: kinds) else { continue }
      rows += questionRows(index, profile)
    }
    for stray in profile?.strays ?? [] {
      guard let profile else { continue }
      rows.append(row([.question: profile.string(stray.question), .answer: kept(stray.value, profile)]))
    }
    return SheetTable(rows: rows.indices.map { SheetTable.Row(number: $0 + 1, texts: rows[$0]) })
  }

  private func row(_ values: [SheetColumn: String]) -> [String] {
    SheetColumn.allCases.map { column in
      switch column {
      case .ruleSet: ruleSet.id
      case .version: ruleSet.version
      default: values[column] ?? ""
      }
    }
  }

  private func headRows(_ head: HeadRow, _ profile: Profile?) -> [[String]] {
    let (wording, choices) = words(head)
    func filled(_ answer: String) -> [String] {
      row([.question: head.rawValue, .wording: wording, .choices: choices, .answer: answer])
    }
    guard let profile else { return [filled(head == .form ? "full" : "")] }
    switch head {
    case .id: return [filled(kept(profile.id, profile))]
    case .name: return [filled(kept(profile.name, profile))]
    case .kind: return [filled(ruleSet.kinds[profile.kind].id)]
    case .asOf: return [filled(profile.asOf.text)]
    case .target: return [filled(profile.target.map { ruleSet.steps[$0].id } ?? "none")]
    case .form: return [filled(profile.isShort ? "short" : "full")]
    case .commissioner: return [filled(kept(profile.commissioner, profile))]
    case .practice:
      let lines = profile.practices.map { practice in
        let patients = practice.patients.map { "\($0)" } ?? ""
        return filled(
          kept(ListText.joined([profile.string(practice.code), profile.string(practice.name), patients])))
      }
      return lines.isEmpty ? [filled("")] : lines
    case .interest:
      let lines = profile.interests.map {
        filled(kept(ListText.joined([profile.string($0.person), profile.string($0.text)])))
      }
      return lines.isEmpty ? [filled("")] : lines
    }
  }

  private func kept(_ range: TextRange, _ profile: Profile) -> String { kept(profile.string(range)) }

  /// A text so that it is read as it is.
  private func kept(_ text: String) -> String { cellGuard.guarded(text, orWhere: WrittenState.isNothing) }

  /// An answer so that it is not taken for a state.
  private func typed(_ text: String, _ question: Question) -> String {
    if question.choices.contains(where: { $0.id == text }) { return text }
    return cellGuard.guarded(text) { AnswerCell.isFault($0) || WrittenState($0, ruleSet.words) != nil }
  }

  private func words(_ head: HeadRow) -> (wording: String, choices: String) {
    switch head {
    case .id: ("Short name for files", "small letters, digits, hyphens")
    case .name: ("Name of the body", "")
    case .kind: ("What kind of body it is", ruleSet.kinds.map { "\($0.id) = \($0.name)" }.joined(separator: " | "))
    case .asOf: ("The date for which the answers hold", "a date as 2013-10-31")
    case .target:
      ("Which step it aims at", (ruleSet.steps.map { "\($0.id) = \($0.title)" } + ["none"]).joined(separator: " | "))
    case .form: ("How many questions are answered", "full | short")
    case .commissioner: ("Commissioner (optional)", "")
    case .practice: ("A member practice; copy the row for more", "code; name; patients")
    case .interest: ("A declared interest; copy the row for more", "role; interest")
    }
  }

  private func questionRows(_ index: Int, _ profile: Profile?) -> [[String]] {
    let question = ruleSet.questions[index]
    var values: [SheetColumn: String] = [
      .code: question.code, .question: question.id, .wording: question.wording, .choices: question.choicesInWords,
    ]
    guard let profile else { return [row(values)] }
    let answer = profile.answers[index]
    let isClaim = answer.state == .notApplicable || answer.problem?.isClaim ?? false
    values[.answer] =
      answer.state == .notKnown
      ? "not-known" : isClaim ? "not-applicable" : typed(profile.string(answer.raw), question)
    if let detail = profile.detail(of: index) {
      values[.reason] = kept(detail.reason, profile)
      values[.by] = kept(detail.by, profile)
      values[.expected] = detail.expected?.text ?? ""
      values[.note] = kept(detail.note, profile)
    }
    var rows: [[String]] = []
    for item in profile.evidence where item.question == index {
      values[.evidence] = cellGuard.guarded(profile.string(item.text), orWhere: WrittenState.isNoEvidence)
      values[.dated] = item.dated?.text ?? ""
      rows.append(row(values))
      for column in [SheetColumn.answer, .reason, .by, .expected, .note] { values[column] = nil }
    }
    return rows.isEmpty ? [row(values)] : rows
  }
}

extension Question {
  /// The words an answer can be, beside what they mean; or what form it has.
  var choicesInWords: String { form + " | not-known" + (notApplicable == nil ? "" : " | not-applicable (say why)") }

  private var form: String {
    let unit = unit.isEmpty ? "" : " (\(unit))"
    switch type {
    case .yesNo: return "yes | no"
    case .choice: return choices.map { "\($0.id) = \($0.label)" }.joined(separator: " | ")
    case .multipleChoice:
      return "one or more, with blanks between: " + choices.map { "\($0.id) = \($0.label)" }.joined(separator: " | ")
    case .wholeNumber: return "a whole number\(unit)"
    case .decimal: return "a number\(unit)"
    case .percentage: return "per cent, from \(least.text) to \(most.text)"
    case .money: return "pounds\(unit)"
    case .date: return "a date as 2013-10-31"
    case .text: return "text"
    }
  }

  /// What a drop-down offers; empty where anything can be typed.
  var offered: [String] {
    guard type.isSingleChoice else { return [] }
    return choices.map(\.id) + ["not-known"] + (notApplicable == nil ? [] : ["not-applicable"])
  }
}
