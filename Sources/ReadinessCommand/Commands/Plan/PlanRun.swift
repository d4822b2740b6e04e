internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessReports

/// One run over all profiles: plans for each, writes the result, and the changed profiles where they are wanted.
struct PlanRun {
  private let options: PlanOptions
  private let ruleSet: RuleSet
  private let assessor: Assessor

  init(_ options: PlanOptions, _ ruleSet: RuleSet, _ assessor: Assessor) {
    self.options = options
    self.ruleSet = ruleSet
    self.assessor = assessor
  }

  /// Runs, and says how it ended.
  func run(_ session: inout Session) throws(Stop) -> ExitStatus {
    let work = PlanWork(options, ruleSet, assessor, session.console)
    OrderedRun.run(work, jobs: session.jobs)
    work.end()
    var (planned, refused, unreadable) = ([PlannedProfile](), 0, 0)
    for outcome in work.outcomes {
      switch outcome {
      case .planned(let one): planned.append(one)
      case .refused: refused += 1
      case .unreadable: unreadable += 1
      }
    }
    if planned.isEmpty {
      // Data says of each profile why there is no route map of it.
      if unreadable + refused > 0, options.writesData { try session.deliver(bytes(work.outcomes, planned)) }
      return .impossible
    }
    let places = try options.apply.map { (path) throws(Stop) in try self.places(of: planned, at: path, session) } ?? []
    try session.deliver(bytes(work.outcomes, planned))
    for (one, place) in zip(planned, places) {
      try session.deliver(ProfileXML(ruleSet).bytes(AppliedRoute(one).profile), to: place)
    }
    let lost = options.isRequired ? planned.filter { !Self.reachesGoal($0.map) } : []
    session.console.print(lost.map(reason))
    session.console.summarise(summary(planned, refused, unreadable))
    var status = lost.isEmpty ? ExitStatus.done : .answerIsNo
    if unreadable > 0 { status = status.and(.partly) }
    return refused > 0 ? status.and(.impossible) : status
  }

  /// Whether the goal is reached, or a plan reaches all of it.
  private static func reachesGoal(_ map: RouteMap) -> Bool {
    switch map.state {
    case .reached: true
    case .planned, .bestFound: map.months != nil && map.gatesMet == map.gatesSought
    case .impossible, .held: false
    }
  }

  private func reason(_ planned: PlannedProfile) -> Diagnostic {
    let blocked = planned.map.blocks.compactMap { block -> String? in
      guard case .gate(let gate) = block.subject else { return nil }
      let facts = block.questions.map { ruleSet.questions[$0].id }.joined(separator: ", ")
      return "\(ruleSet.gates[gate].title) (\(facts))"
    }
    let (message, help) =
      switch planned.map.state {
      case .held: ("a hold is open: the plan is what clears it", Self.wholeMap)
      case .bestFound:
        (
          "no plan was found within \(Counted.text(options.request.budget, "step")) of search; that there is none is not "
            + "proved",
          "give more with --budget"
        )
      case .planned, .impossible, .reached:
        (
          "no plan reaches the goal" + (blocked.isEmpty ? "" : "; in the way: \(blocked.joined(separator: "; "))"),
          Self.wholeMap
        )
      }
    return Diagnostic(
      file: planned.assessed.file, place: nil, code: CommandCode.noWay.rawValue, message: message, help: help)
  }

  private static let wholeMap = "readiness plan without --require shows the whole"

  private func summary(_ planned: [PlannedProfile], _ refused: Int, _ unreadable: Int) -> String {
    var text = planned.count == 1 ? "1 profile planned for" : "\(planned.count) profiles planned for"
    let found = planned.count { $0.map.state == .bestFound }
    if found > 0 { text += "; \(found) not proven the least" }
    if refused > 0 { text += "; \(refused) cannot have what is asked for" }
    if unreadable > 0 { text += "; \(unreadable) could not be read" }
    return text
  }

  // MARK: Formats

  private func bytes(_ outcomes: [PlanWork.Outcome], _ planned: [PlannedProfile]) -> [UInt8] {
    if options.tables.table != nil { return table(outcomes) }
    let report = RouteReport(
      planned, unreadable: outcomes.compactMap { if case .unreadable(let one, _) = $0 { one } else { nil } },
      ruleSet: ruleSet, engine: Program.version)
    var bytes: [UInt8] = []
    switch options.format {
    case .document(let format):
      report.write(as: format, colour: Surroundings.wantsColour && options.apply == nil, to: &bytes)
    case .data(.csv):
      if options.tables.hasHeader { RouteCSV().writeHeader(to: &bytes) }
      for outcome in outcomes {
        switch outcome {
        case .planned(let one): RouteCSV().write(one, to: &bytes)
        case .unreadable(let one, _), .refused(let one, _): RouteCSV().writeUnreadable(one, to: &bytes)
        }
      }
    case .data(.json):
      let objects = outcomes.map(object)
      let isAlone = options.inputs.isOneProfile && objects.count == 1
      bytes = Array((isAlone ? "" : "[\n").utf8)
      for (index, object) in objects.enumerated() {
        if index > 0 { bytes += Array(",\n".utf8) }
        bytes += object
      }
      bytes += Array((isAlone ? "\n" : "\n]\n").utf8)
    case .data(.ndjson):
      for object in outcomes.map(object) { bytes += object + [0x0A] }
    }
    return bytes
  }

  private func table(_ outcomes: [PlanWork.Outcome]) -> [UInt8] {
    var bytes = options.tables.opening()
    for outcome in outcomes {
      switch outcome {
      case .planned(let one): bytes += options.tables.rows(one)
      case .unreadable(let one, _), .refused(let one, _): bytes += options.tables.rows(one)
      }
    }
    return bytes
  }

  private func object(_ outcome: PlanWork.Outcome) -> [UInt8] {
    switch outcome {
    case .planned(let one):
      var bytes: [UInt8] = []
      RouteMapJSON(assessor, engine: EngineVersion.bytes)
        .write(one.map, of: one.assessed.profile, one.assessed.assessment, to: &bytes)
      return bytes
    case .unreadable(let profile, let findings), .refused(let profile, let findings):
      return UnreadableRecord.report(profile, findings, .data(.json))
    }
  }

  // MARK: The changed profiles

  /// Where each goes: none where something that was read stands, where the result goes, or where another goes.
  private func places(
    of planned: [PlannedProfile], at path: FilePath, _ session: borrowing Session
  ) throws(Stop) -> [FilePath] {
    var isFolder = path.endsWithSlash || planned.count > 1 || !options.inputs.isOneProfile
    if case .folder = FileKind(of: path) { isFolder = true }
    guard isFolder else {
      do throws(FileProblem) { try AtomicFile.refuseInput(path) } catch { throw session.cannotWrite(path, error) }
      return [path]
    }
    var folder: ReportFolder
    do throws(FileProblem) { folder = try ReportFolder(path.withoutTrailingSlashes, ending: ".xml") } catch {
      throw session.cannotWrite(path, error)
    }
    if let output = session.arguments.path("--output") {
      do throws(FileProblem) { try folder.claim(output) } catch { throw session.cannotWrite(output, error) }
    }
    var places: [FilePath] = []
    for one in planned {
      let place = folder.path(for: one.assessed.id)
      do throws(FileProblem) {
        try folder.claim(place)
        try AtomicFile.refuseInput(place)
      } catch { throw session.cannotWrite(place, error) }
      places.append(place)
    }
    return places
  }
}
