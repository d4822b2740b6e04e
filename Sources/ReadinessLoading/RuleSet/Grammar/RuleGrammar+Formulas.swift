internal import ReadinessModel

extension RuleGrammar {
  /// Everything a formula can be. `kind` is also the name of an element that declares a kind, so it has its own key.
  static let formulaKeys = [
    "all", "any", "not", "at-least", "is", "compare", "answered", "open", "blank", "applies", "score", "reached",
    "kind:test", "answers-given", "so",
  ]

  private static let ofQuestion = [AttributeShape.required("question", .id)]

  static let formulas: [ElementShape] = [
    .init("all", holds: .some(of: formulaKeys)),
    .init("any", holds: .some(of: formulaKeys)),
    .init("not", holds: .one(of: formulaKeys)),
    .init("at-least", [.required("n", .whole(1...1_000_000))], holds: .some(of: formulaKeys)),
    .init(
      "is",
      [
        .required("question", .id), .optional("choices", .ids), .optional("at-least", .anyDecimal),
        .optional("more-than", .anyDecimal), .optional("at-most", .anyDecimal), .optional("less-than", .anyDecimal),
        .optional("age-at-most", .months), .optional("within", .months), .optional("past", .yes),
        .optional("before", .asOf), .optional("after", .asOf),
      ]),
    .init(
      "compare",
      [.required("question", .id), .required("is", .word(of: Comparison.self)), .required("other", .id)]),
    .init("answered", ofQuestion), .init("open", ofQuestion), .init("blank", ofQuestion),
    .init("applies", ofQuestion),
    .init(
      "score", [.required("section", .id), .optional("below", .percent), .optional("at-least", .percent)]),
    .init("reached", [.required("step", .id)]),
    .init("kind:test", [.required("is", .ids)]),
    .init("answers-given", [.required("section", .id)]),
    .init("so", [.required("statement", .id)]),
  ]
}
