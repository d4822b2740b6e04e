import ReadinessModel

/// What formulas rest on, through derived values and through what makes questions apply.
struct Ground: Sendable {
  /// All facts, each after all it depends on.
  var order: [Int] = []
  /// The asked questions among them, in catalogue order.
  var asked: [Int] = []
  /// Every test of a fact, with the fact as its subject.
  var tests: [FormulaProgram.Node] = []
}

extension Assessor {
  /// The ground of the formula at a root.
  func ground(ofFormula root: Int) -> Ground {
    var builder = GroundBuilder(compiled)
    builder.add(formula: root)
    return builder.finish()
  }

  /// The ground of a rule's mark.
  func ground(ofRule index: Int) -> Ground { compiled.ground(ofRule: index) }
}

extension CompiledRuleSet {
  func ground(ofRule index: Int) -> Ground {
    var builder = GroundBuilder(self)
    let question = rules[index].question
    if question >= 0 { builder.add(fact: question) }
    for mark in rules[index].marks {
      if marks[mark].also >= 0 { builder.add(formula: marks[mark].also) }
      switch marks[mark].test {
      case .formula: builder.add(formula: marks[mark].node.subject)
      case .node:
        var node = marks[mark].node
        node.subject = question
        builder.ground.tests.append(node)
      case .otherwise, .each: break
      }
    }
    return builder.finish()
  }
}

/// Collects facts and tests, each once.
private struct GroundBuilder {
  private let formulas: FormulaProgram
  private let questions: [CompiledQuestion]
  private let derivations: [CompiledDerivation]
  private let order: [Int]
  var ground = Ground()
  private var isKnown: [Bool]

  init(_ compiled: CompiledRuleSet) {
    formulas = compiled.formulas
    questions = compiled.questions
    derivations = compiled.derivations
    order = compiled.order
    isKnown = [Bool](repeating: false, count: questions.count)
  }

  mutating func add(formula root: Int) {
    for index in root..<formulas.nodes[root].end {
      let node = formulas.nodes[index]
      switch node.operation {
      case .all, .any, .not, .atLeast, .score, .reached, .kind, .answersGiven: break
      case .compare:
        ground.tests.append(node)
        add(fact: node.subject)
        add(fact: Int(node.high))
      case .choices, .number, .ageAtMost, .within, .past, .before, .after, .answered, .open, .blank, .applies:
        ground.tests.append(node)
        add(fact: node.subject)
      }
    }
  }

  mutating func add(fact: Int) {
    if isKnown[fact] { return }
    isKnown[fact] = true
    let question = questions[fact]
    if question.appliesWhen >= 0 { add(formula: question.appliesWhen) }
    guard question.derivation >= 0 else { return }
    let derivation = derivations[question.derivation]
    switch derivation.kind {
    case .count, .share: for root in derivation.operands { add(formula: root) }
    default: for part in derivation.parts { add(fact: part) }
    }
  }

  func finish() -> Ground {
    var ground = ground
    ground.order = order.filter { isKnown[$0] }
    ground.asked = isKnown.indices.filter { isKnown[$0] && questions[$0].derivation < 0 }
    return ground
  }
}
