internal import ReadinessModel

/// What stands in a tailoring beside elements of the rule language, which are checked as a part of the rule set.
enum TailoringGrammar {
  static let namespace = "urn:readiness:tailoring:1"

  private static let changed: [AttributeShape] = [.required("reason", .text), .optional("loosens", .yesNo)]

  static let shapes: [String: ElementShape] = {
    let all = [
      ElementShape(
        TailoringFile.rootName,
        [
          .required("id", .id), .required("for", .id), .required("versions", .versions), .optional("until", .date),
        ],
        holds: .one("title"), .one("owner"), .some(of: TailoredChange.Verb.allCases.map(\.rawValue))),
      .text("title"), .text("owner"),
      ElementShape("change", changed, content: .elementsOfOthers),
      ElementShape("replace", changed, content: .elementsOfOthers),
      ElementShape("leave-out", changed, content: .elementsOfOthers),
      ElementShape("add", changed + [.optional("in", .ids), .optional("after", .id)], content: .elementsOfOthers),
    ]
    return Dictionary(all.map { ($0.key, $0) }) { first, _ in first }
  }()
}
