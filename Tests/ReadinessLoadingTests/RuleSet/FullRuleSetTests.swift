import Foundation
import ReadinessModel
import Testing

@testable import ReadinessLoading

/// A rule set that uses every construct, looked at piece by piece.
@Suite("A full rule set")
struct FullRuleSetTests {
  private let set: RuleSet
  private let loaded: LoadedRuleSet

  private static let locality = KindSet(rawValue: 0b0001)
  private static let federation = KindSet(rawValue: 0b0010)
  private static let both = KindSet(rawValue: 0b0100)
  private static let ccg = KindSet(rawValue: 0b1000)

  init() throws {
    let reading = RuleSetLoader.load(
      folderSource(packageRoot.appending(path: "Tests/ReadinessLoadingTests/RuleSet/Fixtures/full")))
    #expect(reading.diagnostics.map(\.line) == [])
    loaded = try #require(reading.loaded)
    set = loaded.ruleSet
  }

  private func question(_ id: String) throws -> Question { try #require(set.questions.first { $0.id == id }) }
  private func rule(_ id: String) throws -> Rule { try #require(set.rules.first { $0.id == id }) }
  private func index(_ id: String) throws -> Int { try #require(set.questions.firstIndex { $0.id == id }) }

  @Test("its files, in the order of reading, with a digest")
  func files() {
    #expect(loaded.files.map(\.path) == ["rule-set.xml", "parts/sections.xml", "parts/standing.xml"])
    #expect(loaded.fileNames == loaded.files.map(\.path))
    #expect(set.digest.wholeMatch(of: /sha256:[0-9a-f]{64}/) != nil)
  }

  @Test("head, kinds, parties and bands")
  func basics() {
    #expect([set.id, set.version, set.title, set.about] == ["full", "1.2.3", "Every construct once", "For tests."])
    #expect(set.kinds.map(\.includes.rawValue) == [0b0001, 0b0010, 0b0111, 0b1000])
    #expect(set.kinds.map(\.isCommissioner) == [false, false, false, true])
    #expect(set.kinds[2].name == "locality and federation")
    #expect(set.parties.map(\.isCommissioner) == [false, true])
    #expect(set.scoring.withholdBelow == Fraction(5, over: 1000))
    #expect(set.scoring.bands.map(\.below) == [Fraction(333, over: 1000), nil])
    #expect(set.words.ids == ["report-title", "label-nothing"])
    #expect(set.words["report-title"] == "Good morning, {name}.")
  }

  @Test("sources, claims and glossary")
  func provenance() {
    #expect(
      set.sources == [
        Source(
          id: "article", title: "An article", author: "An author", published: "27 October 2013", whereFound: "A journal"
        )
      ])
    #expect(set.claims.map(\.isStated) == [true, false])
    #expect(set.claims.map(\.use) == [.criterion, .behaviour])
    #expect(set.claims.map(\.line) == ["12", "13"])
    #expect(set.claims[1].honoured == "No output orders bodies by score.")
    #expect(set.glossary.map(\.means) == ["It buys care.", ""])
  }

  @Test("steps and gates")
  func steps() throws {
    #expect(set.steps.map(\.number) == [1, 3])
    #expect(set.steps.map(\.gates) == [0..<2, 2..<3])
    #expect(set.steps[0].kinds == [Self.locality, Self.federation, Self.both])
    #expect(set.steps[1].kinds == [Self.federation, Self.both])
    #expect(set.steps[0].says.map(\.state) == ["confirmed", "not-begun"])
    #expect(set.gates.map(\.code) == ["1-1", "1-2", "2-1"])
    #expect(set.gates.map(\.step) == [0, 0, 1])
    #expect(set.gates[0].action == Action(text: "Choose a form.", owners: [0, 1]))
    #expect(set.gates[0].citation == Citation(claims: [0, 1]))
    let (form, ready, partners) = (try index("legal-form"), try index("ready"), try index("partners"))
    #expect(
      "\(set.gates[0].formula)"
        == "\(Formula.any([.fact(form, .choices(0b110)), .atLeast(2, [.fact(ready, .choices(1)), .fact(partners, .number(NumberRange(lower: FixedDecimal(2)))), .kind(Self.both)])]))"
    )
    #expect(
      "\(set.gates[1].formula)"
        == "\(Formula.fact(try index("all-partners"), .number(NumberRange(lower: FixedDecimal(1), lowerIsOpen: true, upper: FixedDecimal(500), upperIsOpen: true))))"
    )
    #expect("\(set.gates[2].formula)" == "\(Formula.all([.reached(step: 0), .not(.blank(ready))]))")
  }

