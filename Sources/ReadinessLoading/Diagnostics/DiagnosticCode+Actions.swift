extension DiagnosticCode {
  /// The codes about actions and who takes them.
  static let actionEntries: [DiagnosticCode: DiagnosticEntry] = [
    .ownerUnresolved: .init(
      "A party that only some kinds of bodies have acts for other kinds too, and nobody stands in for it there.",
      mend: "Mark one party with body=\"yes\": whoever is assessed."),
    .secondBody: .init(
      "Two parties are said to be whoever is assessed.", mend: "Take body=\"yes\" out of one of them."),
    .daysMissing: .init(
      "A gate leaves it to its questions what to do, and one of their actions does not say what it takes.",
      mend: "Add days=\"…\" (working days of the owner's own people) and months=\"…\" (from start to in place)."),
    .answersForm: .init(
      "An after or a reaches does not say which answers are meant, or says it in a form that the question does not have.",
      mend: "Name answers as marks do: choices, from, to, above, below, age-at-most, within, past."),
    .answersImpossible: .init(
      "An after or a reaches names answers that nobody can give.",
      mend: "Name answers within the limits of the question."),
    .reachesNothing: .init(
      "An action with days leads to nothing that is not there already.",
      mend: "Let <reaches> name better answers, or take days out."),
    .afterItself: .init(
      "An action waits for an answer to its own question.", mend: "Name another question in <after>."),
    .afterCycle: .init(
      "Actions wait for each other, so none of them could ever start.",
      mend: "Let one of them start without waiting for the others."),
    .actionWithoutEffect: .init(
      "Something said of an action changes nothing: its owner is named as its helper too, it waits for the same answer "
        + "twice, or it stands at a mark of 1, where nothing is left to do.",
      mend: "Take it out, or correct what was meant."),
  ]
}
