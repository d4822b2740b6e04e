internal import ReadinessModel

/// Bodies as profiles of either rule set.
extension PairSearch {
  /// The body as one side reads it.
  func profile(_ body: PairedBody, _ side: Side) -> Profile {
    let ruleSet = pair.given[side]
    let given = body[side]
    var profile = Profile(questions: ruleSet.questions.count)
    profile.kind = pair.kinds[given.kind][side] ?? 0
    profile.asOf = given.asOf
    profile.isShort = given.isShort
    profile.target = target(of: given).flatMap { pair.steps[$0][side] }
    for (joint, region) in given.regions.enumerated() {
      guard let region, let own = pair.questions[joint][side] else { continue }
      profile.answers[own] = answer(region, joint, side)
    }
    for size in given.practices ?? [] {
      profile.practices.append(Practice(code: .empty, name: .empty, patients: size))
    }
    if let evidence = given.evidence, let own = pair.questions[evidence.question][side] {
      profile.evidence = [Evidence(question: own, dated: evidence.dated, text: .empty)]
    }
    return profile
  }

  /// The last step that the kind can have, of those that are sought and that both know, by joint index.
  func target(of given: Assignment) -> Int? {
    let kind = KindSet(kind: given.kind)
    return pair.steps.indices.last { index in
      index < given.sought && pair.steps[index].isInBoth
        && Side.allCases.contains { pair.joint[$0].steps[index].kinds.contains(kind) }
    }
  }

  private func answer(_ region: Region, _ joint: Int, _ side: Side) -> GivenAnswer {
    switch region {
    case .blank: GivenAnswer()
    case .notKnown: GivenAnswer(state: .notKnown)
    case .claimed: GivenAnswer(state: .notApplicable)
    case .value(let value), .between(let value, _): GivenAnswer(value: own(value, joint, side), state: .answered)
    case .refused(let value, let problem): GivenAnswer(value: value, state: .contradictory, problem: problem)
    }
  }

  /// A value of joint choices in the choices of one side.
  private func own(_ value: Int64, _ joint: Int, _ side: Side) -> Int64 {
    switch pair.joint[side].questions[joint].type.shape {
    case .oneChoice, .choices: break
    case .number, .date, .text: return value
    }
    var result: Int64 = 0
    for (index, match) in pair.choices[joint].enumerated() where value >> Int64(index) & 1 == 1 {
      if let own = match[side] { result |= 1 << Int64(own) }
    }
    return result
  }
}
