internal import ReadinessModel

/// All that something rests on in two rule sets, through scores and contradictions, with the answers by which every way to
/// answer can be gone through where these are few.
///
/// A score hangs on all its answers at once. Bounds prove little of it; of a small rule set the whole can be looked at.
struct WholeGround {
  /// One answer for each way in which anything here can turn out, by joint question.
  typealias Options = [(question: Int, options: [(old: Region, new: Region)])]

  /// A number with no more answers than these is gone through one by one, where its tests do not tell all.
  private static let mostNumbers: Int64 = 128

  private(set) var facts: PairFacts
  /// Whether it hangs on what is sought.
  private(set) var restsOnAim = false
  private var sections: Set<Int> = []
  private let pair: JointRuleSets
  private let texts: SectionTexts

  init(_ facts: PairFacts, _ pair: JointRuleSets, _ texts: SectionTexts) {
    self.facts = facts
    self.pair = pair
    self.texts = texts
  }

  /// A section with all that it sums up, and the gates of its steps: what is not sought is not scored, unless it is reached.
  mutating func add(section: Int) {
    guard sections.insert(section).inserted else { return }
    for side in Side.allCases {
      let own = pair.joint[side].sections[section]
      for rule in texts.scored(section, side) {
        let content = pair.joint[side].rules[rule]
        if let question = content.question { facts.add(fact: question, side) }
        for formula in content.formulas { facts.add(formula, side) }
      }
      if let step = own.step {
        restsOnAim = true
        for gate in pair.joint[side].steps[step].gates { facts.add(pair.joint[side].gates[gate].formula, side) }
      }
      for part in own.summary { add(section: part.section) }
    }
  }

  /// Adds what is behind scores, and what could contradict the answers.
  mutating func close(_ clashes: PairedClashes) {
    while let section = facts.scores.first(where: { !sections.contains($0) }) { add(section: section) }
    for clash in clashes.touching(facts.asked) { clashes.add(clash, to: &facts) }
  }

  /// Whether scores here are straight in every answer: what is the same at both ends of a stretch is so between them.
  var isStraight: Bool {
    facts.scores.isEmpty && texts.scoring(.old) == texts.scoring(.new)
      && sections.allSatisfy { section in
        Side.allCases.allSatisfy { side in
          pair.joint[side].sections[section].root.allGroups.allSatisfy {
            $0.aggregate != .lowest && !$0.isBonus && $0.cap == nil
          }
        }
      }
  }

  /// The answers to go through, and whether they stand for all there are.
  ///
  /// - Parameter isStraight: whether two answers of each stretch tell what lies between them.
  func options(_ search: PairSearch, isStraight: Bool) -> (options: Options, isWhole: Bool) {
    var isWhole = !facts.usesPractices
    let lines = self.lines
    let curved: Set<Int> = facts.isCurved ? Set(facts.asked) : []
    let options = facts.asked.map { question -> (question: Int, options: [(old: Region, new: Region)]) in
      var options = search.options(for: question)
      if !tellsOpenApart(question) { options.removeLast() }
      let sides = Side.allCases.compactMap { side in
        pair.questions[question][side] == nil ? nil : pair.joint[side].questions[question]
      }
      switch sides.first?.type.shape {
      case .number:
        guard lines.contains(question) || curved.contains(question) else { break }
        let least = sides.map(\.least.millionths).min() ?? 0
        let most = sides.map(\.most.millionths).max() ?? 0
        if sides.allSatisfy(\.type.isWhole), (most - least) / FixedDecimal.scale < Self.mostNumbers {
          let all = stride(from: least, through: most, by: Int64.Stride(FixedDecimal.scale))
          options.removeAll { if case .value = $0.old { true } else if case .value = $0.new { true } else { false } }
          options = all.map { search.option(for: question, $0) } + options
        } else {
          if curved.contains(question) || !isStraight || isJoined(question) { isWhole = false }
          let ends = search.regions.values[question].dropFirst().map {
            $0 - (sides[0].type.isWhole ? FixedDecimal.scale : 1)
          }
          options = (ends + [most]).map { search.option(for: question, $0) } + options
        }
      case .choices: if (sides.first?.choices.count ?? 0) > Regions.mostSelected { isWhole = false }
      case .date: if curved.contains(question) { isWhole = false }
      case .oneChoice, .text, nil: break
      }
      return (question, options)
    }
    return (options, isWhole)
  }

  /// Asked questions on which a mark that runs in a line rests.
  private var lines: Set<Int> {
    var found: Set<Int> = []
    for side in Side.allCases {
      for rule in pair.joint[side].rules where rule.marks.contains(where: { $0.toValue != nil }) {
        guard let question = rule.question else { continue }
        found.formUnion(pair.joint[side].factsBehind([question]).filter { !pair.joint[side].questions[$0].isDerived })
      }
    }
    return found
  }

  /// Whether anything is computed from a question, or it is compared with others, so that its stretches are not its own.
  private func isJoined(_ question: Int) -> Bool {
    Side.allCases.contains { FactTests(pair.joint[$0]).comparesWithOthers(question) }
  }

  /// Whether it can matter that somebody said that an answer is not known.
  private func tellsOpenApart(_ question: Int) -> Bool {
    Side.allCases.contains { side in
      let ruleSet = pair.joint[side]
      if !ruleSet.questions[question].inShortForm { return true }
      return ruleSet.formulas.contains { formula in
        formula.leaves.contains { leaf in
          switch leaf {
          case .blank(let asked): asked == question
          case .answersGiven: true
          case .all, .any, .not, .atLeast, .fact, .compare, .answered, .open, .applies, .score, .reached, .kind,
            .statement:
            false
          }
        }
      }
    }
  }
}
