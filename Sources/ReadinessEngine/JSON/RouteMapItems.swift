public import ReadinessModel

/// The changes of a route map as JSON objects.
struct RouteMapItems {
  let assessor: Assessor
  let map: RouteMap
  /// As it is now.
  let profile: Profile
  let assessment: Assessment

  func write(_ items: [RouteMap.Item], to bytes: inout [UInt8]) {
    for index in items.indices {
      if index > 0 { bytes.append(0x2C) }
      write(items[index], to: &bytes)
    }
  }

  private func write(_ item: RouteMap.Item, to bytes: inout [UInt8]) {
    let question = assessor.questions[item.question]
    bytes.append(#"{"question":"#)
    bytes.append(assessor.pool, question.quotedID)
    bytes.append(#","code":"#)
    bytes.append(assessor.pool, question.quotedCode)
    bytes.append(#","from":"#)
    writeFrom(item.question, to: &bytes)
    bytes.append(#","to":"#)
    var phrase: [UInt8] = []
    assessor.appendPhrase(for: item, in: assessment, to: &phrase)
    JSONText.append(phrase, to: &bytes)
    bytes.append(#","value":"#)
    writeValue(item.question, item.value, to: &bytes)
    bytes.append(item.isFoundOutFirst ? #","findOutFirst":true,"# : #","findOutFirst":false,"#)
    writeOwner(of: item.steps.first?.action ?? findOut(item), to: &bytes)
    bytes.append(#","days":"#, number: Int64(item.days))
    bytes.append(#","months":"#, number: Int64(months(item)))
    writeDates(item.start, item.end, to: &bytes)
    writeExpected(item, to: &bytes)
    bytes.append(item.isCritical ? #","critical":true,"gates":["# : #","critical":false,"gates":["#)
    for index in item.gates.indices {
      if index > 0 { bytes.append(0x2C) }
      bytes.append(assessor.pool, assessor.gates[item.gates[index]].quotedID)
    }
    bytes.append(#"],"after":["#)
    for index in item.after.indices {
      if index > 0 { bytes.append(0x2C) }
      bytes.append(assessor.pool, assessor.questions[item.after[index]].quotedID)
    }
    bytes.append(#"],"actions":["#)
    for index in item.steps.indices {
      if index > 0 { bytes.append(0x2C) }
      write(item.steps[index], to: &bytes)
    }
    bytes.append("]}")
  }

  private func write(_ step: RouteMap.Step, to bytes: inout [UInt8]) {
    let action = assessor.actions[step.action]
    bytes.append(#"{"id":"#)
    bytes.append(assessor.pool, action.quotedID)
    bytes.append(0x2C)
    writeOwner(of: step.action, to: &bytes)
    bytes.append(#","days":"#, number: Int64(action.days))
    bytes.append(#","months":"#, number: Int64(step.end - step.start))
    writeDates(step.start, step.end, to: &bytes)
    bytes.append(#","text":"#)
    bytes.append(assessor.pool, action.quotedText)
    bytes.append("}")
  }

  private func months(_ item: RouteMap.Item) -> Int {
    var months = 0
    for step in item.steps { months += step.end - step.start }
    return months
  }

  /// What is to be done where finding out is all.
  private func findOut(_ item: RouteMap.Item) -> Int? {
    for rule in assessor.rules where rule.question == item.question && rule.findOut >= 0 { return rule.findOut }
    return nil
  }

  private func writeOwner(of action: Int?, to bytes: inout [UInt8]) {
    guard let action else { return bytes.append(#""owner":null,"with":null"#) }
    let writer = ActionWriter(assessor: assessor, kind: profile.kind)
    bytes.append(#""owner":"#)
    writer.writeOwners(assessor.actions[action].owners, to: &bytes)
    bytes.append(#","with":"#)
    writer.writeWith(assessor.actions[action], to: &bytes)
  }

  private func writeDates(_ start: Int, _ end: Int, to bytes: inout [UInt8]) {
    bytes.append(#","start":""#)
    map.date(start).write(to: &bytes)
    bytes.append(#"","end":""#)
    map.date(end).write(to: &bytes)
    bytes.append(0x22)
  }

  /// The date that the body has written, and whether that is sooner than can be.
  private func writeExpected(_ item: RouteMap.Item, to bytes: inout [UInt8]) {
    bytes.append(#","expected":"#)
    guard let expected = profile.detail(of: item.question)?.expected else {
      return bytes.append(#"null,"expectedTooEarly":false"#)
    }
    bytes.append(0x22)
    expected.write(to: &bytes)
    bytes.append(expected < map.date(item.end) ? #"","expectedTooEarly":true"# : #"","expectedTooEarly":false"#)
  }

  /// The present answer, or why there is none.
  private func writeFrom(_ question: Int, to bytes: inout [UInt8]) {
    switch assessment.facts.states[question] {
    case .answered: writeValue(question, profile.answers[question].value, to: &bytes)
    case .doesNotApply where profile.answers[question].state == .answered:
      writeValue(question, profile.answers[question].value, to: &bytes)
    case .doesNotApply: bytes.append(#""blank""#)
    case let state:
      bytes.append(0x22)
      bytes.append(state.word)
      bytes.append(0x22)
    }
  }

  private func writeValue(_ question: Int, _ value: Int64, to bytes: inout [UInt8]) {
    let isNumber = assessor.questions[question].type.isNumeric
    if !isNumber { bytes.append(0x22) }
    assessor.appendAnswer(question, value, to: &bytes)
    if !isNumber { bytes.append(0x22) }
  }
}

extension Assessor {
  /// Appends what a change brings about as the least that has to be true, in UTF-8: "at least 2", "signed or live".
  public func appendPhrase(for item: RouteMap.Item, in assessment: Assessment, to bytes: inout [UInt8]) {
    let isKnown = assessment.facts.states[item.question] == .answered
    AnswerPhrase(assessor: self, item: item, asOf: assessment.facts.asOf).write(
      isBelowBefore: isKnown && item.value < assessment.facts.values[item.question], to: &bytes)
  }
}
