public import ReadinessModel

/// A checked rule set made ready to judge profiles: formulas in one array, marks in common units, output in pieces.
///
/// It is a value without Foundation, C, clock or files. The same sources run in the browser.
public struct Assessor: Sendable {
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
  /// Rules whose marks hang on formulas beside their question, and rules whose open answers count.
  var conditionalRules: [Int] = []
  var openValueRules: [Int] = []
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
  /// Finds questions by name, retired ones behind the others.
  var names = NameTable()
  /// What earlier editions asked: a reader understands it, nothing else does.
  var retired: [CompiledQuestion] = []
  var retiredCores: [QuestionCore] = []
  /// What becomes of answers to earlier editions.
  var editions: [CompiledEdition] = []
  /// Facts that rules without a single question rest on, for all rules.
  var ruleFacts: [Int] = []
  var pieces = OutputPieces()
  var ruleCores: [RuleCore] = []
  /// Rules whose question is derived, or which have none, and may count.
  var indirectRules: [IndirectRule] = []
  var questionCores: [QuestionCore] = []
  var derivedQuestions: [Int] = []
  var markCores: [MarkCore] = []
  /// The mark each choice earns, or -1, for all rules that look at one choice.
  var choiceMarks: [Int32] = []

  init() {}

  /// An empty assessment with room for this rule set's results.
  public func makeAssessment() -> Assessment {
    var assessment = Assessment(
      questions: questions.count, rules: rules.count, sections: sections.count, gates: gates.count,
      steps: steps.count, conditions: conditions.count, holds: holds.count)
    for index in steps.indices { assessment.steps[index].gates = steps[index].gates }
    return assessment
  }

  /// An empty profile with room for this rule set's answers.
  public func makeProfile() -> Profile { Profile(questions: questions.count + retired.count) }

  /// A question that a reader understands, retired ones among them.
  func asked(_ index: Int) -> CompiledQuestion {
    index < questions.count ? questions[index] : retired[index - questions.count]
  }

  /// The same, as far as it is needed to read an answer.
  @inline(__always)
  func core(_ index: Int) -> QuestionCore {
    index < questionCores.count ? questionCores[index] : retiredCores[index - questionCores.count]
  }
}
