/// The guide: a rule set as a document.
extension WordCatalogue {
  public static let guide = guideFrame + guideReading + guidePath + guideQuestions + guideMarks + guideSources

  private static let guideFrame: [WordGroup] = [
    WordGroup(
      "Guides: titles and the frame",
      [
        .init("guide-kicker", "Guide"),
        .init("guide-rules", "Rule set {id}, version {version}."),
        .init("guide-running", "{title}, version {version}"),
        .init("guide-digest", "Rule set {id} {version}, {digest}. Program: readiness {engine}."),
        .init("guide-find", "Find in this guide"),
        .init("guide-found", "Places found: {count}"),
        .init("guide-entries", "Entries: {count}"),
        .init("guide-tailored", "Tailored: {changes}."),
        .init("guide-outline", "{text}:"),
      ]),
    WordGroup(
      "Guides: for whom, and what it rests on",
      [
        .init("guide-every-kind", "every kind of body"),
        .init("guide-every", "every {kind}"),
        .init("guide-rests", "Rests on {claims}."),
        .init("guide-rests-inferred", "Rests on {claims}; where the lines are drawn is our own judgement."),
        .init("guide-inferred", "Our own judgement."),
      ]),
  ]

  private static let guidePath: [WordGroup] = [
    WordGroup(
      "Guides: the path and its gates",
      [
        .init("guide-heading-path", "The path and its gates"),
        .init("guide-step", "Step {number}: {title}"),
        .init("guide-for-whom", "For those whom it is for"),
        .init("guide-for", "For"),
        .init("guide-gate", "Gate {code}: {title}"),
        .init("guide-in-place-when", "In place when:"),
        .init("guide-otherwise", "Otherwise"),
        .init(
          "guide-otherwise-questions", "What can be done stands at the questions it rests on, for each answer."),
        .init("guide-who", "Who"),
      ]),
    WordGroup(
      "Guides: conditions and holds",
      [
        .init("guide-standing", "What is said beside the steps"),
        .init("guide-standing-no-steps", "What is said beside the scores"),
        .init("guide-condition", "Condition: {title}"),
        .init("guide-hold", "Hold: {title}"),
        .init("guide-said-when", "Said when:"),
        .init("guide-says", "It says"),
        .init("guide-clears", "What clears it"),
        .init("guide-to-do", "To do"),
      ]),
    WordGroup(
      "Guides: answers that cannot both be so",
      [
        .init("guide-heading-consistency", "Answers that cannot both be so"),
        .init(
          "guide-consistency", "Answers that clash are a question to ask. None of them is marked down for it."),
        .init("guide-when", "Said when"),
        .init("guide-when-given", "where {given}: {text}"),
        .init("guide-when-limits", "An answer lies outside what its question allows"),
        .init("guide-when-date", "A date does not exist, or lies in the future where it cannot"),
        .init("guide-when-evidence", "Evidence is older than its question allows"),
        .init("guide-follows", "What follows"),
        .init(
          "guide-follows-warning", "The answers count as they are, and the report asks about them"),
        .init("guide-follows-clash", "These answers count as not known until it is settled"),
        .init("guide-follows-error", "The answer counts as not known until it is settled"),
        .init("guide-ask", "Whom to ask"),
        .init("guide-ask-anybody", "Whoever filled it in"),
      ]),
  ]

  private static let guideSources: [WordGroup] = [
    WordGroup(
      "Guides: from the sources to the rules",
      [
        .init("guide-heading-glossary", "Abbreviations"),
        .init("guide-heading-claims", "From the sources to the rules"),
        .init(
          "guide-claims",
          "What the source articles say, in our own words, claim by claim, with the questions, gates and "
            + "conditions that assess it, or how the program itself honours it. Lines are counted in the text of "
            + "the article. What only explains the rest is called context, and is shown so that nothing is left "
            + "out."),
        .init("guide-claims-of", "What “{title}” says, and what became of it"),
        .init("guide-claim", "Claim"),
        .init("guide-claim-says", "What it says"),
        .init("guide-claim-where", "Where in the article"),
        .init("guide-claim-ends", "Assessed by, or honoured how"),
        .init("guide-line-inferred", "line {line}, our inference"),
        .init("guide-context", "context"),
        .init("guide-nothing-yet", "nothing yet"),
        .init("guide-by-gate", "gate {code}"),
        .init("guide-by-condition", "condition “{title}”"),
        .init("guide-by-hold", "hold “{title}”"),
        .init("guide-by-check", "check {code}"),
      ]),
    WordGroup(
      "Guides: from the rules to the sources",
      [
        .init("guide-heading-rules", "From the rules to the sources"),
        .init("guide-bases", "What each rule rests on"),
        .init("guide-rule", "Rule"),
        .init("guide-sort", "Sort"),
        .init("guide-claims-cited", "Claims"),
        .init("guide-is-inferred", "Limits or marks are our own judgement"),
        .init("guide-sort-gate", "gate"),
        .init("guide-sort-rule", "rule"),
        .init("guide-sort-condition", "condition"),
        .init("guide-sort-hold", "hold"),
        .init("guide-sort-check", "check"),
        .init("guide-own-judgement", "our own judgement"),
        .init("guide-yes", "yes"),
        .init("guide-no", "no"),
        .init("guide-articles", "Source articles"),
        .init("guide-article-title", "Title"),
        .init("guide-article-author", "Author"),
        .init("guide-article-published", "Published"),
        .init("guide-article-where", "Where"),
      ]),
  ]
}
