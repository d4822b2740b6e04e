internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessReports

/// The work of judging and planning for a list of profiles on any thread, kept in their order.
final class PlanWork: OrderedWork {
  /// What came of one profile.
  enum Outcome {
    case planned(PlannedProfile)
    /// It is readable, but cannot have the goal or an answer that was asked for.
    case refused(UnreadableProfile, [Diagnostic])
    case unreadable(UnreadableProfile, [Diagnostic])
  }

  final class Piece {
    fileprivate var items: ArraySlice<InputList.Item> = []
    fileprivate var outcomes: [(outcome: Outcome, findings: [Diagnostic])] = []
  }

  private(set) var outcomes: [Outcome] = []
  private let options: PlanOptions
  private let ruleSet: RuleSet
  private let assessor: Assessor
  private let console: Console
  private var progress: Progress
  private var rest: ArraySlice<InputList.Item>

  init(_ options: PlanOptions, _ ruleSet: RuleSet, _ assessor: Assessor, _ console: Console) {
    self.options = options
    self.ruleSet = ruleSet
    self.assessor = assessor
    self.console = console
    rest = options.inputs.items[...]
    progress = Progress(of: options.inputs.items.count, isShown: console.showsProgress)
  }

  var isExhausted: Bool { rest.isEmpty }

  func makeWorker() -> ProfileJudge {
    ProfileJudge(ruleSet, assessor, allSteps: false, wantsPlaces: false, keepsTexts: true)
  }

  func makePiece() -> Piece { Piece() }

  func fill(_ piece: Piece) -> Bool {
    piece.items = rest.prefix(1)
    rest = rest.dropFirst()
    return !piece.items.isEmpty
  }

  func work(on piece: Piece, with judge: inout ProfileJudge) {
    piece.outcomes.removeAll(keepingCapacity: true)
    for item in piece.items {
      switch item {
      case .unreadable(let path, let finding):
        piece.outcomes.append((.unreadable(UnreadableProfile(path, [finding]), [finding]), [finding]))
      case .profile(let path):
        for (name, verdict) in judge.judgeAll(path) {
          piece.outcomes.append((outcome(of: verdict, name), verdict.findings))
        }
      }
    }
  }

  private func outcome(of verdict: ProfileJudge.Verdict, _ name: String) -> Outcome {
    guard var assessed = verdict.assessed else {
      return .unreadable(UnreadableProfile(name: name, verdict.findings, id: verdict.id), verdict.findings)
    }
    var problems: [Diagnostic] = []
    for setting in options.settings {
      let answer = assessor.answer(setting.text, to: setting.question, asOf: assessed.profile.asOf)
      if let problem = answer.problem {
        problems.append(
          refusal(.badValue, name, "--set \(ruleSet.questions[setting.question].id): \(problem.message)", help: ""))
      }
      assessed.profile = assessor.setting(setting.question, to: answer, in: assessed.profile)
    }
    if !options.settings.isEmpty { assessed.assessment = assessor.assess(assessed.profile) }
    var request = options.request
    for goal in options.goals {
      switch goal {
      case .target: if let target = assessed.profile.target { request.goals.append(.step(target)) }
      case .fixed(let goal):
        request.goals.append(goal)
        if let problem = problem(with: goal, assessed.profile.kind, name) { problems.append(problem) }
      }
    }
    if !problems.isEmpty {
      var refused = UnreadableProfile(name: name, problems, id: assessed.id)
      refused.isReadable = true
      return .refused(refused, problems)
    }
    if request.goals.isEmpty, !options.goals.isEmpty {
      // Aiming at nothing, it is there already.
      return .planned(PlannedProfile(assessed, RouteMap(from: request.from ?? assessed.profile.asOf)))
    }
    return .planned(PlannedProfile(assessed, assessor.plan(assessed.profile, assessed.assessment, request)))
  }

  /// Why a body of this kind cannot have a goal; nil where it can.
  private func problem(with goal: PlanRequest.Goal, _ kind: Int, _ name: String) -> Diagnostic? {
    let kinds = KindSet(kind: kind)
    let kindName = ruleSet.kinds[kind].name
    switch goal {
    case .step(let index):
      if ruleSet.steps[index].kinds.contains(kinds) { return nil }
      let ids = ruleSet.steps.filter { $0.kinds.contains(kinds) }.map(\.id)
      return refusal(
        .goalNotForKind, name, "\(ruleSet.steps[index].id) is no step of this kind of body (\(kindName))",
        help: ids.isEmpty ? "bodies of this kind have no steps" : "one of: \(ids.joined(separator: ", "))")
    case .band(let section, _):
      if isScored(section, for: kinds) { return nil }
      return refusal(
        .goalNotForKind, name, "\(ruleSet.sections[section].id) is no section of this kind of body (\(kindName))",
        help: "name a section that its report has")
    case .condition(let index):
      if ruleSet.conditions[index].kinds.contains(kinds) { return nil }
      return refusal(
        .goalNotForKind, name, "\(ruleSet.conditions[index].id) is no condition of this kind of body (\(kindName))",
        help: "name a condition that it can have")
    }
  }

  /// Whether a section has anything to score for bodies of a kind, or sums up one that has.
  private func isScored(_ section: Int, for kinds: KindSet) -> Bool {
    ruleSet.rules.contains { $0.section == section && $0.kinds.contains(kinds) }
      || ruleSet.sections[section].summary.contains { isScored($0.section, for: kinds) }
  }

  private func refusal(_ code: CommandCode, _ name: String, _ message: String, help: String) -> Diagnostic {
    Diagnostic(file: name, place: nil, code: code.rawValue, message: message, help: help)
  }

  func deliver(_ piece: Piece) -> Bool {
    for (outcome, findings) in piece.outcomes {
      var findings = findings
      if case .refused(_, let problems) = outcome { findings += problems }
      if !findings.isEmpty {
        progress.clear()
        console.print(findings)
      }
      outcomes.append(outcome)
    }
    progress.step()
    return true
  }

  /// Clears what was shown while it lasted.
  func end() { progress.clear() }
}
