import ReadinessModel

/// The least that has to change to reach the next step, as data.
struct RouteView: Sendable {
  /// The title of the step.
  var step: String
  /// How many changes, days and months, in one sentence.
  var summary: String
  /// What else is to be said of it: a range, that it is not proven, whose help it needs.
  var notes: [String]
  /// In the order in which they start.
  var rows: [RouteRow]
  var from: CivilDate
  /// Months to the end of the last item.
  var months: Int
}

/// One change of a route.
struct RouteRow: Sendable {
  var code: String
  var text: String
  var now: String
  var needed: String
  var owner: String
  var start: CivilDate
  var end: CivilDate
  /// Whether it may already be so.
  var isFoundOutFirst: Bool
}
