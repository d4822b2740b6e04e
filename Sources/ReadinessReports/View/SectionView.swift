import ReadinessModel

/// One section with its figures and its rules.
struct SectionView: Sendable {
  var id: String
  var code: String
  var title: String
  var about: String
  var state: SectionState
  /// The state in words: a band, `score withheld`, `not sought`.
  var stateWords: String
  /// `65%`; empty without a printed score.
  var percent: String
  /// For drawing, in thousandths; nil without a printed score or range.
  var score: Int?
  var low: Int?
  var high: Int?
  /// `60% to 70%`; empty where there is none, or where low and high are equal.
  var range: String
  /// `23 of 25 answered`; empty where nothing is asked.
  var answered: String
  /// `26 of 40`; empty without a printed score.
  var points: String
  /// Points gained and possible, for the totals of the table.
  var gained: String
  var possible: String
  /// Why there is no score; empty where there is one.
  var note: String
  /// That unanswered counts as a mark; empty where it counts nowhere.
  var openCounts: String
  /// The title, the way in which it is put together, the weight and the score of each part; empty where one sum says it all.
  var parts: [PartView]
  var rules: [RuleView]
}

/// A group of a section, or a score that a summary is made of.
struct PartView: Sendable {
  var title: String
  /// How it is put together, and what is special about it.
  var how: String
  var weight: String
  var score: String
}

/// One rule with the answer it judged.
struct RuleView: Sendable {
  /// To link to: `a-` and the rule's id.
  var anchor: String
  var code: String
  var wording: String
  /// Whether it counts in the section's score, and if not, in a word why.
  var counts: Bool
  /// `graded`, `shown`, `serves a gate`.
  var role: String
  var answer: String
  var isOpen: Bool
  var evidence: [String]
  var note: String
  var by: String
  /// Empty without a mark.
  var mark: String
  /// That its open answer counts as a mark; empty where it counts nowhere, or is answered.
  var openCounts: String
  var weight: String
  /// Points it adds to the section; empty where it does not count.
  var contribution: String
  var place: String
  var citation: String
  var action: String
}
