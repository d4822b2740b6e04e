public import ReadinessEngine
public import ReadinessModel

/// Puts findings about a profile in words: what was written, what it is about, and what would do.
public struct ProfileFindingWriter {
  let ruleSet: RuleSet
  let profile: Profile
  let file: String
  /// Whether the profile was given as JSON, so that help is written as JSON, too.
  let isJSON: Bool
  private var nearest = NearestName()

  /// - Parameter file: what the user calls the file.
  public init(ruleSet: RuleSet, profile: Profile, file: String, isJSON: Bool = false) {
    self.isJSON = isJSON
    self.ruleSet = ruleSet
    self.profile = profile
    self.file = file
  }

  /// The finding in words, at a place in the file.
  public mutating func diagnostic(_ finding: ProfileFinding, at place: Place) -> Diagnostic {
    let message = message(finding)
    return Diagnostic(
      file: file, place: place, severity: finding.code.severity, code: "\(finding.code.code)", message: message,
      help: help(finding))
  }

  // MARK: Messages

  private mutating func message(_ finding: ProfileFinding) -> String {
    let written = quoted(finding)
    switch finding.code {
    case .badAnswer: return answerMessage(finding, written)
    case .unknownQuestion: return "\(written): \(finding.code.message)"
    case .otherRuleSet: return "\(finding.code.message), \(written)"
    case .tailoringExpired: return expiredMessage
    case .otherVersion: return "\(finding.code.message), \(written)"
    case .carriedOver: return profile.ruleSetVersion.isEmpty ? "\(finding.code.message)" : carriedOver(written)
    case .answersMapped, .answersKeptOnly, .answersAskedAgain: return carried(finding.code)
    case .targetNotForKind:
      let target = profile.target.map { "“\(ruleSet.steps[$0].id)”" } ?? ""
      return "a \(ruleSet.kinds[profile.kind].id) cannot have the target \(target)"
    case .repeatedPractice: return "\(written): \(finding.code.message)"
    case .unknownKind, .badAsOf, .unknownTarget, .badForm, .badSince, .badExpectedDate, .badEvidenceDate, .badPatients:
      return "\(finding.code.message): \(written)"
    case .missingID, .missingName, .missingKind, .missingAsOf, .missingTarget, .missingAnswers, .missingQuestion,
      .missingCode, .strangeCharacter:
      return "\(finding.code.message)"
    case .unknownKey, .repeatedKey, .wrongType: return shapeMessage(finding, written)
    }
  }

  /// Which tailoring has come to its end.
  private var expiredMessage: String {
    guard let tailoring = ruleSet.firstToExpire, let until = tailoring.until else {
      return "\(ProfileFindingCode.tailoringExpired.message)"
    }
    return
      "the tailoring “\(tailoring.id)” of \(tailoring.owner) may be used until \(dateText(until)), and the profile is "
      + "as of \(dateText(profile.asOf))"
  }

  private func answerMessage(_ finding: ProfileFinding, _ written: String) -> String {
    guard let index = finding.question, index < ruleSet.questions.count, let problem = finding.problem else {
      return "\(finding.code.message)"
    }
    let question = ruleSet.questions[index]
    let name = question.code.isEmpty ? question.id : "\(question.code) \(question.id)"
    let isClaim = problem == .notApplicableNotAllowed || problem == .notApplicableWithoutReason
    let subject = isClaim ? "“not applicable”" : finding.text.isEmpty ? "the answer" : written
    return "\(name): \(subject) \(problem.message)"
  }

  /// The text the finding is about, short enough for a line.
  private func quoted(_ finding: ProfileFinding) -> String {
    let text = profile.string(finding.text)
    let short = text.unicodeScalars.count > 60 ? String(text.unicodeScalars.prefix(60)) + "…" : text
    var line = String.UnicodeScalarView()
    for scalar in short.unicodeScalars {
      line.append(scalar.properties.generalCategory.breaksLine ? " " : scalar)
    }
    return "“\(String(line))”"
  }

  // MARK: Help

