import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// Compares assessments of one body; ids, not indices, tell what belongs together across rule sets.
struct ComparisonBuilder {
  let points: [ViewBuilder]
  /// By stretch: the older profile under the newer rules; nil where the rules are the same.
  let between: [ViewBuilder?]
  let engine: String

  init(_ earlier: [EarlierProfile], _ latest: AssessedProfile, engine: String) {
    func builder(_ assessed: AssessedProfile) -> ViewBuilder { ViewBuilder(assessed, allSteps: true, engine: engine) }
    points = earlier.map { builder($0.assessed) } + [builder(latest)]
    between = earlier.map { $0.underNextRules.map(builder) }
    self.engine = engine
  }

  func view(unreadable: [UnreadableProfile] = []) -> ComparisonView {
    let latest = points[points.count - 1]
    let labels = labels()
    return ComparisonView(
      title: latest.phrases("comparison-title", ["name": latest.name]), verdict: verdict(),
      points: zip(points, labels).map { point, label in
        ComparisonPoint(
          label: label, date: point.profile.asOf.text, day: Int(truncatingIfNeeded: point.profile.asOf.ordinal),
          file: point.assessed.file, rules: rules(point),
          digest: point.ruleSet.digest, tailoring: TailoringView(point.ruleSet),
          tailoringIDs: point.ruleSet.tailorings.map(\.id))
      },
      stretches: between.indices.map { stretch($0, labels) }, steps: steps(), sections: sections(),
      openCounts: OpenCounts(ruleSet: latest.ruleSet).sentences(latest.phrases), unreadable: unreadable, engine: engine)
  }

  private func rules(_ point: ViewBuilder) -> String {
    (["\(point.ruleSet.id) \(point.ruleSet.version)"] + point.ruleSet.tailorings.map(\.id)).joined(separator: " + ")
  }

  private func labels() -> [String] {
    let dates = points.map { $0.phrases.date($0.profile.asOf) }
    let versions = points.map { point in
      let rules = ([point.ruleSet.version] + point.ruleSet.tailorings.map(\.id)).joined(separator: " + ")
      return point.phrases("comparison-rules", ["date": dates[index(of: point)], "version": rules])
    }
    if Set(dates).count == points.count { return dates }
    if Set(versions).count == points.count { return versions }
    return points.enumerated().map { "\($0.offset + 1): \(versions[$0.offset])" }
  }

  private func index(of point: ViewBuilder) -> Int {
    points.firstIndex { $0.profile.asOf == point.profile.asOf } ?? 0
  }

  private func verdict() -> String {
    let (first, last) = (points[0], points[points.count - 1])
    let phrases = last.phrases
    let before = first.assessment.confirmed.map { first.ruleSet.steps[$0].title } ?? phrases["label-none-yet"]
    let after = last.assessment.confirmed.map { last.ruleSet.steps[$0].title } ?? phrases["label-none-yet"]
    if last.kind.isCommissioner { return phrases("comparison-commissioner", ["name": last.name]) }
    if last.ruleSet.steps.isEmpty { return phrases("comparison-no-steps", ["name": last.name]) }
    return before == after
      ? phrases("comparison-same", ["step": after])
      : phrases("comparison-changed", ["before": before, "after": after])
  }

  private func stretch(_ index: Int, _ labels: [String]) -> ComparisonStretch {
    let (old, new) = (points[index], points[index + 1])
    let middle = between[index] ?? old
    let known = old.profile.isShort && !new.profile.isShort ? becameKnown(old, new) : nil
    let told = Set((known?.standings.map(\.id) ?? []) + (known?.answers.map(\.id) ?? []))
    let names = PresentIDs(new.ruleSet, of: old.ruleSet)
    let oldIDs = Set(old.ruleSet.questions.map { names.question($0.id) })
    let newIDs = Set(new.ruleSet.questions.map(\.id))
    return ComparisonStretch(
      from: labels[index], to: labels[index + 1], hasNewRules: between[index] != nil,
      answers: answers(old, new).filter { !told.contains($0.id) },
      steps: changes(
        old, middle, new, titles: { $0.ruleSet.steps.map { ($0.id, $0.title) } }, words: { $0.stateWords($1) }),
      gates: changes(
        old, middle, new, titles: { $0.ruleSet.gates.map { ($0.id, "\($0.code) \($0.title)") } },
        words: { $0.outcomeWords($0.assessment.gates[$1]) }
      ).filter { !told.contains($0.id) },
      sections: old.profile.isShort != new.profile.isShort
        ? []
        : changes(
          old, middle, new, titles: { $0.ruleSet.sections.map { (names.section($0.id), $0.title) } },
          words: { $0.figure(of: $1) }),
      overdue: overdue(old, new), becameKnown: known, newQuestions: new.wordings { !oldIDs.contains($0) },
      droppedQuestions: old.wordings { !newIDs.contains(names.question($0)) })
  }

