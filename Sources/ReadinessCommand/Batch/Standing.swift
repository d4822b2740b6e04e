internal import ReadinessModel
internal import ReadinessReports

/// What of an assessment must not get worse from one run to the next.
struct Standing {
  /// The confirmed step, or nil.
  var confirmed: String?
  /// Holds that are open.
  var holds: Set<String>
  /// By section: per cent of what applies that is answered.
  var answered: [String: Int]

  init(_ assessed: AssessedProfile) {
    let (ruleSet, assessment) = (assessed.ruleSet, assessed.assessment)
    confirmed = assessment.confirmed.map { ruleSet.steps[$0].id }
    holds = Set(ruleSet.holds.indices.filter { assessment.holds[$0] == .isTrue }.map { ruleSet.holds[$0].id })
    answered = [:]
    for (section, result) in zip(ruleSet.sections, assessment.sections) {
      answered[section.id] = result.answeredShare.flatMap(\.percent).map { Int($0) }
    }
  }

  /// The forms of assessments that can be compared with, older ones included.
  private static let schemas: Set<String> = ["readiness-assessment/1", "readiness-assessment/2"]

  /// The standing of an assessment as it was written; nil where it is none.
  init?(_ record: JSONTree) {
    guard let schema = record["schema"]?.text, Self.schemas.contains(schema), record["sections"] != nil else {
      return nil
    }
    confirmed = record["confirmedStep"]?.text
    holds = Set((record["holds"]?.items ?? []).filter { $0["state"]?.text == "true" }.compactMap { $0["id"]?.text })
    answered = [:]
    for section in record["sections"]?.items ?? [] {
      if let id = section["id"]?.text { answered[id] = section["answeredPercent"]?.whole }
    }
  }
}