  private mutating func help(_ finding: ProfileFinding) -> String {
    let text = profile.string(finding.text)
    switch finding.code {
    case .unknownQuestion:
      if let meant = ruleSet.questions.first(where: { !$0.code.isEmpty && $0.code == text.uppercased() }) {
        return "\(meant.code) is the code of a question; profiles name it by its id, \(meant.id)"
      }
      return suggestion(text, ruleSet.questions.lazy.filter { !$0.isDerived }.map(\.id)) ?? ""
    case .unknownKind: return choices(text, ruleSet.kinds.map(\.id))
    case .unknownTarget: return choices(text, ruleSet.steps.map(\.id) + ["none"])
    case .badForm: return choices(text, ["full", "short"])
    case .badSince:
      return
        "write the name of a profile in the same folder, ending in .xml or .json, without the folder; for one elsewhere: "
        + "readiness assess --since OLD"
    case .badAsOf, .badExpectedDate, .badEvidenceDate: return "write a date as 2013-10-31"
    case .badPatients: return "write a whole number without separators, such as 9340"
    case .otherRuleSet: return "this program's rule set is “\(ruleSet.id)”; give the other one with --rules"
    case .tailoringExpired: return "ask its owner for one that holds longer, or judge the profile without --tailoring"
    case .otherVersion:
      return "the rule set in use is version \(ruleSet.version)"
        + (isLater ? ", an earlier one: use the one it names" : "")
    case .carriedOver, .answersMapped, .answersKeptOnly, .answersAskedAgain: return carryingHelp(finding.code)
    case .targetNotForKind: return targetHelp
    case .missingID: return isJSON ? "add \"id\": \"…\"" : "add id=\"…\""
    case .missingKind:
      return (isJSON ? "add \"kind\": \"…\", one of " : "add kind=\"…\": ")
        + ruleSet.kinds.map(\.id).joined(separator: ", ")
    case .missingAsOf:
      return (isJSON ? "add \"asOf\": \"…\"" : "add as-of=\"…\"") + ", the date for which the answers hold"
    case .missingTarget:
      return (isJSON ? "add \"target\": \"…\", one of " : "add target=\"…\": ")
        + (["none"] + ruleSet.steps.map(\.id)).joined(separator: ", ")
    case .missingName: return isJSON ? "add \"name\": \"…\"" : "add <name>…</name>"
    case .missingAnswers:
      return (isJSON ? "add \"answers\": {…}" : "add <answers>…</answers>") + ", even if there are none yet"
    case .missingQuestion: return "add question=\"…\""
    case .missingCode: return "add \"code\": \"…\""
    case .repeatedPractice: return "take one of the two out, or mend its code"
    case .badAnswer: return answerHelp(finding, text)
    case .unknownKey:
      let keys = finding.shape?.place.keys.map { "\($0)" } ?? []
      return "the keys here are: " + keys.joined(separator: ", ")
    case .repeatedKey: return "keep one of them"
    case .wrongType:
      return finding.text.isEmpty && finding.shape?.found == .list
        ? "write one object on each line, as readiness convert --to ndjson writes several profiles" : ""
    case .strangeCharacter: return "take it out, or write the character itself"
    }
  }

  private var targetHelp: String {
    let kind = KindSet(kind: profile.kind)
    let possible = ruleSet.steps.filter { $0.kinds.contains(kind) }.map(\.id)
    return "it can have: none" + possible.map { ", " + $0 }.joined()
  }

  private mutating func answerHelp(_ finding: ProfileFinding, _ text: String) -> String {
    guard let index = finding.question, index < ruleSet.questions.count, let problem = finding.problem else {
      return ""
    }
    let question = ruleSet.questions[index]
    switch problem {
    case .unknownChoice:
      let names = question.choices.map(\.id)
      let wrong = text.split(separator: " ").map(String.init).first { !names.contains($0) }
      return choices(wrong ?? text, names)
    case .repeatedChoice, .repeated: return "keep one of them"
    case .notANumber, .tooManyPlaces, .notWhole, .tooSmall, .tooLarge: return limits(of: question)
    case .notADate, .futureDate:
      // Without a sound as-of date there is nothing to say of it.
      let isBounded = !question.mayBeFuture && profile.asOf != CivilDate(packed: 0)
      let parts = [
        problem == .notADate ? "write a date as 2013-10-31" : "",
        isBounded ? "dates here run up to \(dateText(profile.asOf))" : "",
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: "; ")
    case .notApplicableNotAllowed: return "answer it, or write state=\"not-known\""
    case .notApplicableWithoutReason:
      return "add reason=\"…\"" + (question.notApplicable.map { "; it may be claimed where: \($0)" } ?? "")
    case .noValue: return "write value=\"…\" or state=\"not-known\""
    case .valueAndState: return "keep the value or the state"
    case .unknownState: return choices(text, ["not-known", "not-applicable"])
    case .derived: return "take the answer out"
    }
  }

  private func limits(of question: Question) -> String {
    let unit = question.type.measure == .perCent ? " per cent" : question.unit.isEmpty ? "" : " " + question.unit
    let kind = question.type.isWhole ? "a whole number" : "a number"
    return "\(kind) from \(question.least.text) to \(question.most.text)\(unit)"
  }

  private mutating func choices(_ text: String, _ names: [String]) -> String {
    let all = "one of: " + names.joined(separator: ", ")
    return suggestion(text, names).map { "\($0) (\(all))" } ?? all
  }

  private mutating func suggestion(_ text: String, _ names: some Sequence<String>) -> String? {
    nearestName(to: text, among: Array(names)).map { "did you mean “\($0)”?" }
  }

  mutating func nearestName(to text: String, among names: [String]) -> String? {
    nearest.find(text, among: names)
  }

  private func dateText(_ date: CivilDate) -> String {
    var bytes: [UInt8] = []
    date.write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Unicode.GeneralCategory {
  fileprivate var breaksLine: Bool { self == .control || self == .lineSeparator || self == .paragraphSeparator }
}
