import ReadinessModel
import Testing

@testable import ReadinessEngine

/// Answers that contradict each other: found all at once, before anything else.
@Suite struct ConsistencyTests {
  /// One rule's effect is not seen by another, whatever the order of the rules.
  @Test func allAtOnce() throws {
    for isTurned in [false, true] {
      var path = Path()
      let (a, b, c) = (path.question("a"), path.question("b"), path.question("c"))
      let clashes = [Formula.all([.yes(a), .yes(b)]), .all([.yes(b), .yes(c)])]
      for clash in isTurned ? clashes.reversed() : clashes { path.clash(clash) }
      let judged = try Judged(path, Given(answers: ["a", "b", "c"].map { ($0, "\"yes\"") }))
      #expect(judged.assessment.facts.states == [.contradictory, .contradictory, .contradictory])
      let found = judged.assessment.contradictions.map(\.questions)
      #expect(found == (isTurned ? [[b, c], [a, b]] : [[a, b], [b, c]]))
    }
  }

  /// Clashes look at answers as given, also at those to questions that turn out not to apply.
  @Test func beforeApplicability() throws {
    var path = Path()
    let a = path.question("a")
    let b = path.question("b") { $0.appliesWhen = .no(a) }
    path.clash(.all([.yes(a), .yes(b)]))
    path.clash(.all([.blank(a), .yes(b)]), severity: .warning)
    let judged = try Judged(path, Given(answers: [("a", "\"yes\""), ("b", "\"yes\"")]))
    // Being contradictory, a no longer decides that b does not apply.
    #expect(judged.assessment.facts.states == [.contradictory, .contradictory])
    #expect(judged.assessment.facts.uncertain == [false, true])
    let warned = try Judged(path, Given(answers: [("b", "\"yes\"")]))
    #expect(warned.assessment.facts.states == [.blank, .answered])
    #expect(warned.assessment.contradictions == [Contradiction(rule: 1, questions: [a, b])])
  }

  /// Only the parts that are true contradict each other; what is given as context stays as it is.
  @Test func whoseAnswersContradict() throws {
    var path = Path()
    let ids = ["a", "b", "c", "d"].map { path.question($0) }
    let sum = path.derived("sum", .count([.yes(ids[0]), .yes(ids[1])]))
    path.clash(.all([.any([.yes(ids[1]), .yes(ids[2])]), .not(.yes(ids[3]))]), given: .yes(ids[0]))
    path.clash(.fact(sum, .number(NumberRange(lower: FixedDecimal(2)))))
    path.clash(.atLeast(2, [.yes(ids[0]), .yes(ids[2]), .no(ids[3]), .yes(ids[3])]), severity: .warning)
    path.clash(.not(.any([.yes(ids[0]), .no(ids[3])])))
    func found(_ answers: [String]) throws -> [[Int]] {
      let given = zip(["a", "b", "c", "d"], answers).map { ($0, $1 == "?" ? "null" : "\"\($1)\"") }
      return try Judged(path, Given(answers: given)).assessment.contradictions.map(\.questions)
    }
    #expect(try found(["yes", "yes", "no", "no"]) == [[1, 3], [0, 1], [0, 3]])
    #expect(try found(["yes", "no", "yes", "no"]) == [[2, 3], [0, 2, 3]])
    #expect(try found(["no", "yes", "yes", "no"]) == [[2, 3]])
    #expect(try found(["?", "yes", "yes", "?"]) == [])
    #expect(try found(["no", "?", "?", "yes"]) == [[0, 3]])
    #expect(try found(["yes", "yes", "?", "yes"]) == [[0, 1], [0, 3]])
  }

  @Test func comparisonsAndWholeSections() throws {
    var path = Path()
    let (a, b) = (path.question("a", .wholeNumber), path.question("b", .wholeNumber))
    let other = path.section("other")
    let c = path.question("c", section: other, kinds: Path.federation)
    path.clash(.compare(a, .moreThan, b))
    path.clash(.answersGiven(section: other), severity: .warning)
    path.clash(.all([.open(b), .answered(a), .kind(Path.locality)]), severity: .warning)
    let judged = try Judged(path, Given(answers: [("a", "3"), ("b", "2"), ("c", Given.notKnown)]))
    #expect(judged.assessment.contradictions.map(\.questions) == [[a, b], [c]])
    #expect(judged.state(c) == .doesNotApply)
    let open = try Judged(path, Given(answers: [("a", "3")]))
    #expect(open.assessment.contradictions == [Contradiction(rule: 2, questions: [a, b])])
  }

  /// Evidence is good until the day so many months later, and old the day after.
  @Test(arguments: [("2012-10-31", false), ("2012-10-30", true), ("2013-10-31", false), ("2014-01-01", false)])
  func ageOfEvidence(dated: String, isOld: Bool) throws {
    var path = Path()
    let question = path.question("q") { $0.evidenceMonths = 12 }
    let lasting = path.question("lasting")
    path.consistency(.oldEvidence, severity: .warning)
    path.rule(question)
    let evidence = #"[{"dated":"\#(dated)","text":"Minutes"},{"text":"undated"}]"#
    let answer = #"{"value":"yes","evidence":\#(evidence)}"#
    let judged = try Judged(path, Given(answers: [("q", answer), ("lasting", answer)]))
    #expect(judged.assessment.contradictions.map(\.questions) == (isOld ? [[question]] : []))
    #expect(judged.state(question) == .answered)
    #expect(judged.state(lasting) == .answered)
    #expect(judged.main.score == .one)
  }

  /// Findings stand in the order of the rules, and each names a question once.
  @Test func orderAndRepetition() throws {
    var path = Path()
    let (a, b) = (path.question("a") { $0.evidenceMonths = 1 }, path.question("b", .date))
    path.consistency(.oldEvidence, severity: .warning)
    path.clash(.all([.yes(a), .answered(a), .yes(a)]), severity: .warning)
    path.consistency(.impossibleDate)
    path.consistency(.outsideLimits)
    let old = #"{"value":"yes","evidence":[{"dated":"2001-01-01","text":"x"},{"dated":"2002-01-01","text":"y"}]}"#
    let judged = try Judged(path, Given(answers: [("a", old), ("b", "\"2013-31-12\"")]))
    #expect(
      judged.assessment.contradictions == [
        Contradiction(rule: 0, questions: [a]), Contradiction(rule: 1, questions: [a]),
        Contradiction(rule: 2, questions: [b]),
      ])
  }
}
