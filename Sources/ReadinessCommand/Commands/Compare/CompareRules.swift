internal import ReadinessEngine
internal import ReadinessGuide
internal import ReadinessLoading
internal import ReadinessModel
internal import ReadinessReports

/// `readiness compare --old-rules PATH PROFILE…`: the rule set in use against an older one, and what the change does to
/// profiles that nobody has touched.
enum CompareRules {
  enum Format: String, CaseIterable { case text, markdown, csv, json }

  /// - Parameters:
  ///   - old: the older rule set; the newer one is the rule set in use.
  ///   - operands: profiles and folders of them; none compares the rules alone.
  static func run(
    _ session: inout Session, old: RuleSet, operands: [FilePath], format: Format
  ) throws(Stop) -> ExitStatus {
    let new = try RuleSetInUse.ruleSet(session)
    let inputs: InputList
    do throws(TextFile.Problem) { inputs = try InputList(operands, list: nil) } catch {
      throw Stop(status: .impossible)
    }
    var judges = (judge(old), judge(new))
    var effects: [RuleSetEffect] = []
    var pairs: [(AssessedProfile, AssessedProfile)] = []
    var unreadable: [UnreadableProfile] = []
    for item in inputs.items {
      switch item {
      case .unreadable(let path, let finding):
        session.console.print(finding)
        unreadable.append(UnreadableProfile(path, [finding]))
      case .profile(let path):
        let (before, after) = (judges.0.judge(path), judges.1.judge(path))
        session.console.print(after.findings)
        guard let before = before.assessed, let after = after.assessed else {
          if before.assessed == nil, after.assessed != nil { session.console.print(before.findings) }
          let refused = after.assessed == nil ? after : before
          unreadable.append(UnreadableProfile(path, refused.findings, id: refused.id))
          continue
        }
        effects.append(RuleSetEffect(judged(before), judged(after)))
        if session.arguments.has("--table") { pairs.append((before, after)) }
      }
    }
    let comparison = RuleSetComparison(from: old, to: new, effects: effects, unreadable: unreadable)
    if session.arguments.has("--table") {
      try CompareTable.write(pairs, unreadable, &session)
    } else {
      var bytes = bytes(comparison, format)
      if session.arguments.has("--no-header") { bytes = Array(bytes.drop { $0 != 0x0A }.dropFirst()) }
      try session.deliver(bytes)
    }
    let hasSteps = effects.contains { !$0.steps.isEmpty }
    let moved = hasSteps ? comparison.crossings.count : effects.count { $0.sections.contains(where: \.isChanged) }
    session.console.summarise(
      Counted.text(comparison.changes.entries.count, "change") + " of the rules; "
        + Counted.text(moved, "profile") + " of \(effects.count) "
        + (hasSteps ? "at another step" : "with another score"))
    if !unreadable.isEmpty { return effects.isEmpty ? .impossible : .partly }
    return .done
  }

  private static func bytes(_ comparison: RuleSetComparison, _ format: Format) -> [UInt8] {
    var bytes: [UInt8] = []
    switch format {
    case .text: comparison.writeText(to: &bytes)
    case .markdown: comparison.writeMarkdown(to: &bytes)
    case .csv: comparison.writeCSV(to: &bytes)
    case .json: comparison.writeJSON(to: &bytes)
    }
    return bytes
  }

  private static func judge(_ ruleSet: RuleSet) -> ProfileJudge {
    ProfileJudge(ruleSet, Assessor(ruleSet), allSteps: true, wantsPlaces: false, keepsTexts: true)
  }

  private static func judged(_ assessed: AssessedProfile) -> RuleSetEffect.Judged {
    RuleSetEffect.Judged(ruleSet: assessed.ruleSet, profile: assessed.profile, assessment: assessed.assessment)
  }
}
