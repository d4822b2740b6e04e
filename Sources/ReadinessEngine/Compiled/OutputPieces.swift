import ReadinessModel

/// Stretches of output that are the same in every assessment, put together once, and what is still to be had at each
/// mark.
struct OutputPieces: Sendable {
  var pool = BytePool()
  /// By step, up to its state; by gate, up to its outcome; by section, up to its state.
  var steps: [TextRange] = []
  var gates: [TextRange] = []
  var sections: [TextRange] = []
  /// By question: its id with a comma after it.
  var questions: [TextRange] = []
  /// By mark: its line in the list of actions with a comma after it; empty where there is nothing to do. The second is
  /// for rules that do not count, where there are no points to be had.
  var actions: [TextRange] = []
  var idleActions: [TextRange] = []
  /// By mark: weight times what is missing from the mark; zero where there is nothing to do.
  var missing: [Fraction] = []
  /// By section: whether a cap or a bonus stops points on the way to its score.
  var isLimited: [Bool] = []
  /// By rule: whether the points to be had hang on more than its mark: on where in a line it stands, or on other answers.
  var hangsOnAnswers: [Bool] = []
  /// Whether they do for any rule.
  var anyHangsOnAnswers = false
  /// All pairs of a rule and a mark with something to do, in catalogue order. What is to be done about a profile is found
  /// by going through them once.
  var chances: [Chance] = []
  /// By mark and one further, so that a rule without a mark has the first: its place in ``chances``, or the one behind
  /// the last.
  var ranks: [Int32] = []
  /// Rules that only a commissioner answers for.
  var commissionerRules: [Int] = []

  /// A rule, one of its marks, and nothing else.
  struct Chance: Sendable {
    var rule: Int32
    var mark: Int32
  }

  init() {}

  /// The pieces of a rule set that is compiled otherwise.
  init(_ compiled: CompiledRuleSet) {
    for index in compiled.steps.indices {
      steps.append(head(of: compiled.steps[index], isFirst: index == 0, compiled))
      for gate in compiled.steps[index].gates {
        let isFirst = gate == compiled.steps[index].gates.lowerBound
        gates.append(head(of: compiled.gates[gate], isFirst: isFirst, compiled))
      }
    }
    for section in compiled.sections { sections.append(head(of: section, compiled)) }
    for question in compiled.questions {
      var bytes = Array(compiled.pool[question.quotedID])
      bytes.append(0x2C)
      questions.append(pool.add(bytes))
    }
    missing = [Fraction](repeating: .zero, count: compiled.marks.count)
    actions = [TextRange](repeating: .empty, count: compiled.marks.count)
    idleActions = actions
    for index in compiled.rules.indices { addActions(of: index, compiled) }
    isLimited = compiled.sections.map { section in
      section.parts.isEmpty && !section.isFlat && Self.isLimited(section.root, compiled)
    }
    hangsOnAnswers = compiled.rules.map { $0.isVariable || isLimited[$0.section] }
    anyHangsOnAnswers = hangsOnAnswers.contains(true)
    ranks = [Int32](repeating: Int32(truncatingIfNeeded: chances.count), count: compiled.marks.count + 1)
    for rank in chances.indices { ranks[Int(chances[rank].mark) + 1] = Int32(truncatingIfNeeded: rank) }
    commissionerRules = compiled.rules.indices.filter { compiled.rules[$0].role == .commissioner }
  }

  private static func isLimited(_ group: Int, _ compiled: CompiledRuleSet) -> Bool {
    compiled.groups[group].cap != nil || compiled.groups[group].isBonus
      || compiled.groups[group].children.contains { $0 < 0 && isLimited(~$0, compiled) }
  }

  private mutating func head(of step: CompiledStep, isFirst: Bool, _ compiled: CompiledRuleSet) -> TextRange {
    var bytes: [UInt8] = []
    bytes.append(isFirst ? #"{"id":"# : #",{"id":"#)
    bytes.append(compiled.pool, step.quotedID)
    bytes.append(#","number":"#)
    Fraction.writeDecimal(step.number, to: &bytes)
    bytes.append(#","state":""#)
    return pool.add(bytes)
  }

  private mutating func head(of gate: CompiledGate, isFirst: Bool, _ compiled: CompiledRuleSet) -> TextRange {
    var bytes: [UInt8] = []
    bytes.append(isFirst ? #"{"id":"# : #",{"id":"#)
    bytes.append(compiled.pool, gate.quotedID)
    bytes.append(#","code":"#)
    bytes.append(compiled.pool, gate.quotedCode)
    bytes.append(#","outcome":""#)
    return pool.add(bytes)
  }

  private mutating func head(of section: CompiledSection, _ compiled: CompiledRuleSet) -> TextRange {
    var bytes: [UInt8] = []
    bytes.append(#"{"id":"#)
    bytes.append(compiled.pool, section.quotedID)
    bytes.append(#","state":""#)
    return pool.add(bytes)
  }

  private mutating func addActions(of index: Int, _ compiled: CompiledRuleSet) {
    let rule = compiled.rules[index]
    for mark in rule.marks where compiled.marks[mark].action >= 0 {
      chances.append(Chance(rule: Int32(truncatingIfNeeded: index), mark: Int32(truncatingIfNeeded: mark)))
      // What a mark that runs in a line is short of hangs on the answer: no points are told of it.
      missing[mark] =
        rule.isVariable ? .zero : FixedDecimal(millionths: rule.weight).fraction * (.one - compiled.marks[mark].value)
      actions[mark] = line(compiled.actions[compiled.marks[mark].action].quotedID, missing[mark], compiled)
      idleActions[mark] =
        rule.role == .graded
        ? actions[mark] : line(compiled.actions[compiled.marks[mark].action].quotedID, .zero, compiled)
    }
  }

  private mutating func line(_ quotedID: TextRange, _ points: Fraction, _ compiled: CompiledRuleSet) -> TextRange {
    var bytes: [UInt8] = []
    bytes.append(#"{"id":"#)
    bytes.append(compiled.pool, quotedID)
    bytes.append(#","points":"#)
    bytes.appendPlain(points)
    bytes.append("},")
    return pool.add(bytes)
  }
}
