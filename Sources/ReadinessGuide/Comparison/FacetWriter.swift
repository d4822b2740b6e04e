internal import ReadinessModel
internal import ReadinessWords

/// Writes things of one rule set as facets.
struct FacetWriter {
  private let ruleSet: RuleSet
  private let words: FormulaWords
  /// Facets are held against each other, whatever words and languages the two rule sets have: English, and the names of
  /// the profile format for members that are listed.
  private static let terms = Phrases(
    Words([("form-member", "practice"), ("form-members", "practices"), ("form-member-size", "patients")]))
  /// By rule index: the groups it stands in.
  private let placeOfRule: [Int: String]

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    words = FormulaWords(ruleSet, .id)
    var places: [Int: String] = [:]
    for section in ruleSet.sections { Self.place(section.root, section.id, &places) }
    placeOfRule = places
  }

  func step(_ step: Step) -> Facets {
    Facets(
      sort: .step, id: step.id, title: "\(step.number) \(step.title)",
      texts: [
        .reworded: Self.joined([step.title, step.means, step.patients] + step.says.map { "\($0.state): \($0.text)" }),
        .kinds: kinds(step.kinds), .moved: "\(step.number)",
      ])
  }

  func gate(_ gate: Gate) -> Facets {
    Facets(
      sort: .gate, id: gate.id, title: "\(gate.code) \(gate.title)",
      texts: [
        .reworded: gate.title, .redefined: formula(gate.formula), .actions: action(gate.action),
        .moved: Self.joined([ruleSet.steps[gate.step].id, gate.code, basis(gate.citation)]),
      ])
  }

  func section(_ section: Section) -> Facets {
    Facets(
      sort: .section, id: section.id, title: section.title,
      texts: [
        .reworded: Self.joined([section.title, section.about]), .moved: section.step.map { ruleSet.steps[$0].id } ?? "",
        .redefined: Self.joined(
          [section.root.aggregate.rawValue] + (section.mayNotApply ? ["may not apply"] : [])
            + section.root.allGroups.flatMap(points)),
        .reweighted: Self.joined([groupWeights(section.root)] + section.summary.map(part)),
      ])
  }

  func question(_ question: Question) -> Facets {
    let choices = question.choices.map(\.id).joined(separator: " ")
    let limits = question.type.isNumeric ? "\(question.least.text) to \(question.most.text)" : ""
    return Facets(
      sort: .question, id: question.id, title: title(question),
      texts: [
        .reworded: Self.joined(
          [question.wording, question.help, question.evidence, question.notApplicable ?? ""]
            + question.choices.map(\.label) + [question.answeredBy.map { ruleSet.parties[$0].name } ?? ""]),
        .retyped: Self.joined([
          question.type.rawValue, choices, limits, question.unit,
          question.mayBeFuture ? "" : "no later than the as-of date", question.better?.rawValue ?? "",
          "voices: \(question.merge.rawValue)", question.evidenceMonths.map { "evidence good for \($0)" } ?? "",
        ]),
        .redefined: Self.joined([
          question.appliesWhen.map(formula) ?? "", derivation(question),
        ]),
        .kinds: Self.joined([kinds(question.kinds), question.inShortForm ? "short form" : "full form"]),
        .moved: ruleSet.sections[question.section].id,
      ])
  }

  func rule(_ index: Int) -> Facets {
    let rule = ruleSet.rules[index]
    let question = rule.question.map { ruleSet.questions[$0] }
    let marks =
      rule.marks.map { "\($0.value.exact)\($0.toValue.map { " to \($0.exact)" } ?? "") \(mark($0, question))" }
      + (rule.openCountsAs.map { ["open counts as \($0.exact)"] } ?? [])
    let said = rule.marks.compactMap(\.action) + [rule.action, rule.findOut].compactMap { $0 }
    let actions = said.map { ActionWords(ruleSet, Self.terms).words($0, of: rule.question) } + [parties(rule.owners)]
    return Facets(
      sort: .rule, id: rule.id, title: rule.title.isEmpty ? question.map(title) ?? rule.id : rule.title,
      texts: [
        .reworded: rule.title, .reweighted: "weight \(rule.weight.text)", .remarked: marks.joined(separator: "; "),
        .kinds: kinds(rule.kinds), .actions: Self.joined(actions),
        .moved: Self.joined([
          rule.role.rawValue, placeOfRule[index] ?? "", question?.id ?? "", basis(rule.citation),
        ]),
      ])
  }

  func standing(_ sort: RuleSetChanges.Sort, _ condition: StandingCondition) -> Facets {
    Facets(
      sort: sort, id: condition.id, title: condition.title,
      texts: [
        .reworded: Self.joined([condition.title, condition.text, condition.clears]),
        .redefined: formula(condition.formula), .kinds: kinds(condition.kinds), .actions: action(condition.action),
        .moved: basis(condition.citation),
      ])
  }

  func consistency(_ rule: ConsistencyRule) -> Facets {
    let test =
      switch rule.test {
      case .clash(let given, let clash): Self.joined([given.map(formula) ?? "", formula(clash)])
      case .outsideLimits: "outside limits"
      case .impossibleDate: "impossible date"
      case .oldEvidence: "old evidence"
      }
    return Facets(
      sort: .consistency, id: rule.id, title: "\(rule.code) \(rule.title)",
      texts: [
        .reworded: Self.joined([rule.title, rule.text]), .redefined: Self.joined([rule.severity.rawValue, test]),
        .kinds: kinds(rule.kinds), .actions: parties(rule.owners),
        .moved: Self.joined([rule.code, basis(rule.citation)]),
      ])
  }

  private static func place(_ group: Group, _ path: String, _ places: inout [Int: String]) {
    for child in group.children {
      switch child {
      case .rule(let rule): places[rule] = path
      case .group(let inner): place(inner, path + " / " + inner.id, &places)
      }
    }
  }

  /// The claims it rests on, by id.
  private func basis(_ citation: Citation) -> String {
    (citation.claims.map { ruleSet.claims[$0].id } + (citation.isInferred ? ["our inference"] : []))
      .joined(separator: " ")
  }

  private func groupWeights(_ group: Group) -> String {
    var texts: [String] = []
    for case .group(let inner) in group.children {
      texts.append("\(inner.id) \(inner.aggregate.rawValue) \(inner.weight.text)")
      let below = groupWeights(inner)
      if !below.isEmpty { texts.append(below) }
    }
    return texts.joined(separator: "; ")
  }

  /// What a group limits or adds.
  private func points(_ group: Group) -> [String] {
    (group.isBonus ? ["\(group.id) bonus"] : []) + (group.cap.map { ["\(group.id) cap \($0.text)"] } ?? [])
  }

  private func part(_ part: SummaryPart) -> String {
    let group = part.group.isEmpty ? "" : " \(part.group)"
    return "\(ruleSet.sections[part.section].id)\(group) \(part.weight.text)"
  }

  private func title(_ question: Question) -> String {
    question.code.isEmpty ? question.wording : "\(question.code) \(question.wording)"
  }

  private func mark(_ mark: Mark, _ question: Question?) -> String { words.words(mark, of: question) }

  private func derivation(_ question: Question) -> String { DerivationWords(ruleSet, Self.terms).words(question) }

  /// By ids: a question with another wording, or a choice with another label, is none that was redefined.
  private func formula(_ formula: Formula) -> String { words.sentence(formula) }

  private func action(_ action: Action) -> String { Self.joined([action.text, parties(action.owners)]) }

  private func parties(_ indices: [Int]) -> String { indices.map { ruleSet.parties[$0].name }.joined(separator: ", ") }

  private func kinds(_ set: KindSet) -> String {
    ruleSet.kinds(in: set).map { ruleSet.kinds[$0].id }.joined(separator: " ")
  }

  static func joined(_ texts: [String]) -> String { texts.filter { !$0.isEmpty }.joined(separator: " · ") }
}
