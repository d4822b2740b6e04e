internal import ReadinessEngine
internal import ReadinessModel

/// Sections and bands: what is printed of a score.
extension DifferenceFinder {
  /// What is printed of a section.
  struct SectionSeen: Equatable {
    var state: SectionState
    var score: Fraction?
    var band: String?

    var text: String {
      "\(state.word)" + (score.map { " \($0.plain)" } ?? "") + (band.map { ", \($0)" } ?? "")
    }
  }

  func seen(_ section: Int, _ assessment: Assessment, _ side: Side) -> SectionSeen? {
    guard let own = pair.sections[section][side] else { return nil }
    let (result, scoring) = (assessment.sections[own], pair.given[side].scoring)
    let isPrinted = result.state == .scored && (!assessment.isShort || scoring.scoresShortForm)
    return SectionSeen(
      state: result.state, score: isPrinted ? result.score : nil,
      band: isPrinted ? result.band.map { scoring.bands[$0].id } : nil)
  }

  /// - Parameters:
  ///   - unlike: kinds of bodies for which something that it is made of is not proved the same: its rules, or the
  ///     sections that it sums up.
  ///   - hints: bodies that rules of it judge differently.
  func sectionVerdict(
    _ section: Int, unlike: KindSet, hints: [PairedBody]
  ) -> RuleSetDifference.Verdict {
    // Of each kind of body that the section is for.
    let isAlike = pair.sharedKinds.allSatisfy { kind in
      !texts.applies(section, kind: kind)
        || texts.areAlike(section, kind: kind) && !unlike.contains(KindSet(kind: kind))
          && texts.scoring(.old) == texts.scoring(.new)
    }
    let differs: (Sides<Assessment>) -> Bool = { [self] in
      seen(section, $0.old, .old) != seen(section, $0.new, .new)
    }
    let outcome: (Assessment, Side) -> String = { [self] in seen(section, $0, $1)?.text ?? "" }
    // What is not sought is not scored, unless its step is reached.
    var isReachedAlike = true
    for step in Set(Side.allCases.compactMap { pair.joint[$0].sections[section].step }) {
      var question = reachQuestion(step, differs: differs, outcome: outcome)
      question.restsOnAim = true
      let reach = verdict(question)
      if case .differs = reach { return reach }
      if case .notDecided = reach { isReachedAlike = false }
    }
    if isAlike, isReachedAlike { return .same }
    // What is not sought is not scored, so every way of aiming is tried where a section belongs to a step.
    let isOfStep = Side.allCases.contains { pair.joint[$0].sections[section].step != nil }
    let sections = [section] + Side.allCases.flatMap { pair.joint[$0].sections[section].summary.map(\.section) }
    for part in sections {
      let search = SectionSearch(
        search: search, section: part, hints: hints, modes: modes(restsOnAim: isOfStep), texts: texts)
      if let body = search.body(differs) {
        let smallest = self.search.reduced(body, differs)
        return .differs(shown(smallest, smallest.answerCount == 0, outcome))
      }
    }
    return wholeVerdict(ofSection: section, differs: differs, outcome: outcome)
  }

  // MARK: Bands

  /// Whether the limits of a band matter to anybody: by every way to answer, where these are few.
  private func wholeBandVerdict(_ id: String) -> RuleSetDifference.Verdict {
    for section in pair.sections.indices where pair.sections[section].isInBoth {
      let verdict = wholeVerdict(
        ofSection: section,
        differs: { [self] in
          let (before, after) = (seen(section, $0.old, .old), seen(section, $0.new, .new))
          return before?.band != after?.band && before?.score == after?.score
            && [before?.band, after?.band].contains(id)
        }, outcome: { [self] in seen(section, $0, $1)?.text ?? "" })
      guard case .same = verdict else { return verdict }
    }
    return .same
  }

  var bands: [Match] {
    Match.all(old: pair.given.old.scoring.bands.map(\.id), new: pair.given.new.scoring.bands.map(\.id))
  }

  /// The scores of a band, from one limit to the other.
  private func limits(_ index: Int, _ side: Side) -> String {
    let bands = pair.given[side].scoring.bands
    let below = bands[..<index].compactMap(\.below).max()
    return "\(below?.plain ?? "") \(bands[index].below?.plain ?? "")"
  }

  /// - Parameter sections: the bodies whose sections were seen to differ.
  func bandVerdict(_ old: Int, _ new: Int, _ sections: [(section: Int, body: DifferingBody)])
    -> RuleSetDifference.Verdict
  {
    if limits(old, .old) == limits(new, .new) { return .same }
    let id = pair.given.new.scoring.bands[new].id
    for (section, body) in sections {
      let before = seen(section, search.engines.old.assess(body.old), .old)
      let after = seen(section, search.engines.new.assess(body.new), .new)
      if before?.band != after?.band, before?.band == id || after?.band == id, before?.score == after?.score {
        var shown = body
        shown.isSmallest = false
        return .differs(shown)
      }
    }
    return wholeBandVerdict(id)
  }
}
