public import ReadinessEngine
public import ReadinessModel

/// Puts findings about a profile in words: what was written, what it is about, and what would do.
public struct ProfileFindingWriter {
  let ruleSet: RuleSet
  let profile: Profile
  let file: String
  private var nearest = NearestName()

  /// - Parameter file: what the user calls the file.
  public init(ruleSet: RuleSet, profile: Profile, file: String) {
    self.ruleSet = ruleSet
    self.profile = profile
    self.file = file
  }

  /// The finding in words, at a place in the file.
  public mutating func diagnostic(_ finding: ProfileFinding, at place: Place) -> Diagnostic {
    Diagnostic(
      file: file, place: place, severity: finding.code.severity, code: "\(finding.code.code)",
      message: message(finding), help: help(finding))
  }

  // MARK: Messages

  private func message(_ finding: ProfileFinding) -> String {
    let written = quoted(finding)
    switch finding.code {
    case .badAnswer: return answerMessage(finding, written)
    case .unknownQuestion: return "\(written): \(finding.code.message)"
    case .otherRuleSet: return "\(finding.code.message), \(written)"
    case .otherVersion: return "\(finding.code.message), \(written)"
    case .carriedOver: return profile.ruleSetVersion.isEmpty ? "\(finding.code.message)" : carriedOver(written)
    case .answersMapped, .answersKeptOnly, .answersAskedAgain: return carried(finding.code)
    case .targetNotForKind:
      let target = profile.target.map { "“\(ruleSet.steps[$0].id)”" } ?? ""
      return "a \(ruleSet.kinds[profile.kind].id) cannot have the target \(target)"
    case .unknownKind, .badAsOf, .unknownTarget, .badForm, .badExpectedDate, .badEvidenceDate, .badPatients:
      return "\(finding.code.message): \(written)"
    case .missingID, .missingName, .missingKind, .missingAsOf, .missingTarget, .missingAnswers, .missingQuestion:
      return "\(finding.code.message)"
    }
  }

  private func answerMessage(_ finding: ProfileFinding, _ written: String) -> String {
    guard let index = finding.question, let problem = finding.problem else { return "\(finding.code.message)" }
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
      return suggestion(text, ruleSet.questions.lazy.filter { !$0.isDerived }.map(\.id)) ?? ""
    case .unknownKind: return choices(text, ruleSet.kinds.map(\.id))
    case .unknownTarget: return choices(text, ruleSet.steps.map(\.id) + ["none"])
    case .badForm: return choices(text, ["full", "short"])
    case .badAsOf, .badExpectedDate, .badEvidenceDate: return "write a date as 2013-10-31"
    case .badPatients: return "write a whole number without separators, such as 9340"
    case .otherRuleSet: return "this program's rule set is “\(ruleSet.id)”; give the other one with --rules"
    case .otherVersion: return "the rule set in use is version \(ruleSet.version)"
    case .carriedOver, .answersMapped, .answersKeptOnly, .answersAskedAgain: return carryingHelp(finding.code)
    case .targetNotForKind: return targetHelp
    case .missingID: return "add id=\"…\""
    case .missingKind: return "add kind=\"…\": " + ruleSet.kinds.map(\.id).joined(separator: ", ")
    case .missingAsOf: return "add as-of=\"…\", the date for which the answers hold"
    case .missingTarget:
      return "add target=\"…\": none, " + ruleSet.steps.map(\.id).joined(separator: ", ")
    case .missingName: return "add <name>…</name>"
    case .missingAnswers: return "add <answers>…</answers>, even if there are none yet"
    case .missingQuestion: return "add question=\"…\""
    case .badAnswer: return answerHelp(finding, text)
    }
  }

  private var targetHelp: String {
    let kind = KindSet(kind: profile.kind)
    let possible = ruleSet.steps.filter { $0.kinds.contains(kind) }.map(\.id)
    return "it can have: none" + possible.map { ", " + $0 }.joined()
  }

  private mutating func answerHelp(_ finding: ProfileFinding, _ text: String) -> String {
    guard let index = finding.question, let problem = finding.problem else { return "" }
    let question = ruleSet.questions[index]
    switch problem {
    case .unknownChoice:
      let names = question.choices.map(\.id)
      let wrong = text.split(separator: " ").map(String.init).first { !names.contains($0) }
      return choices(wrong ?? text, names)
    case .repeatedChoice, .repeated: return "keep one of them"
    case .notANumber, .tooManyPlaces, .notWhole, .tooSmall, .tooLarge: return limits(of: question)
    case .notADate, .futureDate: return question.mayBeFuture ? "" : "dates here run up to \(dateText(profile.asOf))"
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
    let unit = question.type == .percentage ? " per cent" : question.unit.isEmpty ? "" : " " + question.unit
    let kind = question.type == .wholeNumber ? "a whole number" : "a number"
    return "\(kind) from \(question.least.text) to \(question.most.text)\(unit)"
  }

  private mutating func choices(_ text: String, _ names: [String]) -> String {
    let all = "one of: " + names.joined(separator: ", ")
    return suggestion(text, names).map { "\($0) (\(all))" } ?? all
  }

  private mutating func suggestion(_ text: String, _ names: some Sequence<String>) -> String? {
    nearest.find(text, among: Array(names)).map { "did you mean “\($0)”?" }
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
