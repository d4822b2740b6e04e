public import ReadinessEngine

extension ProfileFindingCode {
  /// What `readiness explain` prints of the code.
  public var entry: DiagnosticEntry {
    switch self {
    case .missingID: .init("A profile needs a name for machines.", mend: "Add id=\"four-rivers\".")
    case .missingName: .init("A profile needs the name of its body.", mend: "Add <name>Four Rivers</name>.")
    case .missingKind:
      .init("Which questions are asked depends on the kind of body.", mend: "Add kind=\"federation\", for one.")
    case .missingAsOf:
      .init("Dates are judged against the day for which the answers hold.", mend: "Add as-of=\"2013-10-31\".")
    case .missingTarget:
      .init(
        "A profile says which step it aims at; silence never means ambition, nor the lack of it.",
        mend: "Add target=\"none\", or the step.")
    case .missingAnswers: .init("A profile holds answers, even if none yet.", mend: "Add <answers></answers>.")
    case .unknownKind: .init("The rule set declares no kind of body of this name.", mend: "Choose one from the help.")
    case .badAsOf: .init("The as-of date is not a day of the calendar.", mend: "Write as-of=\"2013-10-31\".")
    case .unknownTarget: .init("The rule set has no step of this name.", mend: "Choose one from the help, or none.")
    case .badForm: .init("There are two forms.", mend: "Write form=\"full\" or form=\"short\".")
    case .badSince:
      .init(
        "A profile may name the same body's profile of last time, so that reports say what changed. Only a file in the same "
          + "folder can be named, since no profile may make anybody read files elsewhere.",
        mend: "Write since=\"four-rivers-2012.xml\", or give the older profile with --since.")
    case .otherRuleSet:
      .init(
        "The profile says that it was filled in for another rule set, whose questions mean other things.",
        mend: "Give that rule set with --rules.")
    case .otherVersion:
      .init(
        "The profile was filled in for another version of the rule set. It is assessed with this one.",
        mend: "Look at what changed, then correct the version in the profile.")
    case .targetNotForKind:
      .init("This kind of body cannot reach the step it aims at.", mend: "Choose another target, or none.")
    case .unknownQuestion:
      .init(
        "The rule set asks no question of this name. The answer is kept and counts nowhere.",
        mend: "Correct the name; the help gives the nearest.")
    case .badAnswer:
      .init(
        "The answer is outside its type or limits, given twice, or claimed without ground. It counts as "
          + "contradictory, never as “no” or 0.",
        mend: "Correct the answer; the help gives the choices or the limits.")
    case .badExpectedDate: .init("The expected date is not a day of the calendar.", mend: "Write 2014-03-31.")
    case .badEvidenceDate: .init("The date of the evidence is not a day of the calendar.", mend: "Write 2011-06-01.")
    case .badPatients:
      .init("The number of a practice's patients is not a whole number.", mend: "Write patients=\"9340\".")
    case .carriedOver:
      .init(
        "The profile was filled in for an earlier edition of the rule set, which says what becomes of its answers: most "
          + "are what they were, some have become answers to other questions, some are kept and count nowhere. Nothing "
          + "is lost, and no answer is read with a new meaning.",
        mend: "Look through the list, answer what is asked again, then write the profile as one of the present version."
      )
    case .answersMapped:
      .init(
        "Answers to questions that are asked no more have become answers to others, as the rule set says.",
        mend: "See that the new answers are right.")
    case .answersKeptOnly:
      .init(
        "Questions that are asked no more were answered, and no present question stands in their place. The answers "
          + "stay in the profile.", mend: "Nothing is to be done.")
    case .answersAskedAgain:
      .init(
        "A question means something else now, or has other choices, so that the former answer would be misread. It stays "
          + "in the profile and counts nowhere.", mend: "Answer the question again.")
    case .tailoringExpired:
      .init(
        "The rule set in use is tailored, and the tailoring says until when it may be used; the profile's as-of date lies "
          + "after that day. Today's date does not matter.",
        mend: "Ask the owner of the tailoring for one that holds longer, or judge the profile without it.")
    case .missingQuestion: .init("An answer says which question it answers.", mend: "Add question=\"legal-form\".")
    case .missingCode:
      .init(
        "A practice is known by its code; its name and its size may be left out.", mend: "Add the code of the practice."
      )
    case .repeatedPractice:
      .init(
        "Two practices of the list have the same code. The second is kept as it is written and counts nowhere.",
        mend: "Take one of the two out, or mend its code.")
    case .unknownKey:
      .init(
        "The object has a key that no profile has at that place.",
        mend: "Correct the name: asOf, ruleSet; the names are those of profile.schema.json.")
    case .repeatedKey:
      .init("A key stands twice in one object, so nobody can say which is meant.", mend: "Take one of the two out.")
    case .wrongType:
      .init(
        "A value has another type than its key has.",
        mend: "Texts, dates and choices are strings, patients a number, answers an object.")
    case .strangeCharacter:
      .init(
        "A string holds an escape that JSON allows and that stands for no character: \\u0000, or half of a pair.",
        mend: "Take it out, or write the character itself.")
    }
  }
}
