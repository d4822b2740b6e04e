internal import ReadinessEngine
internal import ReadinessModel

/// A column together with what stands in it: one place says both, so that a dictionary cannot differ from its table.
struct TableField: Sendable {
  let column: TableColumn
  let cell: @Sendable (BodyFact) -> TableCell

  init(
    _ name: String, _ kind: TableColumn.Kind, _ meaning: String, unit: String = "", values: [String] = [],
    _ cell: @escaping @Sendable (BodyFact) -> TableCell
  ) {
    column = TableColumn(name, kind, meaning, unit: unit, values: values)
    self.cell = cell
  }
}

/// Where a fact stands: in the rule set, or in a list of the body.
struct FactPlace: Sendable {
  var index = 0
  /// Something it belongs to or goes with, as its table says.
  var other = 0
}

/// One body, with the fact about it that a row is made of: taken apart once, since a table asks thousands of times.
final class BodyFact {
  let body: AssessedProfile
  let ruleSet: RuleSet
  let assessor: Assessor
  let profile: Profile
  let assessment: Assessment
  let file: String
  /// The way that was planned, for tables of plans.
  let map: RouteMap
  var place = FactPlace()
  /// What to do next, in order; worked out where a table asks for it.
  private(set) lazy var next = assessor.nextActions(of: profile, assessment)

  var index: Int { place.index }
  var other: Int { place.other }

  init(_ body: AssessedProfile, _ map: RouteMap) {
    self.body = body
    self.map = map
    (ruleSet, assessor, profile) = (body.ruleSet, body.assessor, body.profile)
    (assessment, file) = (body.assessment, body.file)
  }
}
