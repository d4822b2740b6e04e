extension DiagnosticCode {
  /// The codes about marks.
  static let markEntries: [DiagnosticCode: DiagnosticEntry] = [
    .marksMissing: .init(
      "Graded, commissioner and advisory rules say what each answer earns.",
      mend: "Add <mark> elements, from value=\"0\" to value=\"1\"."),
    .marksNotAllowed: .init(
      "Rules of role information, condition and hold earn nothing.",
      mend: "Take the marks out, or make the rule graded or advisory."),
    .weightMissing: .init(
      "Graded, commissioner and advisory rules have a weight.",
      mend: "Add weight=\"1\"; weight=\"0\" counts nothing."),
    .weightNotAllowed: .init(
      "Rules of role gate, information, condition and hold have no weight.",
      mend: "Take the weight out, or make the rule graded."),
    .weightWithoutEffect: .init(
      "A weight stands where it counts nothing: on a sum within a sum, whose points are added as they are, or in a "
        + "lowest, which takes the lowest score as it is, or on the only part of a mean.",
      mend: "Weigh the rules instead, give the group around it aggregate=\"mean\", or take the weight out."),
    .capWithoutPoints: .init(
      "A cap stands where there are no points to limit, or a bonus where nothing can be added to.",
      mend: "Let the group and the one around it be sums, or take the cap or the bonus out."),
    .capNeverReached: .init(
      "A cap is no lower than all that can be gained in the group, so it limits nothing.",
      mend: "Lower the cap, or take it out."),
    .countsNothing: .init(
      "A rule, a group or a part of a summary has the weight 0, or a bonus adds nothing or adds to nothing, so that no score "
        + "is moved by it.",
      mend: "Give it a weight; role=\"advisory\" is for what is marked and shown, and counts nowhere."),
    .openCountsNowhere: .init(
      "A section or group says what open answers count as, and no rule in it takes that over.",
      mend: "Take open-counts-as out, or out of the rules and groups that say it themselves."),
    .summaryMixed: .init(
      "A section sums up others and has rules of its own.",
      mend: "Give the rules a section of their own, and name it in the summary."),
    .summaryCycle: .init("A summary is made of itself, through others.", mend: "Take one of the ring out."),
    .markForm: .init(
      "The test of a mark does not go with the question, or is none, or several.",
      mend: "Mark choices by choices=\"…\", numbers by from, to, above, below, dates by age-at-most, within, past, "
        + "and rules without a question by <when>."),
    .markGap: .init(
      "Some answers earn no mark, so nobody could say what they are worth.",
      mend: "Widen a mark, or add one with otherwise=\"yes\"."),
    .markOverlap: .init(
      "Some answers earn two marks.",
      mend: "Let one mark end where the next begins: to=\"4\" and from=\"5\", or below=\"50\" and from=\"50\"."),
    .markUnreachable: .init(
      "No answer can ever earn this mark: none passes its test, or an earlier mark takes all that do.",
      mend: "Take it out, move it up, or correct its test."),
    .markLevelLine: .init(
      "A mark that runs in a line is worth the same at both ends.",
      mend: "Take to-value out, or correct it."),
    .markLikeNext: .init(
      "Two marks beside each other are worth the same and say the same to do, so what parts them has no effect.",
      mend: "Make one mark of the two, or correct a value."),
    .otherwiseMissing: .init(
      "Marks of dates and formulas are tried in order, and something must be left for the rest.",
      mend: "End with <mark value=\"0\" otherwise=\"yes\"/>."),
    .otherwiseNotLast: .init(
      "A mark stands behind the one for everything else, where nothing is left for it.",
      mend: "Move otherwise=\"yes\" to the end."),
    .actionMissing: .init(
      "What is not in place comes with something to do; this mark below 1 has nothing.",
      mend: "Add <action>…</action> to the mark or to the rule."),
    .ownerMissing: .init(
      "What is to be done is done by somebody; this rule names nobody.",
      mend: "Add owner=\"federation\", or another party."),
  ]
}
