internal import ReadinessModel

/// What formulas of two rule sets rest on, together.
struct PairFacts {
  private var behind: Sides<FactsBehind>
  private var order: [Int] = []

  init(_ pair: JointRuleSets) { behind = pair.joint.map { FactsBehind($0) } }

  mutating func add(_ formula: Formula, _ side: Side) {
    let before = behind[side].asked.count
    behind[side].add(formula)
    note(side, before)
  }

  mutating func add(fact: Int, _ side: Side) {
    let before = behind[side].asked.count
    behind[side].add(fact: fact)
    note(side, before)
  }

  private mutating func note(_ side: Side, _ before: Int) {
    for question in behind[side].asked[before...] where !order.contains(question) { order.append(question) }
  }

  /// Asked questions in the order in which they were added, each once.
  var asked: [Int] { order }

  var usesPractices: Bool { behind.old.usesPractices || behind.new.usesPractices }
  /// Whether cells between slanting lines, or scores, stand between.
  var isRough: Bool {
    usesPractices || behind.old.usesQuotient || behind.new.usesQuotient || !behind.old.scores.isEmpty
      || !behind.new.scores.isEmpty
  }
}
