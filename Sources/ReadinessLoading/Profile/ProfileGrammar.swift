/// Profiles as a table: every element, its attributes and its children in order.
enum ProfileGrammar {
  static let namespace = "urn:readiness:profile:1"

  /// All shapes by key. What a profile must have whatever its form (id, kind, name, answers and so on) is asked for
  /// while it is built, so it is optional here; so are attributes whose absence makes one bad answer of an answer.
  static let shapes: [String: ElementShape] = {
    let all: [ElementShape] = [
      .init(
        "profile",
        [
          .anything("id"), .anything("kind"), .anything("as-of"), .anything("target"), .anything("form"),
          .anything("since"),
        ],
        holds: .maybe("name"), .maybe("commissioner"), .maybe("rule-set"), .maybe("interests"), .maybe("practices"),
        .maybe("answers")),
      .text("name"), .text("commissioner"),
      .init("rule-set", [.required("id", .text), .required("version", .text)]),
      .init("interests", holds: .any("interest")),
      .text("interest", [.required("person", .text)]),
      .init("practices", holds: .any("practice")),
      .init("practice", [.required("code", .text), .anything("name"), .anything("patients")]),
      .init("answers", holds: .any("answer")),
      .init(
        "answer",
        [
          .anything("question"), .anything("value"), .anything("state"), .anything("reason"), .anything("by"),
          .anything("expected"),
        ],
        holds: .any("evidence"), .maybe("note")),
      .text("evidence", [.anything("dated")]), .text("note"),
    ]
    return Dictionary(all.map { ($0.key, $0) }) { first, _ in first }
  }()
}

extension AttributeShape {
  fileprivate static func anything(_ name: String) -> AttributeShape { .optional(name, .anything) }
}
