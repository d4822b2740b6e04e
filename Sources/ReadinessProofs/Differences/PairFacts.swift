internal import ReadinessModel

/// What formulas of two rule sets rest on, together.
struct PairFacts {
  private var behind: Sides<FactsBehind>
  private var order: [Int] = []

  private let many: Set<Int>

  init(_ pair: JointRuleSets) {
    behind = pair.joint.map { FactsBehind($0) }
    many = Set(
      pair.choices.indices.filter { index in
        pair.choices[index].count > Regions.mostSelected
          && Side.allCases.contains { pair.joint[$0].questions[index].type.shape == .choices }
      })
  }

  /// Whether several of more choices are picked than can be tried in every combination.
  private var selectsAmongMany: Bool { !many.isDisjoint(with: order) }

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
  /// Sections whose scores matter, in either.
  var scores: Set<Int> { behind.old.scores.union(behind.new.scores) }

  /// Whether something is divided or multiplied, so that stretches do not end in straight lines.
  var isCurved: Bool { behind.old.usesQuotient || behind.new.usesQuotient }

  /// Whether cells between slanting lines, or scores, stand between.
  var isRough: Bool {
    usesPractices || isCurved || !scores.isEmpty || selectsAmongMany
  }
}
