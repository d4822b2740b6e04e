/// Conditions in words.
extension WordCatalogue {
  static let rules: [WordGroup] = [
    WordGroup(
      "Conditions: how parts are joined",
      [
        .init("rule-all", "all of these"),
        .init("rule-any", "at least one of these"),
        .init("rule-at-least", "at least {number} of these"),
        .init("rule-not", "not this"),
        .init("rule-not-so", "it is not so that {text}"),
        .init("rule-not-outline", "not {text}"),
        .init("rule-statement", "{title}, which is: {text}"),
        .init("rule-and", "{first}, and {last}"),
        .init("rule-or", "{first}, or {last}"),
        .init("rule-at-least-list", "at least {number} of these: {text}"),
      ]),
    WordGroup(
      "Conditions: what is asked",
      [
        .init("rule-compare", "{left} is {test} {right}"),
        .init("rule-answered", "{name} is answered"),
        .init("rule-open", "{name} is not known"),
        .init("rule-blank", "{name} is left blank"),
        .init("rule-applies", "{name} applies"),
        .init("rule-score", "the score of “{title}” is {test} {share}"),
        .init("rule-reached", "the step “{title}” is reached"),
        .init("rule-kind", "the body is a {names}"),
        .init("rule-given", "anything is answered in “{title}”"),
        .init("rule-is", "{name} is {test}"),
        .init("rule-comes-to", "{name} comes to {test}"),
        .init("rule-answered-with", "{name} is answered with {test}"),
        .init("rule-answered-as", "{name} is answered {test}"),
        .init("rule-answered-among", "{name} is answered {test}, among others"),
        .init("rule-date", "the date in answer to {name} is {test}"),
        .init("rule-more-than", "more than"),
        .init("rule-less-than", "less than"),
        .init("rule-greater-or-equal", "at least"),
        .init("rule-less-or-equal", "at most"),
        .init("rule-equal-to", "equal to"),
      ]),
    WordGroup(
      "Conditions: what an answer must be",
      [
        .init("test-any", "any number"),
        .init("test-more", "more than {number}"),
        .init("test-least", "at least {number}"),
        .init("test-less", "less than {number}"),
        .init("test-most", "at most {number}"),
        .init("test-range", "{from} to {to}"),
        .init("test-more-less", "more than {from} and less than {to}"),
        .init("test-more-most", "more than {from} and at most {to}"),
        .init("test-least-less", "at least {from} and less than {to}"),
        .init("test-anything-but", "anything but {names}"),
        .init("test-age", "not more than {months} ago"),
        .init("test-within", "past, or not more than {months} ahead"),
        .init("test-past", "past, or the day of the assessment"),
        .init("test-before", "before the day of the assessment"),
        .init("test-after", "after the day of the assessment"),
        .init("months-one", "{count} month"),
        .init("months-many", "{count} months"),
      ]),
    WordGroup(
      "Guides, in part",
      [
        .init(
          "guide-questions",
          "Each question below says who can answer it, what would show it, what each answer is worth, and what "
            + "could be done next and by whom. “We do not know” is always a good answer: what is not known is "
            + "never counted as no."),
        .init("guide-for-whom", "For those whom it is for"),
        .init("guide-standing", "What is said beside the steps"),
        .init("guide-standing-no-steps", "What is said beside the scores"),
      ]),
  ]
}
