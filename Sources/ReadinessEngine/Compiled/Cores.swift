import ReadinessModel

/// What is looked at of every rule for every profile, and no more: small enough to be loaded at once.
struct RuleCore: Sendable {
  /// -1 where its marks stand on formulas.
  var question: Int32
  var firstMark: Int32
  var endMark: Int32
  var section: Int32
  var kinds: KindSet
  var role: Role
  /// Weight in the units of its section.
  var units: Int64

  init(_ rule: CompiledRule) {
    question = Int32(truncatingIfNeeded: rule.question)
    firstMark = Int32(truncatingIfNeeded: rule.marks.lowerBound)
    endMark = Int32(truncatingIfNeeded: rule.marks.upperBound)
    section = Int32(truncatingIfNeeded: rule.section)
    kinds = rule.kinds
    role = rule.role
    units = rule.units
  }
}

/// What is looked at of every question for every profile.
struct QuestionCore: Sendable {
  var least: Int64
  var most: Int64
  var firstChoice: Int32
  var endChoice: Int32
  /// -1 for always.
  var appliesWhen: Int32
  var section: Int32
  var kinds: KindSet
  var type: AnswerType
  var inShortForm: Bool
  var isDerived: Bool

  init(_ question: CompiledQuestion) {
    least = question.least
    most = question.most
    firstChoice = Int32(truncatingIfNeeded: question.choices.lowerBound)
    endChoice = Int32(truncatingIfNeeded: question.choices.upperBound)
    appliesWhen = Int32(truncatingIfNeeded: question.appliesWhen)
    section = Int32(truncatingIfNeeded: question.section)
    kinds = question.kinds
    type = question.type
    inShortForm = question.inShortForm
    isDerived = question.derivation >= 0
  }
}

/// What is looked at of every mark for every profile.
struct MarkCore: Sendable {
  enum Test: UInt8, Sendable {
    /// One of the choices in `low` is chosen.
    case choices
    /// The value lies from `low` to `high`, both within.
    case range
    /// Anything else: to be looked up in the mark itself.
    case other
  }

  var low: Int64 = 0
  var high: Int64 = 0
  /// Points it earns in the units of its section.
  var units: Int64
  var test = Test.other

  init(_ mark: CompiledMark, isDerived: Bool) {
    units = mark.units
    guard mark.test == .node else { return }
    let node = mark.node
    if node.operation == .choices {
      test = .choices
      low = node.low
    } else if node.operation == .number, !isDerived, node.comparison != FormulaProgram.countsChoices {
      // Values are whole numbers of millionths, so an open bound is the closed one next to it.
      test = .range
      low = node.lowerBound == 0 ? .min : node.lowerBound == 1 ? node.low : node.low &+ 1
      high = node.upperBound == 0 ? .max : node.upperBound == 1 ? node.high : node.high &- 1
    }
  }
}

extension Assessor {
  /// What follows from the compiled rule set; the last step of making an assessor.
  mutating func finish() {
    names = NameTable(questions.map { $0.id }, in: pool)
    ruleCores = rules.map { RuleCore($0) }
    questionCores = questions.map { QuestionCore($0) }
    markCores = marks.map { MarkCore($0, isDerived: false) }
    for rule in rules where rule.question >= 0 && questions[rule.question].derivation >= 0 {
      for mark in rule.marks { markCores[mark] = MarkCore(marks[mark], isDerived: true) }
    }
    pieces = OutputPieces(self)
  }
}
