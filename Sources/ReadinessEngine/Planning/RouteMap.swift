public import ReadinessModel

/// The least that has to change for a goal to be reached: who does it, in which order, and by when.
public struct RouteMap: Sendable {
  public enum State: UInt8, Sendable, CaseIterable {
    /// The goal is reached already, or nothing is sought.
    case reached
    case planned
    /// The search ended before it could show that nothing is less.
    case bestFound
    /// No plan reaches the goal, or none that is good however open answers turn out.
    case impossible
    /// A hold is true: the plan is what clears it.
    case held

    public var word: StaticString {
      switch self {
      case .reached: "reached"
      case .planned: "planned"
      case .bestFound: "best-found"
      case .impossible: "impossible"
      case .held: "held"
      }
    }
  }

  /// One action of a change, with months counted from the first day.
  public struct Step: Sendable, Hashable {
    /// Index of the compiled action.
    public var action: Int
    public var start: Int
    public var end: Int
  }

  /// A question whose answer changes.
  public struct Item: Sendable, Hashable {
    public var question: Int
    /// The answer it brings about, as ``GivenAnswer/value``.
    public var value: Int64
    public var days: Int
    /// Months from the first day.
    public var start: Int
    public var end: Int
    /// Whether the present answer is open, so that it may already be so.
    public var isFoundOutFirst: Bool
    /// Whether the plan would end later if it did.
    public var isCritical: Bool
    /// In order; none where finding out is all there is to do.
    public var steps: [Step]
    /// For a single choice: all choices that would do as well, as bits, its own among them.
    public var alsoGood: UInt64 = 0
    /// Indices of gates that it helps to meet by itself.
    public var gates: [Int]
    /// Questions of the plan that it waits for, in catalogue order.
    public var after: [Int]
  }

  /// A figure over all ways in which open answers can turn out; nil where no plan was found.
  public struct Range: Sendable, Hashable {
    public var atLeast: Int?
    public var atMost: Int?

    public init(atLeast: Int? = nil, atMost: Int? = nil) {
      self.atLeast = atLeast
      self.atMost = atMost
    }
  }

  /// What stands in the way of one part of the goal.
  public struct Block: Sendable, Hashable {
    public enum Subject: Sendable, Hashable {
      case gate(Int)
      case hold(Int)
      case condition(Int)
      case section(Int)
    }

    public var subject: Subject
    /// Facts that nobody changes by deciding, and answers that contradict others or lead nowhere; in catalogue order.
    public var questions: [Int]
  }

  /// Another way to the same goal.
  public struct Other: Sendable, Hashable {
    public var days: Int
    public var months: Int
    public var items: [Item]
  }

  /// Days that one party's own people work.
  public struct Work: Sendable, Hashable {
    /// Index of the party that acts; nil where nobody is named.
    public var party: Int?
    public var days: Int
  }

  public var goals: [PlanRequest.Goal] = []
  public var state = State.reached
  public var isProven = true
  public var stepsTaken = 0
  public var days = Range(atLeast: 0, atMost: 0)
  public var changes = Range(atLeast: 0, atMost: 0)
  /// Months from the first day to the end; nil where there is no plan.
  public var months: Int?
  /// The first day.
  public var from: CivilDate
  /// The limit that was asked for, and how many of the gates are met within it.
  public var mostDays: Int?
  public var gatesMet = 0
  public var gatesSought = 0
  /// By start, then by the longest remaining path, then in catalogue order.
  public var items: [Item] = []
  /// In the order in which parties first act.
  public var work: [Work] = []
  /// Open questions that it rests on, in catalogue order.
  public var findOutFirst: [Int] = []
  public var others: [Other] = []
  public var blocks: [Block] = []
  /// The profile with every change made; nil where nothing changes.
  public var changed: Profile?

  public init(from day: CivilDate = CivilDate(packed: 0)) { from = day }

  /// The date so many months after the first day.
  public func date(_ months: Int) -> CivilDate { from.adding(months: Int64(months)) }

  /// What can start on the first day, the longest remaining path first.
  public var firstItems: [Item] { items.filter { $0.start == 0 } }
}
