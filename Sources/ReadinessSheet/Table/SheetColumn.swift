internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessWords

/// The columns of the sheet. A reader finds them by their headings, wherever they stand.
enum SheetColumn: String, CaseIterable, Sendable {
  case ruleSet = "rule set"
  case version = "version"
  case code = "code"
  case question = "question"
  case wording = "what is asked"
  case choices = "possible answers"
  case answer = "answer"
  case reason = "why not applicable"
  case by = "answered by"
  case expected = "expected"
  case evidence = "evidence"
  case dated = "evidence dated"
  case note = "note"

  /// Whether people write in it.
  var isOpen: Bool {
    switch self {
    case .ruleSet, .version, .code, .question, .wording, .choices: false
    case .answer, .reason, .by, .expected, .evidence, .dated, .note: true
    }
  }

  /// In characters.
  var width: Int {
    switch self {
    case .version: 8
    case .ruleSet, .code, .expected, .dated: 14
    case .question, .answer, .by, .reason: 26
    case .evidence, .note: 34
    case .wording, .choices: 58
    }
  }
}

/// Rows that are about the body, not about a question.
enum HeadRow: String, CaseIterable, Sendable {
  case id = "profile-id"
  case name = "profile-name"
  case kind = "profile-kind"
  case asOf = "profile-as-of"
  case target = "profile-target"
  case form = "profile-form"
  case since = "profile-since"
  case commissioner = "profile-commissioner"
  /// Any number of times: code; name; patients.
  case practice = "profile-practice"
  /// Any number of times: person; interest.
  case interest = "profile-interest"
}

extension HeadRow {
  /// The row that is empty or left out where this is found; nil where the finding is about something else.
  init?(missingIn code: ProfileFindingCode) {
    switch code {
    case .missingID: self = .id
    case .missingName: self = .name
    case .missingKind: self = .kind
    case .missingAsOf: self = .asOf
    case .missingTarget: self = .target
    default: return nil
    }
  }

  /// The rows that a rule set has use for; what a profile says is never left out.
  static func asked(_ ruleSet: RuleSet, _ profile: Profile?) -> [HeadRow] {
    allCases.filter { head in
      switch head {
      case .id, .name, .kind, .asOf, .form, .interest: true
      case .target: !ruleSet.steps.isEmpty
      case .since: !(profile?.since.isEmpty ?? true)
      case .commissioner: ruleSet.hasCommissioner || !(profile?.commissioner.isEmpty ?? true)
      case .practice: ruleSet.asksForMembers || !(profile?.practices.isEmpty ?? true)
      }
    }
  }
}
