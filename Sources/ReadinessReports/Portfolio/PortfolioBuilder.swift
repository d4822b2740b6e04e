import ReadinessEngine
import ReadinessModel

/// Lays bodies side by side, in one pass over each part.
struct PortfolioBuilder {
  let ruleSet: RuleSet
  /// By name, so that the order in which profiles were given leaves no trace.
  let bodies: [AssessedProfile]
  let phrases: Phrases
  /// Names as printed, by body.
  let names: [String]
  /// The next step each body seeks, by body.
  let next: [Int?]
  /// By rule: where its marks start in the numbering of assessments.
  let firstMarks: [Int]

  /// Names longer than this are cut.
  static let longestName = 80

  init(_ ruleSet: RuleSet, _ bodies: [AssessedProfile]) {
    self.ruleSet = ruleSet
    let bodies = Self.byName(bodies)
    self.bodies = bodies
    phrases = Phrases(ruleSet.words)
    names = bodies.map { SafeText.clipped($0.profile.string($0.profile.name), to: Self.longestName) }
    firstMarks = ViewBuilder.firstMarks(ruleSet)
    next = bodies.map { $0.assessor.nextStep($0.assessment) }
  }

  private static func byName(_ bodies: [AssessedProfile]) -> [AssessedProfile] {
    let keys = bodies.map { body in
      [body.profile.string(body.profile.name), body.profile.string(body.profile.id), body.file]
    }
    let order = bodies.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
    return order.map { bodies[$0] }
  }

  func view(unreadable: [UnreadableProfile], engine: String) -> PortfolioView {
    PortfolioView(
      title: phrases["portfolio-title"], meta: meta(unreadable.count), tasks: tasks(),
      taskHeading: phrases["commissioner-heading"], groups: ruleSet.kinds.indices.compactMap(group),
      stepTitles: ruleSet.steps.map(\.title), sectionTitles: ruleSet.sections.map(\.title), obstacles: obstacles(),
      questions: questions(), conditions: conditions(), unreadable: unreadable, ruleSetID: ruleSet.id,
      version: ruleSet.version, digest: ruleSet.digest, engine: engine)
  }

  func owners(_ parties: [Int]) -> String {
    parties.isEmpty ? "not assigned" : parties.map { ruleSet.parties[$0].name }.joined(separator: ", ")
  }

  private func meta(_ unreadable: Int) -> [String] {
    var parts: [String] = []
    for kind in ruleSet.kinds.indices {
      let count = bodies.count { $0.profile.kind == kind }
      if count > 0 { parts.append("\(ruleSet.kinds[kind].name): \(count)") }
    }
    var lines = [Phrases.sentenceCase(parts.joined(separator: " · "))]
    let dates = bodies.map(\.profile.asOf)
    if let first = dates.min(), let last = dates.max() {
      lines.append(
        first == last
          ? "As of \(PlainDate.text(first))" : "As of \(PlainDate.text(first)) to \(PlainDate.text(last))")
    }
    if unreadable > 0 { lines.append("\(PlainNumber.counted(unreadable, "profile", "profiles")) could not be read") }
    return lines
  }

  private func group(_ kind: Int) -> PortfolioGroup? {
    let members = bodies.indices.filter { bodies[$0].profile.kind == kind }
    if members.isEmpty { return nil }
    let isCommissioner = ruleSet.kinds[kind].isCommissioner
    let seeking = members.filter { isCommissioner || bodies[$0].profile.target != nil }
    let content = members.filter { !isCommissioner && bodies[$0].profile.target == nil }
    return PortfolioGroup(
      kind: ruleSet.kinds[kind].name, isCommissioner: isCommissioner,
      bodies: seeking.map(body).sorted(by: Self.isBefore),
      content: content.map(body).sorted { ($0.name, $0.id) < ($1.name, $1.id) },
      summary: isCommissioner ? [] : summary(members), spread: spread(members))
  }

  private static func isBefore(_ left: PortfolioBody, _ right: PortfolioBody) -> Bool {
    if left.confirmed != right.confirmed { return left.confirmed > right.confirmed }
    if left.gatesLeft != right.gatesLeft { return left.gatesLeft < right.gatesLeft }
    return (left.name, left.id) < (right.name, right.id)
  }

  private func body(_ index: Int) -> PortfolioBody {
    let (profile, assessment) = (bodies[index].profile, bodies[index].assessment)
    let holds = ruleSet.holds.indices.filter { assessment.holds[$0] == .isTrue }.map { ruleSet.holds[$0].title }
    let conditions = ruleSet.conditions.indices.filter { assessment.conditions[$0] == .isTrue }
    let step = next[index]
    return PortfolioBody(
      id: SafeText.clipped(profile.string(profile.id), to: Self.longestName), name: names[index],
      isShort: profile.isShort, asOf: PlainDate.text(profile.asOf), confirmed: assessment.confirmed ?? -1,
      confirmedID: assessment.confirmed.map { ruleSet.steps[$0].id },
      confirmedTitle: assessment.confirmed.map { ruleSet.steps[$0].title } ?? "none yet",
      nextID: step.map { ruleSet.steps[$0].id }, nextTitle: step.map { ruleSet.steps[$0].title } ?? "none sought",
      gatesLeft: step.map { ruleSet.steps[$0].gates.count - assessment.steps[$0].gatesMet } ?? 0,
      steps: assessment.steps.map(cell), sections: assessment.sections.map(cell),
      remarks: holds + conditions.map { ruleSet.conditions[$0].title })
  }

  private func cell(_ step: StepResult) -> PortfolioCell {
    let count = "\(step.gatesMet) of \(step.gates.count)"
    switch step.state {
    case .reached: return PortfolioCell(words: phrases["state-reached"], look: "in")
    case .workingTowards: return PortfolioCell(words: "\(count) \(Counted.word(step.gates.count, "gate"))", look: "way")
    case .notBegun: return PortfolioCell(words: phrases["state-not-begun"], look: "out")
    case .cannotTell: return PortfolioCell(words: "\(count), cannot tell", look: "open")
    case .nothingKnown: return PortfolioCell(words: phrases["not-known"], look: "open")
    case .notSought: return PortfolioCell(words: phrases["not-sought"], look: "aside")
    case .notApplicable: return PortfolioCell(words: phrases["not-applicable"], look: "aside")
    }
  }

  private func cell(_ section: SectionResult) -> PortfolioCell {
    switch section.state {
    case .scored:
      PortfolioCell(
        words:
          "\(section.score.map(PlainNumber.percent) ?? "") \(section.band.map { ruleSet.scoring.bands[$0].name } ?? "")",
        look: "in")
    case .withheld: PortfolioCell(words: "\(section.answered) of \(section.applicable) answered", look: "open")
    case .notScored: PortfolioCell(words: phrases["state-not-scored"], look: "open")
    case .notSought: PortfolioCell(words: phrases["not-sought"], look: "aside")
    case .notApplicable: PortfolioCell(words: phrases["not-applicable"], look: "aside")
    }
  }
}
