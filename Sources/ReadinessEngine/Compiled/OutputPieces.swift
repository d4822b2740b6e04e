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
  /// By mark: its line in the list of actions up to the points, and the points; empty where there is nothing to do.
  var actions: [TextRange] = []
  var points: [TextRange] = []
  /// By mark: weight times what is missing from the mark; zero where there is nothing to do.
  var missing: [Fraction] = []
  /// By mark: the same in millionths, rounded down.
  var missingMillionths: [Int64] = []
  /// Whether the millionths are exact for all marks, so that equal ones are equal points.
  var areExact = true

  init() {}

  /// The pieces of a rule set that is compiled otherwise.
  init(_ assessor: Assessor) {
    for index in assessor.steps.indices {
      steps.append(head(of: assessor.steps[index], isFirst: index == 0, assessor))
      for gate in assessor.steps[index].gates {
        let isFirst = gate == assessor.steps[index].gates.lowerBound
        gates.append(head(of: assessor.gates[gate], isFirst: isFirst, assessor))
      }
    }
    for section in assessor.sections { sections.append(head(of: section, assessor)) }
    for question in assessor.questions {
      var bytes = Array(assessor.pool[question.quotedID])
      bytes.append(0x2C)
      questions.append(pool.add(bytes))
    }
    missing = [Fraction](repeating: .zero, count: assessor.marks.count)
    missingMillionths = [Int64](repeating: 0, count: assessor.marks.count)
    actions = [TextRange](repeating: .empty, count: assessor.marks.count)
    points = actions
    for rule in assessor.rules { addActions(of: rule, assessor) }
  }

  private mutating func head(of step: CompiledStep, isFirst: Bool, _ assessor: Assessor) -> TextRange {
    var bytes: [UInt8] = []
    bytes.append(isFirst ? #"{"id":"# : #",{"id":"#)
    bytes.append(assessor.pool, step.quotedID)
    bytes.append(#","number":"#)
    Fraction.writeDecimal(step.number, to: &bytes)
    bytes.append(#","state":""#)
    return pool.add(bytes)
  }

  private mutating func head(of gate: CompiledGate, isFirst: Bool, _ assessor: Assessor) -> TextRange {
    var bytes: [UInt8] = []
    bytes.append(isFirst ? #"{"id":"# : #",{"id":"#)
    bytes.append(assessor.pool, gate.quotedID)
    bytes.append(#","code":"#)
    bytes.append(assessor.pool, gate.quotedCode)
    bytes.append(#","outcome":""#)
    return pool.add(bytes)
  }

  private mutating func head(of section: CompiledSection, _ assessor: Assessor) -> TextRange {
    var bytes: [UInt8] = []
    bytes.append(#"{"id":"#)
    bytes.append(assessor.pool, section.quotedID)
    bytes.append(#","state":""#)
    return pool.add(bytes)
  }

  private mutating func addActions(of rule: CompiledRule, _ assessor: Assessor) {
    for mark in rule.marks where !assessor.marks[mark].quotedAction.isEmpty {
      let value = assessor.marks[mark].value
      if value >= .one { continue }
      let points = FixedDecimal(millionths: rule.weight).fraction * (.one - value)
      let millionths = points * Fraction(FixedDecimal.scale)
      missing[mark] = points
      missingMillionths[mark] = millionths.floor ?? 0
      if millionths.small?.denominator != 1 { areExact = false }
      var bytes: [UInt8] = []
      bytes.appendPlain(points)
      self.points[mark] = pool.add(bytes)
      bytes.removeAll()
      bytes.append(#"{"rule":"#)
      bytes.append(assessor.pool, rule.quotedID)
      bytes.append(#","kind":"rule","owner":"#)
      bytes.append(assessor.pool, rule.quotedOwner)
      bytes.append(#","text":"#)
      bytes.append(assessor.pool, assessor.marks[mark].quotedAction)
      bytes.append(#","points":"#)
      actions[mark] = pool.add(bytes)
    }
  }
}
