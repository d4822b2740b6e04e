/// How the guide is to be read.
extension WordCatalogue {
  static let guideReading: [WordGroup] = [
    WordGroup(
      "Guides: how to read them",
      [
        .init("guide-heading-reading", "How to read this guide"),
        .init("guide-no-path", "Questions are scored by section."),
        .init(
          "guide-path-one",
          "The path has one step. It has gates, and is reached when all of them are in place. Beside the path, "
            + "questions are scored by section.", with: ["number", "count"]),
        .init(
          "guide-path-many",
          "The path has {number} steps. Each step has gates, and a step is reached when all its gates are in "
            + "place. Beside the path, questions are scored by section.", with: ["count"]),
        .init("guide-number-2", "two"),
        .init("guide-number-3", "three"),
        .init("guide-number-4", "four"),
        .init("guide-number-5", "five"),
        .init("guide-number-6", "six"),
        .init("guide-number-7", "seven"),
        .init("guide-number-8", "eight"),
        .init("guide-number-9", "nine"),
        .init("guide-path-scores", "A score never moves a step, and a step never moves a score."),
        .init("guide-path-asks-scores", "Some gates ask for a score; a step never moves a score."),
        .init("guide-no-total", "There is no total across sections, and bodies are never ranked."),
        .init("guide-never-ranked", "Bodies are never ranked."),
        .init(
          "guide-questions",
          "Each question below says who can answer it, what would show it, what each answer is worth, and what "
            + "could be done next and by whom. “We do not know” is always a good answer: what is not known is "
            + "never counted as no."),
        .init(
          "guide-reading-basis",
          "“Rests on” names what the source articles say, by numbers such as {claim}; they are listed under "
            + "“{heading}”. Where a limit or a mark is our own judgement, that is said, and it can be changed."),
        .init(
          "guide-reading-short",
          "The short form asks the questions marked “{form}”. A short score is never compared with a full one."),
      ]),
    WordGroup(
      "Guides: what rules are for",
      [
        .init("guide-heading-roles", "What rules are for"),
        .init("guide-role-graded", "Scored"),
        .init("guide-role-graded-means", "earns points in its section."),
        .init("guide-role-gate", "Gate"),
        .init("guide-role-gate-means", "decides, with others, whether a step is reached; earns no points."),
        .init("guide-role-advisory", "Advice"),
        .init("guide-role-advisory-means", "is marked and shown, and counts nowhere."),
        .init("guide-role-information", "Information"),
        .init("guide-role-information-means", "is shown, and not marked."),
        .init("guide-role-commissioner", "Commissioner"),
        .init(
          "guide-role-commissioner-means",
          "is what the commissioner owes: on its list, and scored only where the commissioner itself is looked at."
        ),
        .init("guide-role-condition", "Condition"),
        .init(
          "guide-role-condition-means", "may be printed beside a step as something to settle; never lowers it."),
        .init("guide-role-hold", "Hold"),
        .init("guide-role-hold-means", "may mean “talk first”, before anything else; apart from any score."),
      ]),
    WordGroup(
      "Guides: how answers are marked",
      [
        .init("guide-heading-marks", "How answers are marked"),
        .init("guide-marks", "A mark of 1 is called {full}, a mark of 0 {none}, and anything between {part}."),
        .init("guide-full", "in place"),
        .init("guide-part", "partly"),
        .init("guide-none", "not in place"),
        .init(
          "guide-scores-points",
          "A question earns its mark times its points; the score of a section is the points gained of the points "
            + "possible, over what is answered and applies."),
        .init(
          "guide-scores-parts",
          "The score of a section is the weighted mean, the sum or the lowest of its parts, over what is answered "
            + "and applies; each says which."),
        .init(
          "guide-scores-some",
          "Some sections have no points: their score is the weighted mean, the sum or the lowest of their parts, "
            + "over what is answered and applies; each says which."),
        .init("guide-open", "What is open or does not apply counts on neither side."),
        .init(
          "guide-open-counts",
          "What is open or does not apply counts on neither side, except where a section or a question says that "
            + "unanswered counts as nothing or as a mark."),
        .init("guide-first-line", "Where two lines of a table fit an answer, the first counts."),
        .init("guide-bands", "Scores are called {names}."),
        .init("guide-band", "{name} (below {limit})"),
        .init("guide-band-last", "{name} (from there on)"),
        .init("guide-withheld", "A score is withheld while less than {share} of the points that apply are answered."),
      ]),
  ]
}
