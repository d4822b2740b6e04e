internal import ReadinessEngine
public import ReadinessModel

/// Lays a profile out as rows: the body first, then one row a question, and one more for each further piece of evidence.
public struct SheetWriter: Sendable {
  private let ruleSet: RuleSet

  public init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

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
      rows.append(row([.question: profile.string(stray.question), .answer: profile.string(stray.value)]))
    }
    return SheetTable(rows: rows.indices.map { SheetTable.Row(number: $0 + 1, cells: rows[$0]) })
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
    case .id: return [filled(profile.string(profile.id))]
    case .name: return [filled(profile.string(profile.name))]
    case .kind: return [filled(ruleSet.kinds[profile.kind].id)]
    case .asOf: return [filled(profile.asOf.text)]
    case .target: return [filled(profile.target.map { ruleSet.steps[$0].id } ?? "none")]
    case .form: return [filled(profile.isShort ? "short" : "full")]
    case .commissioner: return [filled(profile.string(profile.commissioner))]
    case .practice:
      let lines = profile.practices.map { practice in
        let patients = practice.patients.map { "\($0)" } ?? ""
        return filled("\(profile.string(practice.code)); \(profile.string(practice.name)); \(patients)")
      }
      return lines.isEmpty ? [filled("")] : lines
    case .interest:
      let lines = profile.interests.map { filled("\(profile.string($0.person)); \(profile.string($0.text))") }
      return lines.isEmpty ? [filled("")] : lines
    }
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
      answer.state == .notKnown ? "not-known" : isClaim ? "not-applicable" : profile.string(answer.raw)
    if let detail = profile.detail(of: index) {
      values[.reason] = profile.string(detail.reason)
      values[.by] = profile.string(detail.by)
      values[.expected] = detail.expected?.text ?? ""
      values[.note] = profile.string(detail.note)
    }
    var rows: [[String]] = []
    for item in profile.evidence where item.question == index {
      values[.evidence] = profile.string(item.text)
      values[.dated] = item.dated?.text ?? ""
      rows.append(row(values))
      for column in [SheetColumn.answer, .reason, .by, .expected, .note] { values[column] = nil }
    }
    return rows.isEmpty ? [row(values)] : rows
  }
}

extension Question {
  /// The words an answer can be, beside what they mean; or what form it has.
  var choicesInWords: String {
    let unit = unit.isEmpty ? "" : " (\(unit))"
    switch type {
    case .yesNo: return "yes | no"
    case .choice: return choices.map { "\($0.id) = \($0.label)" }.joined(separator: " | ")
    case .multipleChoice:
      return "one or more, with blanks between: " + choices.map { "\($0.id) = \($0.label)" }.joined(separator: " | ")
    case .wholeNumber: return "a whole number\(unit)"
    case .decimal: return "a number\(unit)"
    case .percentage: return "per cent, 0 to 100, without the sign"
    case .money: return "pounds, without the sign"
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
