extension DiagnosticCode {
  /// The codes about names, kinds, bands and steps.
  static let nameEntries: [DiagnosticCode: DiagnosticEntry] = [
    .duplicateID: .init(
      "Two things of one sort have the same name, so nobody can say which is meant.",
      mend: "Rename one of them."),
    .duplicateCode: .init(
      "Two things of one sort have the same catalogue code.",
      mend: "Give one of them another code."),
    .repeatedName: .init(
      "A list names the same thing twice.",
      mend: "Take one of the two out."),
    .unknownQuestion: .init(
      "No question or derived value has this name.",
      mend: "Correct the name; the help gives the nearest."),
    .unknownChoice: .init(
      "The question does not list this choice.",
      mend: "Correct the name, or add the <choice>."),
    .unknownUnit: .init(
      "An age is counted in days, months or years.",
      mend: "Write in=\"months\"."),
    .unknownKind: .init(
      "No kind of body has this name.",
      mend: "Correct the name, or declare it in <kinds>."),
    .unknownParty: .init(
      "No party has this name.",
      mend: "Correct the name, or declare it in <parties>."),
    .unknownSource: .init(
      "No source has this name.",
      mend: "Correct the name, or add it to <sources>."),
    .unknownClaim: .init(
      "No claim has this name.",
      mend: "Correct the name, or add it to <claims>."),
    .unknownStep: .init(
      "No step has this name.",
      mend: "Correct the name; steps are named by id, not by number."),
    .unknownSection: .init(
      "No section has this name.",
      mend: "Correct the name; sections are named by id, not by code."),
    .unknownPlaceholder: .init(
      "A sentence holds a placeholder that stands for nothing there, and would be printed as it is; or what is written around "
        + "a number does not hold the number.",
      mend: "Use one of those that the help names; template --words lists them for every word."),
    .unknownSentence: .init(
      "A <word> has an id that nothing says: neither the program nor this rule set asks for such a sentence, so that it has "
        + "no effect.",
      mend: "Correct the id; the help gives the nearest, and readiness template --words lists them all."),
    .wordLanguage: .init(
      "The words of a word file are in another language than the rule set.",
      mend: "Write the language of the rule set: <rule-set … language=\"cy\">, or include another word file."),
    .wordPlural: .init(
      "A <word> has a form for numbers of a category that the language does not know, or no number stands in it.",
      mend: "Take plural=\"…\" out. One thing has the word whose id ends in -one; more have the word itself."),
    .unknownStatement: .init(
      "No statement has this name.",
      mend: "Correct the name, or declare it: <statement id=\"…\"><title>…</title><when>…</when></statement>."),
    .unknownScale: .init("No scale has this name.", mend: "Correct the name, or declare it in <scales>."),
    .unknownGroup: .init("The section has no group of this name.", mend: "Correct the name; groups are named by id."),
    .unused: .init(
      "A statement or a scale is declared, and nothing uses it, so that it has no effect.",
      mend: "Use it, or take it out."),
    .namedNowhere: .init(
      "A party or a source is declared, and nothing names it: nobody acts or answers as that party, or no claim rests on the "
        + "source.",
      mend: "Name it where it is meant, or take it out."),
    .kindCycle: .init(
      "A kind of body includes itself, by itself or through others.",
      mend: "Let includes=\"…\" name only kinds that do not lead back."),
    .kindsDisjoint: .init(
      "A rule is for bodies that are never asked its question, or a derived value is computed from questions "
        + "that no one kind is asked.",
      mend: "Leave kinds=\"…\" out of the rule, or widen that of the question."),
    .bandOrder: .init(
      "Bands rise, each with an upper end but the last.",
      mend: "Write below=\"40\", below=\"70\" and a last band without below."),
    .stepOrder: .init(
      "The numbers of steps rise in the order of the files.",
      mend: "Renumber the steps, or move one."),
    .emptyCitation: .init(
      "A citation names no claim and does not say that it is our own inference.",
      mend: "Write <cite claims=\"D-08\"/> or <cite inferred=\"yes\"/>."),
    .honoured: .init(
      "Claims of kind “behaviour” say which behaviour of the program honours them; no other claims do.",
      mend: "Add <honoured>…</honoured> to the claim, or change its kind."),
  ]
}
