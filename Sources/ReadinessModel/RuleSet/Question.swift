/// One possible answer of a choice.
public struct Choice: Sendable, Hashable {
  public var id: String
  public var label: String

  public init(id: String, label: String) {
    self.id = id
    self.label = label
  }
}

/// Which of two answers is better, where that is declared.
public enum Better: String, Sendable, CaseIterable { case more, less, first, last }

/// How the answers of several voices become one.
public enum MergeRule: String, Sendable, CaseIterable {
  /// They must agree; a difference is listed and left open.
  case same
  case lowest, highest, median
  /// The share of voices that say yes, in per cent (for a yes/no question: yes where all do).
  case shareYes = "share-yes"
  /// The body's own answer stands; others are printed beside it.
  case beside
}

/// How many voices have to lie how near the one in the middle, so that they are one answer and not two camps.
public struct Agreement: Sendable, Hashable {
  /// How many voices at least; of fewer voices all.
  public var count: Int
  /// How far from the middle they may lie: in the question's unit, or in places of its choices.
  public var within: FixedDecimal

  public init(count: Int, within: FixedDecimal) {
    self.count = count
    self.within = within
  }
}

/// A fact that a profile gives (asked) or that follows from other facts (derived).
public struct Question: Sendable {
  public var id: String
  /// Catalogue code such as `S1-04`; empty where there is none.
  public var code: String
  /// Index of the section it stands in.
  public var section: Int
  public var type: AnswerType
  public var kinds: KindSet
  public var inShortForm: Bool
  public var wording: String
  public var help: String
  public var evidence: String
  /// For how many months evidence is good; nil where it does not age.
  public var evidenceMonths: Int?
  /// Index of the party that answers.
  public var answeredBy: Int?
  public var unit: String
  /// In listed order; `yes`, `no` for yes/no.
  public var choices: [Choice]
  /// Inclusive limits of numbers.
  public var least: FixedDecimal
  public var most: FixedDecimal
  /// Whether a date may lie after the as-of date.
  public var mayBeFuture: Bool
  public var better: Better?
  public var merge: MergeRule
  /// When voices spread too far to be one answer; nil where they never do.
  public var agreement: Agreement?
  /// The ground on which a body may claim "not applicable"; nil where it may not.
  public var notApplicable: String?
  public var appliesWhen: Formula?
  /// Whether it is a fact that nobody changes by deciding: never part of a route, never a next action.
  public var isGiven: Bool
  /// How a derived value is computed; nil for an asked question.
  public var derivation: Derivation?

  public var isDerived: Bool { derivation != nil }

  public init(id: String, code: String, section: Int, type: AnswerType, kinds: KindSet) {
    self.id = id
    self.code = code
    self.section = section
    self.type = type
    self.kinds = kinds
    inShortForm = true
    wording = ""
    help = ""
    evidence = ""
    unit = ""
    choices = []
    (least, most) = (type.traits.least, type.traits.most)
    mayBeFuture = true
    merge = .same
    isGiven = false
  }
}

/// How a derived value follows from other facts; operands are indices of questions.
public indirect enum Derivation: Sendable {
  /// One divided by the other; of type percentage, a hundred times that.
  case quotient(of: Int, by: Int)
  case sum([Int])
  /// One less the other.
  case difference(of: Int, less: Int)
  case product([Int])
  /// The same for everybody.
  case constant(FixedDecimal)
  /// How many of the formulas are true.
  case count([Formula])
  /// Per cent of the formulas that are true.
  case share([Formula])
  /// Completed units from the date to the as-of date.
  case age(of: Int, in: AgeUnit)
  case practices(PracticeFigure, atLeast: FixedDecimal?, atMost: FixedDecimal?)
}

public enum AgeUnit: String, Sendable, CaseIterable { case days, months, years }

/// What is made of the listed member practices.
public enum PracticeFigure: String, Sendable, CaseIterable {
  /// How many (within the bounds, where there are bounds).
  case count
  /// Their patients in all.
  case sum
  /// Patients per listed practice.
  case mean
  /// Per cent of practices whose patients lie within the bounds.
  case share
}
