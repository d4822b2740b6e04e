public import ReadinessModel

/// Writes assessments as `readiness-assessment/2`, one line, keys in fixed order.
public struct AssessmentJSON: Sendable {
  /// How much is written.
  public enum Detail: Sendable {
    /// Without rules and without the profile's digest.
    case brief
    /// Everything but the route map.
    case full
    /// Everything, and the route map to the next step as the member `plan`.
    case planned
  }

  let assessor: Assessor
  private let detail: Detail
  private let engine: [UInt8]
  private let head: [UInt8]

  /// - Parameter engine: the version of the program, in UTF-8.
  public init(_ assessor: Assessor, detail: Detail, engine: [UInt8]) {
    self.init(assessor, detail: detail, engine: engine, schema: "readiness-assessment/2")
  }

  init(_ assessor: Assessor, detail: Detail, engine: [UInt8], schema: StaticString) {
    self.assessor = assessor
    self.detail = detail
    self.engine = engine
    var head: [UInt8] = []
    head.append(#"{"schema":""#)
    head.append(schema)
    head.append(#"","engine":"#)
    JSONText.append(engine, to: &head)
    head.append(#","ruleSet":{"id":"#)
    JSONText.append(assessor.pool[assessor.id], to: &head)
    head.append(#","version":"#)
    JSONText.append(assessor.pool[assessor.version], to: &head)
    head.append(#","digest":"#)
    head.append(contentsOf: assessor.pool[assessor.quotedDigest])
    head.append(0x7D)
    let tailoring = detail == .full ? assessor.tailorings : assessor.tailoringIDs
    if !tailoring.isEmpty {
      head.append(#","tailoring":"#)
      head.append(contentsOf: assessor.pool[tailoring])
    }
    head.append(#","profile":{"id":"#)
    self.head = head
  }

  /// Appends one assessment, without a newline.
  ///
  /// - Parameters:
  ///   - file: the profile's file in UTF-8, as `at` names it.
  ///   - places: by question index, where each answer stands; empty leaves `at` out.
  public func write(
    _ assessment: borrowing Assessment, of profile: borrowing Profile, file: [UInt8] = [],
    places: [Place?] = [], to bytes: inout [UInt8]
  ) {
    writeHead(of: profile, to: &bytes)
    writeSteps(assessment, to: &bytes)
    bytes.append(#","sections":["#)
    for index in assessor.sections.indices {
      if index > 0 { bytes.append(0x2C) }
      writeSection(index, assessment, to: &bytes)
      if detail != .brief {
        bytes.append(#","rules":["#)
        let writer = RuleDetailWriter(assessor: assessor, file: file, places: places)
        writer.writeRules(of: index, assessment, profile, to: &bytes)
        bytes.append(0x5D)
      }
      bytes.append(0x7D)
    }
    bytes.append(#"],"conditions":["#)
    writeConditions(assessor.conditions, assessment.conditions, reservations: false, to: &bytes)
    bytes.append(#"],"reservations":["#)
    writeConditions(assessor.conditions, assessment.conditions, reservations: true, to: &bytes)
    bytes.append(#"],"holds":["#)
    writeConditions(assessor.holds, assessment.holds, reservations: false, to: &bytes)
    bytes.append(#"],"contradictions":["#)
    writeContradictions(assessment, to: &bytes)
    bytes.append(#"],"openQuestions":["#)
    writeQuestions(assessment.openQuestions, to: &bytes)
    bytes.append(#"],"actions":["#)
    if detail != .brief {
      writePlacedActions(assessment, assessor.nextActions(of: copy profile, copy assessment), to: &bytes)
    } else {
      writeActions(assessment.actions, assessment, to: &bytes)
    }
    bytes.append(#"],"commissionerActions":["#)
    writeActions(assessment.commissionerActions, assessment, to: &bytes)
    bytes.append("]")
    if detail != .brief { EvidenceCount(assessor, assessment, profile).write(to: &bytes) }
    if detail == .planned { writePlan(copy assessment, of: copy profile, to: &bytes) }
    bytes.append("}")
  }

  private func writePlan(_ assessment: Assessment, of profile: Profile, to bytes: inout [UInt8]) {
    bytes.append(#","plan":"#)
    RouteMapJSON(assessor, engine: engine)
      .write(assessor.plan(profile, assessment, PlanRequest()), of: profile, assessment, to: &bytes)
  }

  /// What it is of: rule set and profile; leaves the object open.
  func writeHead(of profile: borrowing Profile, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: head)
    writeProfile(profile, to: &bytes)
  }

  private func writeProfile(_ profile: borrowing Profile, to bytes: inout [UInt8]) {
    JSONText.append(profile.text, profile.id, to: &bytes)
    bytes.append(#","name":"#)
    JSONText.append(profile.text, profile.name, to: &bytes)
    bytes.append(#","kind":"#)
    bytes.append(assessor.pool, assessor.kinds[profile.kind].quotedID)
    bytes.append(#","asOf":""#)
    profile.asOf.write(to: &bytes)
    bytes.append(#"","target":"#)
    if let target = profile.target {
      bytes.append(assessor.pool, assessor.steps[target].quotedID)
    } else {
      bytes.append(#""none""#)
    }
    bytes.append(profile.isShort ? #","form":"short""# : #","form":"full""#)
    if detail != .brief { writeDigest(of: profile, to: &bytes) }
    bytes.append(0x7D)
  }

  /// A function of its own, as the copy of the assessor would otherwise be made where it is not wanted, too.
  @inline(never)
  private func writeDigest(of profile: borrowing Profile, to bytes: inout [UInt8]) {
    var canonical: [UInt8] = []
    ProfileJSON(assessor).write(profile, to: &canonical)
    bytes.append(#","digest":""#)
    SHA256.digest(canonical).writePrefixed(to: &bytes)
    bytes.append(0x22)
  }

  private func writeSteps(_ assessment: borrowing Assessment, to bytes: inout [UInt8]) {
    bytes.append(#","confirmedStep":"#)
    writeStep(assessment.confirmed, to: &bytes)
    bytes.append(#","possibleStep":"#)
    writeStep(assessment.possible, to: &bytes)
    bytes.append(#","steps":["#)
    for index in assessor.steps.indices {
      bytes.append(assessor.pieces.pool, assessor.pieces.steps[index])
      bytes.append(assessment.steps[index].state.word)
      bytes.append(#"","gatesMet":"#)
      Fraction.writeDecimal(Int64(assessment.steps[index].gatesMet), to: &bytes)
      bytes.append(#","gates":["#)
      for gate in assessor.steps[index].gates {
        bytes.append(assessor.pieces.pool, assessor.pieces.gates[gate])
        bytes.append(assessment.gates[gate].word)
        bytes.append(#""}"#)
      }
      bytes.append("]}")
    }
    bytes.append(0x5D)
  }

  private func writeStep(_ step: Int?, to bytes: inout [UInt8]) {
    if let step {
      bytes.append(assessor.pool, assessor.steps[step].quotedID)
    } else {
      bytes.append("null")
    }
  }

  /// Leaves the object open.
  private func writeSection(_ index: Int, _ assessment: borrowing Assessment, to bytes: inout [UInt8]) {
    // Field by field: a whole result would be copied with every reference in it.
    let state = assessment.sections[index].state
    let score = state == .scored ? assessment.sections[index].score : nil
    let hasRange = state != .notApplicable && state != .notSought
    bytes.append(assessor.pieces.pool, assessor.pieces.sections[index])
    bytes.append(state.word)
    bytes.append(#"","percent":"#, number: score.flatMap { $0.percent })
    bytes.append(#","exact":"#, exact: score)
    bytes.append(#","low":"#, exact: hasRange ? assessment.sections[index].low : nil)
    bytes.append(#","high":"#, exact: hasRange ? assessment.sections[index].high : nil)
    bytes.append(#","band":"#)
    if let band = assessment.sections[index].band {
      bytes.append(assessor.pool, assessor.bands[band].quotedID)
    } else {
      bytes.append("null")
    }
    bytes.append(
      #","answeredPercent":"#, number: assessment.sections[index].answeredShare.flatMap { $0.percent })
    bytes.append(#","gained":"#, plain: score == nil ? nil : assessment.sections[index].gained)
    bytes.append(#","possible":"#, plain: score == nil ? nil : assessment.sections[index].possible)
    // Where a section is one sum its groups order the page, and have figures in the full detail only.
    if detail != .brief || !assessor.sections[index].isFlat {
      GroupWriter(assessor: assessor).write(index, assessment, to: &bytes)
    }
  }

  private func writeConditions(
    _ conditions: [CompiledCondition], _ truths: [Truth], reservations: Bool, to bytes: inout [UInt8]
  ) {
    var isFirst = true
    for index in conditions.indices
    where truths[index] != .isFalse && conditions[index].isReservation == reservations {
      bytes.append(isFirst ? #"{"id":"# : #",{"id":"#)
      isFirst = false
      bytes.append(assessor.pool, conditions[index].quotedID)
      bytes.append(#","state":""#)
      bytes.append(truths[index].word)
      bytes.append(#"","text":"#)
      bytes.append(assessor.pool, conditions[index].quotedText)
      bytes.append(#","questions":["#)
      writeQuestions(conditions[index].questions, to: &bytes)
      bytes.append("]}")
    }
  }

  private func writeContradictions(_ assessment: borrowing Assessment, to bytes: inout [UInt8]) {
    for index in assessment.contradictions.indices {
      let contradiction = assessment.contradictions[index]
      let rule = assessor.consistency[contradiction.rule]
      bytes.append(index > 0 ? #",{"id":"# : #"{"id":"#)
      bytes.append(assessor.pool, rule.quotedID)
      bytes.append(#","code":"#)
      bytes.append(assessor.pool, rule.quotedCode)
      bytes.append(
        rule.severity == .error ? #","severity":"error","questions":["# : #","severity":"warning","questions":["#)
      writeQuestions(contradiction.questions, to: &bytes)
      bytes.append(#"],"text":"#)
      bytes.append(assessor.pool, rule.quotedText)
      bytes.append(0x7D)
    }
  }

  private func writeQuestions(_ questions: [Int], to bytes: inout [UInt8]) {
    if questions.isEmpty { return }
    for question in questions { bytes.append(assessor.pieces.pool, assessor.pieces.questions[question]) }
    bytes.removeLast()
  }

  private func writeActions(_ actions: [NextAction], _ assessment: borrowing Assessment, to bytes: inout [UInt8]) {
    if actions.isEmpty { return }
    if detail != .brief {
      let writer = ActionWriter(assessor: assessor, kind: assessment.facts.kind)
      for action in actions { writer.write(action, assessment, to: &bytes) }
      bytes.removeLast()
      return
    }
    let (results, lines, idleLines) = (assessment.rules, assessor.pieces.actions, assessor.pieces.idleActions)
    // Rules come last, are most of all and have their lines ready, so room is made for all of them at once.
    var first = 0
    while first < actions.count, actions[first].rule == nil || assessor.pieces.anyHangsOnAnswers {
      ActionWriter(assessor: assessor, kind: assessment.facts.kind).writeBrief(actions[first], assessment, to: &bytes)
      first += 1
    }
    var room = 0
    for index in first..<actions.count {
      guard let rule = actions[index].rule, let mark = results[rule].mark else { continue }
      let line = results[rule].isCounted ? lines[mark] : idleLines[mark]
      room += Int(line.end - line.start)
    }
    // Only what is needed: a closure would copy all of the rest, reference by reference.
    let pool = assessor.pieces.pool
    bytes.append(addingCapacity: room) { [first] output in
      for index in first..<actions.count {
        guard let rule = actions[index].rule, let mark = results[rule].mark else { continue }
        let line = results[rule].isCounted ? lines[mark] : idleLines[mark]
        output.append(pool.bytes.span.extracting(Int(line.start)..<Int(line.end)))
      }
    }
    bytes.removeLast()
  }

  /// In the order in which they are best taken, then the codes of those on page one.
  @inline(never)
  private func writePlacedActions(
    _ assessment: borrowing Assessment, _ next: NextActions, to bytes: inout [UInt8]
  ) {
    let writer = ActionWriter(assessor: assessor, kind: assessment.facts.kind)
    for line in next.lines {
      writer.writeOpen(line.action, assessment, to: &bytes)
      bytes.append(#","place":""#)
      bytes.append(line.place.word)
      bytes.append(#""},"#)
    }
    if !next.lines.isEmpty { bytes.removeLast() }
    bytes.append(#"],"firstActions":["#)
    for index in next.onPageOne {
      writer.writeReference(next.lines[index].action, to: &bytes)
      bytes.append(0x2C)
    }
    if !next.onPageOne.isEmpty { bytes.removeLast() }
  }
}
