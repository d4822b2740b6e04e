/// Where a body stands, in sentences.
extension WordCatalogue {
  static let verdict: [WordGroup] = [
    WordGroup(
      "The verdict",
      [
        .init("verdict-nothing-sought", "{name} seeks no further step."),
        .init("verdict-none-confirmed", "No step is confirmed for {name} yet."),
        .init("verdict-confirmed", "{name} has reached this step: {step}."),
        .init("verdict-possible", "With what is still open, {name} may already be at this step: {step}."),
        .init("verdict-hold", "There is an open concern about {name}: talk first.", with: ["hold"]),
        .init("verdict-commissioner", "What {name} does for those it commissions, and what it might do next."),
        .init(
          "verdict-next-missing-one",
          "One requirement is missing for the next step, {step}.",
          with: ["name", "count"]),
        .init(
          "verdict-next-missing-many",
          "{count} requirements are missing for the next step, {step}.",
          with: ["name"]),
        .init("verdict-reservation-one", "{verdict}, but {reservation}.", with: ["name", "count"]),
        .init("verdict-reservation-two", "{verdict}, but {reservation}, and {second}.", with: ["name"]),
        .init(
          "verdict-reservation-more",
          "{verdict}, but {reservation}, and {count} more points stand against it (below).",
          with: ["name", "second"]),
        .init("verdict-commissioner-finding", "Strong on “{best}”, weak on “{worst}”.", with: ["name"]),
        .init("verdict-cannot-tell", "", with: ["count", "name"]),
        .init("verdict-cannot-tell-one", "", with: ["name", "count"]),
        .init("verdict-commissioner-reservation", "", with: ["name", "reservation"]),
        .init("verdict-no-steps", "How {name} stands is shown below, area by area."),
      ]),
    WordGroup(
      "What it means for those whom it is for",
      [
        .init("heading-patients", "What it means for those whom it is for"),
        .init("patients-none", ""),
        .init("patients-hold", "", with: ["name"]),
        .init("patients-commissioner", "", with: ["name"]),
      ]),
    WordGroup(
      "What is said of a step",
      [
        .init("says-reached", "All requirements of this step are in place: {step}.", with: ["name", "met", "of"]),
        .init("says-working-towards", "{met} of {of} requirements of this step are in place: {step}.", with: ["name"]),
        .init("says-not-begun", "No requirement of this step is in place yet: {step}.", with: ["name", "met", "of"]),
        .init(
          "says-cannot-tell",
          "Whether this step is reached cannot be said yet: {step}. Some answers are open or need checking.",
          with: ["name", "met", "of"]),
        .init("says-nothing-known", "Nothing is known about this step yet: {step}.", with: ["name", "met", "of"]),
        .init("says-not-sought", "{name} does not seek this step.", with: ["step", "met", "of"]),
        .init("says-not-applicable", "This step does not apply to {name}.", with: ["step", "met", "of"]),
        .init("in-place-not-counted", "in place, not counted until {gate}"),
        .init("optional-note", ""),
      ]),
    WordGroup(
      "How things stand",
      [
        .init("in-place", "in place"),
        .init("partly", "partly"),
        .init("not-in-place", "not in place"),
        .init("not-known", "not known"),
        .init("not-applicable", "not applicable"),
        .init("not-sought", "not sought"),
        .init("contradictory", "answers to be checked"),
        .init("state-reached", "reached"),
        .init("state-working-towards", "working towards it"),
        .init("state-not-begun", "not begun"),
        .init("state-cannot-tell", "cannot tell yet"),
        .init("state-nothing-known", "nothing known yet"),
        .init("state-withheld", "score withheld"),
        .init("state-not-scored", "not scored"),
        .init("state-scored", "scored"),
        .init("truth-yes", "met"),
        .init("truth-no", "not met"),
      ]),
    WordGroup(
      "What is asked of those who decide",
      [
        .init("heading-asked", "What is asked"),
        .init(
          "board-ask-approve",
          "Please approve the next actions and their owners, or say what you want changed.",
          with: ["name"]),
        .init("board-ask-note", "Please note where {name} stands; no decision is needed."),
        .init(
          "board-ask-assure",
          "Please satisfy yourselves that the open concern is being dealt with, by whom and by when.",
          with: ["name"]),
        .init(
          "board-ask-inform",
          "Please have the open questions answered, and look at this paper again.",
          with: ["name"]),
        .init("choice-approve", "Approve"),
        .init("choice-evidence", "Ask for evidence"),
        .init("choice-defer", "Defer"),
        .init("choice-noted", "Noted"),
        .init("sign-decision", "Decision"),
        .init("sign-name", "Name and role"),
        .init("sign-date", "Signature and date"),
        .init("heading-sign", "Decision, name and role, signature and date"),
        .init("heading-noted", "Noted: name and role, signature and date"),
        .init("heading-own-words", "What {name} says of this paper"),
        .init("label-write-here-noted", "To be filled in by {name}, if it wishes."),
        .init("label-write-here", "To be filled in by {name} before a decision is made."),
      ]),
    WordGroup(
      "How far it can be relied on",
      [
        .init("heading-relied-on", "Can this be relied on?"),
        .init(
          "evidence-note-one",
          "There is one answer, and evidence is shown for {shown}; the rest is what {name} says of itself.",
          with: ["answered"]),
        .init(
          "evidence-note",
          "Evidence is shown for {shown} of the {answered} answers; the rest is what {name} says of itself."),
        .init("shown-same", "With only what is shown, the confirmed step is the same: {step}."),
        .init("shown-lower", "With only what is shown, the confirmed step would be: {step}."),
        .init("shown-none", "With only what is shown, no step would be confirmed."),
        .init("label-open-none", "Every question that is asked is answered."),
        .init("label-open-one", "One question is open.", with: ["count"]),
        .init("label-open-many", "{count} questions are open."),
        .init(
          "label-disagree-one",
          "One point where answers do not agree is listed as a question to ask.",
          with: ["count"]),
        .init("label-disagree-many", "{count} points where answers do not agree are listed as questions to ask."),
        .init("label-not-judged", "Not known: {title}. It depends on: {questions}"),
        .init(
          "label-not-judged-score",
          "Not known: {title}. It depends on scores that may still move.",
          with: ["questions"]),
        .init("short-form-note", "From the short form: not to be compared with a full assessment."),
        .init("withheld-note", "Too little is answered for a score that could be relied on."),
      ]),
  ]
}
