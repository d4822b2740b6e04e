/// What the guide says of sections, questions, and what is made of their answers.
extension WordCatalogue {
  static let guideQuestions: [WordGroup] = [
    WordGroup(
      "Guides: sections",
      [
        .init("guide-belongs", "Belongs to the step “{title}”."),
        .init(
          "guide-may-not-apply",
          "Where none of its questions that count applies to a body, the section does not either."),
        .init("guide-score", "Its score is {how}."),
        .init("guide-score-weighted", "Its score is {how}; it has the weight {weight}."),
        .init("guide-how-sum", "the points gained of the points possible"),
        .init("guide-how-mean", "the weighted mean of its parts"),
        .init("guide-how-lowest", "the lowest of its parts"),
        .init("guide-summary", "A summary: it asks nothing itself."),
        .init("guide-summary-mean", "Its score is the weighted mean of these"),
        .init("guide-summary-lowest", "Its score is the lowest of these"),
        .init("guide-of", "Of"),
        .init("guide-group-of", "{section}: {group}"),
        .init("guide-bonus", "A bonus: what is earned here is gained, and not among what is possible."),
        .init("guide-cap", "No more points than {points} can be gained here."),
        .init("guide-looks-at", "Looks at {name}, asked in “{title}”."),
      ]),
    WordGroup(
      "Guides: questions",
      [
        .init("guide-asked-of", "Asked of {kinds}"),
        .init("guide-worked-out", "Worked out for {kinds}"),
        .init("guide-answered-by", "answered by: {name}"),
        .init("guide-short-form", "short form"),
        .init("guide-full-form", "full form only"),
        .init("guide-asked-when", "Asked only when:"),
        .init("guide-answers", "Answers"),
        .init("guide-how", "How"),
        .init("guide-evidence", "Evidence"),
        .init("guide-good-for", "{text} (good for {months})"),
        .init("guide-decides", "Decides"),
        .init("guide-gates-one", "gate {codes}", with: ["count"]),
        .init("guide-gates-many", "gates {codes}", with: ["count"]),
        .init("guide-ground", "Not applicable if"),
      ]),
    WordGroup(
      "Guides: how a value is worked out",
      [
        .init("guide-derived-quotient", "{above} divided by {below}"),
        .init("guide-derived-percentage", "{above} divided by {below}, in per cent"),
        .init("guide-derived-sum", "{names} added up"),
        .init("guide-derived-difference", "{of} less {less}"),
        .init("guide-derived-product", "{first} times {last}"),
        .init("guide-derived-constant", "{number}, for everybody"),
        .init("guide-derived-count-one", "1 where its one statement holds, else 0", with: ["count"]),
        .init("guide-derived-count-many", "how many of {count} statements hold"),
        .init("guide-derived-share-one", "100 where its one statement holds, else 0", with: ["count"]),
        .init("guide-derived-share-many", "the share of {count} statements that hold, in per cent"),
        .init("guide-derived-days", "completed days since {name}"),
        .init("guide-derived-months", "completed months since {name}"),
        .init("guide-derived-years", "completed years since {name}"),
        .init("guide-members-count", "the number of listed {members}", with: ["member", "size"]),
        .init(
          "guide-members-count-limits", "the number of listed {members} ({size}: {limits})", with: ["member"]),
        .init("guide-members-sum", "the {size} of all listed {members}", with: ["member"]),
        .init("guide-members-mean", "the {size} of a listed {member} on average", with: ["members"]),
        .init("guide-members-share", "the share of listed {members}, in per cent", with: ["member", "size"]),
        .init(
          "guide-members-share-limits", "the share of listed {members} ({size}: {limits}), in per cent",
          with: ["member"]),
      ]),
  ]

  static let guideMarks: [WordGroup] = [
    WordGroup(
      "Guides: what an answer is worth",
      [
        .init("guide-worth", "What the answer is worth: {about}"),
        .init("guide-worth-graded", "scored, {worth}"),
        .init("guide-worth-commissioner", "what the commissioner owes, {worth}"),
        .init("guide-worth-advisory", "advice, counts nowhere"),
        .init("guide-worth-gate", "serves a gate, earns no points"),
        .init("guide-worth-information", "information"),
        .init("guide-worth-condition", "condition"),
        .init("guide-worth-hold", "hold"),
        .init("guide-weight", "with the weight {weight}"),
        .init("guide-counts-as", "Counts as"),
        .init("guide-next", "What could be done next"),
        .init("guide-nothing-more", "nothing more"),
        .init("guide-as-above", "as above"),
        .init("guide-counts-points", "{standing}: {points}"),
        .init("guide-counts-mark", "{standing}: a mark of {mark}"),
        .init("guide-counts-each", "adds {mark}, up to 1 in all"),
        .init("guide-counts-line", "a mark from {from} to {to}, in a straight line"),
        .init("guide-acts", "Who acts: {names}."),
        .init("guide-while-open", "While it is not known"),
      ]),
    WordGroup(
      "Guides: which answers earn a mark",
      [
        .init("guide-mark-otherwise", "anything else"),
        .init("guide-mark-each", "each of these that is chosen: {names}"),
        .init("guide-mark-chosen", "{number} chosen"),
        .init("guide-mark-where", "{answer}, where {given}"),
      ]),
    WordGroup(
      "Guides: what is said of an action",
      [
        .init("guide-action-days-one", "{count} working day"),
        .init("guide-action-days-many", "{count} working days"),
        .init("guide-action-months", "in place after {months}"),
        .init("guide-action-after", "after {name}: {test}"),
        .init("guide-action-reaches", "brings about {test}"),
      ]),
  ]
}
