internal import ReadinessModel

/// What may still be so about one fact.
struct PossibleFact: Sendable {
  var canBeAnswered = false
  var canBeBlank = false
  /// Said to be not known, or a derived value open for another reason.
  var canBeOtherwiseOpen = false
  /// Does not apply, or is claimed not to.
  var canBeAbsent = false
  /// Whether it may be certain, and whether it may be uncertain, that the question applies.
  var canBeCertain = true
  var canBeUncertain = false
  /// The value where it is fixed, as a profile holds it; for asked questions only.
  var value: Int64?
  /// The stretch its number lies in, where it is one.
  var low: Fraction?
  var high: Fraction?

  static let absent = PossibleFact(canBeAbsent: true)

  var canBeOpen: Bool { canBeBlank || canBeOtherwiseOpen }
}
