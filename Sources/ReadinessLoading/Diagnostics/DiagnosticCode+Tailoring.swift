extension DiagnosticCode {
  /// The codes about files that change a rule set for somebody's own use.
  static let tailoringEntries: [DiagnosticCode: DiagnosticEntry] = [
    .tailoringForOthers: .init(
      "A tailoring says for which rule set and for which of its versions it was made, and the one in use is another: what it "
        + "changes may be something else there.",
      mend: "Look through its changes beside the rule set in use, then add the version to versions=\"…\"."),
    .tailoringUnknown: .init(
      "A tailoring changes, replaces or leaves out something that the rule set does not have, or that it has twice.",
      mend: "Name a thing by its element and its id: <rule id=\"partners\" weight=\"4\"/>. What stands twice is named "
        + "within what it stands in: <section id=\"…\"><group id=\"…\"/></section>."),
    .tailoringForm: .init(
      "A change of a tailoring says something that cannot be done, such as another id or version for the rule set, or adding "
        + "something where nothing of the kind can stand.",
      mend: "The help says what can be done in its place."),
    .tailoringWithoutEffect: .init(
      "A change leaves everything as it is, so its reason would be printed for nothing.",
      mend: "Take it out."),
    .tailoringClash: .init(
      "Two changes are about the same thing, in one tailoring or in two, so nobody can say which is meant.",
      mend: "Keep one of them. A thing that is left out or replaced as a whole is changed by nothing else."),
  ]
}
