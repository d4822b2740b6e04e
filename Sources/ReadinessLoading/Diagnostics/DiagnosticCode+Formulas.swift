extension DiagnosticCode {
  /// The codes about formulas and gates.
  static let formulaEntries: [DiagnosticCode: DiagnosticEntry] = [
    .noTest: .init(
      "A test is without anything to test for.",
      mend: "Write <is question=\"partners\" at-least=\"2\"/>."),
    .wrongTest: .init(
      "A test does not go with the type of the question, or is several tests in one.",
      mend: "Test choices with choices=\"…\", numbers with bounds, dates with age-at-most, within, past, before or "
        + "after."),
    .compareMismatch: .init(
      "Two answers are compared that have no common measure.",
      mend: "Compare numbers with numbers, percentages with percentages, money with money, dates with dates."),
    .unitMismatch: .init(
      "Two answers are compared, added up or taken from each other that count different things.",
      mend: "Compare and add up practices with practices and patients with patients."),
    .boundOutsideLimits: .init(
      "A bound lies outside the limits of the question, so it bounds nothing.",
      mend: "Leave it out, or widen least=\"…\" and most=\"…\" of the question."),
    .fractionalBound: .init(
      "A bound with a fraction stands where every answer is a whole number.",
      mend: "Write a whole number."),
    .constantTest: .init(
      "A test is true of every possible answer, or of none, so it tests nothing.",
      mend: "Correct it, or ask <answered> where any answer will do."),
    .unguardedNegation: .init(
      "A comparison with a question that does not apply is false, so a <not> round it would be true by "
        + "accident.",
      mend: "Write <all><applies question=\"q\"/><not><is question=\"q\" choices=\"yes\"/></not></all>."),
    .formulaTooEarly: .init(
      "Answers, applicability, derived values, marks and consistency are judged before there are scores and "
        + "steps.",
      mend: "Move the formula to a <condition> or a <hold>."),
    .formulaAsksForAnswer: .init(
      "Whether a question applies, what a value is and which mark is earned follow from answers, not from whether there "
        + "is an answer: a range of scores could not say what an open answer may still change.",
      mend: "Test the answer itself; while it is open, what rests on it is not known. Conditions, holds, gates and "
        + "consistency rules may ask <answered>, <open>, <blank> and <answers-given>."),
    .ageOfFuture: .init(
      "What lies ahead has no age, and would pass for new. A question whose age is looked at may not be answered with a "
        + "date after the as-of date.",
      mend: "Give the question latest=\"as-of\", or test it with within, past, before or after."),
    .scoreInGate: .init(
      "A score never moves a step, so no gate looks at one.",
      mend: "Test the answers themselves."),
    .gateOnLaterStep: .init(
      "A gate waits for its own step or for a later one, so neither could ever be reached first.",
      mend: "Name an earlier step."),
    .gateNotApplicable: .init(
      "A gate rests on a question whose “not applicable” the body may claim; a claim would decide the step.",
      mend: "Take <not-applicable> out of the question, or test another."),
    .statementCycle: .init(
      "A statement says itself, by itself or through others, so that it would say nothing.",
      mend: "Write out what is meant."),
    .partWithoutEffect: .init(
      "A part of a condition changes nothing: it stands there twice, is a <not> of a <not>, a bound that every answer lies "
        + "within, or <applies> of a question that everybody is asked; or no gate looks at the scores that may move steps.",
      mend: "Take it out, or correct it; check --prove finds parts that follow from others, too."),
    .gateOutsideShortForm: .init(
      "A gate rests on a question that the short form does not ask, so a short assessment could never tell.",
      mend: "Give the question short=\"yes\", or test another."),
  ]
}
