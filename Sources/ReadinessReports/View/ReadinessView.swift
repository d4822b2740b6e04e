import ReadinessWords

/// What a readiness report says, as data: every figure and sentence, in the order in which it is said. Renderers only
/// format it.
struct ReadinessView: Sendable {
  var title: String
  var body: BodyView
  /// Where the body stands, in one sentence.
  var verdict: String
  /// What belongs to the verdict: how far open answers may carry it, the next step, notes about the form.
  var further: [String]
  /// What it means for patients.
  var patients: [String]
  var ask: AskView
  var holds: [StandingView]
  /// Conditions, reservations first.
  var conditions: [StandingView]
  /// In the order in which they are best taken.
  var actions: [ActionView]
  /// Places in ``actions`` of those that stand on the first side.
  var onPageOne: [Int]
  /// What it would take to reach the next step; nil where that was not asked for, or there is nothing to say.
  var route: RouteView?
  var interests: [InterestView]
  var steps: [StepView]
  var sections: [SectionView]
  var strengths: [FactView]
  var unknown: UnknownView
  var owedHeading: String
  /// What the commissioner owes.
  var owed: [ActionView]
  var contradictions: [ContradictionView]
  var excluded: [ExclusionView]
  var provenance: ProvenanceView
  /// What has been changed in the rules; nil where nothing has.
  var tailoring: TailoringView?
  /// What changed since an earlier profile.
  var changes: ComparisonView?
  /// What would still stand with only what has been shown.
  var stress: StressView?
  let phrases: Phrases

  /// How many actions the first page shows.
  static let firstActions = 3
}

/// Who the report is about.
struct BodyView: Sendable {
  var id: String
  var name: String
  var kind: String
  var isCommissioner: Bool
  var commissioner: String
  var asOf: String
  var target: String
  var form: String
  /// Listed practices and their patients; empty where none are listed.
  var practices: String
  /// The file's name as given; empty where there is none.
  var file: String
  /// Who, how large, when, for whom.
  var line: String
}

/// What the board is asked to do.
struct AskView: Sendable {
  enum Verb: String, Sendable { case approve, note, assure, inform }

  var verb: Verb
  var sentence: String
}

/// A hold or condition.
struct StandingView: Sendable {
  /// Whether it stands inside the verdict.
  var isReservation: Bool
  var title: String
  var text: String
  /// What clears a hold; empty for a condition.
  var clears: String
  var action: ActionView
  /// The answers it rests on.
  var facts: [FactView]
}

/// One thing to do, or one question to answer.
struct ActionView: Sendable {
  enum Kind: Sendable { case hold, condition, gate, question, rule }

  var kind: Kind
  /// What it is about, in a few words: `Gate 1-4: Investment secured`.
  var about: String
  var text: String
  /// Who does it; never empty.
  var owner: String
  /// When the body expects it; empty where it says nothing.
  var expected: String
  /// What hangs on it: points still to be had, a step, a condition; never empty.
  var worth: String
}

struct InterestView: Sendable {
  var person: String
  var text: String
}

/// A question with what is known of it.
struct FactView: Sendable {
  var code: String
  var wording: String
  var answer: String
  /// Whether nobody has said anything.
  var isBlank: Bool
  /// Whether it is not known, or contradictory.
  var isOpen: Bool
  /// Who can answer; empty where the rule set does not say.
  var party: String
  /// `line 14`; empty where it is not known.
  var place: String
}

struct ProvenanceView: Sendable {
  var ruleSet: String
  var ruleSetID: String
  var version: String
  var digest: String
  var profileDigest: String
  var engine: String
  /// The articles that rules in this report cite.
  var sources: [SourceView]
}

struct SourceView: Sendable {
  var title: String
  var origin: String
  /// Codes of the claims cited.
  var claims: String
}
