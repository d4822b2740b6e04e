import ReadinessModel

/// Answers that were given to an earlier edition of the rule set: carried over as it says, and nothing lost.
extension ProfileBuilder {
  /// Carries former answers over; answers to retired questions are kept among the strays, whatever becomes of them.
  mutating func carryOver() {
    if assessor.editions.isEmpty && assessor.retired.isEmpty { return }
    let count = assessor.questions.count
    let retired = (count..<(count + assessor.retired.count)).filter { profile.answers[$0].state != .blank }
    let editions = self.editions(retired)
    // A finding about an answer that is only kept is no help.
    findings.removeAll { ($0.question ?? 0) >= count }
    if !editions.isEmpty {
      renameChoices(editions)
      var former = assessor.makeAssessment()
      former.facts = Facts(questions: profile.answers.count)
      former.facts.take(profile.answers.span)
      (former.facts.kind, former.facts.asOf) = (profile.kind, profile.asOf)
      var mapped: [(from: Int, to: Int)] = []
      for edition in editions {
        reopen(assessor.editions[edition], former)
        for carry in assessor.editions[edition].carries { take(carry, former, &mapped) }
      }
      for question in retired { putAside(question, mapped) }
    } else {
      for question in retired {
        let stray = stray(question)
        profile.strays.append(stray)
        report(ProfileFinding(.unknownQuestion, text: stray.question, offset: Int(profile.answers[question].offset)))
      }
    }
    for question in retired { forget(question) }
    reportCarrying()
  }

  /// The editions that the profile was filled in for: those of its version; where it says none, those by which it can be
  /// understood at all.
  private func editions(_ retired: [Int]) -> [Int] {
    if profile.ruleSetVersion.isEmpty, retired.isEmpty { return [] }
    let version = profile.bytes(profile.ruleSetVersion)
    let present = assessor.pool[assessor.version]
    if !version.isEmpty, version.elementsEqual(present) { return [] }
    return assessor.editions.indices.filter { index in
      let covered = assessor.pool[assessor.editions[index].version]
      if covered.isEmpty || version.isEmpty { return true }
      return covered.prefix { $0 != 0x2E }.elementsEqual(version.prefix { $0 != 0x2E })
    }
  }

  // MARK: Answers to present questions

  /// Answers that name a choice the question has no more: of another name now, or asked again.
  private mutating func renameChoices(_ editions: [Int]) {
    for edition in editions {
      for reopening in assessor.editions[edition].reopenings where !reopening.choices.isEmpty {
        let question = reopening.question
        guard profile.answers[question].problem == .unknownChoice else { continue }
        if let bits = bits(profile.answers[question].raw, question, reopening) {
          let former = stray(question)
          profile.carried.append(
            CarriedAnswer(question: former.question, value: former.value, fate: .mapped(to: question)))
          set(question, bits, from: question)
          findings.removeAll { $0.question == question && $0.code == .badAnswer }
        } else if names(profile.answers[question].raw, aFormerOf: reopening) {
          findings.removeAll { $0.question == question && $0.code == .badAnswer }
          askAgain(question)
        }
      }
    }
  }

  /// The choices of an answer, former ones as what they are now; nil where one of them is nothing now.
  private func bits(_ raw: TextRange, _ question: Int, _ reopening: CompiledReopening) -> Int64? {
    var bits: Int64 = 0
    for word in words(raw) {
      let own = assessor.questions[question].choices.first { matches(word, assessor.choices[$0]) }
      let former = reopening.choices.first { matches(word, $0.id) }
      if let own {
        bits |= 1 << Int64(own - assessor.questions[question].choices.lowerBound)
      } else if let former, former.now != 0 {
        bits |= former.now
      } else {
        return nil
      }
    }
    return bits == 0 ? nil : bits
  }

  private func names(_ raw: TextRange, aFormerOf reopening: CompiledReopening) -> Bool {
    words(raw).contains { word in reopening.choices.contains { matches(word, $0.id) } }
  }

