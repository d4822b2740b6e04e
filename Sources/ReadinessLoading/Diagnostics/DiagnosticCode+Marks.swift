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
        + "lowest, which takes the lowest score as it is.",
      mend: "Weigh the rules instead, give the group around it aggregate=\"mean\", or take the weight out."),
    .capWithoutPoints: .init(
      "A cap stands where there are no points to limit, or a bonus where nothing can be added to.",
      mend: "Let the group and the one around it be sums, or take the cap or the bonus out."),
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
      "No answer can ever earn this mark.",
      mend: "Take it out, or correct its test."),
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
