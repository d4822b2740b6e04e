internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel

/// The language of test cases as a table: every element, its attributes and its children in order.
enum TestGrammar {
  static let namespace = "urn:readiness:test:1"
  static let root = "test-cases"

  static let shapes: [String: ElementShape] = Dictionary(
    (structure + expectations).map { ($0.key, $0) }
  ) { first, _ in first }

  /// Who the body is.
  private static let body: [AttributeShape] = [
    .optional("kind", .id), .optional("as-of", .text), .optional("target", .id),
    .optional("form", .word(["full", "short"])),
  ]

  private static let given: [AttributeShape] = [
    .optional("value", .text), .optional("state", .word(["not-known", "not-applicable", "blank"])),
    .optional("reason", .text), .optional("evidence", .text),
  ]

  private static let structure: [ElementShape] = [
    .init(
      root, [.required("rule-set", .text), .optional("as-of", .text)],
      holds: .maybe("about"), .any("given", "table", "case", "unnoticed")),
    .text("about"),
    .init("given", [.optional("id", .id), .optional("from", .id)] + body, holds: .any("answer", "practice")),
    .init("answer", [.required("question", .id)] + given),
    .init(
      "practice", [.required("patients", .whole(0...1_000_000_000)), .optional("count", .whole(1...1_000))]),
    .init(
      "table", [.required("rule", .id), .optional("given", .id), .optional("weight", .weight)] + body,
      holds: .any("answer", "practice"), .any("row")),
    .init("row", given + [.optional("mark", .mark), .optional("result", .text)], holds: .any("answer")),
    .init(
      "case", [.required("name", .text), .optional("given", .id)] + body,
      holds: .any("answer", "practice"), .maybe("expect")),
    .init("unnoticed", holds: .one("why"), .some("change")),
    .text("why"), .text("change"),
  ]

  private static let expectations: [ElementShape] = [
    .init(
      "expect",
      holds: .any(
        "rule", "question", "section", "gate", "step", "path", "condition", "hold", "consistency", "action",
        "plan")),
    .init(
      "rule",
      [.required("id", .ids), .optional("mark", .mark), .optional("state", .text), .optional("weight", .weight)]),
    .init(
      "question",
      [
        .required("id", .ids), .optional("state", .text), .optional("value", .text),
        .optional("open", .yesNo),
      ]),
    .init(
      "section",
      [
        .required("id", .ids), .optional("state", .text), .optional("percent", .whole(0...100)),
        .optional("exact", .mark), .optional("low", .mark), .optional("high", .mark), .optional("band", .id),
        .optional("answered", .whole(0...100)), .optional("gained", .text), .optional("possible", .text),
      ]),
    .init("gate", [.required("id", .ids), .required("outcome", .text)]),
    .init("step", [.required("id", .ids), .optional("state", .text), .optional("met", .whole(0...1_000_000))]),
    .init("path", [.optional("confirmed", .id), .optional("possible", .id)]),
    .init("condition", [.required("id", .ids), .required("is", .text)]),
    .init("hold", [.required("id", .ids), .required("is", .text)]),
    .init(
      "consistency",
      [
        .required("id", .ids), .required("is", .word(["present", "absent"])), .optional("questions", .ids),
        .optional("severity", .word(of: Severity.self)),
      ]),
    .init(
      "action",
      [
        .optional("rule", .id), .optional("gate", .id), .optional("question", .id), .optional("hold", .id),
        .optional("condition", .id), .optional("of", .word(["body", "commissioner"])), .optional("listed", .yesNo),
        .optional("place", .whole(1...1_000_000)), .optional("points", .text),
        .optional("as", .word(ActionPlace.allCases.map { "\($0.word)" })),
      ]),
    .init(
      "plan",
      [
        .optional("state", .text), .optional("days", .whole(0...1_000_000)), .optional("months", .whole(0...1_000_000)),
        .optional("items", .ids),
      ]),
  ]
}
