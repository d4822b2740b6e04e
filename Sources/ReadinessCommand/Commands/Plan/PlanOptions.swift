internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessReports

/// What a `plan` run was asked to do, proved against the rule set; everything wrong comes out at once.
struct PlanOptions {
  /// A goal as it was asked for.
  enum Goal {
    case fixed(PlanRequest.Goal)
    /// The step that each profile aims at.
    case target
  }

  /// An answer to plan with.
  struct Setting {
    var question: Int
    var text: String
  }

  private(set) var inputs: InputList
  let format: PlanFormat
  /// The table that is wanted in place of route maps, if any, and whether columns are named.
  let tables: TableOptions
  let apply: FilePath?
  let isRequired: Bool
  private(set) var goals: [Goal] = []
  private(set) var settings: [Setting] = []
  private(set) var request = PlanRequest()
  private var problems: [Diagnostic] = []

  init(_ session: borrowing Session, _ ruleSet: RuleSet, _ assessor: Assessor) throws(Stop) {
    let arguments = session.arguments
    let named = try session.format(among: PlanFormat.words)
    format = named.flatMap { PlanFormat($0) } ?? .document(.text)
    tables = try TableOptions(session, ruleSet, format: named)
    apply = arguments.path("--apply")
    isRequired = arguments.has("--require")
    inputs = try InputList.named(by: session, nothing: "nothing to plan for")
    request.measure = arguments.text("--by").flatMap { PlanRequest.Measure(rawValue: $0) } ?? .days
    request.mostDays = arguments.count("--days")
    request.budget = arguments.count("--budget") ?? request.budget
    for name in arguments.texts("--goal") { addGoal(name, ruleSet) }
    for name in arguments.texts("--avoid") {
      if let question = question(name, "--avoid", ruleSet, assessor) { request.avoided.append(question) }
    }
    for text in arguments.texts("--set") { addSetting(text, ruleSet, assessor) }
    if let text = arguments.text("--from") {
      request.from = CivilDate(parsing: Array(text.utf8).span)
      if request.from == nil {
        report(.badValue, "--from cannot be “\(FilePath(text).display)”", help: "a date such as 2014-01-31")
      }
    }
    session.console.print(problems)
    if !problems.isEmpty { throw Stop(status: .impossible) }
    if apply == .dash {
      throw session.refuse(.badValue, "--apply cannot be -", help: "standard output takes the route map: name a file")
    }
  }

  /// Whether what is written is for programs.
  var writesData: Bool {
    if case .document = format { return tables.table != nil }
    return true
  }

  private mutating func addGoal(_ name: String, _ ruleSet: RuleSet) {
    if name == "target" { return goals.append(.target) }
    if let step = ruleSet.steps.firstIndex(where: { $0.id == name }) { return goals.append(.fixed(.step(step))) }
    let parts = name.split(separator: "=", maxSplits: 1).map { String($0) }
    guard parts.count == 2 else {
      let ids = ruleSet.steps.map(\.id) + ["target"]
      return report(.unknownStepName, "there is no step “\(FilePath(name).display)” to plan for", nearest: name, ids)
    }
    if parts[0] == "condition" {
      let ids = ruleSet.conditions.map(\.id)
      if let index = ids.firstIndex(of: parts[1]) { return goals.append(.fixed(.condition(index))) }
      return report(.unknownID, "there is no condition “\(FilePath(parts[1]).display)”", nearest: parts[1], ids)
    }
    let sections = ruleSet.sections.map(\.id)
    guard let section = sections.firstIndex(of: parts[0]) else {
      return report(
        .unknownID, "there is no section “\(FilePath(parts[0]).display)”", nearest: parts[0], sections + ["condition"])
    }
    let bands = ruleSet.scoring.bands.map(\.id)
    guard let band = bands.firstIndex(of: parts[1]) else {
      return report(.unknownID, "there is no band “\(FilePath(parts[1]).display)”", nearest: parts[1], bands)
    }
    goals.append(.fixed(.band(section: section, band: band)))
  }

  private mutating func question(
    _ name: String, _ option: String, _ ruleSet: RuleSet, _ assessor: Assessor
  ) -> Int? {
    if let index = assessor.question(named: name) { return index }
    if ruleSet.questions.contains(where: { $0.id == name || !$0.code.isEmpty && $0.code == name }) {
      report(
        .badValue, "\(option): “\(FilePath(name).display)” is computed from other answers",
        help: "name a question that is asked")
      return nil
    }
    let asked = ruleSet.questions.filter { !$0.isDerived }
    report(
      .unknownID, "\(option): there is no question “\(FilePath(name).display)”", nearest: name,
      asked.map(\.id) + asked.map(\.code).filter { !$0.isEmpty })
    return nil
  }

  private mutating func addSetting(_ text: String, _ ruleSet: RuleSet, _ assessor: Assessor) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
    guard parts.count == 2, !parts[1].isEmpty else {
      return report(.badValue, "--set cannot be “\(FilePath(text).display)”", help: "write --set QUESTION=VALUE")
    }
    guard let question = question(parts[0], "--set", ruleSet, assessor) else { return }
    if let problem = assessor.answer(parts[1], to: question, asOf: nil).problem {
      let ids = ruleSet.questions[question].choices.map(\.id)
      let message = "--set \(ruleSet.questions[question].id): “\(FilePath(parts[1]).display)” \(problem.message)"
      return problem == .unknownChoice
        ? report(.badValue, message, nearest: parts[1], ids) : report(.badValue, message, help: "")
    }
    if settings.contains(where: { $0.question == question }) {
      return report(
        .repeatedOption, "--set gives \(ruleSet.questions[question].id) twice", help: "plan with one answer at a time")
    }
    settings.append(Setting(question: question, text: parts[1]))
  }

  private mutating func report(_ code: CommandCode, _ message: String, help: String) {
    problems.append(Diagnostic(file: "", place: nil, code: code.rawValue, message: message, help: help))
  }

  private mutating func report(_ code: CommandCode, _ message: String, nearest word: String, _ ids: [String]) {
    let nearest = Spelling.nearest(to: word, among: ids).map { "did you mean \($0)?" }
    report(code, message, help: nearest ?? (ids.count > 20 ? "" : "one of: \(ids.joined(separator: ", "))"))
  }
}
