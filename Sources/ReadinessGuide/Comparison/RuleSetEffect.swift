public import ReadinessModel

/// What a change of rules does to one profile that nobody has touched.
public struct RuleSetEffect: Sendable, Hashable {
  /// Which way a body goes on the path.
  public enum Crossing: String, Sendable, CaseIterable { case up, down, same }

  /// One step or section under the old and the new rules; nil where a rule set has none of that id.
  public struct Pair<Value: Sendable & Hashable>: Sendable, Hashable {
    public var id: String
    public var title: String
    public var before: Value?
    public var after: Value?
    public var isChanged: Bool { before != after }
  }

  /// What is compared of a section.
  public struct Score: Sendable, Hashable {
    public var state: SectionState
    /// Share of 1; nil without a printed score.
    public var score: Fraction?
    /// Name of the band; empty without one.
    public var band: String
  }

  public var id: String
  public var name: String
  /// Titles of the confirmed steps; nil for none.
  public var confirmedBefore: String?
  public var confirmedAfter: String?
  public var crossing: Crossing
  public var steps: [Pair<StepState>]
  public var gates: [Pair<GateOutcome>]
  public var sections: [Pair<Score>]
  /// Conditions and holds.
  public var standing: [Pair<Truth>]
  /// Answers to questions that the new rules do not have: kept, never dropped.
  public var kept: [KeptAnswer]

  /// An answer without a question.
  public struct KeptAnswer: Sendable, Hashable {
    public var question: String
    public var value: String

    public init(question: String, value: String) {
      self.question = question
      self.value = value
    }
  }

  /// One profile judged by one rule set.
  public struct Judged: Sendable {
    public var ruleSet: RuleSet
    public var profile: Profile
    public var assessment: Assessment

    public init(ruleSet: RuleSet, profile: Profile, assessment: Assessment) {
      self.ruleSet = ruleSet
      self.profile = profile
      self.assessment = assessment
    }
  }

  /// The same file, read and judged under each rule set.
  public init(_ old: Judged, _ new: Judged) {
    id = new.profile.string(new.profile.id)
    name = new.profile.string(new.profile.name)
    let (before, after) = (old.assessment, new.assessment)
    confirmedBefore = before.confirmed.map { old.ruleSet.steps[$0].title }
    confirmedAfter = after.confirmed.map { new.ruleSet.steps[$0].title }
    let numbers = (
      before.confirmed.map { old.ruleSet.steps[$0].number } ?? -1,
      after.confirmed.map { new.ruleSet.steps[$0].number } ?? -1
    )
    crossing = numbers.0 == numbers.1 ? .same : numbers.0 < numbers.1 ? .up : .down
    steps = Self.paired(
      old.ruleSet.steps.enumerated().map { ($1.id, $1.title, before.steps[$0].state) },
      new.ruleSet.steps.enumerated().map { ($1.id, $1.title, after.steps[$0].state) })
    gates = Self.paired(
      old.ruleSet.gates.enumerated().map { ($1.id, "\($1.code) \($1.title)", before.gates[$0]) },
      new.ruleSet.gates.enumerated().map { ($1.id, "\($1.code) \($1.title)", after.gates[$0]) })
    let names = FormerIDs(new.ruleSet, of: old.ruleSet)
    sections = Self.paired(
      Self.scores(old).map { (names.id(.section, $0.id), $0.title, $0.value) }, Self.scores(new))
    standing = Self.paired(Self.standing(old), Self.standing(new))
    kept = Self.kept(old, new)
  }

  private static func paired<Value>(
    _ old: [(id: String, title: String, value: Value)], _ new: [(id: String, title: String, value: Value)]
  ) -> [Pair<Value>] {
    let former = Dictionary(old.map { ($0.id, $0.value) }) { first, _ in first }
    let present = Set(new.map(\.id))
    return old.filter { !present.contains($0.id) }.map {
      Pair(id: $0.id, title: $0.title, before: $0.value, after: nil)
    }
      + new.map { Pair(id: $0.id, title: $0.title, before: former[$0.id], after: $0.value) }
  }

  private static func scores(_ judged: Judged) -> [(id: String, title: String, value: Score)] {
    judged.ruleSet.sections.enumerated().map { index, section in
      let result = judged.assessment.sections[index]
      let isScored = result.state == .scored
      let band = result.band.map { judged.ruleSet.scoring.bands[$0].name } ?? ""
      return (section.id, section.title, Score(state: result.state, score: isScored ? result.score : nil, band: band))
    }
  }

  private static func standing(_ judged: Judged) -> [(id: String, title: String, value: Truth)] {
    judged.ruleSet.conditions.enumerated().map { ($1.id, $1.title, judged.assessment.conditions[$0]) }
      + judged.ruleSet.holds.enumerated().map { ($1.id, $1.title, judged.assessment.holds[$0]) }
  }

  /// Answers that had a question before and have none now, in the order of the old catalogue.
  private static func kept(_ old: Judged, _ new: Judged) -> [KeptAnswer] {
    let present = Set(new.ruleSet.questions.map(\.id)).union(FormerIDs(new.ruleSet, of: old.ruleSet).former(.question))
    return old.ruleSet.questions.enumerated().compactMap { index, question in
      let answer = old.profile.answers[index]
      guard !question.isDerived, !present.contains(question.id), answer.state != .blank else { return nil }
      let value = answer.raw.isEmpty ? "\(answer.state.word)" : old.profile.string(answer.raw)
      return KeptAnswer(question: question.id, value: value)
    }
  }
}
