internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessReports

/// One run over all profiles: judges each, writes each, counts what happened.
struct AssessRun {
  private let plan: AssessPlan
  private let ruleSet: RuleSet
  private let assessor: Assessor
  private let writer: ReportWriter

  init(_ plan: AssessPlan, _ ruleSet: RuleSet) {
    self.plan = plan
    self.ruleSet = ruleSet
    assessor = Assessor(ruleSet)
    var isAlone = plan.inputs.isOneProfile
    var colour = false
    switch plan.target {
    case .folder: isAlone = true
    case .standardOutput: colour = Surroundings.wantsColour
    case .file: break
    }
    writer = ReportWriter(
      plan.format, ruleSet, assessor, isAlone: isAlone, allSteps: plan.allSteps, isFull: plan.isFull,
      required: plan.requirement?.step, isStressed: plan.isStressed, colour: colour, pages: plan.pages,
      tables: plan.tables)
  }

  /// Runs, and says how it ended.
  func run(_ session: inout Session) throws(Stop) -> ExitStatus {
    let earlier = try earlierProfile(session)
    // Files are written on whichever thread has its turn: an interruption waits until none is half written.
    let signals = plan.writesFolder ? HeldSignals() : nil
    let sink: AssessSink
    do throws(FileProblem) { sink = try AssessSink(plan, writer, session.console, signals) } catch {
      throw session.cannotWrite(plan.outputPath, error)
    }
    let work = AssessWork(plan, writer, earlier: earlier, to: sink) { [self] in judge() }
    OrderedRun.run(work, jobs: session.arguments.count("--jobs") ?? Surroundings.processors)
    sink.finish()
    if sink.isInterrupted { session.console.summarise("interrupted; \(sink.tally.summary(plan.requirement != nil))") }
    signals?.release()
    if let (path, problem) = sink.failure { throw session.cannotWrite(path, problem) }
    session.console.summarise(sink.tally.summary(plan.requirement != nil))
    return sink.tally.status
  }

  private func judge() -> ProfileJudge {
    // The stress test asks which answers have evidence.
    let keepsTexts = !plan.format.isBrief || plan.isFull || plan.isStressed || plan.tables.table != nil
    return ProfileJudge(
      ruleSet, assessor, allSteps: plan.allSteps, wantsPlaces: plan.wantsPlaces && keepsTexts, keepsTexts: keepsTexts)
  }

  private func earlierProfile(_ session: borrowing Session) throws(Stop) -> EarlierProfile? {
    guard let since = plan.since else { return nil }
    var judge = ProfileJudge(ruleSet, assessor, allSteps: plan.allSteps, wantsPlaces: false, keepsTexts: true)
    let verdict = judge.judge(since)
    session.console.print(verdict.findings)
    guard let assessed = verdict.assessed else { throw Stop(status: .impossible) }
    return EarlierProfile(assessed)
  }
}
