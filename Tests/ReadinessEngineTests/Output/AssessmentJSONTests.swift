import ReadinessModel
import Testing

@testable import ReadinessEngine

/// Assessments as JSON, key by key.
@Suite struct AssessmentJSONTests {
  private static func smallPath() -> Path {
    var path = Path()
    path.step("first", kinds: Path.locality, gates: [.yes(0)])
    path.step("second", gates: [.yes(1)])
    let (a, b) = (path.question("a"), path.question("b"))
    let n = path.question("n", .decimal)
    let twice = path.derived("twice", .sum([n, n]))
    path.rule(a, weight: FixedDecimal("2.5"))
    path.rule(b)
    path.rule(twice, marks: [Mark(value: over(1, 3), when: .otherwise)])
    path.rule(nil, role: .information, marks: [])
    path.rule(n, role: .commissioner, marks: [Mark(value: .zero, when: .otherwise)])
    path.condition(.no(b))
    path.condition(.yes(b))
    path.condition(.yes(a), isHold: true)
    path.clash(.all([.yes(a), .answered(n)]), severity: .warning)
    path.consistency(.outsideLimits)
    return path
  }

  private static let given = Given(
    target: "second", answers: [("a", "\"yes\""), ("b", "\"perhaps\""), ("n", "0.10")])

  @Test func everythingThereIs() throws {
    let judged = try Judged(Self.smallPath(), Self.given)
    let canonical = """
      {"id":"p","kind":"locality","asOf":"2013-10-31","target":"second","form":"full","name":"P","answers":\
      {"a":"yes","b":"perhaps","n":0.1}}
      """
    let digest = SHA256.digest(Array(canonical.utf8)).prefixed
    #expect(
      judged.json == """
        {"schema":"readiness-assessment/2","engine":"1","ruleSet":{"id":"test-path","version":"1.0.0",\
        "digest":"sha256:0"},"profile":{"id":"p","name":"P","kind":"locality","asOf":"2013-10-31","target":"second",\
        "form":"full","digest":"\(digest)"},"confirmedStep":"first","possibleStep":"second","steps":[{"id":"first",\
        "number":0,"state":"reached","gatesMet":1,"gates":[{"id":"first-0","code":"0-0","outcome":"met"}]},\
        {"id":"second","number":1,"state":"cannot-tell","gatesMet":0,"gates":[{"id":"second-0","code":"1-0",\
        "outcome":"contradictory"}]}],"sections":[{"id":"main","state":"scored","percent":81,"exact":"17/21",\
        "low":"17/27","high":"23/27","band":"established","answeredPercent":78,"gained":"17/6","possible":"3.5",\
        "rules":[{"id":"rule-0","question":"a","code":"C-a","role":"graded","state":"answered","answer":"yes",\
        "mark":"1","weight":"2.5","contribution":"5/7"},{"id":"rule-1","question":"b","code":"C-b","role":"graded",\
        "state":"contradictory","answer":"perhaps","mark":null,"weight":"1","contribution":null},{"id":"rule-2",\
        "question":"twice","code":"C-twice","role":"graded","state":"answered","answer":"0.2","mark":"1/3",\
        "weight":"1","contribution":"2/21"},{"id":"rule-3","question":null,"code":null,"role":"information",\
        "state":"does-not-apply","answer":null,"mark":null,"weight":"1","contribution":null},{"id":"rule-4",\
        "question":"n","code":"C-n","role":"commissioner","state":"answered","answer":"0.10","mark":"0","weight":"1",\
        "contribution":null}]}],"conditions":[{"id":"condition-0","state":"unknown","text":"Mind this.",\
        "questions":["b"]},{"id":"condition-1","state":"unknown","text":"Mind this.","questions":["b"]}],\
        "reservations":[],"holds":[{"id":"condition-2","state":"true","text":"Mind this.","questions":["a"]}],\
        "contradictions":[{"id":"clash-0","code":"X0","severity":"warning","questions":["a","n"],\
        "text":"These differ."},{"id":"clash-1","code":"X1","severity":"error","questions":["b"],\
        "text":"These differ."}],"openQuestions":["b"],"actions":[\
        {"id":"condition-2:condition","rule":"condition-2","kind":"hold","code":null,"owner":"ccg","with":null,\
        "days":null,"months":null,"text":"Mind this.","points":"0","place":"hold"}],"firstActions":["condition-2"],\
        "commissionerActions":[{"id":"rule-4:else","rule":"rule-4","kind":"rule","code":"C-n","owner":"board",\
        "with":null,"days":null,"months":null,"text":"Do it.","points":"0"}],"evidence":{"answered":2,"shown":0}}
        """)
  }

  @Test func placesAndBrevity() throws {
    let judged = try Judged(Self.smallPath(), Self.given)
    let places: [Place?] = [Place(line: 14, column: 5), nil, Place(line: 1_000_000, column: 10)]
    var bytes: [UInt8] = []
    AssessmentJSON(judged.assessor, detail: .full, engine: []).write(
      judged.assessment, of: judged.profile, file: Array("a \"b\".xml".utf8), places: places, to: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(#""contribution":"5/7","at":"a \"b\".xml:14:5"}"#))
    #expect(text.contains(#""contribution":null,"at":"a \"b\".xml:1000000:10"}"#))
    #expect(text.ranges(of: "\"at\":").count == 2)
    var brief: [UInt8] = []
    AssessmentJSON(judged.assessor, detail: .brief, engine: EngineVersion.bytes).write(
      judged.assessment, of: judged.profile, to: &brief)
    let short = String(decoding: brief, as: UTF8.self)
    #expect(!short.contains("\"rules\""))
    #expect(short.ranges(of: "digest").count == 1)
    #expect(short.contains("\"engine\":\"\(EngineVersion.text)\""))
  }

  @Test func nothingReachedAndNoTarget() throws {
    let judged = try Judged(Self.smallPath(), Given(kind: "ccg", isShort: true))
    #expect(judged.json.contains(#""target":"none","form":"short""#))
    #expect(judged.json.contains(#""confirmedStep":null,"possibleStep":null"#))
    #expect(judged.json.contains(#""state":"not-scored","percent":null,"exact":null,"low":"0","high":"1","band":null"#))
  }

  /// Texts of a rule set can hold anything; a line of output stays one line.
  @Test func textsAreEscaped() throws {
    var path = Path()
    path.ruleSet.id = "a\"b\\c"
    path.ruleSet.sections[0].id = "line\u{2028}end\u{85}\n"
    let judged = try Judged(path, Given())
    #expect(judged.json.contains(#""ruleSet":{"id":"a\"b\\c""#))
    #expect(judged.json.contains(#""sections":[{"id":"line\u2028end\u0085\n""#))
  }
}
