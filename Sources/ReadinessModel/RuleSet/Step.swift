/// One step of the path.
public struct Step: Sendable {
  public var id: String
  /// As people count: 0 for foundation.
  public var number: Int
  public var kinds: KindSet
  public var title: String
  /// One sentence: what the step is.
  public var means: String
  /// What it means for patients where it is reached.
  public var patients: String
  /// Sentences by what they are about: a step state's name, or `confirmed`.
  public var says: [Saying]
  /// Its gates in order: a range of indices.
  public var gates: Range<Int>

  public init(
    id: String, number: Int, kinds: KindSet, title: String, means: String, patients: String, says: [Saying],
    gates: Range<Int>
  ) {
    self.id = id
    self.number = number
    self.kinds = kinds
    self.title = title
    self.means = means
    self.patients = patients
    self.says = says
    self.gates = gates
  }
}

/// A sentence for one state.
public struct Saying: Sendable, Hashable {
  public var state: String
  public var text: String

  public init(state: String, text: String) {
    self.state = state
    self.text = text
  }
}

/// What must hold for a step.
public struct Gate: Sendable {
  public var id: String
  public var code: String
  public var step: Int
  public var title: String
  public var formula: Formula
  public var action: Action
  public var citation: Citation

  public init(
    id: String, code: String, step: Int, title: String, formula: Formula, action: Action, citation: Citation
  ) {
    self.id = id
    self.code = code
    self.step = step
    self.title = title
    self.formula = formula
    self.action = action
    self.citation = citation
  }
}
