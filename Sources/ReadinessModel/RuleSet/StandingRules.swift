/// Something printed beside the steps when its formula is true: a condition, or a hold ("talk first").
public struct StandingCondition: Sendable {
  public var id: String
  public var kinds: KindSet
  public var title: String
  public var formula: Formula
  public var text: String
  /// What clears a hold; empty for a condition.
  public var clears: String
  /// What to do where the rule set says so here; without text where its questions say it.
  public var action: Action
  public var citation: Citation
  /// Whether it is about legality or safety and stands before everything but a hold.
  public var comesFirst: Bool
  /// Whether it is a reservation: printed inside the verdict while it is true.
  public var isReservation: Bool
  /// Indices of questions whose actions, at their present answers, are what to do.
  public var actsOn: [Int]
  /// Whether only the first of ``actsOn`` that makes it true counts.
  public var actsOnFirst: Bool

  public init(
    id: String, kinds: KindSet, title: String, formula: Formula, text: String, clears: String, action: Action,
    citation: Citation
  ) {
    self.id = id
    self.kinds = kinds
    self.title = title
    self.formula = formula
    self.text = text
    self.clears = clears
    self.action = action
    self.citation = citation
    comesFirst = false
    isReservation = false
    actsOn = []
    actsOnFirst = false
  }
}

public enum Severity: String, Sendable, CaseIterable { case error, warning }

/// Answers that contradict each other, or a named finding about single answers.
public struct ConsistencyRule: Sendable {
  public enum Test: Sendable {
    /// `given` must hold; the answers of the true parts of `clash` contradict each other.
    case clash(given: Formula?, clash: Formula)
    /// An answer outside its type or limits that is not about a date.
    case outsideLimits
    /// No date, a day that cannot be, or a future one where only past ones make sense.
    case impossibleDate
    /// Evidence older at the as-of date than its question allows.
    case oldEvidence
  }

  public var id: String
  public var code: String
  public var severity: Severity
  public var kinds: KindSet
  public var title: String
  public var test: Test
  public var text: String
  /// Parties to ask.
  public var owners: [Int]
  public var citation: Citation

  public init(
    id: String, code: String, severity: Severity, kinds: KindSet, title: String, test: Test, text: String,
    owners: [Int], citation: Citation
  ) {
    self.id = id
    self.code = code
    self.severity = severity
    self.kinds = kinds
    self.title = title
    self.test = test
    self.text = text
    self.owners = owners
    self.citation = citation
  }
}
