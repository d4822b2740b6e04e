import ReadinessModel

/// A question as the judge needs it.
struct CompiledQuestion: Sendable {
  var id = TextRange.empty
  var quotedID = TextRange.empty
  var quotedCode = TextRange.empty
  var type = AnswerType.text
  var kinds = KindSet()
  var section = 0
  var inShortForm = true
  var mayBeFuture = true
  var mayBeNotApplicable = false
  var isGiven = false
  var least: Int64 = 0
  var most: Int64 = 0
  /// Months for which its evidence is good; 0 where it does not age.
  var evidenceMonths: Int64 = 0
  /// Its choices, as a range of ``Assessor/choices`` and ``Assessor/choiceLabels``.
  var choices = 0..<0
  /// Root of the formula that says when it applies; -1 for always.
  var appliesWhen = -1
  /// Index of its derivation; -1 for an asked question.
  var derivation = -1
}

/// A derivation with its formulas compiled.
struct CompiledDerivation: Sendable {
  enum Kind: UInt8, Sendable, CaseIterable {
    case quotient, sum, difference, product, constant, count, share, age, practices
  }

  var kind = Kind.sum
  /// Questions, or roots of formulas.
  var operands: [Int] = []
  /// All asked and derived questions it rests on directly.
  var parts: [Int] = []
  /// Whether a quotient is in per cent: a hundred times itself.
  var isPercentage = false
  /// For ages.
  var unit = AgeUnit.days
  /// For constants.
  var constant = FixedDecimal(0)
  /// For figures over the list of practices: which, and over which sizes.
  var figure = PracticeFigure.count
  var range = NumberRange()
}

/// A rule as the judge needs it.
struct CompiledRule: Sendable {
  var quotedID = TextRange.empty
  var quotedOwner = TextRange.empty
  var role = Role.information
  var section = 0
  /// -1 where its marks stand on formulas.
  var question = -1
  var kinds = KindSet()
  /// Millionths.
  var weight: Int64 = 0
  /// Its marks, as a range of ``Assessor/marks``.
  var marks = 0..<0
  /// Weight in the units of its section; 0 where the section has no common unit.
  var units: Int64 = 0
  /// All facts it rests on, where it has no single one, as a range of ``Assessor/ruleFacts``.
  var facts = 0..<0
  var lowestMark = 0
  var highestMark = 0
  /// The lowest and the highest value its mark can have.
  var low = Fraction.zero
  var high = Fraction.zero
  /// Whether its mark runs in a line, or adds up choice by choice.
  var isVariable = false
  /// Whether a mark of its question hangs on a formula too.
  var isConditional = false
  /// The mark that an open answer counts as; nil where it counts nowhere.
  var openValue: Fraction?
  /// Index of the action at an open answer; -1 where there is none.
  var findOut = -1
}

/// What can be done about an answer, as the judge and the planner need it.
struct CompiledAction: Sendable {
  /// `RULE:ANSWERS`, unique.
  var quotedID = TextRange.empty
  var quotedText = TextRange.empty
  /// Index of the rule it stands in.
  var rule = -1
  /// Indices of parties.
  var owners: [Int] = []
  var with: [Int] = []
  /// -1 where the rule set does not say.
  var days = -1
  var months = -1
  /// Answers that have to be in place before it starts: leaves of formulas.
  var after: [FormulaProgram.Node] = []
  /// A leaf that the answers it brings about pass; nil for those of the next better mark.
  var reaches: FormulaProgram.Node?
}

/// A party as the judge needs it.
struct CompiledParty: Sendable {
  var quotedID = TextRange.empty
  var name = TextRange.empty
  /// Names by index of the kind assessed; empty stands for ``name``.
  var namesByKind: [TextRange] = []
  var isCommissioner = false
  var isBody = false
  /// By index of the kind assessed: the party that acts.
  var actsAs: [Int] = []
}

/// A mark as the judge needs it.
struct CompiledMark: Sendable {
  enum Test: UInt8, Sendable, CaseIterable { case node, formula, otherwise, each }

  var value = Fraction.zero
  /// The value at the upper end of its stretch, where it runs in a line.
  var toValue: Fraction?
  /// Root of what else must hold; -1 for nothing.
  var also = -1
  var test = Test.otherwise
  /// For ``Test/node``: a leaf without subject; for ``Test/formula``: `subject` is the root.
  var node = FormulaProgram.Node()
  /// Points it earns in the units of its section.
  var units: Int64 = 0
  /// Index of what to do at this mark; -1 where there is nothing to do.
  var action = -1
}

/// A group of a section, with children by index.
struct CompiledGroup: Sendable {
  var quotedID = TextRange.empty
  var aggregate = Aggregate.sum
  var weight = Fraction.one
  var isBonus = false
  /// Points that can be gained at most; nil for no limit but its own.
  var cap: Fraction?
  /// Rules at 0 and above; groups as their complement (`~index`).
  var children: [Int] = []
}

/// A section as the judge needs it.
struct CompiledSection: Sendable {
  var quotedID = TextRange.empty
  /// -1 where it belongs to none.
  var step = -1
  var root = 0
  var kinds = KindSet()
  /// What it sums up; empty where it has rules of its own.
  var parts: [CompiledPart] = []
  /// All its graded and commissioner rules, in order.
  var scored: [Int] = []
  /// Whether one of its actions may be the quick win.
  var isQuickWin = false
  var mayNotApply = false
  /// Whether it is one sum in common units small enough for 64 bits; `unit` is how many of them make one point.
  var isFlat = false
  var unit: Int64 = 1
}

/// One score that a summary is made of.
struct CompiledPart: Sendable {
  var section = 0
  /// Index of the group; -1 for the whole section.
  var group = -1
  var weight = Fraction.one
}

/// A step, gate, condition or hold as the judge needs it.
struct CompiledStep: Sendable {
  var quotedID = TextRange.empty
  var number: Int64 = 0
  var kinds = KindSet()
  var gates = 0..<0
  var id = TextRange.empty
}

struct CompiledGate: Sendable {
  var quotedID = TextRange.empty
  var quotedCode = TextRange.empty
  /// What to do where the gate itself says so; empty where its questions say it.
  var quotedAction = TextRange.empty
  var quotedActionID = TextRange.empty
  var owners: [Int] = []
  var root = 0
  /// Asked questions it rests on, in catalogue order.
  var questions: [Int] = []
  /// Rules on these questions that say what can be done.
  var rules: [Int] = []
}

struct CompiledCondition: Sendable {
  var quotedID = TextRange.empty
  var quotedText = TextRange.empty
  /// What to do where it says so itself; empty where its questions say it.
  var quotedAction = TextRange.empty
  var quotedActionID = TextRange.empty
  var owners: [Int] = []
  var kinds = KindSet()
  var root = 0
  var questions: [Int] = []
  var comesFirst = false
  var isReservation = false
  /// Questions whose actions are what to do.
  var actsOn: [Int] = []
  var actsOnFirst = false
}

struct CompiledConsistency: Sendable {
  enum Test: UInt8, Sendable, CaseIterable { case clash, outsideLimits, impossibleDate, oldEvidence }

  var quotedID = TextRange.empty
  var quotedCode = TextRange.empty
  var quotedText = TextRange.empty
  var severity = Severity.error
  var kinds = KindSet()
  var test = Test.clash
  /// -1 where there is none.
  var given = -1
  var clash = -1
}

struct CompiledKind: Sendable {
  var id = TextRange.empty
  var quotedID = TextRange.empty
  var isCommissioner = false
}

struct CompiledBand: Sendable {
  var quotedID = TextRange.empty
  /// Nil in the last.
  var below: Fraction?
}
