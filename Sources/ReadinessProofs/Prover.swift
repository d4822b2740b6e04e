internal import ReadinessEngine
public import ReadinessLoading
internal import ReadinessModel

/// Proves what can be said of a rule set for every profile at once.
///
/// Thresholds and choices cut each question into finitely many regions; the search goes through their combinations, so
/// nothing is sampled. Each proof looks only at the questions its formulas rest on and at what they could contradict.
/// Statements are about full profiles without contradictions of severity error. Every example has been judged by the
/// engine. Where the steps run out, or where quotients, lists of practices or scores stand between, so that regions are
/// not finitely many straight cells, a search that finds nothing is reported as undecided, never as a proof.
public struct Prover {
  /// Steps that all proofs of one rule set may take together.
  public static let defaultBudget = 5_000_000

  let loaded: LoadedRuleSet
  let solver: Solver
  var report = ProofReport()
  /// Marks that nobody can earn, by rule.
  var unearned: [Int: Set<Int>] = [:]
  /// What is known of the actions at marks, by rule and number of the mark.
  var atMarks: [Int: [Int: AtMark]] = [:]
  /// By rule: the index of its first mark among all marks.
  let firstMarks: [Int]
  private var found: [(location: Location, finding: ProofFinding)] = []

  var ruleSet: RuleSet { loaded.ruleSet }

  /// Proves a rule set within so many steps.
  public static func prove(_ loaded: LoadedRuleSet, budget: Int = defaultBudget) -> ProofReport {
    var prover = Prover(loaded, budget: budget)
    prover.proveUse()
    prover.proveApplicability()
    prover.proveMarks()
    prover.proveGates()
    prover.proveSteps()
    prover.proveConditions()
    prover.proveActions()
    prover.proveWaiting()
    prover.proveWays()
    prover.proveParts()
    prover.proveConsistency()
    prover.proveBands()
    prover.proveOrder()
    return prover.finished(budget)
  }

  private init(_ loaded: LoadedRuleSet, budget: Int) {
    self.loaded = loaded
    var first = 0
    firstMarks = loaded.ruleSet.rules.map { rule in
      defer { first += rule.marks.count }
      return first
    }
    solver = Solver(loaded.ruleSet, budget: budget)
    solver.evaluator.scoreLimits = ScoreLimits.all(solver)
  }

  private func finished(_ budget: Int) -> ProofReport {
    var report = report
    report.findings = found.enumerated().sorted {
      ($0.element.location.file, $0.element.location.place, $0.offset)
        < ($1.element.location.file, $1.element.location.place, $1.offset)
    }.map { $0.element.finding }
    report.steps = solver.taken
    report.budget = budget
    return report
  }

  mutating func add(_ code: ProofCode, _ at: Location, _ message: String, _ examples: [ExampleProfile]) {
    let diagnostic = Diagnostic(
      file: loaded.fileNames[at.file], place: at.place, severity: code.severity, code: code.rawValue,
      message: message, help: code.entry.remedy)
    found.append((at, ProofFinding(code: code, diagnostic: diagnostic, examples: examples)))
  }

  mutating func leaveOpen(_ code: ProofCode, _ at: Location, _ what: String) {
    report.undecided.append(
      Diagnostic(
        file: loaded.fileNames[at.file], place: at.place, severity: .warning, code: code.rawValue,
        message: "not decided: " + what))
  }

  /// Asks for a profile of one kind.
  mutating func solve(_ kind: Int, _ query: Solver.Query) -> Solver.Outcome {
    report.proofs += 1
    return solver.solve(kind: kind, query)
  }

  /// Asks for a profile of any of these kinds, the first that has one.
  mutating func solve(_ kinds: [Int], _ query: Solver.Query) -> Solver.Outcome {
    var result = Solver.Outcome.impossible
    for kind in kinds {
      switch solve(kind, query) {
      case .found(let assignment, let assessment): return .found(assignment, assessment)
      case .undecided: result = .undecided
      case .impossible: break
      }
    }
    return result
  }

  func example(_ shows: String, _ assignment: Assignment) -> ExampleProfile {
    ExampleProfile(shows, assignment, ruleSet)
  }

  /// Kinds by index.
  func kinds(_ set: KindSet) -> [Int] { ruleSet.kinds.indices.filter { set.contains(KindSet(kind: $0)) } }

  func name(of kind: Int) -> String { ruleSet.kinds[kind].name }
}
