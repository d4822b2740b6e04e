internal import ReadinessEngine
public import ReadinessModel
internal import ReadinessWords

/// Lays a profile out as one table, for CSV: the body first, then one row a question, and one more for each further piece
/// of evidence.
public struct SheetWriter: Sendable {
  private let ruleSet: RuleSet
  private let values: SheetRowValues
  private var phrases: Phrases { values.sheetWords.phrases }

  public init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    values = SheetRowValues(ruleSet)
  }

  /// The rows, the heading first. Without a profile the table is blank.
  ///
  /// - Parameters:
  ///   - kind: index of the kind of body whose questions are asked; nil for those of every kind. A profile's own kind goes
  ///     before it. What was answered is always there.
  ///   - isShort: whether a blank table asks the questions of the short form only; with a profile all are there.
  public func table(_ profile: Profile?, kind: Int? = nil, isShort: Bool = false) -> SheetTable {
    var rows = [SheetColumn.allCases.map(\.rawValue)]
    for head in HeadRow.asked(ruleSet, profile) { rows += headRows(head, profile, kind: kind, isShort: isShort) }
    for index in AskedQuestions(ruleSet, profile, kind: kind, isShort: isShort && profile == nil).indices {
      rows += values.values(index, profile, nil).map { row($0, profile) }
    }
    for stray in profile?.strays ?? [] {
      guard let profile else { continue }
      rows += values.values(stray, profile).map { row($0, profile) }
    }
    return SheetTable(rows: rows.indices.map { SheetTable.Row(number: $0 + 1, texts: rows[$0]) })
  }

  private func row(_ cells: [SheetColumn: String], _ profile: Profile?) -> [String] {
    let common = values.common(profile)
    return SheetColumn.allCases.map { cells[$0] ?? common[$0] ?? "" }
  }

  private func headRows(_ head: HeadRow, _ profile: Profile?, kind: Int?, isShort: Bool) -> [[String]] {
    let (wording, choices) = words(head)
    func filled(_ answer: String) -> [String] {
      row([.question: head.rawValue, .wording: wording, .choices: choices, .answer: answer], profile)
    }
    guard let profile else {
      switch head {
      case .form: return [filled(isShort ? "short" : "full")]
      case .kind: return [filled(kind.map { ruleSet.kinds[$0].id } ?? "")]
      default: return [filled("")]
      }
    }
    switch head {
    case .id: return [filled(values.named(profile.id, profile))]
    case .name: return [filled(values.named(profile.name, profile))]
    case .kind: return [filled(ruleSet.kinds[profile.kind].id)]
    case .asOf: return [filled(profile.asOf.text)]
    case .target: return [filled(profile.target.map { ruleSet.steps[$0].id } ?? "none")]
    case .form: return [filled(profile.isShort ? "short" : "full")]
    case .since: return [filled(values.named(profile.since, profile))]
    case .commissioner: return [filled(values.named(profile.commissioner, profile))]
    case .practice:
      let lines = profile.practices.map { practice in
        let patients = practice.patients.map { "\($0)" } ?? ""
        let fields = [profile.string(practice.code), profile.string(practice.name), patients]
        return filled(values.kept(ListText.joined(fields)))
      }
      return lines.isEmpty ? [filled("")] : lines
    case .interest:
      let lines = profile.interests.map { interest in
        filled(values.kept(ListText.joined([profile.string(interest.person), profile.string(interest.text)])))
      }
      return lines.isEmpty ? [filled("")] : lines
    }
  }

  private func words(_ head: HeadRow) -> (wording: String, choices: String) {
    switch head {
    case .id: (phrases["sheet-id"], "small letters, digits, hyphens")
    case .name: (phrases["sheet-name"], "")
    case .kind: (phrases["sheet-kind"], ruleSet.kinds.map { "\($0.id) = \($0.name)" }.joined(separator: " | "))
    case .asOf: (phrases["sheet-as-of"], "a date as 2013-10-31")
    case .target:
      (phrases["sheet-target"], (ruleSet.steps.map { "\($0.id) = \($0.title)" } + ["none"]).joined(separator: " | "))
    case .form: (phrases["sheet-form"], "full | short")
    case .since: (phrases["sheet-since"], "")
    case .commissioner: (phrases["form-commissioner-label"], "")
    case .practice: (phrases["sheet-member"], phrases("sheet-member-fields", ["size": phrases["form-member-size"]]))
    case .interest: (phrases["sheet-interest-row"], phrases["sheet-interest-fields"])
    }
  }
}

extension Question {
  /// The words an answer can be, beside what they mean; or what form it has.
  func choicesInWords(_ phrases: Phrases) -> String {
    let choices = type == .yesNo ? choices.map(\.id) : choices.map { "\($0.id) = \($0.label)" }
    var form = AnswerForm(self, phrases).words(choices: choices, between: " | ")
    if type.shape == .choices { form = phrases("answer-form-ids", ["choices": form]) }
    let claim = notApplicable == nil ? "" : " | " + phrases("sheet-say-why", ["state": "not-applicable"])
    return "\(form) | not-known\(claim)"
  }
}
