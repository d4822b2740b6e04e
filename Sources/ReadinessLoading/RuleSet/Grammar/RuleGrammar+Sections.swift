internal import ReadinessModel

extension RuleGrammar {
  private static let content = ["group", "question", "derived", "rule"]
  /// What an open answer counts as, where the rule set opts in.
  private static let openCountsAs = AttributeShape.optional("open-counts-as", .mark)
  /// The ids that a thing had in earlier editions.
  private static let was = AttributeShape.optional("was", .ids)
  private static let aggregate = AttributeShape.optional("aggregate", .word(of: Aggregate.self))

  static let sections: [ElementShape] = [
    .init(
      "section",
      [
        .required("id", .id), .required("code", .code), .optional("step", .id),
        .required("aggregate", .word(of: Aggregate.self)), .optional("quick-win", .yesNo),
        .optional("may-not-apply", .yesNo),
        was, openCountsAs,
      ],
      holds: .one("title"), .maybe("about"), .any(of: content + ["of"])),
    .init("of", [.required("section", .id), .optional("group", .id), .optional("weight", .weight)]),
    .init(
      "group",
      [
        .required("id", .id), aggregate, .optional("weight", .weight), .optional("bonus", .yes),
        .optional("cap", .weight),
        openCountsAs,
      ],
      holds: .one("title"), .any(of: content)),
    .init(
      "question",
      [
        .required("id", .id), .optional("code", .code), .required("type", .word(of: AnswerType.self)),
        .required("kinds", .ids), .required("short", .yesNo), .optional("answered-by", .id), .optional("unit", .text),
        .optional("least", .anyDecimal), .optional("most", .anyDecimal), .optional("latest", .asOf),
        .optional("better", .word(of: Better.self)), .optional("merge", .word(of: MergeRule.self)),
        .optional("agree", .whole(2...1000)), .optional("agree-within", .weight),
        .optional("given", .yesNo),
        .optional("scale", .id), was,
      ],
      holds: .one("ask"), .maybe("help"), .maybe("evidence"), .any("choice"), .maybe("not-applicable"),
      .maybe("applies-when")),
    .text("ask"), .text("help"), .text("evidence", [.optional("good-for", .monthsFromOne)]),
    .text("choice", [.required("id", .id), was]), .text("not-applicable"),
    .init("applies-when", holds: .one(of: formulaKeys)),
    .init(
      "derived",
      [
        .required("id", .id), .optional("code", .code),
        .required("type", .word(["decimal", "money", "percentage", "whole-number"])), .optional("kinds", .ids),
        .optional("short", .yesNo), .optional("unit", .text), .optional("better", .word(of: Better.self)),
      ],
      holds: .maybe("ask"),
      .one("quotient", "sum", "difference", "product", "constant", "count", "share", "age", "practices")),
    .init("quotient", [.required("of", .id), .required("by", .id)]),
    .init("sum", [.required("of", .ids)]),
    .init("difference", [.required("of", .id), .required("less", .id)]),
    .init("product", [.required("of", .ids)]),
    .init("constant", [.required("value", .anyDecimal)]),
    .init("count", holds: .some(of: formulaKeys)),
    .init("share", holds: .some(of: formulaKeys)),
    .init("age", [.required("of", .id), .required("in", .text)]),
    .init(
      "practices",
      [
        .required("figure", .word(of: PracticeFigure.self)), .optional("at-least", .anyDecimal),
        .optional("at-most", .anyDecimal),
      ]),
  ]

  static let marks: [ElementShape] = [
    .init(
      "rule",
      [
        .required("id", .id), .required("role", .word(of: Role.self)), .optional("question", .id),
        .optional("weight", .weight), .optional("owner", .ids), .optional("kinds", .ids), was,
        openCountsAs,
      ],
      holds: .maybe("title"), .any("mark"), .maybe("action"), .maybe("find-out"), .one("cite")),
    .init(
      "mark",
      [
        .required("value", .mark), .optional("to-value", .mark), .optional("choices", .ids), .optional("each", .ids),
        .optional("from", .anyDecimal),
        .optional("to", .anyDecimal), .optional("above", .anyDecimal), .optional("below", .anyDecimal),
        .optional("age-at-most", .months), .optional("within", .months), .optional("past", .yes),
        .optional("otherwise", .yes),
      ],
      holds: .maybe("when"), .maybe("action")),
  ]
}
