internal import ReadinessLoading

extension ProofCode {
  static let entries: [ProofCode: DiagnosticEntry] = [
    .ruleNeverInPlace: .init(
      "No profile earns this rule the mark 1, so nobody can ever have it in place.",
      mend: "Give the best answer value=\"1\", or correct what keeps that answer from being given."),
    .ruleNeverMissed: .init(
      "Every profile that answers earns the mark 1: the rule tells nobody from anybody.",
      mend: "Give a lower mark to the answers that are not in place, or take the rule out."),
    .markNeverEarned: .init(
      "No profile earns this mark: other answers, applicability or a contradiction stand in the way.",
      mend: "Take the mark out, or correct the test, the applies-when or the consistency rule."),
    .questionNeverApplies: .init(
      "No body is ever asked this question: its applies-when can never be true.",
      mend: "Correct the applies-when."),
    .questionAlwaysApplies: .init(
      "The question's applies-when holds for every profile, so it says nothing.",
      mend: "Take the applies-when out, or correct it."),
    .questionUnused: .init(
      "No rule, gate, condition, hold, consistency rule or derived value looks at this question.",
      mend: "Add a rule for it (role=\"information\" shows it), or take it out."),
    .gateNeverMet: .init(
      "No profile of this kind of body can meet the gate.",
      mend: "Look at the example: correct the part that stays false, or the kinds that are asked its questions."),
    .gateAlwaysMet: .init(
      "Every profile that answers meets the gate, so it keeps nobody out.",
      mend: "Correct its condition, or take it out."),
    .gateContradicted: .init(
      "Every way to meet the gate is one that a consistency rule of severity error calls a contradiction.",
      mend: "Correct the consistency rule or the gate; both cannot be meant."),
    .gateImplied: .init(
      "Whoever meets one gate of the step meets the other as well, so the other decides nothing.",
      mend: "Take the weaker gate out, or correct it."),
    .gatesExcludeEachOther: .init(
      "Each of the two gates can be met, but not both by one body.",
      mend: "Correct one of them."),
    .stepOutOfReach: .init(
      "No body of this kind can meet all gates of the step.",
      mend: "Look at the example, which meets as many as can be, and at the other findings about the gates."),
    .stepNeverConfirmed: .init(
      "The step can be reached, but not together with the steps before it, so it can never be confirmed.",
      mend: "Correct the gates that exclude each other."),
    .bandNeverReached: .init(
      "No way of answering gives the section a score in this band.",
      mend: "Move the band's limit, or add marks between; a section of few rules has few scores."),
    .conditionNeverTrue: .init(
      "No profile makes this true, or none of one kind that it is for, so it is never printed there.",
      mend: "Correct the condition or its kinds, or take it out."),
    .conditionAlwaysTrue: .init(
      "Every profile makes this true, or every one of one kind, or every one that has answered everything it rests on, so "
        + "printing it tells nobody anything.",
      mend: "Correct the condition or its kinds, or say it in the text of the guide."),
    .reservationNeverHolds: .init(
      "No profile has this reservation, or none of one kind that it is for, so it never stands in a verdict there.",
      mend: "Correct its condition or its kinds, or take it out."),
    .reservationAlwaysHolds: .init(
      "Every profile has this reservation, or every one of one kind, that has answered everything, or that reaches a step: "
        + "so the step is never said of anybody without “but”.",
      mend: "Correct its condition or its kinds; if it is meant, make it a gate of the step."),
    .conditionImplied: .init(
      "Whenever one is true the other is true as well, so two lines are printed for one finding.",
      mend: "Take one out, or narrow the wider one by what the other covers."),
    .partImplied: .init(
      "A part of a condition follows from another part beside it, so it changes nothing.",
      mend: "Take it out, or correct it."),
    .actionNeverGiven: .init(
      "No body is ever given this action: the answer it stands at is never given while anything asks for it, another "
        + "action stands before it, or nothing asks for it at all.",
      mend: "Take the action out, let a gate rest on its question, or let a condition or hold act on it."),
    .afterNeverMet: .init(
      "An action waits for an answer that nobody can have, or that contradicts the answer at which the action stands: it "
        + "can never start.",
      mend: "Name another answer in <after>, or correct what keeps that answer from being given."),
    .noWayToGate: .init(
      "From some answers no plan meets the gate, whatever else is answered: a fact that nobody changes by deciding, or an "
        + "answer from which no action leads far enough, stands in the way. The example has just these answers.",
      mend: "Give the answer an action that leads on, or accept it: then the route map says that there is no way."),
    .noWayToStep: .init(
      "Each gate of the step can be met by some plan from everywhere, but from some answers not all of them together.",
      mend: "Look at the example: correct the gates that exclude each other there, or add actions that lead on."),
    .clashNever: .init(
      "No answers can clash in this way, so the consistency rule never acts.",
      mend: "Correct its condition, or take it out."),
    .betterLowersMark: .init(
      "The question says which answers are better, and a better one earns a lower mark.",
      mend: "Swap the marks, or correct better=\"…\"."),
    .betterLosesGate: .init(
      "A better answer, everything else being equal, loses a gate that was met.",
      mend: "Correct the gate, or take better=\"…\" away where no order is meant."),
    .betterLowersScore: .init(
      "A better answer switches questions on or off, and the section's score can fall with it. That is so by intention "
        + "where new work begins at its beginning: no mark falls, but more is counted.",
      mend: "Give the better answer more weight than what it switches on, or accept it and say so."),
  ]
}
