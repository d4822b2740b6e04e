extension DiagnosticCode {
  /// The codes about questions and derived values.
  static let questionEntries: [DiagnosticCode: DiagnosticEntry] = [
    .notForType: .init(
      "Something is said of a question that its type cannot have: limits of a date, a median of choices.",
      mend: "Take it out, or change the type."),
    .limitsReversed: .init(
      "The least possible answer is more than the most.",
      mend: "Swap least and most."),
    .tooFewChoices: .init(
      "A choice of fewer than two is none.",
      mend: "List at least two <choice> elements."),
    .derivedType: .init(
      "A derived value of this type cannot be computed in this way, or from these parts.",
      mend: "Give a count type=\"whole-number\", a share type=\"percentage\"; add up only what is of one type."),
    .derivedCycle: .init(
      "A derived value is computed from itself, through others.",
      mend: "Take one of them out of the ring that the message shows."),
    .applicabilityCycle: .init(
      "Whether a question applies depends on itself, through others.",
      mend: "Let one question of the ring apply without asking the others."),
    .arithmeticTooLarge: .init(
      "A sum, difference or product could go beyond the numbers of the language, a million million either way.",
      mend: "Give the questions it is computed from narrower limits with least=\"…\" and most=\"…\"."),
    .shortFormPart: .init(
      "A derived value claims a place in the short form, but one of its parts is not asked there.",
      mend: "Write short=\"no\", or short=\"yes\" on the part."),
  ]
}
