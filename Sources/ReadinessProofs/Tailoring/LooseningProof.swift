internal import ReadinessEngine
public import ReadinessLoading
public import ReadinessModel

/// Whether tailorings make requirements easier than they are in the rule set as it is given, and whether they say so.
///
/// A requirement is easier where some body meets it in the tailored rule set and not in the given one. It is taken for easier
/// where neither is proved, and where it is left out or asked of fewer kinds of body.
public struct LooseningProof {
  /// Steps that the proof of one requirement may take.
  public static let defaultBudget = 200_000

  /// The tailored rule set, with the requirements that are easier filled in.
  public private(set) var loaded: LoadedRuleSet
  /// What is easier without saying so, and what says so without being it.
  public private(set) var findings: [Diagnostic] = []

  private let given: RuleSet
  private var ruleSet: RuleSet { loaded.ruleSet }
  /// Changes that make some requirement easier, by tailoring and change.
  private var loosening: Set<ChangeIndex> = []

  private struct ChangeIndex: Hashable {
    var tailoring: Int
    var change: Int
  }

  /// - Parameters:
  ///   - loaded: a tailored rule set.
  ///   - given: the same rule set without its tailorings.
  public init(of loaded: LoadedRuleSet, given: LoadedRuleSet, budget: Int = defaultBudget) {
    self.loaded = loaded
    self.given = given.ruleSet
    for index in self.given.gates.indices { prove(index, budget) }
    findNothingLoosened()
    findings.sort {
      ($0.file, $0.place ?? Place(line: 0, column: 0)) < ($1.file, $1.place ?? Place(line: 0, column: 0))
    }
  }

  private mutating func prove(_ gate: Int, _ budget: Int) {
    let old = given.gates[gate]
    let new = ruleSet.gates.firstIndex { $0.id == old.id }
    let changes = self.changes(of: gate, new)
    if changes.isEmpty { return }
    var shown: String?
    if let new, !isForFewer(old, ruleSet.gates[new]) {
      switch GateComparison(old: given, new: ruleSet).loosening(of: old.id, budget: budget) {
      case .never: return
      case .undecided: break
      case .shown(let body): shown = body
      }
    } else {
      shown = ""
    }
    loosening.formUnion(changes)
    let declared = changes.filter { change($0).loosens }
    let blamed = declared.isEmpty ? changes : declared
    loaded.ruleSet.loosened.append(
      LoosenedGate(
        id: old.id, code: old.code, title: old.title, tailoring: blamed[0].tailoring,
        reasons: blamed.map { change($0).reason }.uniqued(), isShown: shown != nil))
    if declared.isEmpty { report(old, new, changes[0], shown) }
  }

  /// Whether a requirement is asked of fewer kinds of body, by the names of kinds.
  private func isForFewer(_ old: Gate, _ new: Gate) -> Bool {
    let before = given.kinds(in: given.steps[old.step].kinds).map { given.kinds[$0].id }
    let after = ruleSet.kinds(in: ruleSet.steps[new.step].kinds).map { ruleSet.kinds[$0].id }
    return !before.allSatisfy(after.contains)
  }

  /// The changes of what a requirement rests on, in either rule set; its own go first.
  private func changes(of gate: Int, _ new: Int?) -> [ChangeIndex] {
    var (before, after) = (GateGround(given), GateGround(ruleSet))
    before.add(gate: gate)
    if let new { after.add(gate: new) }
    let own = ["gate/\(given.gates[gate].id)", "step/\(given.steps[given.gates[gate].step].id)"]
    var found: (own: [ChangeIndex], others: [ChangeIndex]) = ([], [])
    for (tailoring, written) in ruleSet.tailorings.enumerated() {
      for (index, change) in written.changes.enumerated() {
        guard before.isTouched(by: change) || after.isTouched(by: change) else { continue }
        let place = ChangeIndex(tailoring: tailoring, change: index)
        if own.contains("\(change.element)/\(change.id)") {
          found.own.append(place)
        } else {
          found.others.append(place)
        }
      }
    }
    return found.own + found.others
  }

  private func change(_ index: ChangeIndex) -> TailoredChange {
    ruleSet.tailorings[index.tailoring].changes[index.change]
  }

  // MARK: Findings

  private mutating func report(_ gate: Gate, _ new: Int?, _ index: ChangeIndex, _ shown: String?) {
    let name = "\(gate.code) “\(gate.title)”"
    var message = "this makes the requirement \(name) easier, and does not say so"
    var help = "write loosens=\"yes\" where that is meant"
    if new == nil {
      message = "the requirement \(name) is left out, which makes its step easier, and this does not say so"
    } else if let shown, !shown.isEmpty {
      help += "; a body that meets it only with the change: \(shown)"
    } else if shown == nil {
      message = "nothing shows that the requirement \(name) is no easier with this change"
      help = "write loosens=\"yes\": it counts as easier then; or change it in a plainer way"
    } else {
      message = "the requirement \(name) is asked of fewer kinds of body, and this does not say so"
    }
    add(.undeclared, index, message, help)
  }

  private mutating func findNothingLoosened() {
    for (tailoring, written) in ruleSet.tailorings.enumerated() {
      // It is said once of all that is changed together, so it holds where anything of that makes something easier.
      let places = loaded.tailoredPlaces[tailoring]
      var justified = Set(loosening.filter { $0.tailoring == tailoring }.map { places[$0.change] })
      for (index, change) in written.changes.enumerated() where change.loosens {
        guard justified.insert(places[index]).inserted else { continue }
        add(
          .nothing, ChangeIndex(tailoring: tailoring, change: index),
          "this makes no requirement easier, although it says so", "take loosens=\"yes\" out")
      }
    }
  }

  private mutating func add(_ code: LooseningCode, _ index: ChangeIndex, _ message: String, _ help: String) {
    let at = loaded.tailoredPlaces[index.tailoring][index.change]
    findings.append(
      Diagnostic(
        file: loaded.fileNames[at.file], place: at.place, code: code.rawValue, message: message, help: help))
  }
}

extension [String] {
  /// Each once, in order.
  fileprivate func uniqued() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
