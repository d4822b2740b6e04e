internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel

/// Judges the bodies of cases by one rule set, as it is or changed a little.
struct CaseJudge {
  let ruleSet: RuleSet
  let assessor: Assessor
  /// The values of all marks, rule by rule, as ``RuleResult/mark`` counts them.
  let marks: [Fraction]
  /// The first of a rule's marks.
  let firstMark: [Int]
  private var builder: ProfileBuilder
  private var assessment: Assessment

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    assessor = Assessor(ruleSet)
    marks = ruleSet.rules.flatMap { $0.marks.map(\.value) }
    var first = 0
    firstMark = ruleSet.rules.map { rule in
      defer { first += rule.marks.count }
      return first
    }
    builder = ProfileBuilder(assessor)
    builder.keepsTexts = false
    assessment = assessor.makeAssessment()
  }

  /// The body that was assessed last.
  var profile: Profile { builder.profile }

  /// The assessment of a case's body.
  mutating func assess(_ profile: CaseProfile) -> Assessment {
    assessor.assess(read(profile), into: &assessment)
    return assessment
  }

  /// Whether a case comes out as it says.
  mutating func isAsExpected(_ testCase: TestCase) -> Bool {
    assessor.assess(read(testCase.profile), into: &assessment)
    return testCase.expectations.allSatisfy { holds($0, assessment) }
  }

  /// The profile as the engine reads it, answers outside their limits included.
  mutating func read(_ body: CaseProfile) -> Profile {
    builder.begin()
    set("case") { $0.setID($1) }
    set("case") { $0.setName($1) }
    set(ruleSet.kinds[body.kind].id) { $0.setKind($1, offset: 0) }
    set(body.asOf.text) { $0.setAsOf($1, offset: 0) }
    set(body.target.map { ruleSet.steps[$0].id } ?? "none") { $0.setTarget($1, offset: 0) }
    if body.isShort { set("short") { $0.setForm($1, offset: 0) } }
    for patients in body.practices { builder.addPractice(code: .empty, name: .empty, patients: patients) }
    builder.setHasAnswers()
    for answer in body.answers { add(answer) }
    _ = builder.finish()
    return builder.profile
  }

  private mutating func add(_ answer: CaseAnswer) {
    if let evidence = answer.evidence {
      builder.addEvidence(question: answer.question, dated: evidence, Array("shown".utf8).span)
    }
    guard let given = answer.given else { return }
    builder.beginAnswer(offset: 0)
    set(ruleSet.questions[answer.question].id) { $0.setQuestion($1) }
    switch given {
    case .value(let value): set(value) { $0.setValue($1) }
    case .notKnown: set("not-known") { $0.setState($1) }
    case .notApplicable(let reason):
      set("not-applicable") { $0.setState($1) }
      set(reason) { $0.setReason($1) }
    }
    builder.endAnswer()
  }

  private mutating func set(_ text: String, _ field: (inout ProfileBuilder, Span<UInt8>) -> Void) {
    let bytes = Array(text.utf8)
    field(&builder, bytes.span)
  }
}
