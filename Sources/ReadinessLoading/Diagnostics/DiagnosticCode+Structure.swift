extension DiagnosticCode {
  /// The codes about elements and attributes.
  static let structureEntries: [DiagnosticCode: DiagnosticEntry] = [
    .unknownElement: .init(
      "An element stands where nothing of that name may stand.",
      mend: "Correct the name; the help names the nearest one, or all that may stand there."),
    .unknownAttribute: .init(
      "An element has no attribute of that name.",
      mend: "Correct the name, or take the attribute out."),
    .missingElement: .init(
      "An element that must be there is not.",
      mend: "Add it: a <gate>, for one, needs <title>, <when>, <action> and <cite>."),
    .missingAttribute: .init(
      "An attribute that must be there is not.",
      mend: "Add it: a <question>, for one, needs id, type, kinds and short."),
    .misplacedElement: .init(
      "The elements within an element have an order, and this one stands out of it.",
      mend: "Move it to where the help says."),
    .repeatedElement: .init(
      "An element stands twice where it may stand once.",
      mend: "Keep one of them."),
    .strayText: .init(
      "Text stands between elements, where nobody would ever see it.",
      mend: "Put it into an element, or make it a comment: <!-- … -->."),
    .emptyText: .init(
      "An element or attribute that must say something is empty.",
      mend: "Write the text, or leave the element or attribute out where it may be left out."),
    .tooDeep: .init(
      "Groups nest up to 16 deep, formulas up to 32, included files up to 64.",
      mend: "Move the inner part further up, or derive a value of it."),
    .tooMany: .init(
      "A rule set has at most 32 kinds of body, and a question at most 64 choices.",
      mend: "Put together what is judged in the same way."),
    .groupEmpty: .init(
      "A section or group in which nothing stands: it is scored by nothing and asks nothing.",
      mend: "Put questions and rules into it, or take it out."),
  ]
}
