/// What stands in a blank profile beside its elements.
extension WordCatalogue {
  static let template: [WordGroup] = [
    WordGroup(
      "The blank profile",
      [
        .init(
          "template-about",
          "A profile to fill in for one body of the kind “{kind}”, {form}. Questions: {count}."),
        .init(
          "template-fill",
          "Set id, as-of, target and name. Take the comment marks from the answers you have and fill in "
            + "the value. Where somebody asked and nobody knows, write {state} in place of the value; what "
            + "is left out counts as not yet said, never as no."),
        .init(
          "template-as-of",
          "as-of is the day for which the answers hold; it is set so far back here that nobody leaves it "
            + "by mistake."),
        .init(
          "template-target",
          "target is the step aimed at: {steps}."),
        .init(
          "template-since",
          "{since} may name the file of last time’s profile, in the same folder: reports then say what "
            + "changed."),
        .init(
          "template-then",
          "Then: {commands}."),
        .init(
          "template-commissioner",
          "Name of the commissioner"),
        .init(
          "template-interest-person",
          "Chair"),
        .init(
          "template-interest",
          "what the interest is"),
        .init(
          "template-answer",
          "Answer: {text}"),
        .init(
          "template-answered-by",
          "Answered by: {name}."),
        .init(
          "template-evidence",
          "Evidence: {text}."),
        .init(
          "template-good-for",
          "{text} (months for which it is good: {count})"),
        .init(
          "template-ground",
          "{claim} may be claimed where: {ground}"),
      ])
  ]
}
