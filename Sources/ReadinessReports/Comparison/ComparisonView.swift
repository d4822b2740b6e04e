/// What changed between profiles of one body, as data.
struct ComparisonView: Sendable {
  var title: String
  /// In one sentence: the confirmed step then and now.
  var verdict: String
  var points: [ComparisonPoint]
  /// One for each two neighbouring points.
  var stretches: [ComparisonStretch]
  /// Each step at every point; none where there are no steps.
  var steps: [ComparisonSection]
  /// Each section at every point.
  var sections: [ComparisonSection]
  /// Areas in which unanswered counts as a mark, a sentence each.
  var openCounts: [String]
  /// Profiles that were to be compared and could not be read.
  var unreadable: [UnreadableProfile]
  var engine: String
}

/// One assessment among those compared.
struct ComparisonPoint: Sendable {
  /// `31 October 2013`, with the rules or the file where the date alone does not tell points apart.
  var label: String
  /// `2013-10-31`.
  var date: String
  /// Days, for how far apart points stand.
  var day: Int
  var file: String
  var rules: String
  var digest: String
  /// Whose rules these are, where somebody has changed them; nil where nobody has.
  var tailoring: TailoringView?
  /// Ids of the tailorings.
  var tailoringIDs: [String]
}

/// From one point to the next.
struct ComparisonStretch: Sendable {
  var from: String
  var to: String
  /// Whether the rules changed too, so that a middle column tells what that alone changed.
  var hasNewRules: Bool
  var answers: [AnswerChange]
  var steps: [StandingChange]
  var gates: [StandingChange]
  var sections: [StandingChange]
  /// Expected dates that have passed while the answer stayed the same.
  var overdue: [OverdueAnswer]
  /// What a full form tells after a first pass; nil where there was none, or there is no full form yet.
  var becameKnown: KnownChanges?
  /// Questions that only the newer, or only the older, rules ask.
  var newQuestions: [String]
  var droppedQuestions: [String]

  /// Whether nothing is another.
  var isEmpty: Bool {
    answers.isEmpty && steps.isEmpty && gates.isEmpty && sections.isEmpty && overdue.isEmpty && newQuestions.isEmpty
      && droppedQuestions.isEmpty && becameKnown == nil
  }
}

/// What nobody could tell from a first pass. Scores of a first pass are compared with nothing, so areas only have the new
/// one.
struct KnownChanges: Sendable {
  /// How many questions are answered that the first pass does not ask.
  var notAsked: Int
  /// How many were asked and open, and are answered.
  var open: Int
  /// Requirements, conditions and holds that were open and are decided; areas that have a score.
  var standings: [StandingChange]
  var answers: [AnswerChange]
}

struct AnswerChange: Sendable {
  var id: String
  var code: String
  var wording: String
  var before: String
  var after: String
}

/// A step, gate or section whose standing is not the same.
struct StandingChange: Sendable {
  var id: String
  var title: String
  var before: String
  /// The old answers under the new rules; equal to `before` where the rules did not change.
  var between: String
  var after: String
  var cause: Cause

  /// Who changed it, as tables and scripts have it.
  enum Cause: String, Sendable {
    case body = "the body"
    case rules = "the rules"
    case both

    /// The id of the word for it.
    var word: String {
      switch self {
      case .body: "cause-body"
      case .rules: "cause-rules"
      case .both: "cause-both"
      }
    }
  }
}

struct OverdueAnswer: Sendable {
  var code: String
  var wording: String
  var expected: String
  var answer: String
}

struct ComparisonSection: Sendable {
  var title: String
  /// By point: in thousandths; nil without a printed score.
  var scores: [Int?]
  /// By point: `65% developing`, `score withheld`, `not asked`.
  var words: [String]
}
