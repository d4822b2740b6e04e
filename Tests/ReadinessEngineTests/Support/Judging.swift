import ReadinessEngine
import ReadinessModel
import Testing

/// A profile under test, written as JSON says it.
struct Given {
  var kind = "locality"
  var asOf = "2013-10-31"
  var target = "none"
  var isShort = false
  /// Values as JSON, by question id, in order.
  var answers: [(String, String)] = []
  var practices = ""

  var json: String {
    """
    {"id":"p","kind":"\(kind)","asOf":"\(asOf)","target":"\(target)","form":"\(isShort ? "short" : "full")",\
    "name":"P"\(practices.isEmpty ? "" : ",\"practices\":[\(practices)]"),\
    "answers":{\(answers.map { "\"\($0)\":\($1)" }.joined(separator: ","))}}
    """
  }

  static let notKnown = #"{"state":"not-known"}"#
  static let notApplicable = #"{"state":"not-applicable","reason":"none here"}"#
}

/// A rule set, a profile and what came of them.
struct Judged {
  let path: Path
  let assessor: Assessor
  let profile: Profile
  let findings: [ProfileFinding]
  let assessment: Assessment

  init(_ path: Path, _ given: Given, allSteps: Bool = false) throws {
    self.path = path
    assessor = Assessor(path.ruleSet)
    var reader = ProfileJSONReader(assessor)
    let isUsable = try reader.read(Array(given.json.utf8).span)
    #expect(isUsable, "\(given.json)")
    profile = reader.profile
    findings = reader.builder.findings
    assessment = assessor.assess(profile, allSteps: allSteps)
  }

  var main: SectionResult { assessment.sections[0] }

  func state(_ question: Int) -> AnswerState { assessment.facts.states[question] }

  /// The assessment as JSON, with everything in it.
  var json: String {
    var bytes: [UInt8] = []
    AssessmentJSON(assessor, detail: .full, engine: Array("1".utf8)).write(assessment, of: profile, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A fraction for tables.
func over(_ above: Int64, _ below: Int64) -> Fraction { Fraction(above, over: below) ?? .zero }

extension FixedDecimal {
  /// From text such as `0.000001`, for tables.
  init(_ text: StaticString) {
    let bytes = Array("\(text)".utf8)
    self = (try? FixedDecimal(parsing: bytes.span)) ?? FixedDecimal(millionths: .min)
  }
}
