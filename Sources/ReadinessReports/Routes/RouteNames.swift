import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// What parties, answers and goals of one route map are called.
struct RouteNames {
  let planned: PlannedProfile
  let phrases: Phrases
  let answers: AnswerWords

  init(_ planned: PlannedProfile) {
    self.planned = planned
    phrases = Phrases(planned.assessed.ruleSet.words)
    answers = AnswerWords(
      ruleSet: planned.assessed.ruleSet, profile: planned.assessed.profile,
      facts: planned.assessed.assessment.facts, phrases: phrases)
  }

  var ruleSet: RuleSet { planned.assessed.ruleSet }
  var profile: Profile { planned.assessed.profile }
  var map: RouteMap { planned.map }

  /// The body's name, shortened where it is absurdly long.
  var body: String { SafeText.clipped(profile.string(profile.name), to: ViewBuilder.longestName) }

  /// The commissioner's own name where the profile gives it.
  var commissioner: String {
    if !profile.commissioner.isEmpty { return SafeText.clipped(profile.string(profile.commissioner), to: 160) }
    return ruleSet.parties.first { $0.isCommissioner }?.name(for: profile.kind) ?? phrases["the-commissioner"]
  }

  func party(_ index: Int) -> String {
    let party = ruleSet.parties[index]
    return party.isCommissioner && !profile.commissioner.isEmpty ? commissioner : party.name(for: profile.kind)
  }

  /// `the board with the legal adviser`.
  func owner(of action: PlannedAction) -> String {
    let owners = action.owners.map(party).joined(separator: ", ")
    if action.with.isEmpty { return owners }
    return phrases("route-with", ["owner": owners, "with": action.with.map(party).joined(separator: ", ")])
  }

  /// What an item begins with: its first action, or how the answer is found out.
  func first(_ item: RouteMap.Item) -> PlannedAction? {
    let index = item.steps.first?.action ?? planned.assessed.assessor.findingOut(item.question)
    return index.map { planned.assessed.assessor.plannedAction($0, kind: profile.kind) }
  }

  func actions(_ item: RouteMap.Item) -> [PlannedAction] {
    item.steps.map { planned.assessed.assessor.plannedAction($0.action, kind: profile.kind) }
  }

  /// The least that has to be true.
  func target(_ item: RouteMap.Item) -> String {
    var bytes: [UInt8] = []
    planned.assessed.assessor.appendPhrase(for: item, in: planned.assessed.assessment, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `S1-11`, or the id where there is no code.
  func code(_ question: Int) -> String {
    let asked = ruleSet.questions[question]
    return asked.code.isEmpty ? asked.id : asked.code
  }

  func wording(_ question: Int) -> String {
    let asked = ruleSet.questions[question]
    return asked.wording.isEmpty ? asked.id : asked.wording
  }

  func date(_ months: Int) -> String { phrases.date(map.date(months)) }

  /// What is to be reached.
  var goal: String {
    if map.state == .held {
      let holds = ruleSet.holds.indices.filter { planned.assessed.assessment.holds[$0] == .isTrue }
      return holds.map { ruleSet.holds[$0].title }.joined(separator: "; ")
    }
    return map.goals.map { goal in
      switch goal {
      case .step(let step): ruleSet.steps[step].title
      case .band(let section, let band): "\(ruleSet.sections[section].title): \(ruleSet.scoring.bands[band].name)"
      case .condition(let index): ruleSet.conditions[index].title
      }
    }.joined(separator: "; ")
  }

  func title(of subject: RouteMap.Block.Subject) -> String {
    switch subject {
    case .gate(let index): "\(ruleSet.gates[index].code) \(ruleSet.gates[index].title)"
    case .hold(let index): ruleSet.holds[index].title
    case .condition(let index): ruleSet.conditions[index].title
    case .section(let index): ruleSet.sections[index].title
    }
  }

  /// How many of the changes are the commissioner's own.
  var commissionerChanges: Int {
    map.items.count { item in actions(item).contains { isCommissioners($0) } }
  }

  func isCommissioners(_ action: PlannedAction) -> Bool {
    !ruleSet.kinds[profile.kind].isCommissioner
      && (action.owners.first.map { ruleSet.parties[$0].isCommissioner } ?? false)
  }
}
