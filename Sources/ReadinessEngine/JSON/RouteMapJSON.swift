public import ReadinessModel

/// Writes route maps as `readiness-plan/1`, one line, keys in fixed order.
public struct RouteMapJSON: Sendable {
  let assessor: Assessor
  private let head: AssessmentJSON
  private let afterwards: AssessmentJSON

  /// - Parameter engine: the version of the program, in UTF-8.
  public init(_ assessor: Assessor, engine: [UInt8]) {
    self.assessor = assessor
    head = AssessmentJSON(assessor, detail: .brief, engine: engine, schema: "readiness-plan/1")
    afterwards = AssessmentJSON(assessor, detail: .brief, engine: engine)
  }

  /// Appends one route map, without a newline.
  ///
  /// - Parameter ticked: the profile with some items put in place, of which the assessment is to follow, too.
  public func write(
    _ map: RouteMap, of profile: Profile, _ assessment: Assessment, ticked: Profile? = nil, to bytes: inout [UInt8]
  ) {
    head.writeHead(of: profile, to: &bytes)
    bytes.append(#","goal":"#)
    writeGoal(map, assessment, to: &bytes)
    bytes.append(#","state":""#)
    bytes.append(map.state.word)
    bytes.append(map.isProven ? #"","isProven":true,"stepsTaken":"# : #"","isProven":false,"stepsTaken":"#)
    Fraction.writeDecimal(Int64(map.stepsTaken), to: &bytes)
    writeRange(#","days":{"atLeast":"#, map.days, to: &bytes)
    writeRange(#","changes":{"atLeast":"#, map.changes, to: &bytes)
    bytes.append(#","months":"#, number: map.months.map { Int64($0) })
    bytes.append(#","from":""#)
    map.from.write(to: &bytes)
    bytes.append(#"","end":"#)
    writeDate(map.months.map { map.date($0) }, to: &bytes)
    if let days = map.mostDays {
      bytes.append(#","within":{"days":"#, number: Int64(days))
      bytes.append(#","met":"#, number: Int64(map.gatesMet))
      bytes.append(#","of":"#, number: Int64(map.gatesSought))
      bytes.append("}")
    }
    writeWork(map, to: &bytes)
    bytes.append(#","items":["#)
    let items = RouteMapItems(assessor: assessor, map: map, profile: profile, assessment: assessment)
    items.write(map.items, to: &bytes)
    bytes.append(#"],"findOutFirst":["#)
    writeQuestions(map.findOutFirst, to: &bytes)
    bytes.append(#"],"others":["#)
    for index in map.others.indices {
      bytes.append(index > 0 ? #",{"days":"# : #"{"days":"#)
      Fraction.writeDecimal(Int64(map.others[index].days), to: &bytes)
      bytes.append(#","changes":"#, number: Int64(map.others[index].items.count))
      bytes.append(#","end":"#)
      writeDate(map.date(map.others[index].months), to: &bytes)
      bytes.append(#","items":["#)
      items.write(map.others[index].items, to: &bytes)
      bytes.append("]}")
    }
    bytes.append(#"],"blockedBy":["#)
    writeBlocks(map, to: &bytes)
    bytes.append(#"],"afterwards":"#)
    writeAssessment(of: map.changed, to: &bytes)
    if let ticked {
      bytes.append(#","ticked":"#)
      writeAssessment(of: ticked, to: &bytes)
    }
    bytes.append("}")
  }

  private func writeAssessment(of profile: Profile?, to bytes: inout [UInt8]) {
    guard let profile else { return bytes.append("null") }
    afterwards.write(assessor.assess(profile), of: profile, to: &bytes)
  }

  private func writeGoal(_ map: RouteMap, _ assessment: Assessment, to bytes: inout [UInt8]) {
    if map.goals.isEmpty, map.state != .held { return bytes.append("null") }
    var step: Int?
    for case .step(let index) in map.goals { step = max(step ?? index, index) }
    bytes.append(#"{"step":"#)
    if let step { bytes.append(assessor.pool, assessor.steps[step].quotedID) } else { bytes.append("null") }
    var isFirst = true
    for case .band(let section, let band) in map.goals {
      bytes.append(isFirst ? #","sections":[{"id":"# : #",{"id":"#)
      isFirst = false
      bytes.append(assessor.pool, assessor.sections[section].quotedID)
      bytes.append(#","band":"#)
      bytes.append(assessor.pool, assessor.bands[band].quotedID)
      bytes.append("}")
    }
    if !isFirst { bytes.append("]") }
    isFirst = true
    for case .condition(let index) in map.goals {
      bytes.append(isFirst ? #","conditions":["# : ",")
      isFirst = false
      bytes.append(assessor.pool, assessor.conditions[index].quotedID)
    }
    if !isFirst { bytes.append("]") }
    if map.state == .held {
      isFirst = true
      for index in assessor.holds.indices where assessment.holds[index] == .isTrue {
        bytes.append(isFirst ? #","holds":["# : ",")
        isFirst = false
        bytes.append(assessor.pool, assessor.holds[index].quotedID)
      }
      bytes.append("]")
    }
    bytes.append("}")
  }

  private func writeRange(_ key: StaticString, _ range: RouteMap.Range, to bytes: inout [UInt8]) {
    bytes.append(key, number: range.atLeast.map { Int64($0) })
    bytes.append(#","atMost":"#, number: range.atMost.map { Int64($0) })
    bytes.append("}")
  }

  private func writeDate(_ date: CivilDate?, to bytes: inout [UInt8]) {
    guard let date else { return bytes.append("null") }
    bytes.append(0x22)
    date.write(to: &bytes)
    bytes.append(0x22)
  }

  private func writeWork(_ map: RouteMap, to bytes: inout [UInt8]) {
    bytes.append(#","daysByOwner":["#)
    for index in map.work.indices {
      bytes.append(index > 0 ? #",{"owner":"# : #"{"owner":"#)
      if let party = map.work[index].party {
        bytes.append(assessor.pool, assessor.parties[party].quotedID)
      } else {
        bytes.append("null")
      }
      bytes.append(#","days":"#, number: Int64(map.work[index].days))
      bytes.append("}")
    }
    bytes.append("]")
  }

  private func writeBlocks(_ map: RouteMap, to bytes: inout [UInt8]) {
    for index in map.blocks.indices {
      if index > 0 { bytes.append(0x2C) }
      switch map.blocks[index].subject {
      case .gate(let gate):
        bytes.append(#"{"gate":"#)
        bytes.append(assessor.pool, assessor.gates[gate].quotedID)
      case .hold(let hold):
        bytes.append(#"{"hold":"#)
        bytes.append(assessor.pool, assessor.holds[hold].quotedID)
      case .condition(let condition):
        bytes.append(#"{"condition":"#)
        bytes.append(assessor.pool, assessor.conditions[condition].quotedID)
      case .section(let section):
        bytes.append(#"{"section":"#)
        bytes.append(assessor.pool, assessor.sections[section].quotedID)
      }
      bytes.append(#","questions":["#)
      writeQuestions(map.blocks[index].questions, to: &bytes)
      bytes.append("]}")
    }
  }

  private func writeQuestions(_ questions: [Int], to bytes: inout [UInt8]) {
    for index in questions.indices {
      if index > 0 { bytes.append(0x2C) }
      bytes.append(assessor.pool, assessor.questions[questions[index]].quotedID)
    }
  }
}
