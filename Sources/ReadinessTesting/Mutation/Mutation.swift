internal import ReadinessLoading
internal import ReadinessModel
internal import ReadinessWords

/// A rule set changed a little at one place.
struct Mutation: Sendable {
  /// What is changed and how; unique in the rule set.
  var name: String
  /// What it is a change of: cases about that are tried first.
  var subject: Subject
  var at: Location?
  var change: @Sendable (inout RuleSet) -> Void
}

/// Gathers the changes of a rule set.
struct MutationList {
  let ruleSet: RuleSet
  let places: RuleSetPlaces
  let words: FormulaWords
  private(set) var all: [Mutation] = []
  private var names: [String: Int] = [:]

  init(_ ruleSet: RuleSet, places: RuleSetPlaces) {
    self.ruleSet = ruleSet
    self.places = places
    words = FormulaWords(ruleSet, .id)
    addScoring()
    for step in ruleSet.steps.indices { addStep(step) }
    for section in ruleSet.sections.indices { addSection(section) }
    for question in ruleSet.questions.indices { addQuestion(question) }
    for rule in ruleSet.rules.indices { addRule(rule) }
    addStanding()
    for rule in ruleSet.consistency.indices { addConsistency(rule) }
  }

  /// Adds a change; where two have the same words, the second gets a number.
  mutating func add(_ subject: Subject, _ words: String, _ change: @escaping @Sendable (inout RuleSet) -> Void) {
    var name = "\(ExpectationWords(ruleSet: ruleSet).name(subject)): \(words)"
    names[name, default: 0] += 1
    if let count = names[name], count > 1 { name += " (\(count))" }
    all.append(Mutation(name: name, subject: subject, at: places.location(of: subject), change: change))
  }

  /// Adds every change of a formula.
  mutating func addFormula(
    _ subject: Subject, _ what: String, _ formula: Formula,
    _ put: @escaping @Sendable (inout RuleSet, Formula) -> Void
  ) {
    for variant in FormulaChanges(ruleSet: ruleSet).variants(of: formula) {
      add(subject, "\(what)\(variant.words)") { put(&$0, variant.formula) }
    }
  }

  /// Adds the change of each kind of body that something is for.
  mutating func addKinds(
    _ subject: Subject, _ kinds: KindSet, within limit: KindSet = .every,
    _ put: @escaping @Sendable (inout RuleSet, KindSet) -> Void
  ) {
    for index in ruleSet.kinds.indices where limit.contains(KindSet(kind: index)) {
      let kind = KindSet(kind: index)
      let (words, changed) =
        kinds.contains(kind) ? ("not for", kinds.subtracting(kind)) : ("also for", kinds.union(kind))
      add(subject, "\(words) \(ruleSet.kinds[index].id)") { put(&$0, changed) }
    }
  }
}
