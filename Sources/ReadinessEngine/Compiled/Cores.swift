import ReadinessModel

/// What is looked at of every rule for every profile, and no more: small enough to be loaded at once.
struct RuleCore: Sendable {
  /// How the mark of a rule with one question is found.
  enum Test: UInt8, Sendable {
    /// The question has one choice for an answer, and each has its mark.
    case choice
    /// All marks are ranges of values.
    case ranges
    /// Each mark is to be looked up, in order.
    case other
  }

  /// -1 where its marks stand on formulas.
  var question: Int32
  var firstMark: Int32
  var endMark: Int32
  var section: Int32
  var kinds: KindSet
  var role: Role
  var test = Test.other
  /// For ``Test/choice``: where the marks of its choices begin in ``Assessor/choiceMarks``.
  var firstChoiceMark: Int32 = 0
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
  /// How most of its answers can be read at once.
  enum Reading: UInt8, Sendable {
    /// As one of two choices.
    case word
    /// As a number, whole or not.
    case whole, number
    /// Not at all.
    case none
  }

  /// The ``Span/shortKey`` of its id.
  var key: UInt64
  var least: Int64
  var most: Int64
  var firstChoice: Int32
  var endChoice: Int32
  /// -1 for always.
  var appliesWhen: Int32
  var section: Int32
  var kinds: KindSet
  var type: AnswerType
  var reading: Reading
  var inShortForm: Bool
  var isDerived: Bool

  init(_ question: CompiledQuestion, key: UInt64) {
    self.key = key
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
    reading =
      switch question.type.shape {
      case _ where isDerived: .none
      case .oneChoice: question.choices.count == 2 ? .word : .none
      case .number: question.type.isWhole ? .whole : .number
      case .choices, .date, .text: .none
      }
  }
}

/// What is looked at of every mark for every profile.
struct MarkCore: Sendable {
  /// The values that earn it, both within; only where ``isRange``.
  var low: Int64 = .min
  var high: Int64 = .max
  /// Points it earns in the units of its section.
  var units: Int64
  /// Whether it is earned by a range of given values.
  var isRange = true

  init(_ mark: CompiledMark) {
    units = mark.units
    if mark.test == .otherwise { return }
    let node = mark.node
    isRange = mark.test == .node && node.operation == .number && node.comparison != FormulaProgram.countsChoices
    if !isRange { return }
    // Values are whole numbers of millionths, so an open bound is the closed one next to it.
    if node.lowerBound != 0 { low = node.lowerBound == 1 ? node.low : node.low &+ 1 }
    if node.upperBound != 0 { high = node.upperBound == 1 ? node.high : node.high &- 1 }
  }
}

extension RuleCore {
  /// The cores of all rules, and the mark that each choice earns, or -1, for all rules that look at one choice.
  static func cores(of compiled: CompiledRuleSet) -> (cores: [RuleCore], choiceMarks: [Int32]) {
    var cores = compiled.rules.map { RuleCore($0) }
    var choiceMarks: [Int32] = []
    for rule in cores.indices where compiled.rules[rule].question >= 0 && !compiled.rules[rule].isConditional {
      // Values of derived questions lie elsewhere, and several choices are looked at together.
      let question = compiled.questions[compiled.rules[rule].question]
      let range = compiled.rules[rule].marks
      if question.derivation < 0, range.allSatisfy({ MarkCore(compiled.marks[$0]).isRange }) {
        cores[rule].test = .ranges
      } else if question.type == .yesNo || question.type == .choice,
        range.allSatisfy({ looksAtChoice(compiled.marks[$0]) })
      {
        cores[rule].test = .choice
        cores[rule].firstChoiceMark = Int32(truncatingIfNeeded: choiceMarks.count)
        for choice in 0..<question.choices.count {
          let earned = range.first {
            compiled.marks[$0].test == .otherwise || compiled.marks[$0].node.low >> Int64(choice) & 1 == 1
          }
          choiceMarks.append(Int32(truncatingIfNeeded: earned ?? -1))
        }
      }
    }
    return (cores, choiceMarks)
  }

  private static func looksAtChoice(_ mark: CompiledMark) -> Bool {
    mark.test == .otherwise || mark.test == .node && mark.node.operation == .choices
  }
}

extension IndirectRule {
  /// Rules whose mark rests on more than the answer to one question, and which may count.
  static func all(of compiled: CompiledRuleSet) -> [IndirectRule] {
    compiled.rules.indices.filter { isIndirect(compiled.rules[$0], compiled) }.map { rule in
      IndirectRule(rule: rule, ground: compiled.ground(ofRule: rule))
    }
  }

  private static func isIndirect(_ rule: CompiledRule, _ compiled: CompiledRuleSet) -> Bool {
    guard rule.role == .graded || rule.role == .commissioner, !rule.marks.isEmpty else { return false }
    // What marks in lines and of choices may come to is bounded by their values alone.
    if rule.isVariable { return false }
    return rule.isConditional || rule.question < 0 || compiled.questions[rule.question].derivation >= 0
  }
}
