public import ReadinessModel

/// What can be done, as JSON objects, each with a comma after it.
struct ActionWriter {
  let assessor: Assessor
  /// Index of the kind of body that is assessed: it decides who the owner is.
  let kind: Int

  /// Its id and the points it brings.
  func writeBrief(_ action: NextAction, _ assessment: borrowing Assessment, to bytes: inout [UInt8]) {
    bytes.append(#"{"id":"#)
    bytes.append(assessor.pool, parts(of: action).id)
    bytes.append(#","points":"#)
    let isIdle = action.rule.map { !assessment.rules[$0].isCounted && assessor.rules[$0].role != .graded } ?? false
    bytes.appendPlain(isIdle ? .zero : assessor.points(of: action, assessment))
    bytes.append("},")
  }

  /// All that is known of it.
  ///
  /// Points are told where they count in the section's score.
  func write(_ action: NextAction, _ assessment: borrowing Assessment, to bytes: inout [UInt8]) {
    writeOpen(action, assessment, to: &bytes)
    bytes.append("},")
  }

  /// The same, with the object left open for more.
  func writeOpen(_ action: NextAction, _ assessment: borrowing Assessment, to bytes: inout [UInt8]) {
    let parts = parts(of: action)
    bytes.append(#"{"id":"#)
    bytes.append(assessor.pool, parts.id)
    bytes.append(#","rule":"#)
    bytes.append(assessor.pool, parts.subject)
    bytes.append(#","kind":""#)
    bytes.append(parts.kind)
    bytes.append(#"","code":"#)
    writeCode(action, to: &bytes)
    bytes.append(#","owner":"#)
    writeOwners(parts.owners, to: &bytes)
    if let compiled = parts.action {
      bytes.append(#","with":"#)
      writeWith(compiled, to: &bytes)
      bytes.append(#","days":"#, number: compiled.days < 0 ? nil : Int64(compiled.days))
      bytes.append(#","months":"#, number: compiled.months < 0 ? nil : Int64(compiled.months))
      bytes.append(#","text":"#)
      bytes.append(assessor.pool, compiled.quotedText)
    } else {
      bytes.append(#","with":null,"days":null,"months":null,"text":"#)
      bytes.append(assessor.pool, parts.text)
    }
    bytes.append(#","points":"#)
    let isCounted = action.rule.map { assessment.rules[$0].isCounted } ?? true
    bytes.appendPlain(isCounted ? assessor.points(of: action, assessment) : .zero)
  }

  /// The catalogue code of the question it is about; null where it is about none.
  func writeCode(_ action: NextAction, to bytes: inout [UInt8]) {
    let question = parts(of: action).question
    if question >= 0 {
      bytes.append(assessor.pool, assessor.questions[question].quotedCode)
    } else {
      bytes.append("null")
    }
  }

  /// The same, and the name of what says so where it is about no question.
  func writeReference(_ action: NextAction, to bytes: inout [UInt8]) {
    let parts = parts(of: action)
    bytes.append(assessor.pool, parts.question >= 0 ? assessor.questions[parts.question].quotedCode : parts.subject)
  }

  /// The party that acts for this kind of body; nil where nobody is named.
  func owner(_ owners: [Int]) -> Int? { owners.first.map { assessor.parties[$0].actsAs[kind] } }

  /// Ids of the owners for this kind of body, each once, with blanks between them; null where there is none.
  func writeOwners(_ owners: [Int], to bytes: inout [UInt8]) {
    var written: [Int] = []
    for owner in owners {
      let acting = assessor.parties[owner].actsAs[kind]
      if written.contains(acting) { continue }
      written.append(acting)
    }
    if written.isEmpty { return bytes.append("null") }
    bytes.append(0x22)
    for (place, party) in written.enumerated() {
      if place > 0 { bytes.append(0x20) }
      let id = assessor.pool[assessor.parties[party].quotedID]
      bytes.append(contentsOf: id.dropFirst().dropLast())
    }
    bytes.append(0x22)
  }

  /// The names of those whose help it needs, or null. Whoever owns it is not named again.
  func writeWith(_ action: CompiledAction, to bytes: inout [UInt8]) {
    let owner = owner(action.owners)
    var text: [UInt8] = []
    for party in action.with {
      let acting = assessor.parties[party].actsAs[kind]
      if acting == owner { continue }
      if !text.isEmpty { text.append("; ") }
      text.append(contentsOf: assessor.pool[name(of: acting)])
    }
    if text.isEmpty { return bytes.append("null") }
    JSONText.append(text, to: &bytes)
  }

  private func name(of party: Int) -> TextRange {
    let own = assessor.parties[party].namesByKind[kind]
    return own.isEmpty ? assessor.parties[party].name : own
  }

  func facts(_ action: NextAction) -> Assessor.ActionFacts {
    let parts = parts(of: action)
    var id: [UInt8] = []
    var isEscaped = false
    for byte in assessor.pool[parts.id].dropFirst().dropLast() {
      if byte == 0x5C, !isEscaped {
        isEscaped = true
      } else {
        id.append(byte)
        isEscaped = false
      }
    }
    let owners = acting(parts.owners)
    let with = acting(parts.action?.with ?? []).filter { !owners.contains($0) }
    let (days, months) = (parts.action?.days ?? -1, parts.action?.months ?? -1)
    return Assessor.ActionFacts(
      id: String(decoding: id, as: UTF8.self), question: parts.question < 0 ? nil : parts.question, owners: owners,
      with: with,
      days: days < 0 ? nil : Int(days), months: months < 0 ? nil : Int(months))
  }

  /// The parties that act for this kind of body, each once.
  private func acting(_ parties: [Int]) -> [Int] {
    var acting: [Int] = []
    for party in parties where !acting.contains(assessor.parties[party].actsAs[kind]) {
      acting.append(assessor.parties[party].actsAs[kind])
    }
    return acting
  }

  private struct Parts {
    var kind: StaticString
    var id: TextRange
    var subject: TextRange
    var question = -1
    var owners: [Int] = []
    var action: CompiledAction?
    var text = TextRange.empty
  }

  private func parts(of action: NextAction) -> Parts {
    switch action.subject {
    case .hold(let index): return parts("hold", assessor.holds[index])
    case .condition(let index): return parts("condition", assessor.conditions[index])
    case .gate(let index):
      let gate = assessor.gates[index]
      return Parts(
        kind: "gate", id: gate.quotedActionID, subject: gate.quotedID, owners: gate.owners, text: gate.quotedAction)
    case .rule(let rule): return parts(rule, assessor.marks[action.mark ?? assessor.rules[rule].lowestMark].action)
    case .findOut(let rule): return parts(rule, assessor.rules[rule].findOut)
    }
  }

  private func parts(_ kind: StaticString, _ condition: CompiledCondition) -> Parts {
    Parts(
      kind: kind, id: condition.quotedActionID, subject: condition.quotedID, owners: condition.owners,
      text: condition.quotedAction)
  }

  private func parts(_ rule: Int, _ action: Int) -> Parts {
    let compiled = action >= 0 ? assessor.actions[action] : CompiledAction()
    return Parts(
      kind: "rule", id: compiled.quotedID, subject: assessor.rules[rule].quotedID,
      question: assessor.rules[rule].question, owners: compiled.owners, action: compiled)
  }
}

extension Assessor {
  /// What is known of one action, by id and in figures.
  public struct ActionFacts: Sendable {
    /// As `guide --format json` has it.
    public var id: String
    /// Index of the question that it changes or finds out; nil where it is about none.
    public var question: Int?
    /// Indices of the parties that act for this kind of body.
    public var owners: [Int]
    /// Indices of the parties whose help it needs; whoever owns it is not among them.
    public var with: [Int]
    /// Working days of the owner's own people; nil where the rule set does not say.
    public var days: Int?
    /// Calendar months from start to in place; nil where the rule set does not say.
    public var months: Int?
  }

  /// - Parameter kind: index of the kind of body that is assessed: it decides who acts.
  public func facts(of action: NextAction, kind: Int) -> ActionFacts {
    ActionWriter(assessor: self, kind: kind).facts(action)
  }
}
