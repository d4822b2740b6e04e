public import ReadinessModel

/// A checked rule set made ready to judge profiles: formulas in one array, marks in common units, output in pieces.
///
/// It holds nothing that changes, is without Foundation, C, clock or files, and may be shared by threads. As a class it is
/// handed on as one reference: with its parts in a struct, each reader, writer and search that keeps it retained forty
/// arrays, which was a fifth of the time of a route map. The same sources run in the browser.
public final class Assessor: Sendable {
  /// What an image of it holds.
  let compiled: CompiledRuleSet

  // The parts of it, so that judging finds each with one look.
  let pool: BytePool
  let formulas: FormulaProgram
  let kinds: [CompiledKind]
  let questions: [CompiledQuestion]
  let choices: [TextRange]
  let choiceLabels: [TextRange]
  let answerWords: [TextRange]
  let derivations: [CompiledDerivation]
  let rules: [CompiledRule]
  let marks: [CompiledMark]
  let actions: [CompiledAction]
  let parties: [CompiledParty]
  let groups: [CompiledGroup]
  let sections: [CompiledSection]
  let steps: [CompiledStep]
  let gates: [CompiledGate]
  let conditions: [CompiledCondition]
  let holds: [CompiledCondition]
  let consistency: [CompiledConsistency]
  let bands: [CompiledBand]
  let withholdBelow: Fraction
  let scoresShortForm: Bool
  let movesStepsByScore: Bool
  let summaries: [Int]
  let id: TextRange
  let version: TextRange
  let quotedDigest: TextRange
  let tailoringIDs: TextRange
  let tailorings: TextRange
  let lastDay: Int64
  let order: [Int]
  let consistencyOrder: [Int]
  let pastDates: [Int]
  let retired: [CompiledQuestion]
  let editions: [CompiledEdition]
  let ruleFacts: [Int]

  // What follows from them.
  /// Rules whose marks hang on formulas beside their question, and rules whose open answers count.
  let conditionalRules: [Int]
  let openValueRules: [Int]
  /// Finds questions by name, retired ones behind the others.
  let names: NameTable
  let retiredCores: [QuestionCore]
  let pieces: OutputPieces
  let ruleCores: [RuleCore]
  /// Rules whose mark rests on more than the answer to one question, and which may count.
  let indirectRules: [IndirectRule]
  let questionCores: [QuestionCore]
  let derivedQuestions: [Int]
  let markCores: [MarkCore]
  /// The mark each choice earns, or -1, for all rules that look at one choice.
  let choiceMarks: [Int32]

  init(_ compiled: CompiledRuleSet) {
    self.compiled = compiled
    pool = compiled.pool
    formulas = compiled.formulas
    kinds = compiled.kinds
    questions = compiled.questions
    choices = compiled.choices
    choiceLabels = compiled.choiceLabels
    answerWords = compiled.answerWords
    derivations = compiled.derivations
    rules = compiled.rules
    marks = compiled.marks
    actions = compiled.actions
    parties = compiled.parties
    groups = compiled.groups
    sections = compiled.sections
    steps = compiled.steps
    gates = compiled.gates
    conditions = compiled.conditions
    holds = compiled.holds
    consistency = compiled.consistency
    bands = compiled.bands
    withholdBelow = compiled.withholdBelow
    scoresShortForm = compiled.scoresShortForm
    movesStepsByScore = compiled.movesStepsByScore
    summaries = compiled.summaries
    id = compiled.id
    version = compiled.version
    quotedDigest = compiled.quotedDigest
    tailoringIDs = compiled.tailoringIDs
    tailorings = compiled.tailorings
    lastDay = compiled.lastDay
    order = compiled.order
    consistencyOrder = compiled.consistencyOrder
    pastDates = compiled.pastDates
    retired = compiled.retired
    editions = compiled.editions
    ruleFacts = compiled.ruleFacts
    names = NameTable((compiled.questions + compiled.retired).map { $0.id }, in: compiled.pool)
    (ruleCores, choiceMarks) = RuleCore.cores(of: compiled)
    questionCores = compiled.questions.map { QuestionCore($0, key: compiled.pool[$0.id].span.shortKey) }
    retiredCores = compiled.retired.map { QuestionCore($0, key: compiled.pool[$0.id].span.shortKey) }
    derivedQuestions = compiled.questions.indices.filter { compiled.questions[$0].derivation >= 0 }
    markCores = compiled.marks.map { MarkCore($0) }
    conditionalRules = compiled.rules.indices.filter { compiled.rules[$0].isConditional }
    openValueRules = compiled.rules.indices.filter { compiled.rules[$0].openValue != nil }
    indirectRules = IndirectRule.all(of: compiled)
    pieces = OutputPieces(compiled)
  }

  /// Compiles a checked rule set.
  public convenience init(_ ruleSet: RuleSet) { self.init(CompiledRuleSet(ruleSet)) }

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
