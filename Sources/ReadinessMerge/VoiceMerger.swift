public import ReadinessEngine
public import ReadinessModel

/// Makes one profile of several voices of one body, question by question, by the rule that each question names.
///
/// The first voice is the body's own: name, kind, date and target are taken from it. "We do not know" beside an answer
/// leaves the answer standing; an answer outside its limits is listed and has no say.
public struct VoiceMerger: Sendable {
  private let ruleSet: RuleSet
  private let assessor: Assessor

  public init(_ ruleSet: RuleSet, _ assessor: Assessor) {
    self.ruleSet = ruleSet
    self.assessor = assessor
  }

  /// - Parameters:
  ///   - voices: at least one, all read against this rule set.
  ///   - round: which round of asking it is; nil where there is but one.
  ///   - earlier: what the round before was merged to.
  public func merge(_ voices: [Voice], round: Int? = nil, earlier: Profile? = nil) -> MergedProfile {
    var writer = MergedWriter(assessor, round: round)
    var differences: [VoiceDifference] = []
    var moves: [VoiceMove] = []
    writer.writeHead(voices, ruleSet)
    for index in ruleSet.questions.indices where !ruleSet.questions[index].isDerived {
      let speaking = voices.filter { $0.profile.answers[index].state != .blank }
      if speaking.isEmpty { continue }
      let chosen = choose(index, speaking, own: voices[0])
      writer.writeAnswer(index, chosen, speaking, ruleSet.questions[index].id)
      let answers = speaking.map { (name: $0.name, answer: $0.profile.words(of: index)) }
      if let earlier {
        for (name, now) in answers {
          guard let before = VoiceRecord.words(of: name, index, in: earlier), before != now else { continue }
          moves.append(VoiceMove(question: index, name: name, before: before, now: now))
        }
      }
      if Set(answers.map(\.answer)).count > 1 {
        differences.append(
          VoiceDifference(
            question: index, voices: answers, result: chosen.map { $0.words } ?? "",
            rule: ruleSet.questions[index].merge, isWithoutAgreement: isWithoutAgreement(index, speaking)))
      }
    }
    writer.writeStrays(voices)
    let known = earlier.map(VoiceRecord.names) ?? []
    return MergedProfile(
      profile: writer.finished(), differences: differences, headDifferences: HeadDifference.all(voices, ruleSet),
      moves: moves, newVoices: known.isEmpty ? [] : voices.map(\.name).filter { !known.contains($0) })
  }

  /// What stands for all; nil where it is left open.
  private func choose(_ index: Int, _ voices: [Voice], own: Voice) -> MergedAnswer? {
    let question = ruleSet.questions[index]
    if question.merge == .beside, own.profile.answers[index].state != .blank {
      return MergedAnswer(own.profile, index)
    }
    let answered = voices.filter { $0.profile.answers[index].state == .answered }
    guard let first = answered.first else { return unanswered(index, voices) }
    if isWithoutAgreement(index, voices) { return nil }
    let values = answered.map { $0.profile.answers[index].value }
    switch question.merge {
    case .same, .beside:
      return Set(values).count == 1 && isSameText(question, index, answered) ? MergedAnswer(first.profile, index) : nil
    case .lowest: return pick(answered, index, ranks(values, question).min(), question)
    case .highest: return pick(answered, index, ranks(values, question).max(), question)
    case .median:
      // Of an even number the lower of the two in the middle, so that what stands is what somebody said.
      let ranks = ranks(values, question).sorted()
      return pick(answered, index, ranks[(ranks.count - 1) / 2], question)
    case .shareYes: return share(answered, index, question)
    }
  }

  /// Whether the answers lie too far apart to be one, by what the question asks for.
  private func isWithoutAgreement(_ index: Int, _ voices: [Voice]) -> Bool {
    let question = ruleSet.questions[index]
    guard let agreement = question.agreement else { return false }
    let answered = voices.filter { $0.profile.answers[index].state == .answered }
    let ranks = ranks(answered.map { $0.profile.answers[index].value }, question).sorted()
    guard !ranks.isEmpty else { return false }
    let middle = ranks[(ranks.count - 1) / 2]
    // Choices are counted in places, everything else in its unit.
    let unit = question.type.isSingleChoice ? FixedDecimal.scale : 1
    let near = ranks.count { abs($0 - middle) * unit <= agreement.within.millionths }
    return near < min(agreement.count, ranks.count)
  }

  /// Of texts, whose values do not tell them apart.
  private func isSameText(_ question: Question, _ index: Int, _ voices: [Voice]) -> Bool {
    question.type != .text || Set(voices.map { $0.profile.words(of: index) }).count == 1
  }

  /// All say "we do not know" or all claim that it does not apply; what is outside its limits stays as the first said it.
  private func unanswered(_ index: Int, _ voices: [Voice]) -> MergedAnswer? {
    let states = Set(voices.map { $0.profile.answers[index].state })
    if states.count == 1 || !states.contains(.notApplicable) { return MergedAnswer(voices[0].profile, index) }
    return nil
  }

  /// Numbers and dates by size, choices from the least to the best where the question says which is better.
  private func ranks(_ values: [Int64], _ question: Question) -> [Int64] {
    guard question.type.isSingleChoice else { return values }
    let isFirstBest = question.better == .first || (question.better == nil && question.type == .yesNo)
    return values.map { value in
      let place = Int64(value.trailingZeroBitCount)
      return isFirstBest ? -place : place
    }
  }

  private func pick(_ voices: [Voice], _ index: Int, _ rank: Int64?, _ question: Question) -> MergedAnswer? {
    let ranks = ranks(voices.map { $0.profile.answers[index].value }, question)
    return zip(voices, ranks).first { $0.1 == rank }.map { MergedAnswer($0.0.profile, index) }
  }

  /// For yes/no: yes where all say so. For a percentage: the mean, so that practices that say 100 or 0 give their share.
  private func share(_ voices: [Voice], _ index: Int, _ question: Question) -> MergedAnswer? {
    let values = voices.map { $0.profile.answers[index].value }
    if question.type == .yesNo { return MergedAnswer(words: values.allSatisfy { $0 == 1 } ? "yes" : "no") }
    guard question.type.measure == .perCent else { return nil }
    let mean = Fraction(values.reduce(0, +), over: Int64(values.count) * FixedDecimal.scale) ?? .zero
    return MergedAnswer(words: mean.decimal(places: 1))
  }
}
