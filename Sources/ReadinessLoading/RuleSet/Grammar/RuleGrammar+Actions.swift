internal import ReadinessModel

extension RuleGrammar {
  /// Which answers an `after` or a `reaches` is about: as in marks.
  private static let answers: [AttributeShape] = [
    .optional("choices", .ids), .optional("from", .anyDecimal), .optional("to", .anyDecimal),
    .optional("above", .anyDecimal), .optional("below", .anyDecimal), .optional("age-at-most", .months),
    .optional("within", .months), .optional("past", .yes),
  ]

  private static let effort: [AttributeShape] = [
    .optional("owner", .ids), .optional("with", .ids), .optional("days", .whole(0...10_000)),
    .optional("months", .months),
  ]

  static let actions: [ElementShape] = [
    ElementShape(
      "action", effort, content: .textOrElements([.one("text"), .any("after"), .maybe("reaches")])),
    ElementShape("find-out", effort, content: .textOrElements([.one("text"), .any("after")])),
    .init("after", [.required("question", .id)] + answers),
    .init("reaches", answers),
  ]
}