  private func becameKnown(_ old: ViewBuilder, _ new: ViewBuilder) -> KnownChanges {
    let phrases = new.phrases
    var known = KnownChanges(notAsked: 0, open: 0, standings: [], answers: [])
    func add(_ id: String, _ title: String, _ before: String, _ after: String) {
      known.standings.append(
        StandingChange(id: id, title: title, before: before, between: before, after: after, cause: .body))
    }
    for (index, gate) in new.ruleSet.gates.enumerated() {
      let after = new.assessment.gates[index]
      guard let former = old.ruleSet.gates.firstIndex(where: { $0.id == gate.id }), after == .met || after == .notMet,
        [.unknown, .contradictory].contains(old.assessment.gates[former])
      else { continue }
      add(
        gate.id, "\(gate.code) \(gate.title)", old.outcomeWords(old.assessment.gates[former]),
        new.outcomeWords(after))
    }
    let standing = [
      (new.ruleSet.holds, new.assessment.holds, old.ruleSet.holds, old.assessment.holds),
      (new.ruleSet.conditions, new.assessment.conditions, old.ruleSet.conditions, old.assessment.conditions),
    ]
    for (conditions, truths, formerConditions, formerTruths) in standing {
      for (index, condition) in conditions.enumerated() where truths[index] != .unknown {
        guard let former = formerConditions.firstIndex(where: { $0.id == condition.id }),
          formerTruths[former] == .unknown
        else { continue }
        add(
          condition.id, condition.title, phrases["not-known"],
          phrases[truths[index] == .isTrue ? "answer-yes" : "answer-no"])
      }
    }
    for (index, section) in new.ruleSet.sections.enumerated()
    where new.assessment.sections[index].state == .scored {
      add(section.id, section.title, phrases["label-first-pass"], new.figure(of: index))
    }
    addAnswers(old, new, to: &known)
    return known
  }

  /// Answers to what was not asked, or was open.
  private func addAnswers(_ old: ViewBuilder, _ new: ViewBuilder, to known: inout KnownChanges) {
    for (index, question) in new.ruleSet.questions.enumerated() where !question.isDerived {
      guard new.profile.answers[index].state == .answered, let before = old.question(question.id) else { continue }
      let state = old.profile.answers[before].state
      guard state == .blank || state == .notKnown else { continue }
      if old.ruleSet.questions[before].inShortForm { known.open += 1 } else { known.notAsked += 1 }
      known.answers.append(
        AnswerChange(
          id: question.id, code: question.code, wording: question.wording, before: old.answers.given(before),
          after: new.answers.given(index)))
    }
  }

  /// Whether a point is a first pass beside full forms: then its scores stand for nothing here.
  private func isApart(_ point: ViewBuilder) -> Bool {
    point.profile.isShort && points.contains { !$0.profile.isShort }
  }

  /// What differs among things with an id and words for their standing.
  private func changes(
    _ old: ViewBuilder, _ middle: ViewBuilder, _ new: ViewBuilder, titles: (ViewBuilder) -> [(String, String)],
    words: (ViewBuilder, Int) -> String
  ) -> [StandingChange] {
    func standings(_ builder: ViewBuilder) -> [String: String] {
      var found: [String: String] = [:]
      for (index, title) in titles(builder).enumerated() { found[title.0] = words(builder, index) }
      return found
    }
    let (before, between, after) = (standings(old), standings(middle), standings(new))
    let gone = titles(old).filter { after[$0.0] == nil }
    return (titles(new) + gone).compactMap { id, title in
      let notAsked = new.phrases["label-not-asked"]
      let (a, b, c) = (before[id] ?? notAsked, between[id] ?? notAsked, after[id] ?? notAsked)
      if a == c, a == b { return nil }
      let cause: StandingChange.Cause = a == b ? .body : b == c ? .rules : .both
      return StandingChange(id: id, title: title, before: a, between: b, after: c, cause: cause)
    }
  }

