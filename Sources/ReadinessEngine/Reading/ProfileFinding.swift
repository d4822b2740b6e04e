public import ReadinessModel

/// What was found while a profile was read, by code; readers add places and words.
public enum ProfileFindingCode: UInt8, Sendable, CaseIterable {
  case missingID, missingName, missingKind, missingAsOf, missingTarget, missingAnswers
  case unknownKind, badAsOf, unknownTarget, badForm, badSince, otherRuleSet, tailoringExpired
  case otherVersion, targetNotForKind
  case unknownQuestion, badAnswer
  case badExpectedDate, badEvidenceDate, badPatients, missingQuestion, missingCode
  case carriedOver, answersMapped, answersKeptOnly, answersAskedAgain
  case repeatedPractice
  case unknownKey, repeatedKey, wrongType, strangeCharacter

  /// Stable, unique, documented by `readiness explain`.
  public var code: StaticString {
    switch self {
    case .missingID: "profile-without-id"
    case .missingName: "profile-without-name"
    case .missingKind: "profile-without-kind"
    case .missingAsOf: "profile-without-as-of"
    case .missingTarget: "profile-without-target"
    case .missingAnswers: "profile-without-answers"
    case .unknownKind: "unknown-kind-of-body"
    case .badAsOf: "bad-as-of-date"
    case .unknownTarget: "unknown-target"
    case .badForm: "bad-form"
    case .badSince: "bad-since"
    case .otherRuleSet: "other-rule-set"
    case .tailoringExpired: "tailoring-expired"
    case .otherVersion: "other-rule-set-version"
    case .targetNotForKind: "target-not-for-kind"
    case .unknownQuestion: "answer-to-unknown-question"
    case .badAnswer: "bad-answer"
    case .badExpectedDate: "bad-expected-date"
    case .badEvidenceDate: "bad-evidence-date"
    case .badPatients: "bad-patients"
    case .missingQuestion: "answer-without-question"
    case .missingCode: "practice-without-code"
    case .carriedOver: "profile-carried-over"
    case .answersMapped: "answers-mapped"
    case .answersKeptOnly: "answers-kept-only"
    case .answersAskedAgain: "answers-asked-again"
    case .repeatedPractice: "practice-listed-twice"
    case .unknownKey: "json-unknown-key"
    case .repeatedKey: "json-repeated-key"
    case .wrongType: "json-wrong-type"
    case .strangeCharacter: "json-strange-character"
    }
  }

  /// What is wrong, in one sentence without the details.
  public var message: StaticString {
    switch self {
    case .missingID: "the profile has no id"
    case .missingName: "the profile has no name"
    case .missingKind: "the profile does not say what kind of body it is about"
    case .missingAsOf: "the profile has no as-of date"
    case .missingTarget: "the profile does not say which step it aims at"
    case .missingAnswers: "the profile has no answers"
    case .unknownKind: "the rule set has no such kind of body"
    case .badAsOf: "the as-of date is not a date"
    case .unknownTarget: "the rule set has no such step"
    case .badForm: "the form is neither full nor short"
    case .badSince: "the profile of last time is not named by its file alone"
    case .otherRuleSet: "the profile was filled in for another rule set"
    case .tailoringExpired: "the rules were tailored for a time that ended before the profile's as-of date"
    case .otherVersion: "the profile was filled in for another version of the rule set"
    case .targetNotForKind: "this kind of body cannot have that target"
    case .unknownQuestion: "the rule set has no such question; the answer is kept and counts nowhere"
    case .badAnswer: "the answer is outside its type or limits"
    case .badExpectedDate: "the expected date is not a date"
    case .badEvidenceDate: "the date of the evidence is not a date"
    case .badPatients: "the number of patients is not a whole number"
    case .missingQuestion: "the answer does not say which question it answers"
    case .missingCode: "the practice has no code"
    case .carriedOver: "the profile was filled in for another version of the rule set, and its answers are carried over"
    case .answersMapped: "answers to former questions became answers to present ones"
    case .answersKeptOnly: "answers to former questions are kept, and count nowhere"
    case .answersAskedAgain: "answers are kept and count nowhere, since their questions mean something else now"
    case .repeatedPractice: "the practice is listed twice; it is counted once, as it stands first"
    case .unknownKey: "a profile has no such key"
    case .repeatedKey: "the key stands twice"
    case .wrongType: "the value has another type than this key has"
    case .strangeCharacter: "a string holds an escape of no character"
    }
  }

  /// Whether the profile can't be assessed because of it.
  public var isFatal: Bool {
    switch self {
    case .missingID, .missingName, .missingKind, .missingAsOf, .missingTarget, .missingAnswers, .unknownKind, .badAsOf,
      .unknownTarget, .badForm, .otherRuleSet, .tailoringExpired, .missingQuestion, .missingCode, .unknownKey,
      .repeatedKey, .wrongType, .strangeCharacter:
      true
    case .badSince, .otherVersion, .targetNotForKind, .unknownQuestion, .badAnswer, .badExpectedDate, .badEvidenceDate,
      .badPatients, .carriedOver, .answersMapped, .answersKeptOnly, .answersAskedAgain, .repeatedPractice:
      false
    }
  }

  public var severity: Severity {
    switch self {
    case .otherVersion, .targetNotForKind, .carriedOver, .answersMapped, .answersKeptOnly, .answersAskedAgain,
      .repeatedPractice:
      .warning
    case .missingID, .missingName, .missingKind, .missingAsOf, .missingTarget, .missingAnswers, .unknownKind, .badAsOf,
      .unknownTarget, .badForm, .badSince, .otherRuleSet, .tailoringExpired, .unknownQuestion, .badAnswer,
      .badExpectedDate,
      .badEvidenceDate, .badPatients, .missingQuestion, .missingCode, .unknownKey, .repeatedKey, .wrongType,
      .strangeCharacter:
      .error
    }
  }
}

/// One finding, with what a message needs.
public struct ProfileFinding: Sendable, Hashable {
  public var code: ProfileFindingCode
  /// Index of the question it is about.
  public var question: Int?
  public var problem: AnswerProblem?
  /// What is wrong with the shape of a profile in JSON.
  public var shape: JSONShape?
  /// The text that is wrong, in the profile's buffer.
  public var text: TextRange
  /// Where the reader was, as it counts (a byte offset); -1 for the whole profile.
  public var offset: Int

  public init(
    _ code: ProfileFindingCode, question: Int? = nil, problem: AnswerProblem? = nil, text: TextRange = .empty,
    offset: Int = -1
  ) {
    self.code = code
    self.question = question
    self.problem = problem
    self.text = text
    self.offset = offset
  }
}

extension AnswerProblem {
  /// What is wrong with the answer, in half a sentence.
  public var message: StaticString {
    switch self {
    case .notANumber: "is not a plain number (digits and at most one point, without % or separators)"
    case .notWhole: "is not a whole number"
    case .tooManyPlaces: "has more than six decimals"
    case .tooSmall: "is below the least the question allows"
    case .tooLarge: "is above the most the question allows"
    case .unknownChoice: "is not one of the choices"
    case .repeatedChoice: "names a choice twice"
    case .notADate: "is not a date that exists"
    case .futureDate: "lies after the as-of date"
    case .repeated: "is a second answer to the same question"
    case .notApplicableNotAllowed: "cannot be claimed: this question does not allow it"
    case .notApplicableWithoutReason: "needs a reason"
    case .noValue: "has neither a value nor a state"
    case .valueAndState: "has both a value and a state"
    case .unknownState: "is neither not-known nor not-applicable"
    case .derived: "is computed from other answers and cannot be answered"
    }
  }
}
