extension DiagnosticCode {
  /// The codes about earlier editions.
  static let formerEntries: [DiagnosticCode: DiagnosticEntry] = [
    .formerVersion: .init(
      "What is said of an earlier edition is said of the present version, or of a later one.",
      mend: "Write <former version=\"1.0.0\">: the version that old profiles name."),
    .retiredAsked: .init(
      "A former id stands for a question or choice of this edition, or for two of an earlier one, so that nobody could say "
        + "which was meant.",
      mend: "Take it out; a question with a new meaning needs a new id."),
    .carryForm: .init(
      "A <carry> or an <ask-again> does not say which present answer belongs to which former ones, or names an answer "
        + "that the question cannot have.",
      mend: "Write <carry to=\"new\" from=\"old\"/>, or <carry to=\"new\" choices=\"a\"><when>…</when></carry>."),
    .answersLost: .init(
      "Answers to a question that is asked no more would vanish without a word.",
      mend: "Carry each of them to a present question, or write kept-only=\"yes\" on the <retired> question."),
    .formerPresent: .init(
      "A former id of a section or rule leads nowhere: it is what the thing itself, or another one, is called now, or a former "
        + "id of two.",
      mend: "Write in was=\"…\" only what the thing was called before, and nothing else is or was."),
  ]
}
