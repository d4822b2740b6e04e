/// What is known about one question for one profile. None of these is ever the same as "no" or 0.
public enum AnswerState: UInt8, Sendable, CaseIterable {
  /// Nobody said anything.
  case blank
  /// There is an answer with a value.
  case answered
  /// Somebody said "we do not know".
  case notKnown
  /// Claimed by the body with a reason, where the question allows it.
  case notApplicable
  /// Follows from the kind of body, from another answer or from the short form.
  case doesNotApply
  /// Outside its limits, or hit by a consistency rule of severity error.
  case contradictory

  /// Whether some answer is still to come.
  @inlinable
  public var isOpen: Bool { self == .blank || self == .notKnown || self == .contradictory }

  /// The stable word for machines.
  public var word: StaticString {
    switch self {
    case .blank: "blank"
    case .answered: "answered"
    case .notKnown: "not-known"
    case .notApplicable: "not-applicable"
    case .doesNotApply: "does-not-apply"
    case .contradictory: "contradictory"
    }
  }
}
