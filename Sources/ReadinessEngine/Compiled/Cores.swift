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

extension Assessor {
  /// What follows from the compiled rule set; the last step of making an assessor.
  mutating func finish() {
    names = NameTable(questions.map { $0.id }, in: pool)
    ruleCores = rules.map { RuleCore($0) }
    questionCores = questions.map { QuestionCore($0) }
    pieces = OutputPieces(self)
  }
}
