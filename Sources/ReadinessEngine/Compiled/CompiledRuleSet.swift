import ReadinessModel

/// A checked rule set in the shape in which it is judged: what an image holds, and all that an ``Assessor`` is made of.
struct CompiledRuleSet: Sendable {
  var pool = BytePool()
  var formulas = FormulaProgram()
  var kinds: [CompiledKind] = []
  var questions: [CompiledQuestion] = []
  /// Ids of choices, for all questions.
  var choices: [TextRange] = []
  /// As people read them, in the same order.
  var choiceLabels: [TextRange] = []
  /// How an answer that a plan brings about is told, in the order of ``AnswerPhrase/Word``.
  var answerWords: [TextRange] = []
  var derivations: [CompiledDerivation] = []
  var rules: [CompiledRule] = []
  var marks: [CompiledMark] = []
  var actions: [CompiledAction] = []
  var parties: [CompiledParty] = []
  var groups: [CompiledGroup] = []
  var sections: [CompiledSection] = []
  var steps: [CompiledStep] = []
  var gates: [CompiledGate] = []
  var conditions: [CompiledCondition] = []
  var holds: [CompiledCondition] = []
  var consistency: [CompiledConsistency] = []
  var bands: [CompiledBand] = []
  var withholdBelow = Fraction.zero
  var scoresShortForm = true
  /// Whether gates look at scores, so that sections are scored before them.
  var movesStepsByScore = false
  /// Summaries, each after all it is made of.
  var summaries: [Int] = []
  var id = TextRange.empty
  var version = TextRange.empty
  var quotedDigest = TextRange.empty
  /// What tailors the rule set, as JSON: ids alone, and everything; empty where nothing does.
  var tailoringIDs = TextRange.empty
  var tailorings = TextRange.empty
  /// The last as-of date for which the rule set may be used, packed; 0 where there is none.
  var lastDay: Int64 = 0
  /// Questions in an order in which each comes after all it depends on.
  var order: [Int] = []
  /// The part of `order` that is derived values which consistency rules rest on.
  var consistencyOrder: [Int] = []
  /// Date questions that may not lie after the as-of date.
  var pastDates: [Int] = []
  /// What earlier editions asked: a reader understands it, nothing else does.
  var retired: [CompiledQuestion] = []
  /// What becomes of answers to earlier editions.
  var editions: [CompiledEdition] = []
  /// Facts that rules without a single question rest on, for all rules.
  var ruleFacts: [Int] = []
}
