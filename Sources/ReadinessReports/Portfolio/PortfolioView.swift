import ReadinessModel

/// What a portfolio says, as data.
struct PortfolioView: Sendable {
  var title: String
  /// How many bodies, as of when.
  var meta: [String]
  /// The newest as-of date, `2013-10-31`.
  var date: String
  /// How many bodies stand where, in one sentence.
  var verdict: String
  /// What has to be settled before all else, and where.
  var holds: [(title: String, names: [String])]
  /// What has to be read with where bodies stand, and at which.
  var reservations: [(title: String, names: [String])]
  /// What the commissioner could do, what helps most bodies first.
  var tasks: [PortfolioTask]
  var taskHeading: String
  /// Bodies by kind; kinds are never compared with each other.
  var groups: [PortfolioGroup]
  var stepTitles: [String]
  /// `Step 1`.
  var stepLabels: [String]
  var sectionTitles: [String]
  /// Areas in which unanswered counts as a mark, a sentence each.
  var openCounts: [String]
  var obstacles: [PortfolioObstacle]
  var questions: [PortfolioQuestion]
  var conditions: [PortfolioCondition]
  var unreadable: [UnreadableProfile]
  var ruleSetID: String
  var version: String
  var digest: String
  var engine: String
  /// What has been changed in the rules; nil where nothing has.
  var tailoring: TailoringView?
  /// The same as JSON; empty where nothing has been changed.
  var tailoringJSON: [UInt8]
}

/// The bodies of one kind.
struct PortfolioGroup: Sendable {
  var kind: String
  var isCommissioner: Bool
  /// From A to Z; no rank.
  var bodies: [PortfolioBody]
  /// Those that seek no step, by name.
  var content: [PortfolioBody]
  var summary: [PortfolioStepSummary]
  var spread: [PortfolioSpread]
}

/// One body in a line.
struct PortfolioBody: Sendable {
  var id: String
  var name: String
  var isShort: Bool
  var asOf: String
  /// The name and the id, without regard to capitals, for the order from A to Z.
  var order: [String]
  var confirmedID: String?
  var confirmedTitle: String
  var nextID: String?
  var nextTitle: String
  /// Gates not in place, or open, below the next step it seeks.
  var gatesLeft: Int
  /// Titles of those gates.
  var missing: [String]
  /// The least that has to change for the next step; nil where no plan was found, or none is wanted.
  var way: PortfolioWay?
  /// By step.
  var steps: [PortfolioCell]
  /// By section.
  var sections: [PortfolioCell]
  /// Titles of holds and conditions.
  var remarks: [String]
}

/// The least that has to change, in figures.
struct PortfolioWay: Sendable {
  var changes: Int
  var days: Int
  var months: Int
}

/// One cell: words, and how it is drawn.
struct PortfolioCell: Sendable {
  enum Look: Sendable {
    case stands
    case open
    /// Not sought.
    case aside
    /// Not applicable.
    case apart
  }

  var words: String
  var look: Look
  /// How much there is of it, from 0 to 3.
  var depth: Int
}

/// One thing the commissioner could do.
struct PortfolioTask: Sendable {
  var id: String
  var kind: String
  var about: String
  var text: String
  var owner: String
  /// Indices, ids and names of the bodies it helps.
  var places: [Int] = []
  var bodies: [String] = []
  var names: [String] = []
  /// Ids of those whose route map to the next step it is part of.
  var onWayOf: [String] = []
  /// Ids of those that the commissioner's own actions, this one among them, would bring to their next step.
  var completes: [String] = []
  /// For how many of them it is the last gate to their next step.
  var lastGateFor = 0
}

/// A gate that bodies need next.
struct PortfolioObstacle: Sendable {
  var id: String
  var code: String
  var title: String
  var neededBy: [String]
  /// How many of those do not know whether it is in place.
  var open: Int
  /// Who has it in place and could help.
  var inPlaceAt: [String]
}

/// An open question on which next steps hang.
struct PortfolioQuestion: Sendable {
  var id: String
  var code: String
  var wording: String
  var party: String
  var bodies: [String]
}

/// A condition that holds for some bodies.
struct PortfolioCondition: Sendable {
  var id: String
  var title: String
  var text: String
  var bodies: [(name: String, parts: String, beside: [String])]
}

/// How many bodies, practices and patients stand at one step.
struct PortfolioStepSummary: Sendable {
  var title: String
  var bodies: Int
  var practices: Int
  var patients: Int64
}

/// How the bodies of one kind spread over the states of one section.
struct PortfolioSpread: Sendable {
  var section: String
  /// By state or band in words, with counts; zero counts left out.
  var counts: [(words: String, count: Int)]
}
