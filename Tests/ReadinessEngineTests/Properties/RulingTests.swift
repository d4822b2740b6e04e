import ReadinessModel
import Testing

@testable import ReadinessEngine

/// What an independent evaluator read otherwise, one case for each.
@Suite struct RulingTests {
  // MARK: Counts

  @Test("a count takes what does not apply as not so, and falls away only with all it looks at")
  func counts() throws {
    var path = Path()
    let a = path.question("a") { $0.notApplicable = "none" }
    let b = path.question("b", kinds: Path.federation) { $0.notApplicable = "none" }
    let count = path.derived("count", .count([.yes(a), .yes(b)]), .wholeNumber)
    let share = path.derived("share", .share([.yes(a), .yes(b)]), .percentage)
    func found(_ kind: String, _ answers: [(String, String)]) throws -> [String] {
      let judged = try Judged(path, Given(kind: kind, answers: answers))
      return [count, share].map { "\(judged.state($0)) \(judged.assessment.facts.derived[$0]?.decimal() ?? "-")" }
    }
    #expect(try found("federation", [("a", "\"yes\""), ("b", Given.notApplicable)]) == ["answered 1", "answered 50"])
    #expect(try found("locality", [("a", "\"yes\"")]) == ["answered 1", "answered 50"])
    #expect(try found("locality", [("a", Given.notApplicable)]) == ["doesNotApply -", "doesNotApply -"])
    #expect(try found("locality", []) == ["blank -", "blank -"])
  }

  // MARK: Evidence and dates

  @Test("evidence is judged by the newest of an answer")
  func evidence() throws {
    var path = Path()
    _ = path.question("q") { $0.evidenceMonths = 12 }
    path.consistency(.oldEvidence, severity: .warning)
    func found(_ dates: [String]) throws -> Int {
      let evidence = dates.map { "{\"dated\":\"\($0)\",\"text\":\"t\"}" }.joined(separator: ",")
      let answer = "{\"value\":\"yes\",\"evidence\":[\(evidence)]}"
      return try Judged(path, Given(answers: [("q", answer)])).assessment.contradictions.count
    }
    #expect(try found(["2012-10-31"]) == 0)
    #expect(try found(["2012-10-30"]) == 1)
    #expect(try found(["2001-01-01", "2013-01-01"]) == 0)
    #expect(try found(["2013-01-01", "2001-01-01"]) == 0)
    #expect(try found(["2001-01-01", "2002-01-01"]) == 1)
  }

  /// The as-of date, months, and the last day that lies within.
  @Test(
    arguments: [
      ("2013-10-31", 1, "2013-11-30"), ("2013-02-28", 1, "2013-03-28"), ("2013-03-30", 11, "2014-02-28"),
      ("2013-10-31", 0, "2013-10-31"), ("2012-02-29", 12, "2013-02-28"),
    ] as [(String, Int64, String)])
  func within(asOf: String, months: Int64, last: String) throws {
    var path = Path()
    let day = path.question("day", .date)
    path.condition(.fact(day, .date(.within(months: months))))
    let parsed = CivilDate(parsing: Array(last.utf8).span)
    let date = try #require(parsed)
    for (tried, expected) in [(date, Truth.isTrue), (Assessor.day(after: date), .isFalse)] {
      let judged = try Judged(path, Given(asOf: asOf, answers: [("day", "\"\(tried.text)\"")]))
      #expect(judged.assessment.conditions == [expected], "\(tried.text)")
    }
  }

  // MARK: Consistency and sections

  @Test("a clash on blanks sees only what the form asks")
  func blanks() throws {
    var path = Path()
    let a = path.question("a")
    let b = path.question("b", kinds: Path.federation) { $0.inShortForm = false }
    path.clash(.all([.yes(a), .blank(b)]))
    for (kind, isShort, clashes) in [
      ("federation", false, 1), ("federation", true, 0), ("locality", false, 0), ("locality", true, 0),
    ] {
      let judged = try Judged(path, Given(kind: kind, isShort: isShort, answers: [("a", "\"yes\"")]))
      #expect(judged.assessment.contradictions.count == clashes, "\(kind) \(isShort)")
    }
  }

  @Test("a section that asks a kind nothing is not applicable to it, whomever its rules are for")
  func sections() throws {
    var path = Path()
    let asked = path.question("asked", kinds: Path.federation)
    let elsewhere = path.section("elsewhere")
    path.rule(asked, kinds: .every)
    path.rule(asked, section: elsewhere, kinds: .every)
    path.rule(
      nil, section: elsewhere, kinds: .every,
      marks: [Mark(value: .one, when: .formula(.yes(asked))), Mark(value: .zero, when: .otherwise)])
    let states = try ["federation", "locality"].map {
      try Judged(path, Given(kind: $0)).assessment.sections.map(\.state)
    }
    #expect(states == [[.notScored, .notScored], [.notApplicable, .notApplicable]])
  }

  // MARK: Gates

  @Test("a contradictory answer that makes a question apply may decide a gate at its word")
  func words() throws {
    var path = Path()
    let (a, b) = (path.question("a"), path.question("b"))
    let hung = path.question("hung") { $0.appliesWhen = .yes(a) }
    path.clash(.all([.yes(b), .no(a)]))
    path.step("first", gates: [.applies(hung), .yes(hung)])
    let answers = [("a", "\"no\""), ("b", "\"yes\"")]
    let judged = try Judged(path, Given(target: "first", answers: answers))
    #expect(judged.assessment.gates == [.contradictory, .contradictory])
  }

  @Test("what makes a question apply is asked, too, and what is decided is not")
  func openQuestions() throws {
    var path = Path()
    let later = path.section("later", step: 1)
    let a = path.question("a", section: later)
    let b = path.question("b", section: later)
    let c = path.question("c", section: later) { $0.appliesWhen = .yes(a) }
    let d = path.question("d", section: later)
    path.step("first", gates: [.all([.any([.yes(c), .yes(b)]), .any([.yes(d), .no(b)])])])
    path.step("second", gates: [.yes(d)])
    path.condition(.all([.yes(b), .yes(d)]), isHold: true)
    func open(_ target: String, _ answers: [(String, String)]) throws -> [Int] {
      try Judged(path, Given(target: target, answers: answers)).assessment.openQuestions
    }
    #expect(try open("none", []) == [b, d])
    #expect(try open("first", []) == [a, b, c, d])
    #expect(try open("first", [("b", "\"no\"")]) == [a, c])
    #expect(try open("first", [("b", "\"no\""), ("a", "\"yes\"")]) == [c])
    #expect(try open("first", [("b", "\"yes\"")]) == [d])
    #expect(try open("first", [("b", "\"yes\""), ("d", "\"no\"")]) == [])
  }

  // MARK: Stress

  @Test("without evidence nothing counts, not even what applies only then")
  func stress() throws {
    var path = Path()
    let a = path.question("a")
    let hung = path.question("hung") { $0.appliesWhen = .yes(a) }
    path.rule(hung)
    let judged = try Judged(path, Given(answers: [("a", "\"no\""), ("hung", "\"yes\"")]))
    #expect(judged.state(hung) == .doesNotApply)
    let stress = judged.assessor.stress(judged.profile, judged.assessment)
    #expect(stress.unsupported == [a])
    #expect(stress.assessment.facts.states[hung] == .notKnown)
    #expect(stress.assessment.sections[0].state == .notScored)
  }
}
