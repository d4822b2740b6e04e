internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessReports

/// Judges inputs and writes their reports: what one thread needs for it.
struct AssessWorker {
  private let plan: AssessPlan
  private let writer: ReportWriter
  private let earlier: EarlierProfile?
  private var judge: ProfileJudge

  init(_ plan: AssessPlan, _ writer: ReportWriter, _ judge: ProfileJudge, earlier: EarlierProfile?) {
    self.plan = plan
    self.writer = writer
    self.judge = judge
    self.earlier = earlier
  }

  mutating func work(on piece: AssessPiece) {
    piece.outcomes.removeAll(keepingCapacity: true)
    for item in piece.items { piece.outcomes.append(outcome(of: item)) }
  }

  private mutating func outcome(of item: InputList.Item) -> AssessOutcome {
    switch item {
    case .unreadable(let path, let finding): return unreadable(path, [finding])
    case .profile(let path):
      let verdict = judge.judge(path)
      guard let assessed = verdict.assessed else { return unreadable(path, verdict.findings, verdict.id) }
      var (earlier, findings) = (earlier, verdict.findings)
      if earlier == nil, plan.looksForEarlier, let since = verdict.since {
        let found = since.find(of: assessed, in: path, &judge)
        earlier = found.0
        findings += found.1
      }
      if let earlier, earlier.assessed.id != assessed.id {
        return unreadable(path, findings + [OneBody.finding(assessed, unlike: earlier.assessed)], assessed.id)
      }
      if let earlier = self.earlier, assessed.profile.asOf.packed < earlier.assessed.profile.asOf.packed {
        findings.append(OneBody.backwards(earlier.assessed, assessed))
      }
      let reasons = plan.requirement?.reasons(against: assessed) ?? []
      let (ruleSet, profile) = (assessed.ruleSet, assessed.profile)
      let result = AssessOutcome.Assessed(
        id: profile.string(profile.id), isRefused: !reasons.isEmpty,
        contradicts: assessed.assessment.contradictions.contains { ruleSet.consistency[$0.rule].severity == .error },
        standing: plan.baseline == nil ? nil : Standing(assessed))
      return AssessOutcome(
        findings: findings + reasons, assessed: result, report: writer.report(assessed, earlier: earlier),
        key: JUnitReport.key(of: profile))
    }
  }

  private func unreadable(_ path: FilePath, _ findings: [Diagnostic], _ id: String = "") -> AssessOutcome {
    let profile = UnreadableProfile(path, findings, id: id)
    return AssessOutcome(
      findings: findings, assessed: nil, report: writer.report(profile, findings), key: JUnitReport.key(of: profile))
  }
}
