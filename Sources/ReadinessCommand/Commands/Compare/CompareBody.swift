internal import ReadinessModel
internal import ReadinessReports

/// `readiness compare OLD… NEW`: profiles of one body, one after the other.
enum CompareBody {
  /// Compares at least two profiles under the rules in use.
  static func run(_ session: inout Session, format: CompareFormat) throws(Stop) -> ExitStatus {
    let inputs = try InputList.named(by: session, nothing: "nothing to compare")
    if inputs.items.count < 2 { throw tooFew(session) }
    let judged = JudgedProfiles(
      inputs, try RuleSetInUse.ruleSet(session), jobs: session.jobs, session.console)
    guard let latest = judged.assessed.last else { throw Stop(status: .impossible) }
    if judged.assessed.count < 2 { throw tooFew(session) }
    try requireOneBody(judged.assessed, session)
    if session.arguments.has("--table") {
      let pairs = Array(zip(judged.assessed, judged.assessed.dropFirst()))
      try CompareTable.write(pairs, judged.unreadable, &session)
      summarise(pairs, session.console)
      return judged.status
    }
    let earlier = judged.assessed.dropLast().map { EarlierProfile($0) }
    let report = ComparisonReport(
      earlier: earlier, latest: latest, unreadable: judged.unreadable, engine: Program.version)
    try write(report, format, &session)
    summarise(Array(zip(judged.assessed, judged.assessed.dropFirst())), session.console)
    return judged.status
  }

  /// Compares one body's profiles, the newest by the rules in use and those before by older ones; a single profile is
  /// compared with itself.
  static func run(_ session: inout Session, old oldRules: RuleSet, format: CompareFormat) throws(Stop) -> ExitStatus {
    let inputs = try InputList.named(by: session, nothing: "no profile to show under both rule sets")
    let new = JudgedProfiles(
      inputs, try RuleSetInUse.ruleSet(session), jobs: session.jobs, session.console)
    let old = JudgedProfiles(
      inputs, oldRules, jobs: session.jobs, nil)
    for profile in old.unreadable where new.unreadable.isEmpty {
      session.console.print(
        Diagnostic(
          file: profile.file, place: nil, code: CommandCode.notUnderOldRules.rawValue,
          message: "cannot be judged by the older rules: \(profile.message)"))
    }
    guard new.unreadable.isEmpty, old.unreadable.isEmpty, let latest = new.assessed.last else {
      throw Stop(status: .impossible)
    }
    try requireOneBody(new.assessed, session)
    let count = max(new.assessed.count - 1, 1)
    let earlier = (0..<count).map { index in
      EarlierProfile(old.assessed[index], underNextRules: index == count - 1 ? new.assessed[index] : nil)
    }
    try write(ComparisonReport(earlier: earlier, latest: latest, engine: Program.version), format, &session)
    return .done
  }

  /// One line on standard error: how many profiles, and what became of the confirmed step; of scores where there are no steps.
  private static func summarise(_ pairs: [(AssessedProfile, AssessedProfile)], _ console: Console) {
    guard let first = pairs.first?.0, let last = pairs.last?.1 else { return }
    func step(_ body: AssessedProfile) -> String {
      body.assessment.confirmed.map { body.ruleSet.steps[$0].id } ?? "no step"
    }
    let compared = "\(pairs.count + 1) profiles of \(FilePath(last.id).display) compared; "
    if first.ruleSet.steps.isEmpty, last.ruleSet.steps.isEmpty {
      let changed = pairs.reduce(0) { count, pair in
        count + zip(pair.0.assessment.sections, pair.1.assessment.sections).count { $0.score != $1.score }
      }
      return console.summarise(compared + Counted.text(changed, "change") + " of scores")
    }
    let changed = pairs.reduce(0) { count, pair in
      count + zip(pair.0.assessment.gates, pair.1.assessment.gates).count { $0 != $1 }
    }
    console.summarise(
      compared + Counted.text(changed, "change") + " of gates; confirmed: \(step(first)) before, \(step(last)) now")
  }

  /// Says which profile is of another body; comparing two bodies is what this program never does.
  private static func requireOneBody(_ profiles: [AssessedProfile], _ session: borrowing Session) throws(Stop) {
    for (before, after) in zip(profiles, profiles.dropFirst())
    where after.profile.asOf.packed < before.profile.asOf.packed {
      session.console.print([OneBody.backwards(before, after)])
    }
    guard let first = profiles.first, let other = profiles.first(where: { $0.id != first.id }) else { return }
    session.console.print(OneBody.finding(other, unlike: first))
    throw Stop(status: .impossible)
  }

  private static func tooFew(_ session: borrowing Session) -> Stop {
    session.refuse(
      .missingArgument, "a comparison needs two profiles of one body",
      help: "readiness compare OLD.xml NEW.xml; --old-rules PATH compares rule sets")
  }

  private static func write(
    _ report: ComparisonReport, _ format: CompareFormat, _ session: inout Session
  ) throws(Stop) {
    var bytes: [UInt8] = []
    switch format {
    case .document(let format):
      let isForTerminal = session.arguments.path("--output").map { $0 == .dash } ?? true
      report.write(as: format, colour: isForTerminal && Surroundings.wantsColour, to: &bytes)
    case .data(.csv):
      report.writeCSV(to: &bytes)
      if session.arguments.has("--no-header") { bytes = Array(bytes.drop { $0 != 0x0A }.dropFirst()) }
    case .data(.json): report.writeJSON(to: &bytes)
    }
    try session.deliver(bytes)
  }
}

/// The rule that profiles are compared with others of the same body only.
enum OneBody {
  /// That what is called before is of a later date than what is called after it.
  static func backwards(_ before: AssessedProfile, _ after: AssessedProfile) -> Diagnostic {
    Diagnostic(
      file: after.file, place: nil, severity: .warning, code: CommandCode.earlierNotBefore.rawValue,
      message:
        "this profile is as of \(after.profile.asOf.text), and \(before.file), which is said to be earlier, as of "
        + before.profile.asOf.text, help: "name the oldest first")
  }

  /// The finding about a profile with another id than the first.
  static func finding(_ other: AssessedProfile, unlike first: AssessedProfile) -> Diagnostic {
    let (otherID, firstID) = (FilePath(other.id).display, FilePath(first.id).display)
    return Diagnostic(
      file: other.file, place: nil, code: CommandCode.differentBodies.rawValue,
      message: "this profile is of \(otherID), and \(first.file) of \(firstID): only profiles of one body are compared",
      help: "readiness portfolio lays several bodies side by side")
  }
}