  private func words(_ raw: TextRange) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = Int(raw.start)
    for index in Int(raw.start)...Int(raw.end) {
      if index < Int(raw.end), profile.text[index] > 0x20 { continue }
      if index > start { words.append(start..<index) }
      start = index + 1
    }
    return words
  }

  private func matches(_ word: Range<Int>, _ name: TextRange) -> Bool {
    profile.text[word].elementsEqual(assessor.pool[name])
  }

  private mutating func reopen(_ edition: CompiledEdition, _ former: borrowing Assessment) {
    for reopening in edition.reopenings where reopening.when >= 0 {
      guard profile.answers[reopening.question].state == .answered else { continue }
      if assessor.formulas.truth(reopening.when, former) == .isTrue { askAgain(reopening.question) }
    }
  }

  private mutating func askAgain(_ question: Int) {
    let stray = stray(question)
    profile.strays.append(stray)
    profile.carried.append(CarriedAnswer(question: stray.question, value: stray.value, fate: .askedAgain))
    forget(question)
  }

  // MARK: Answers that become others

  private mutating func take(
    _ carry: CompiledCarry, _ former: borrowing Assessment, _ mapped: inout [(from: Int, to: Int)]
  ) {
    guard profile.answers[carry.to].state == .blank else { return }
    if carry.when >= 0, assessor.formulas.truth(carry.when, former) != .isTrue { return }
    if carry.source < 0 {
      guard let first = carry.retired.first(where: { profile.answers[$0].state != .blank }) else { return }
      set(carry.to, carry.value, from: first)
    } else if !copy(carry) {
      return
    }
    for question in carry.retired where profile.answers[question].state != .blank {
      mapped.append((from: question, to: carry.to))
      for item in profile.evidence where item.question == question {
        profile.evidence.append(
          Evidence(question: carry.to, dated: item.dated, text: item.text, saysNone: item.saysNone))
      }
    }
    for question in carry.retired {
      guard var detail = profile.detail(of: question), profile.detail(of: carry.to) == nil else { continue }
      detail.question = carry.to
      profile.details.append(detail)
    }
  }

  /// Takes an answer over as it is; false where it is none that the question could have.
  private mutating func copy(_ carry: CompiledCarry) -> Bool {
    let answer = profile.answers[carry.source]
    switch answer.state {
    case .notKnown: profile.answers[carry.to] = answer
    case .notApplicable where assessor.questions[carry.to].mayBeNotApplicable: profile.answers[carry.to] = answer
    case .answered:
      let core = assessor.core(carry.to)
      var value = answer.value
      if !carry.bits.isEmpty {
        value = 0
        for (index, bit) in carry.bits.enumerated() where answer.value >> Int64(index) & 1 == 1 {
          if bit == 0 { return false }
          value |= bit
        }
      } else if core.type.isNumeric, value < core.least || value > core.most {
        return false
      }
      set(carry.to, value, from: carry.source)
    case .notApplicable, .blank, .contradictory, .doesNotApply: return false
    }
    return true
  }

  /// Gives a question an answer that came from another place of the profile.
  private mutating func set(_ question: Int, _ value: Int64, from source: Int) {
    let core = assessor.core(question)
    let raw: TextRange
    switch core.type.shape {
    case .oneChoice, .choices: raw = keep(choices: value, core)
    case .number:
      var bytes: [UInt8] = []
      FixedDecimal(millionths: value).fraction.writePlain(to: &bytes)
      raw = keep(bytes.span)
    case .date:
      var bytes: [UInt8] = []
      CivilDate(packed: value).write(to: &bytes)
      raw = keep(bytes.span)
    case .text: raw = profile.answers[source].raw
    }
    profile.answers[question] = GivenAnswer(
      value: value, raw: raw, offset: profile.answers[source].offset, state: .answered)
  }

  private mutating func keep(choices bits: Int64, _ core: QuestionCore) -> TextRange {
    let start = profile.text.count
    for choice in core.firstChoice..<core.endChoice where bits >> Int64(choice - core.firstChoice) & 1 == 1 {
      if profile.text.count > start { profile.text.append(0x20) }
      profile.text.append(contentsOf: assessor.pool[assessor.choices[Int(choice)]])
    }
    return TextRange(start: start, end: profile.text.count)
  }

  // MARK: Nothing is lost

  /// Keeps an answer to a retired question, and says what became of it.
  private mutating func putAside(_ question: Int, _ mapped: [(from: Int, to: Int)]) {
    let stray = stray(question)
    profile.strays.append(stray)
    var isMapped = false
    for pair in mapped where pair.from == question {
      isMapped = true
      profile.carried.append(
        CarriedAnswer(question: stray.question, value: stray.value, fate: .mapped(to: pair.to)))
    }
    if !isMapped {
      profile.carried.append(CarriedAnswer(question: stray.question, value: stray.value, fate: .keptOnly))
    }
  }

  /// An answer with everything that was said beside it.
  private mutating func stray(_ question: Int) -> StrayAnswer {
    let answer = profile.answers[question]
    let name = profile.text.count
    profile.text.append(contentsOf: assessor.pool[assessor.asked(question).id])
    let range = TextRange(start: name, end: profile.text.count)
    var value = answer.raw
    if value.isEmpty, answer.state == .answered {
      let core = assessor.core(question)
      if core.type.isSingleChoice || core.type.shape == .choices { value = keep(choices: answer.value, core) }
    }
    let state = answer.stateGiven ?? (answer.named == .other ? .contradictory : .answered)
    return StrayAnswer(
      question: range, value: value, state: state, detail: profile.detail(of: question),
      evidence: profile.evidence.filter { $0.question == question })
  }

  private mutating func forget(_ question: Int) {
    profile.answers[question] = GivenAnswer()
    profile.details.removeAll { $0.question == question }
    profile.evidence.removeAll { $0.question == question }
  }

  /// One finding for each fate, with a list; and in place of the warning that the version is another one.
  private mutating func reportCarrying() {
    guard !profile.carried.isEmpty else { return }
    findings.removeAll { $0.code == .otherVersion }
    report(ProfileFinding(.carriedOver, text: profile.ruleSetVersion))
    var (mapped, kept, again) = (0, 0, 0)
    for answer in profile.carried {
      switch answer.fate {
      case .mapped: mapped += 1
      case .keptOnly: kept += 1
      case .askedAgain: again += 1
      }
    }
    if mapped > 0 { report(ProfileFinding(.answersMapped)) }
    if kept > 0 { report(ProfileFinding(.answersKeptOnly)) }
    if again > 0 { report(ProfileFinding(.answersAskedAgain)) }
  }
}
