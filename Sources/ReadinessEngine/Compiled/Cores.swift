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

extension Assessor {
  /// What follows from the compiled rule set; the last step of making an assessor.
  mutating func finish() {
    names = NameTable((questions + retired).map { $0.id }, in: pool)
    ruleCores = rules.map { RuleCore($0) }
    questionCores = questions.map { QuestionCore($0, key: pool[$0.id].span.shortKey) }
    retiredCores = retired.map { QuestionCore($0, key: pool[$0.id].span.shortKey) }
    noteWhoIsAsked()
    derivedQuestions = questions.indices.filter { questions[$0].derivation >= 0 }
    markCores = marks.map { MarkCore($0) }
    conditionalRules = rules.indices.filter { rules[$0].isConditional }
    openValueRules = rules.indices.filter { rules[$0].openValue != nil }
    for rule in rules.indices where rules[rule].question >= 0 { chooseTest(of: rule) }
    for rule in rules.indices where isIndirect(rule) {
      indirectRules.append(IndirectRule(rule: rule, ground: ground(ofRule: rule)))
    }
    pieces = OutputPieces(self)
  }

  /// Puts into every `blank` by whom its question is asked, and whether in the short form, too.
  private mutating func noteWhoIsAsked() {
    for index in formulas.nodes.indices where formulas.nodes[index].operation == .blank {
      let question = questions[formulas.nodes[index].subject]
      formulas.nodes[index].low = Int64(question.kinds.rawValue)
      formulas.nodes[index].high = question.inShortForm ? 1 : 0
    }
  }

  private func isIndirect(_ rule: Int) -> Bool {
    guard rules[rule].role == .graded || rules[rule].role == .commissioner, !rules[rule].marks.isEmpty else {
      return false
    }
    // What marks in lines, of choices and with conditions may come to is bounded by their values alone.
    if rules[rule].isVariable || rules[rule].isConditional || rules[rule].openValue != nil { return false }
    return rules[rule].question < 0 || questions[rules[rule].question].derivation >= 0
  }

  /// Values of derived questions lie elsewhere, and several choices are looked at together.
  private mutating func chooseTest(of rule: Int) {
    let question = questions[rules[rule].question]
    let range = rules[rule].marks
    if rules[rule].isConditional { return }
    if question.derivation < 0, range.allSatisfy({ markCores[$0].isRange }) {
      ruleCores[rule].test = .ranges
    } else if question.type == .yesNo || question.type == .choice, range.allSatisfy({ looksAtChoice($0) }) {
      ruleCores[rule].test = .choice
      ruleCores[rule].firstChoiceMark = Int32(truncatingIfNeeded: choiceMarks.count)
      for choice in 0..<question.choices.count {
        let earned = range.first { marks[$0].test == .otherwise || marks[$0].node.low >> Int64(choice) & 1 == 1 }
        choiceMarks.append(Int32(truncatingIfNeeded: earned ?? -1))
      }
    }
  }

  private func looksAtChoice(_ mark: Int) -> Bool {
    marks[mark].test == .otherwise || marks[mark].test == .node && marks[mark].node.operation == .choices
  }
}
