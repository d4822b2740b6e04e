/// What is known of every question, as formulas see it; all arrays by question index.
public struct Facts: Sendable {
  public var states: [AnswerState]
  /// By type as in ``GivenAnswer/value``; meaningful where the state is answered, or contradictory with a word.
  public var values: [Int64]
  /// Values of derived questions; nil for asked ones and where there is none.
  public var derived: [Fraction?]
  /// Whether it depends on an open answer that the question applies at all.
  public var uncertain: [Bool]
  /// Whether its value may change with what applies: it counts formulas over a question for which that is open.
  public var unsettled: [Bool]
  public var kind: Int
  public var asOf: CivilDate

  public init(questions: Int) {
    states = [AnswerState](repeating: .blank, count: questions)
    values = [Int64](repeating: 0, count: questions)
    derived = [Fraction?](repeating: nil, count: questions)
    uncertain = [Bool](repeating: false, count: questions)
    unsettled = [Bool](repeating: false, count: questions)
    kind = 0
    asOf = CivilDate(packed: 0)
  }

  /// Takes answers as they were given, by question: nothing is known yet of what depends on what.
  public mutating func take(_ answers: Span<GivenAnswer>) {
    var states = states.mutableSpan
    for index in states.indices { states[index] = answers[index].state }
    var values = values.mutableSpan
    for index in values.indices { values[index] = answers[index].value }
    Self.clear(&uncertain)
    Self.clear(&unsettled)
  }

  private static func clear(_ flags: inout [Bool]) {
    var flags = flags.mutableSpan
    for index in flags.indices { flags[index] = false }
  }
}
