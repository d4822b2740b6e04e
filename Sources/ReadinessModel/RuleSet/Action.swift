/// What can be done about an answer: the text, who does it, and what it costs and brings about.
///
/// An action stands at the answers it is for: at a mark, or at an open answer. Those with ``days`` are the edges of a
/// small graph over the answers of one question, of which a route map is made.
public struct Action: Sendable, Hashable {
  /// One sentence; empty where nothing is to be done.
  public var text: String
  /// Indices of parties: who does it.
  public var owners: [Int]
  /// Indices of parties whose help it needs.
  public var with: [Int]
  /// Working days of the owner's own people, a year's worth where it recurs; nil where the rule set does not say.
  public var days: Int?
  /// Calendar months from start to in place; nil where the rule set does not say.
  public var months: Int?
  /// Answers that have to be in place before it can start: all of them.
  public var after: [Need]
  /// The answers it brings about; nil stands for those of the next better mark.
  public var reaches: FactTest?

  /// An answer that something else waits for.
  public struct Need: Sendable, Hashable {
    /// Index of the question.
    public var question: Int
    public var test: FactTest

    public init(question: Int, test: FactTest) {
      self.question = question
      self.test = test
    }
  }

  public init(text: String, owners: [Int], with: [Int] = [], days: Int? = nil, months: Int? = nil) {
    self.text = text
    self.owners = owners
    self.with = with
    self.days = days
    self.months = months
    after = []
    reaches = nil
  }

  /// Nothing to do, and nobody to do it.
  public static let nothing = Action(text: "", owners: [])

  /// Whether there is something to do.
  public var isThere: Bool { !text.isEmpty }
}
