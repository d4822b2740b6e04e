internal import ReadinessModel

/// Turns elements that obey the grammar into a rule set, and reports every name and number that does not fit.
///
/// It works in stages: declare all names, then resolve everything that speaks of names, then prove what needs the
/// whole. What is broken is replaced by something harmless, so that one mistake does not hide the next.
final class RuleSetBuilder {
  let findings: Findings
  /// Names that must not be reported as unknown, since their declaration was not understood.
  let ghosts: Set<String>
  /// Whether all files were read; otherwise no name is reported as unknown.
  let isComplete: Bool
  var nearest = NearestName()

  var ruleSet: RuleSet
  var places = RuleSetPlaces()
  /// What stands in a sound rule set without any effect.
  var warnings: [Diagnostic] = []

  var kinds = NameTable("kind", unknown: .unknownKind)
  var parties = NameTable("party", unknown: .unknownParty)
  var sources = NameTable("source", unknown: .unknownSource)
  var claims = NameTable("claim", unknown: .unknownClaim)
  var steps = NameTable("step", unknown: .unknownStep)
  var sections = NameTable("section", unknown: .unknownSection)
  var questions = NameTable("question", unknown: .unknownQuestion)

  /// What is known of each question beyond the model, by index.
  var facts: [Fact] = []
  /// Rules as written, by index.
  var rules: [DeclaredRule] = []
  /// Gates and holds as written, by index.
  var gateElements: [Element] = []
  var holdElements: [Element] = []
  /// Actions as written, for what can be proved once every rule is known.
  var writtenActions: [WrittenAction] = []
  /// Conditions with names of their own: as written, those used, and those being read.
  var statements = NameTable("statement", unknown: .unknownStatement)
  var statementElements: [Element] = []
  var usedStatements: Set<Int> = []
  var openStatements: [Int] = []
  var statementUses = 0
  /// Scales as written, and those used.
  var scales = NameTable("scale", unknown: .unknownScale)
  var scaleElements: [Element] = []
  var usedScales: Set<Int> = []
  /// Former ids of questions, with the places where they stand.
  var formerNames: [(name: String, question: Int, at: Location)] = []
  /// Words for readers, as written.
  var wordElements: [Element] = []
  /// Parties and sources that something names, each after its noun.
  var named: Set<String> = []
  /// Every formula with what it is for.
  var propositions: [Proposition] = []

  init(root: Element, files: Findings, ghosts: Set<String>, isComplete: Bool) {
    findings = files
    self.ghosts = ghosts
    self.isComplete = isComplete
    ruleSet = RuleSet(id: root["id"] ?? "", version: root["version"] ?? "")
    ruleSet.title = root.text(of: "title")
    ruleSet.about = root.text(of: "about")
  }

  /// Builds and proves the whole from the top-level elements of all files.
  func build(_ elements: [Element], root: Element) {
    let declared = Dictionary(grouping: elements, by: \.name)
    func all(_ name: String) -> [Element] { declared[name] ?? [] }
    buildKinds(all("kinds"), root)
    buildParties(all("parties"))
    buildScoring(all("scoring"))
    buildWords(all("words"), root)
    buildSources(all("sources"), claims: all("claims"))
    buildGlossary(all("glossary"))
    for step in all("step") { steps.declare(step, findings) }
    declareStatements(all("statement"))
    declareScales(all("scales"))
    declareSections(all("section"))
    resolveQuestions()
    buildSteps(all("step"))
    buildConditions(all("condition"))
    buildHolds(all("hold"))
    buildConsistency(all("consistency"))
    settleFacts()
    buildRules()
    checkWords()
    reportUnused()
    prove()
    buildFormer(all("former"))
    if findings.isEmpty {
      warnings = findWithoutEffect(
        all("section"), scoring: all("scoring"), parties: all("parties"), sources: all("sources"),
        former: all("former"))
    }
  }
}

/// A rule as written: where it stands and what it says.
struct DeclaredRule {
  let element: Element
  let section: Int
  /// What an open answer counts as there, as the rule, its group or its section says.
  let openCountsAs: Fraction?
  /// Where each of its marks stands: those of a scale stand in the rule.
  var marks: [Element] = []
}

extension RuleSetBuilder {
  /// The index of a name, or nil after reporting that there is none.
  func find(_ name: String, in table: NameTable, at: Location) -> Int? {
    if let index = table[name] {
      if table.unknown == .unknownParty || table.unknown == .unknownSource { named.insert(table.noun + " " + name) }
      return index
    }
    if name.isEmpty || !isComplete || ghosts.contains(name) || !ValueShape.isName(name) { return nil }
    findings.add(
      table.unknown, at, "there is no \(table.noun) “\(name)”",
      help: help(name, among: table.names, noun: table.noun, file: at.file))
    return nil
  }

  /// The index that an attribute names; nil where it is missing or names nothing.
  func find(_ attribute: String, of element: Element, in table: NameTable) -> Int? {
    element[attribute].flatMap { find($0, in: table, at: element.at(attribute)) }
  }

  /// The indices that an attribute lists, each once; a name listed twice is a finding.
  func findAll(_ attribute: String, of element: Element, in table: NameTable) -> [Int] {
    var result: [Int] = []
    var seen: Set<Int> = []
    for word in element.words(attribute) {
      guard let index = find(word.text, in: table, at: word.at) else { continue }
      if seen.insert(index).inserted {
        result.append(index)
      } else {
        findings.add(
          .repeatedName, word.at, "“\(word.text)” is listed twice", help: "take one of them out")
      }
    }
    return result
  }

  /// What to suggest in place of a name that does not exist.
  func help(_ name: String, among names: [String], noun: String, file: Int) -> String {
    if findings.isFull(file) { return "" }
    if let near = nearest.find(name, among: names) { return "did you mean “\(near)”?" }
    if names.isEmpty { return "no \(noun) is declared" }
    return names.count <= 12 ? "\(noun)s: " + names.joined(separator: ", ") : "check the spelling, or declare it"
  }

  /// The kinds an attribute lists and every kind that includes one of them; `all` where it is not there.
  func kindSet(_ element: Element, otherwise all: KindSet) -> KindSet {
    guard element.attribute("kinds") != nil else { return all }
    return expanded(declaredKinds("kinds", of: element))
  }

  /// The kinds an attribute lists, and no others.
  func declaredKinds(_ attribute: String, of element: Element) -> KindSet {
    findAll(attribute, of: element, in: kinds).reduce(into: KindSet()) { $0.insert(KindSet(kind: min($1, 31))) }
  }

  /// What applies to an included kind applies to the kind that includes it.
  private func expanded(_ set: KindSet) -> KindSet {
    var result = set
    for (index, kind) in ruleSet.kinds.enumerated() where !kind.includes.isDisjoint(with: set) {
      result.insert(KindSet(kind: min(index, 31)))
    }
    return result
  }

  /// All declared kinds.
  var everyKind: KindSet {
    ruleSet.kinds.indices.reduce(into: KindSet()) { $0.insert(KindSet(kind: min($1, 31))) }
  }

  /// What a `cite` child says a thing rests on.
  func citation(of element: Element) -> Citation {
    guard let cite = element.child("cite") else { return Citation() }
    let result = Citation(
      claims: findAll("claims", of: cite, in: claims), isInferred: cite.yes("inferred"), reason: cite.text)
    if cite.attributes.isEmpty {
      findings.add(
        .emptyCitation, cite.at, "the citation names nothing",
        help: "name claims=\"…\", or say inferred=\"yes\" where it is our own inference")
    }
    return result
  }
}
