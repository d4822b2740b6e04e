import ReadinessModel

/// The rules of a section with the answer used, its place, mark, weight and contribution.
struct RuleDetailWriter {
  let assessor: Assessor
  let file: [UInt8]
  let places: [Place?]

  func writeRules(
    of section: Int, _ assessment: borrowing Assessment, _ profile: borrowing Profile, to bytes: inout [UInt8]
  ) {
    let isScored = assessment.sections[section].state == .scored
    var contributions = [Fraction?](repeating: nil, count: isScored ? assessor.rules.count : 0)
    if isScored {
      for (rule, share) in assessor.contributions(to: section, assessment) { contributions[rule] = share }
    }
    var isFirst = true
    for index in assessor.rules.indices where assessor.rules[index].section == section {
      bytes.append(isFirst ? #"{"id":"# : #",{"id":"#)
      isFirst = false
      write(index, assessment, profile, isScored ? contributions[index] : nil, to: &bytes)
    }
  }

  private func write(
    _ index: Int, _ assessment: borrowing Assessment, _ profile: borrowing Profile, _ contribution: Fraction?,
    to bytes: inout [UInt8]
  ) {
    let rule = assessor.rules[index]
    let result = assessment.rules[index]
    bytes.append(contentsOf: assessor.pool[rule.quotedID])
    if rule.question >= 0 {
      bytes.append(#","question":"#)
      bytes.append(contentsOf: assessor.pool[assessor.questions[rule.question].quotedID])
      bytes.append(#","code":"#)
      bytes.append(contentsOf: assessor.pool[assessor.questions[rule.question].quotedCode])
    } else {
      bytes.append(#","question":null,"code":null"#)
    }
    bytes.append(#","role":"#)
    bytes.append(0x22)
    bytes.append(rule.role.word)
    bytes.append(0x22)
    bytes.append(#","state":""#)
    bytes.append(result.state.word)
    bytes.append(#"","answer":"#)
    writeAnswer(rule.question, assessment, profile, to: &bytes)
    bytes.append(#","mark":"#, exact: assessor.value(of: index, assessment))
    bytes.append(#","weight":"#, plain: FixedDecimal(millionths: rule.weight).fraction)
    bytes.append(#","contribution":"#, exact: contribution)
    writePlace(rule.question, to: &bytes)
    bytes.append(0x7D)
  }

  private func writeAnswer(
    _ question: Int, _ assessment: borrowing Assessment, _ profile: borrowing Profile, to bytes: inout [UInt8]
  ) {
    if question < 0 { return bytes.append("null") }
    if let value = assessment.facts.derived[question] { return bytes.appendPlain(value) }
    let answer = profile.answers[question]
    if answer.raw.isEmpty {
      bytes.append("null")
    } else {
      JSONText.append(profile.text, answer.raw, to: &bytes)
    }
  }

  private func writePlace(_ question: Int, to bytes: inout [UInt8]) {
    guard question >= 0, question < places.count, let place = places[question] else { return }
    bytes.append(#","at":"#)
    var text = file
    for number in [place.line, place.column] {
      text.append(0x3A)
      Fraction.writeDecimal(Int64(number), to: &text)
    }
    JSONText.append(text, to: &bytes)
  }
}
