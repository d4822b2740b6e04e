internal import ReadinessModel

/// The rule language as a table: every element, its attributes and its children in order.
enum RuleGrammar {
  static let namespace = "urn:readiness:rule-set:1"

  /// All shapes by key.
  static let shapes: [String: ElementShape] = {
    let all = files + basics + steps + sections + marks + actions + standing + formulas + former
    return Dictionary(all.map { ($0.key, $0) }) { first, _ in first }
  }()

  /// What may stand at the top of a rule set and of its parts, any number in any order.
  static let topLevel = [
    "include", "kinds", "parties", "scoring", "words", "sources", "claims", "glossary", "step", "section", "condition",
    "hold", "consistency", "former", "scales", "statement",
  ]

  private static let files: [ElementShape] = [
    .init(
      "rule-set",
      [
        .required("id", .id), .required("version", .version), .optional("language", .language),
        .optional("direction", .word(["ltr", "rtl"])),
      ],
      holds: .one("title"), .maybe("about"), .any(of: topLevel)),
    .init("part", holds: .any(of: topLevel)),
    .init("include", [.required("file", .text)]),
  ]

  private static let basics: [ElementShape] = [
    .text("title"), .text("about"), .text("name"), .text("means"), .text("text"),
    .init("kinds", holds: .some("kind")),
    .init(
      "kind", [.required("id", .id), .optional("includes", .ids), .optional("commissioner", .yesNo)],
      holds: .one("name")),
    .init("parties", holds: .some("party")),
    .init(
      "party",
      [
        .required("id", .id), .optional("commissioner", .yesNo), .optional("body", .yesNo), .optional("kinds", .ids),
      ],
      holds: .some("name:party")),
    .text("name:party", [.optional("kind", .id)]),
    .init(
      "scoring",
      [
        .required("withhold-below", .percent), .optional("short-scores", .yesNo), .optional("steps-by-score", .yesNo),
      ], holds: .some("band")),
    .init("band", [.required("id", .id), .optional("below", .percent)], holds: .one("name")),
    .init("scales", holds: .some("scale")),
    .init("scale", [.required("id", .id)], holds: .some("level")),
    .text("level", [.required("id", .id), .required("value", .mark)]),
    .init("statement", [.required("id", .id)], holds: .one("title"), .one("when")),
    .init("words", [.optional("language", .language)], holds: .some("word")),
    .text("word", [.required("id", .id), .optional("plural", .word(["zero", "two", "few", "many"]))]),
    .init("sources", holds: .some("source")),
    .init(
      "source", [.required("id", .id)],
      holds: .one("title"), .one("author"), .one("published"), .one("where")),
    .text("author"), .text("published"), .text("where"),
    .init("claims", holds: .some("claim")),
    .init(
      "claim",
      [
        .required("id", .claim), .required("source", .id), .required("line", .whole(1...1_000_000)),
        .required("basis", .word(["stated", "inferred"])), .required("kind", .word(of: Claim.Use.self)),
      ],
      holds: .one("text"), .maybe("honoured")),
    .text("honoured"),
    .init("glossary", holds: .some("term")),
    .init(
      "term", [.required("id", .id), .required("short", .text)], holds: .one("name"), .maybe("means")),
  ]

  private static let steps: [ElementShape] = [
    .init(
      "step", [.required("id", .id), .required("number", .whole(0...1_000)), .required("kinds", .ids)],
      holds: .one("title"), .one("means"), .one("patients"), .any("says"), .some("gate")),
    .text("patients"),
    .text("says", [.required("state", .word(sayingStates))]),
    .init(
      "gate", [.required("id", .id), .required("code", .code), .optional("owner", .ids)],
      holds: .one("title"), .one("when"), .maybe("action"), .one("cite")),
    .init("when", holds: .one(of: formulaKeys)),
    .init("cite", [.optional("claims", .claims), .optional("inferred", .yes)], content: .textOrElements([])),
  ]

  /// What a step's sentences can be about.
  static let sayingStates = [
    "confirmed", "reached", "working-towards", "not-begun", "cannot-tell", "nothing-known", "not-sought",
    "not-applicable",
  ]

  private static let standing: [ElementShape] = [
    .init(
      "condition",
      [
        .required("id", .id), .optional("owner", .ids), .optional("kinds", .ids), .optional("comes-first", .yesNo),
        .optional("in-verdict", .yesNo), .optional("acts-on", .ids), .optional("only-first", .yesNo),
      ],
      holds: .one("title"), .one("when"), .one("text"), .maybe("action"), .one("cite")),
    .init(
      "hold",
      [
        .required("id", .id), .optional("owner", .ids), .optional("kinds", .ids), .optional("acts-on", .ids),
        .optional("only-first", .yesNo),
      ],
      holds: .one("title"), .one("when"), .one("text"), .one("clears"), .maybe("action"), .one("cite")),
    .text("clears"),
    .init(
      "consistency",
      [
        .required("id", .id), .required("code", .code), .required("severity", .word(of: Severity.self)),
        .optional("kinds", .ids),
      ],
      holds: .maybe("title"), .maybe("given"), .one("when", "outside-limits", "impossible-date", "old-evidence"),
      .one("text"), .maybe("ask-whom"), .maybe("cite")),
    .init("given", holds: .one(of: formulaKeys)),
    .init("outside-limits"), .init("impossible-date"), .init("old-evidence"),
    .init("ask-whom", [.required("owner", .ids)]),
  ]
}
