import ReadinessModel

/// All formulas of a rule set in one array: each node is followed by its children, and knows where they end.
///
/// Walking it touches no reference counts, which matters when a million profiles are judged.
struct FormulaProgram: Sendable {
  enum Operation: UInt8, Sendable, CaseIterable {
    case all, any, not, atLeast
    case choices, number
    case ageAtMost, within, past, before, after
    case compare
    case answered, open, blank, applies
    case score, reached, kind, answersGiven
  }

  struct Node: Sendable {
    var operation: Operation = .all
    var comparison: UInt8 = 0
    /// 0 no bound, 1 closed, 2 open.
    var lowerBound: UInt8 = 0
    var upperBound: UInt8 = 0
    /// A question, section or step by index.
    var subject = 0
    /// Index of the node after the last child.
    var end = 0
    /// Lower bound, bit set, months, count or numerator.
    var low: Int64 = 0
    /// Upper bound, other question or denominator. Where `all` stands for "the step is reached": the step, counted from 1.
    var high: Int64 = 0
  }

  /// In ``Node/comparison`` of a number test: it looks at how many choices are chosen.
  static let countsChoices: UInt8 = 1

  var nodes: [Node] = []

  /// Adds the formula of a gate; gives the index of its root.
  ///
  /// Gates are judged before any step is, and must say by themselves which open answers they rest on; so the gates of a
  /// step stand in place of "the step is reached". While they leave that open it is false where the step is not sought,
  /// which the node says. The loader has proved that gates wait for earlier steps only, so this ends.
  mutating func append(gate formula: Formula, _ ruleSet: RuleSet) -> Int {
    if case .statement(_, let said) = formula { return append(gate: said, ruleSet) }
    var parts = formula.parts
    var node = Node()
    switch formula {
    case .reached(let step):
      parts = [.kind(ruleSet.steps[step].kinds)] + ruleSet.steps[step].gates.map { ruleSet.gates[$0].formula }
      node.high = Int64(step) + 1
    case .all: break
    case .any: node.operation = .any
    case .not: node.operation = .not
    case .atLeast(let count, _):
      node.operation = .atLeast
      node.low = Int64(count)
    case .fact, .compare, .answered, .open, .blank, .applies, .score, .kind, .answersGiven, .statement:
      return append(formula)
    }
    let root = nodes.count
    nodes.append(node)
    for part in parts { _ = append(gate: part, ruleSet) }
    nodes[root].end = nodes.count
    return root
  }

  /// Adds a formula; gives the index of its root.
  mutating func append(_ formula: Formula) -> Int {
    if case .statement(_, let said) = formula { return append(said) }
    let root = nodes.count
    nodes.append(Node())
    var node = Node()
    switch formula {
    case .all(let parts):
      node.operation = .all
      for part in parts { _ = append(part) }
    case .any(let parts):
      node.operation = .any
      for part in parts { _ = append(part) }
    case .not(let part):
      node.operation = .not
      _ = append(part)
    case .atLeast(let count, let parts):
      node.operation = .atLeast
      node.low = Int64(count)
      for part in parts { _ = append(part) }
    case .fact(let question, let test):
      node.subject = question
      Self.fill(&node, test)
    case .compare(let question, let comparison, let other):
      node.operation = .compare
      node.subject = question
      node.comparison = Self.number(of: comparison)
      node.high = Int64(other)
    case .answered(let question):
      node.operation = .answered
      node.subject = question
    case .open(let question):
      node.operation = .open
      node.subject = question
    case .blank(let question):
      node.operation = .blank
      node.subject = question
    case .applies(let question):
      node.operation = .applies
      node.subject = question
    case .score(let section, let comparison, let share):
      node.operation = .score
      node.subject = section
      node.comparison = Self.number(of: comparison)
      (node.low, node.high) = share.small ?? (0, 1)
    case .reached(let step):
      node.operation = .reached
      node.subject = step
    case .kind(let kinds):
      node.operation = .kind
      node.low = Int64(kinds.rawValue)
    case .answersGiven(let section):
      node.operation = .answersGiven
      node.subject = section
    // It is what it says, and was added as that.
    case .statement: break
    }
    node.end = nodes.count
    nodes[root] = node
    return root
  }

  /// A leaf without a subject, for marks.
  static func node(for test: FactTest) -> Node {
    var node = Node()
    fill(&node, test)
    return node
  }

  private static func fill(_ node: inout Node, _ test: FactTest) {
    switch test {
    case .choices(let bits):
      node.operation = .choices
      node.low = Int64(bitPattern: bits)
    case .number(let range):
      node.operation = .number
      fill(&node, range)
    case .date(let date):
      switch date {
      case .ageAtMost(let months):
        node.operation = .ageAtMost
        node.low = months
      case .within(let months):
        node.operation = .within
        node.low = months
      case .past: node.operation = .past
      case .before: node.operation = .before
      case .after: node.operation = .after
      }
    }
  }

  private static func fill(_ node: inout Node, _ range: NumberRange) {
    if let lower = range.lower {
      node.low = lower.millionths
      node.lowerBound = range.lowerIsOpen ? 2 : 1
    }
    if let upper = range.upper {
      node.high = upper.millionths
      node.upperBound = range.upperIsOpen ? 2 : 1
    }
  }

  private static func number(of comparison: Comparison) -> UInt8 {
    switch comparison {
    case .moreThan: 0
    case .lessThan: 1
    case .atLeast: 2
    case .atMost: 3
    case .equalTo: 4
    }
  }

  static func comparison(numbered number: UInt8) -> Comparison {
    switch number {
    case 0: .moreThan
    case 1: .lessThan
    case 2: .atLeast
    case 3: .atMost
    default: .equalTo
    }
  }
}
