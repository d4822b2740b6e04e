internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessReports

/// One run over all profiles: judges each, writes each, counts what happened.
struct AssessRun {
  private let plan: AssessPlan
  private let writer: ReportWriter
  private let earlierJudge: ProfileJudge
  private var judge: ProfileJudge
  private var tally = AssessTally()
  /// What goes to a file is written when it is whole.
  private var pending: [UInt8] = []
  private var folder: ReportFolder?
  private var isFirst = true

  init(_ plan: AssessPlan, _ ruleSet: RuleSet) {
    let assessor = Assessor(ruleSet)
    self.plan = plan
    var isAlone = plan.inputs.isOneProfile
    var colour = false
    switch plan.target {
    case .folder: isAlone = true
    case .standardOutput: colour = Surroundings.wantsColour
    case .file: break
    }
    writer = ReportWriter(
      plan.format, ruleSet, assessor, isAlone: isAlone, allSteps: plan.allSteps, isFull: plan.isFull, colour: colour)
    let keepsTexts = !plan.format.isBrief || plan.isFull
    judge = ProfileJudge(
      ruleSet, assessor, allSteps: plan.allSteps, wantsPlaces: plan.wantsPlaces && keepsTexts, keepsTexts: keepsTexts)
    earlierJudge = ProfileJudge(
      ruleSet, assessor, allSteps: plan.allSteps, wantsPlaces: false, keepsTexts: true)
  }

  /// Runs, and says how it ended.
  mutating func run(_ session: inout Session) throws(Stop) -> ExitStatus {
    let earlier = try earlierProfile(session)
    try prepare(session)
    for item in plan.inputs.items {
      switch item {
      case .unreadable(let path, let finding): try report(path, unreadable: [finding], &session)
      case .profile(let path):
        let verdict = judge.judge(path)
        session.console.print(verdict.findings)
        if let assessed = verdict.assessed {
          try report(assessed, earlier: earlier, &session)
        } else {
          try report(path, unreadable: verdict.findings, isPrinted: true, &session)
        }
      }
    }
    try finish(&session)
    session.console.summarise(tally.summary(plan.requirement != nil))
    return tally.status
  }

  private func earlierProfile(_ session: borrowing Session) throws(Stop) -> EarlierProfile? {
    guard let since = plan.since else { return nil }
    var judge = earlierJudge
    let verdict = judge.judge(since)
    session.console.print(verdict.findings)
    guard let assessed = verdict.assessed else { throw Stop(status: .impossible) }
    return EarlierProfile(assessed)
  }

  private mutating func prepare(_ session: borrowing Session) throws(Stop) {
    guard case .folder(let path) = plan.target else { return }
    do throws(FileProblem) { folder = try ReportFolder(path, ending: plan.format.ending) } catch {
      throw session.cannotWrite(path, error)
    }
  }

  private mutating func report(
    _ assessed: AssessedProfile, earlier: EarlierProfile?, _ session: inout Session
  ) throws(Stop) {
    let reasons = plan.requirement?.reasons(against: assessed) ?? []
    session.console.print(reasons)
    tally.count(assessed, isRefused: !reasons.isEmpty)
    let bytes = writer.report(assessed, earlier: earlier)
    guard folder != nil else { return try add(bytes, &session) }
    let id = assessed.profile.string(assessed.profile.id)
    guard let path = folder?.path(for: id) else { return }
    do throws(FileProblem) { try AtomicFile.write(writer.opening() + bytes + writer.closing(), to: path) } catch {
      throw session.cannotWrite(path, error)
    }
  }

  private mutating func report(
    _ path: FilePath, unreadable findings: [Diagnostic], isPrinted: Bool = false, _ session: inout Session
  ) throws(Stop) {
    if !isPrinted { session.console.print(findings) }
    tally.unreadable += 1
    let bytes = writer.report(path, unreadable: findings)
    if folder == nil, !bytes.isEmpty { try add(bytes, &session) }
  }

  private mutating func add(_ bytes: [UInt8], _ session: inout Session) throws(Stop) {
    let piece = (isFirst ? writer.opening() : writer.between()) + bytes
    isFirst = false
    if case .file = plan.target { pending += piece } else { try session.write(piece) }
  }

  /// Where nothing could be read, nothing is written: a reader gets no empty list for an answer.
  private mutating func finish(_ session: inout Session) throws(Stop) {
    if folder != nil || isFirst { return }
    guard case .file(let path) = plan.target else { return try session.write(writer.closing()) }
    if tally.assessed == 0 { return }
    pending += writer.closing()
    do throws(FileProblem) { try AtomicFile.write(pending, to: path) } catch { throw session.cannotWrite(path, error) }
  }
}
