internal import ReadinessModel

extension RuleGrammar {
  /// What an earlier edition asked, and what becomes of its answers.
  static let former: [ElementShape] = [
    .init("former", [.required("version", .version)], holds: .any("retired", "carry", "ask-again")),
    .init(
      "retired",
      [
        .required("id", .id), .optional("code", .code), .required("type", .word(of: AnswerType.self)),
        .optional("least", .anyDecimal), .optional("most", .anyDecimal), .optional("kept-only", .yes),
      ],
      holds: .maybe("ask"), .any("choice:former")),
    ElementShape("choice:former", [.required("id", .id)], content: .anyText),
    .init(
      "carry",
      [.required("to", .id), .optional("choices", .ids), .optional("value", .anyDecimal), .optional("from", .id)],
      holds: .maybe("when")),
    .init(
      "ask-again", [.required("question", .id), .optional("choices", .ids)], holds: .maybe("when"), .maybe("text")),
  ]
}
