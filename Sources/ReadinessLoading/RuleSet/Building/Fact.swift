internal import ReadinessModel

/// What is known of a question or derived value while a rule set is checked, beyond what the model keeps.
struct Fact {
  let element: Element
  /// Nil where the type was not understood: then nothing is said about tests of it.
  let type: AnswerType?
  /// The listed choices by id.
  var choices: [String: Int] = [:]
  /// The facts a derived value is computed from.
  var parts: [Int] = []
  /// The facts that decide whether it applies.
  var conditions: [Int] = []
  /// The numbers an answer can be; nil where answers are no numbers or not known well enough to judge.
  var domain: Domain?
  /// Whether it may not apply because of another answer or a claim, itself or through its parts.
  var mayNotApply = false
  /// The first question it rests on whose "not applicable" the body may claim.
  var claimable: Int?
  /// The first question it rests on that the short form does not ask.
  var outsideShortForm: Int?
}

/// The numbers that an answer can be, ends included; a missing end is unbounded.
struct Domain: Hashable {
  var least: FixedDecimal?
  var most: FixedDecimal?
  var isWhole: Bool

  static let share = Domain(least: FixedDecimal(0), most: FixedDecimal(100), isWhole: false)
}

extension AnswerType {
  /// With its article, for authors of rules: "a whole number".
  var described: String {
    switch self {
    case .yesNo: "a yes/no question"
    case .choice: "a choice"
    case .multipleChoice: "a choice of several"
    case .wholeNumber: "a whole number"
    case .decimal: "a decimal number"
    case .percentage: "a percentage"
    case .money: "an amount of money"
    case .date: "a date"
    case .text: "free text"
    }
  }
}