  private func answers(_ old: ViewBuilder, _ new: ViewBuilder) -> [AnswerChange] {
    let names = PresentIDs(new.ruleSet, of: old.ruleSet)
    let former = Dictionary(old.ruleSet.questions.enumerated().map { (names.question($1.id), $0) }) { first, _ in first
    }
    return new.ruleSet.questions.enumerated().compactMap { index, question in
      guard !question.isDerived, let before = former[question.id] else { return nil }
      if old.hasSameAnswer(before, as: new, index) { return nil }
      return AnswerChange(
        id: question.id, code: question.code, wording: question.wording, before: old.answers.given(before),
        after: new.answers.given(index))
    }
  }

  private func overdue(_ old: ViewBuilder, _ new: ViewBuilder) -> [OverdueAnswer] {
    old.profile.details.compactMap { detail in
      let question = old.ruleSet.questions[detail.question]
      guard let expected = detail.expected, expected <= new.profile.asOf, let now = new.question(question.id),
        old.hasSameAnswer(detail.question, as: new, now)
      else { return nil }
      return OverdueAnswer(
        code: question.code, wording: question.wording, expected: new.phrases.date(expected),
        answer: new.answers.given(now))
    }
  }

  /// Steps that concern the body at any point.
  private func steps() -> [ComparisonSection] {
    let latest = points[points.count - 1]
    if latest.kind.isCommissioner { return [] }
    return latest.ruleSet.steps.compactMap { step in
      let found = points.map { point in point.ruleSet.steps.firstIndex { $0.id == step.id } }
      let words = zip(points, found).map { point, index in
        index.map { point.stateWords($0) } ?? latest.phrases["label-not-asked"]
      }
      let isShown = zip(points, found).contains { point, index in
        index.map { point.assessment.steps[$0].state != .notApplicable } ?? false
      }
      return isShown ? ComparisonSection(title: step.title, scores: [], words: words) : nil
    }
  }

  private func sections() -> [ComparisonSection] {
    let latest = points[points.count - 1]
    return latest.ruleSet.sections.compactMap { section in
      let names = [section.id] + section.was
      let words = points.map { point in
        if isApart(point) { return latest.phrases["label-first-pass"] }
        return point.ruleSet.sections.firstIndex { names.contains($0.id) }.map { point.figure(of: $0) }
          ?? latest.phrases["label-not-asked"]
      }
      let scores = points.map { point -> Int? in
        guard !isApart(point), let index = point.ruleSet.sections.firstIndex(where: { names.contains($0.id) }) else {
          return nil
        }
        let result = point.assessment.sections[index]
        return result.state == .scored && !point.hidesScores ? result.score.map(PlainNumber.permille) : nil
      }
      let isShown = points.contains { point in
        point.ruleSet.sections.firstIndex { names.contains($0.id) }.map {
          [.scored, .withheld].contains(point.assessment.sections[$0].state)
        } ?? false
      }
      return isShown ? ComparisonSection(title: section.title, scores: scores, words: words) : nil
    }
  }
}

extension ViewBuilder {
  func question(_ id: String) -> Int? { ruleSet.questions.firstIndex { $0.id == id } }

  /// Whether an answer says the same as one given in another profile, perhaps under other rules.
  func hasSameAnswer(_ question: Int, as other: ViewBuilder, _ otherQuestion: Int) -> Bool {
    let (one, two) = (profile.answers[question], other.profile.answers[otherQuestion])
    return one.state == two.state && profile.string(one.raw) == other.profile.string(two.raw)
  }

  /// `65% developing`, or why there is no score.
  func figure(of section: Int) -> String { figure(assessment.sections[section]) }

  /// Asked questions whose ids pass.
  func wordings(where passes: (String) -> Bool) -> [String] {
    ruleSet.questions.filter { !$0.isDerived && passes($0.id) }.map { "\($0.code) \($0.wording)" }
  }
}
