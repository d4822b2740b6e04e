import ReadinessModel

/// From marks to the figures of a section.
extension Assessor {
  func scoreSection(_ index: Int, _ assessment: inout Assessment) {
    assessment.sections[index] = result(of: index, assessment)
  }

  private func result(of index: Int, _ assessment: borrowing Assessment) -> SectionResult {
    var result = SectionResult()
    let ownStep = sections[index].step
    let step = ownStep >= 0 ? assessment.steps[ownStep].state : nil
    guard step != .notApplicable, sections[index].kinds.contains(KindSet(kind: assessment.facts.kind)) else {
      return result
    }
    if sections[index].isFlat {
      scoreFlat(index, assessment, &result)
    } else {
      share(sections[index], assessment, &result)
      let score = scoreTree(sections[index].root, assessment)
      result.gained = score.gained
      result.possible = score.possible
      result.score = score.now
      result.low = score.low
      result.high = score.high
    }
    if step == .notSought {
      result.state = .notSought
    } else if let score = result.score {
      let isWithheld = result.answeredShare.map { $0 < withholdBelow } ?? false
      result.state = isWithheld ? .withheld : .scored
      if !isWithheld { result.band = bands.firstIndex { $0.below.map { score < $0 } ?? true } }
    } else {
      result.state = .notScored
    }
    return result
  }

  /// How much of what applies is answered, by weight and by count.
  private func share(_ section: CompiledSection, _ assessment: borrowing Assessment, _ result: inout SectionResult) {
    var (answered, applicable) = (Int64(0), Int64(0))
    for index in section.scored where standing(of: index, assessment.rules[index], assessment.facts.kind) != nil {
      result.applicable += 1
      applicable += rules[index].weight
      if assessment.rules[index].isCounted {
        result.answered += 1
        answered += rules[index].weight
      }
    }
    result.answeredShare = Fraction(answered, over: applicable)
  }
}