  @Test("sections and groups")
  func sections() throws {
    #expect(set.sections.map(\.code) == ["ORG", "MON"])
    #expect(set.sections.map(\.step) == [0, nil])
    #expect(set.sections[0].about == "What it is.")
    let root = set.sections[0].root
    #expect(root.aggregate == .mean)
    #expect(root.questions == [try index("legal-form")])
    guard root.children.count == 2, case .rule(0) = root.children[0], case .group(let people) = root.children[1] else {
      return #expect(Bool(false), "the section holds a rule and a group")
    }
    #expect(people.aggregate == .lowest)
    #expect(people.weight == FixedDecimal(millionths: 250_000))
    #expect(people.questions == [try index("ready"), try index("partners")])
    guard case .group(let inner) = people.children.last else { return #expect(Bool(false), "groups nest") }
    #expect(inner.aggregate == .sum)
    #expect(inner.weight == FixedDecimal(1))
  }

  @Test("an asked question")
  func asked() throws {
    let form = try question("legal-form")
    #expect(form.code == "S1-04")
    #expect(form.type == .choice)
    #expect(form.kinds == [Self.locality, Self.federation, Self.both])
    #expect([form.wording, form.help, form.evidence].map(\.isEmpty) == [false, false, false])
    #expect(form.evidenceMonths == 12)
    #expect(form.answeredBy == 0)
    #expect(form.choices.map(\.id) == ["none", "llp", "cic"])
    #expect(form.choices[1].label == "Limited liability partnership")
    #expect(form.better == .last)
    #expect(form.merge == .lowest)
    #expect(form.inShortForm)
    #expect(try question("ready").choices.map(\.id) == ["yes", "no"])
    #expect(try question("partners").unit == "partners")
    #expect(try question("partners").most == FixedDecimal(200))
    #expect(try question("others").most == FixedDecimal(1_000_000_000))
    #expect(try question("change").least == FixedDecimal(-100))
    #expect(try question("change").most == FixedDecimal(100))
    #expect(try question("change").kinds == [Self.federation, Self.both, Self.ccg])
    #expect(try question("budget").notApplicable == "no budget is held")
    #expect(try question("formed").mayBeFuture == false)
    #expect(try question("due").mayBeFuture)
    let budget = try index("budget")
    let applies = try #require(question("change").appliesWhen)
    let some = Formula.fact(budget, .number(NumberRange(lower: FixedDecimal(0), lowerIsOpen: true)))
    #expect("\(applies)" == "\(Formula.all([.applies(budget), some]))")
  }

  @Test("derived values")
  func derived() throws {
    func form(_ id: String) throws -> String { "\(try #require(question(id).derivation))" }
    let (partners, others, ready, due) =
      (try index("partners"), try index("others"), try index("ready"), try index("due"))
    #expect(try form("all-partners") == "\(Derivation.sum([partners, others]))")
    #expect(try form("per-partner") == "\(Derivation.quotient(of: try index("budget"), by: partners))")
    #expect(
      try form("signs")
        == "\(Derivation.count([.fact(ready, .choices(1)), .fact(due, .date(.within(months: 6)))]))")
    #expect(try form("share-of-signs") == "\(Derivation.share([.fact(ready, .choices(1)), .applies(due)]))")
    #expect(try form("age") == "\(Derivation.age(of: try index("formed"), in: .years))")
    #expect(
      try form("large-practices")
        == "\(Derivation.practices(.share, atLeast: FixedDecimal(10000), atMost: FixedDecimal(20000)))")
    #expect(try form("listed") == "\(Derivation.practices(.count, atLeast: nil, atMost: nil))")
    #expect(try question("all-partners").kinds == [Self.federation, Self.both])
    #expect(try question("listed").kinds.rawValue == 0b1111)
    #expect(try question("all-partners").inShortForm)
    #expect(try question("per-partner").inShortForm == false)
  }

  @Test("rules and marks")
  func rules() throws {
    let form = try rule("legal-form")
    #expect(form.role == .graded)
    #expect(form.section == 0)
    #expect(form.weight == FixedDecimal(millionths: 2_500_000))
    #expect(form.marks.map(\.value) == [.zero, try #require(Fraction(1, over: 3)), .one])
    #expect(form.marks.map(\.action?.text) == ["Found one.", nil, nil])
    #expect(form.owners == [0, 1])
    #expect(form.citation == Citation(claims: [0], isInferred: true))
    #expect(form.kinds == (try question("legal-form")).kinds)
    #expect(try rule("partners").kinds == Self.both)
    #expect(try rule("change").role == .commissioner)
    #expect(try rule("both-ways").question == nil)
    #expect(try rule("both-ways").kinds.rawValue == 0b1111)
    #expect(try rule("remarks").owners == [])
    func tests(_ id: String) throws -> [String] { try rule(id).marks.map { "\($0.when)" } }
    #expect(
      try tests("legal-form") == ["\(MarkTest.choices(1))", "\(MarkTest.choices(2))", "\(MarkTest.otherwise)"])
    #expect(
      try tests("change") == [
        "\(MarkTest.number(NumberRange(upper: FixedDecimal(0), upperIsOpen: true)))",
        "\(MarkTest.number(NumberRange(lower: FixedDecimal(0), upper: FixedDecimal(50))))",
        "\(MarkTest.number(NumberRange(lower: FixedDecimal(50), lowerIsOpen: true)))",
      ])
    #expect(
      try tests("due")
        == ["\(MarkTest.date(.past))", "\(MarkTest.date(.within(months: 12)))", "\(MarkTest.otherwise)"])
    #expect(try tests("formed").first == "\(MarkTest.date(.ageAtMost(months: 6)))")
    let more = Formula.compare(try index("partners"), .moreThan, try index("others"))
    #expect(try tests("both-ways").first == "\(MarkTest.formula(more))")
  }

  @Test("conditions, holds and consistency")
  func standing() throws {
    let low = try #require(set.conditions.first)
    #expect(low.kinds == [Self.federation, Self.both])
    #expect(low.action == Action(text: "Talk to the CCG.", owners: [1, 0]))
    #expect([low.text, low.clears] == ["Money is short.", ""])
    let budget = try index("budget")
    let range = NumberRange(lower: FixedDecimal(1000), upper: FixedDecimal(millionths: 2_000_500_000))
    let share = try #require(Fraction(2, over: 5))
    #expect(
      "\(low.formula)"
        == "\(Formula.all([.score(section: 1, .lessThan, share), .applies(budget), .not(.fact(budget, .number(range))), .fact(try index("formed"), .date(.before)), .answersGiven(section: 0)]))"
    )
    #expect(set.holds.map(\.clears) == ["When it is over."])
    #expect(set.holds[0].action == Action(text: "Stop.", owners: [0]))
    #expect(set.consistency.map(\.id) == ["clash", "limits", "dates", "evidence"])
    #expect(set.consistency.map(\.severity) == [.error, .error, .error, .warning])
    #expect(set.consistency[0].owners == [0])
    #expect(
      "\(set.consistency[0].test)"
        == "\(ConsistencyRule.Test.clash(given: .fact(try index("ready"), .choices(1)), clash: .fact(try index("legal-form"), .choices(1))))"
    )
    #expect(
      set.consistency.dropFirst().map { "\($0.test)" } == ["outsideLimits", "impossibleDate", "oldEvidence"])
  }

  @Test("places of everything")
  func places() {
    let places = loaded.places
    #expect(places.questions.count == set.questions.count)
    #expect(places.rules.count == set.rules.count)
    #expect(places.gates.count == set.gates.count)
    #expect(places.steps.count == 2)
    #expect(places.conditions.count == 1)
    #expect(places.holds.count == 1)
    #expect(places.consistency.count == 4)
    #expect(places.sections[0] == Location(file: 1, place: Place(line: 3, column: 3)))
  }
}
