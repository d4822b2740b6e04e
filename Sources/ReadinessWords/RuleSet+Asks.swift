public import ReadinessModel

/// What a rule set has use for: what it has no use for is asked of nobody.
extension RuleSet {
  /// Whether profiles list members for a purpose: a value follows from the list, or the rule set has a word for it.
  public var asksForMembers: Bool {
    words.own("form-members-title") != nil
      || questions.contains { if case .practices = $0.derivation { true } else { false } }
  }

  /// Whether profiles declare interests: the rule set has a word for whose.
  public var asksForInterests: Bool { words.own("form-interests") != nil }

  /// Whether a gate asks for a score, so that a score does move a step.
  public var asksForScores: Bool {
    gates.contains { $0.formula.leaves.contains { if case .score = $0 { true } else { false } } }
  }

  /// Whether any kind of body is a commissioner's.
  public var hasCommissioner: Bool { kinds.contains { $0.isCommissioner } }
}
