import ReadinessModel

/// From marks to the figures of a section.
extension Assessor {
  func scoreSections(_ assessment: inout Assessment) {
    // Scores rest on marks and steps only, so the figures can be filled in beside them.
    var results: [SectionResult] = []
    swap(&results, &assessment.sections)
    scoreSections(&results, assessment)
    swap(&results, &assessment.sections)
  }

  /// Where gates look at scores: all figures, of which no step takes anything away but for the kind of body.
  func scoreBeforeGates(_ assessment: inout Assessment) {
    let kind = KindSet(kind: assessment.facts.kind)
    for step in steps.indices {
      assessment.steps[step].state = steps[step].kinds.contains(kind) ? .reached : .notApplicable
    }
    scoreSections(&assessment)
  }

  private func scoreSections(_ results: inout [SectionResult], _ assessment: borrowing Assessment) {
    var results = results.mutableSpan
    for index in results.indices {
      results[index].clear()
      let ownStep = sections[index].step
      let step = ownStep >= 0 ? assessment.steps[ownStep].state : nil
      if step != .notApplicable, sections[index].kinds.contains(KindSet(kind: assessment.facts.kind)) {
        if sections[index].parts.isEmpty { score(index, assessment, &results[index]) }
        judge(&results[index], step)
        // Nothing that counts can apply, whatever else is answered: that is no missing score.
        if sections[index].mayNotApply, sections[index].parts.isEmpty, results[index].state == .notScored,
          results[index].applicable == 0
        {
          results[index].clear()
        }
      }
    }
    for index in summaries where results[index].state != .notApplicable {
      let ownStep = sections[index].step
      sumUp(index, assessment, &results)
      judge(&results[index], ownStep >= 0 ? assessment.steps[ownStep].state : nil)
    }
  }

  /// A summary, from the scores of what it is made of: parts that do not apply, or are not sought, drop out.
  private func sumUp(_ index: Int, _ assessment: borrowing Assessment, _ results: inout MutableSpan<SectionResult>) {
    var items: [ScoredItem] = []
    var (answered, applicable) = (Fraction.zero, Fraction.zero)
    var seen = [Bool](repeating: false, count: rules.count)
    for part in sections[index].parts {
      let state = results[part.section].state
      if state == .notApplicable || state == .notSought { continue }
      markScored(part, &seen)
      let share =
        part.group < 0
        ? results[part.section].answeredShare
        : count(sections[part.section].scored.filter { isRule($0, in: part.group) }, assessment).share
      // Of what does not apply nothing is open.
      if let share {
        answered += part.weight * share
        applicable += part.weight
      }
      if part.group >= 0 {
        let score = scoreTree(part.group, assessment)
        if let low = score.low, let high = score.high {
          items.append(ScoredItem(weight: part.weight, now: score.now, low: low, high: high, isSure: score.isSure))
        }
      } else if let low = results[part.section].low, let high = results[part.section].high {
        items.append(
          ScoredItem(
            weight: part.weight, now: results[part.section].score, low: low, high: high,
            isSure: results[part.section].isSure))
      }
    }
    let score = AggregateScore(groups[sections[index].root].aggregate, items)
    set(score, &results[index])
    results[index].answeredShare = answered.divided(by: applicable)
    let counted = count(rules.indices.filter { seen[$0] }, assessment)
    (results[index].answered, results[index].applicable) = (counted.answered, counted.applicable)
  }

  /// The rules that a part of a summary is scored by, each once however many parts it stands in.
  private func markScored(_ part: CompiledPart, _ seen: inout [Bool]) {
    for rule in sections[part.section].scored where part.group < 0 || isRule(rule, in: part.group) { seen[rule] = true }
    for inner in sections[part.section].parts { markScored(inner, &seen) }
  }

  private func isRule(_ rule: Int, in group: Int) -> Bool {
    groups[group].children.contains { $0 >= 0 ? $0 == rule : isRule(rule, in: ~$0) }
  }

  private func set(_ score: AggregateScore, _ result: inout SectionResult) {
    result.gained = score.gained
    result.possible = score.possible
    result.score = score.now
    result.low = score.low
    result.high = score.high
    result.isSure = score.isSure
  }

  private func score(_ index: Int, _ assessment: borrowing Assessment, _ result: inout SectionResult) {
    if sections[index].isFlat { return scoreFlat(index, assessment, &result) }
    share(sections[index], assessment, &result)
    set(scoreTree(sections[index].root, assessment), &result)
  }

  /// State and band, from the figures.
  private func judge(_ result: inout SectionResult, _ step: StepState?) {
    if step == .notSought {
      result.state = .notSought
    } else if let score = result.score {
      let isWithheld = result.answeredShare.map { $0 < withholdBelow } ?? false
      result.state = isWithheld ? .withheld : .scored
      if !isWithheld { result.band = bands.firstIndex { $0.below.map { score < $0 } ?? true } }
    } else {
      result.state = .notScored
    }
  }

  /// How much of what applies is answered, by weight and by count.
  private func share(_ section: CompiledSection, _ assessment: borrowing Assessment, _ result: inout SectionResult) {
    let counted = count(section.scored, assessment)
    (result.answered, result.applicable) = (counted.answered, counted.applicable)
    result.answeredShare = counted.share
  }

  /// How many of some rules apply and are answered; the share by weight, nil where none applies.
  private func count(
    _ scored: [Int], _ assessment: borrowing Assessment
  ) -> (answered: Int, applicable: Int, share: Fraction?) {
    var (answered, applicable) = (Int64(0), Int64(0))
    var counts = (answered: 0, applicable: 0)
    for index in scored where standing(of: index, assessment.rules[index], assessment.facts.kind) != nil {
      counts.applicable += 1
      applicable += rules[index].weight
      if assessment.rules[index].isCounted, assessment.rules[index].mark != nil {
        counts.answered += 1
        answered += rules[index].weight
      }
    }
    return (counts.answered, counts.applicable, Fraction(answered, over: applicable))
  }
}
