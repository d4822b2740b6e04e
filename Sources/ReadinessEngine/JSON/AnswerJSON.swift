import ReadinessModel

/// One answer in its shortest true form: a value alone, or an object where more was said.
struct AnswerJSON {
  let assessor: Assessor

  func write(_ question: Int, _ profile: borrowing Profile, to bytes: inout [UInt8]) {
    let evidence = profile.evidence.filter { $0.question == question }
    write(question, profile.answers[question], profile.detail(of: question), evidence, profile, to: &bytes)
  }

  /// An answer that has no place in the table, with all that was said beside it.
  func write(_ stray: StrayAnswer, _ profile: borrowing Profile, to bytes: inout [UInt8]) {
    write(-1, stray.given, stray.detail, stray.evidence, profile, to: &bytes)
  }

  /// - Parameter question: -1 where it answers none.
  private func write(
    _ question: Int, _ answer: GivenAnswer, _ said: AnswerDetail?, _ evidence: [Evidence], _ profile: borrowing Profile,
    to bytes: inout [UInt8]
  ) {
    let detail = said.flatMap { saysSomething($0) || !word(beside: answer, $0).isEmpty ? $0 : nil }
    if detail == nil, evidence.isEmpty, answer.problem != .noValue, !answer.isStateAlone,
      answer.stateGiven == nil
    {
      writeValue(question, answer, profile, to: &bytes)
      return
    }
    bytes.append(0x7B)
    let start = bytes.count
    if answer.isStateAlone || answer.problem == .noValue {
      bytes.append(#""state":"#)
      writeState(answer, profile, to: &bytes)
    } else {
      bytes.append(#""value":"#)
      writeValue(question, answer, profile, to: &bytes)
      if answer.stateGiven != nil {
        bytes.append(#","state":"#)
        writeState(answer, profile, to: &bytes)
      } else if let detail, !word(beside: answer, detail).isEmpty {
        bytes.append(#","state":"#)
        JSONText.append(profile.text, detail.state, to: &bytes)
      }
    }
    if let detail { write(detail, profile, first: bytes.count == start, to: &bytes) }
    if !evidence.isEmpty { write(evidence, profile, first: bytes.count == start, to: &bytes) }
    bytes.append(0x7D)
  }

  private func saysSomething(_ detail: AnswerDetail) -> Bool {
    !detail.reason.isEmpty || !detail.by.isEmpty || detail.expected != nil || !detail.note.isEmpty
  }

  /// A word beside a value that is no state; an answer that was put in its place has none.
  private func word(beside answer: GivenAnswer, _ detail: AnswerDetail) -> TextRange {
    answer.problem == nil ? .empty : detail.state
  }

  private func writeState(_ answer: GivenAnswer, _ profile: borrowing Profile, to bytes: inout [UInt8]) {
    guard let state = answer.stateGiven else { return JSONText.append(profile.text, answer.raw, to: &bytes) }
    bytes.append(0x22)
    bytes.append(state.word)
    bytes.append(0x22)
  }

  /// Numbers as numbers, several choices as a list in listed order, the rest as it was written.
  private func writeValue(
    _ question: Int, _ answer: GivenAnswer, _ profile: borrowing Profile, to bytes: inout [UInt8]
  ) {
    if question < 0 { return JSONText.append(profile.text, answer.raw, to: &bytes) }
    let compiled = assessor.questions[question]
    if answer.problem == nil, compiled.type.isNumeric {
      FixedDecimal(millionths: answer.value).fraction.writePlain(to: &bytes)
    } else if answer.problem == nil, compiled.type.shape == .choices {
      bytes.append(0x5B)
      var isFirst = true
      for index in compiled.choices where answer.value >> Int64(index - compiled.choices.lowerBound) & 1 == 1 {
        if !isFirst { bytes.append(0x2C) }
        isFirst = false
        JSONText.append(assessor.pool[assessor.choices[index]], to: &bytes)
      }
      bytes.append(0x5D)
    } else {
      JSONText.append(profile.text, answer.raw, to: &bytes)
    }
  }

  private func write(
    _ detail: AnswerDetail, _ profile: borrowing Profile, first: Bool, to bytes: inout [UInt8]
  ) {
    var isFirst = first
    func key(_ name: StaticString, _ bytes: inout [UInt8]) {
      if !isFirst { bytes.append(0x2C) }
      isFirst = false
      bytes.append(name)
    }
    if !detail.reason.isEmpty {
      key(#""reason":"#, &bytes)
      JSONText.append(profile.text, detail.reason, to: &bytes)
    }
    if !detail.by.isEmpty {
      key(#""by":"#, &bytes)
      JSONText.append(profile.text, detail.by, to: &bytes)
    }
    if let expected = detail.expected {
      key(#""expected":""#, &bytes)
      expected.write(to: &bytes)
      bytes.append(0x22)
    }
    if !detail.note.isEmpty {
      key(#""note":"#, &bytes)
      JSONText.append(profile.text, detail.note, to: &bytes)
    }
  }

  private func write(
    _ evidence: [Evidence], _ profile: borrowing Profile, first: Bool, to bytes: inout [UInt8]
  ) {
    if !first { bytes.append(0x2C) }
    bytes.append(#""evidence":["#)
    for index in evidence.indices {
      bytes.append(index > 0 ? ",{" : "{")
      if let dated = evidence[index].dated {
        bytes.append(#""dated":""#)
        dated.write(to: &bytes)
        bytes.append(#"","#)
      }
      bytes.append(#""text":"#)
      JSONText.append(profile.text, evidence[index].text, to: &bytes)
      bytes.append(0x7D)
    }
    bytes.append(0x5D)
  }
}
