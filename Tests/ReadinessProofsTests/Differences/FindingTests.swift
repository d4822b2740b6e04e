import ReadinessEngine
import ReadinessLoading
import ReadinessModel
import ReadinessProofs
import Testing

@Suite("What two rule sets judge differently")
struct FindingTests {
  private func loaded(_ body: String) throws -> LoadedRuleSet { try load(Fixture.ruleSet(body)) }

  private func differing(_ old: LoadedRuleSet, _ new: LoadedRuleSet) -> [String: DifferingBody] {
    var found: [String: DifferingBody] = [:]
    for item in RuleSetDifferences.find(old: old.ruleSet, new: new.ruleSet).items {
      if case .differs(let body) = item.verdict { found["\(item.kind.rawValue) \(item.id)"] = body }
    }
    return found
  }

  private static let marks = "<mark value=\"1\" choices=\"yes\"/><mark value=\"0\" choices=\"no\"/>"

  @Test("former names are followed: a question and a choice that are called otherwise now change nothing")
  func formerNames() throws {
    func text(_ id: String, _ was: String, _ choice: String, _ choiceWas: String) -> String {
      Fixture.step(Fixture.gate("first", code: "S-1", "<is question=\"\(id)\" choices=\"\(choice)\"/>"))
        + Fixture.section(
          """
          <question id="\(id)" type="choice" kinds="club" short="yes"\(was)>
            <ask>Which?</ask><choice id="\(choice)"\(choiceWas)>Some</choice><choice id="none">None</choice>
          </question>
          """ + Fixture.shown(id))
    }
    let old = try load(Fixture.ruleSet(text("rooms", "", "some", "")))
    let newer = Fixture.ruleSet(text("spaces", " was=\"rooms\"", "any", " was=\"some\""))
    let new = try load(newer.replacing("1.0.0", with: "2.0.0"))
    let result = RuleSetDifferences.find(old: old.ruleSet, new: new.ruleSet)
    // Its rule is called otherwise too, and says so nowhere.
    let others = result.items.filter { if case .same = $0.verdict { false } else { true } }
    #expect(others.map { "\($0.kind) \($0.id)" } == ["rule rooms", "rule spaces"])
  }

  @Test("a moved mark shows in its rule and in its section")
  func mark() throws {
    func text(_ low: String) -> String {
      Fixture.section(
        Fixture.yesNo("room")
          + Fixture.rule("room", "<mark value=\"1\" choices=\"yes\"/><mark value=\"\(low)\" choices=\"no\"/>"))
    }
    let (old, new) = (try loaded(text("0")), try loaded(text("0.1")))
    let found = differing(old, new)
    #expect(found.keys.sorted() == ["rule room", "section things"])
    let body = try #require(found["section things"])
    #expect(body.oldOutcome == "scored 0, early" && body.newOutcome == "scored 0.1, early" && body.answers == 1)
    #expect(try old.assess(body.oldXML ?? body.xml).1.sections[0].score != new.assess(body.xml).1.sections[0].score)
  }

  @Test("a limit of a band, and the share below which no score is given")
  func scoring() throws {
    let body = Fixture.section(
      (1...10).map { Fixture.yesNo("q\($0)") + Fixture.rule("q\($0)", Self.marks) }.joined())
    let text = Fixture.ruleSet(body)
    let old = try load(text)
    let found = differing(old, try load(text.replacing("below=\"40\"", with: "below=\"50\"")))
    #expect(found.keys.sorted() == ["band developing", "band early", "section things"])
    let withheld = differing(old, try load(text.replacing("withhold-below=\"60\"", with: "withhold-below=\"70\"")))
    #expect(withheld.keys.sorted() == ["section things"])
    #expect(withheld["section things"]?.newOutcome == "withheld")
    #expect(withheld["section things"]?.answers == 6)
    // Twice the weight everywhere is the same weight.
    #expect(differing(old, try load(text.replacing("weight=\"1\"", with: "weight=\"2\""))).isEmpty)
  }

  @Test("limits of answers, claims and evidence show in what is called a contradiction")
  func singleAnswers() throws {
    func text(_ question: String) -> String {
      Fixture.section(
        "<question id=\"members\" type=\"whole-number\" kinds=\"club\" short=\"yes\" \(question)</question>"
          + Fixture.shown("members"))
          + """
          <consistency id="limits" code="K1" severity="error"><outside-limits/><text>Odd?</text></consistency>
          <consistency id="old" code="K2" severity="warning"><old-evidence/><text>Old?</text></consistency>
          """
    }
    let ask = "><ask>How many?</ask>"
    let (wide, narrow) = (try loaded(text("most=\"100\"" + ask)), try loaded(text("most=\"50\"" + ask)))
    #expect(differing(wide, narrow).keys.sorted() == ["consistency limits", "rule members"])
    func evidence(_ months: Int) -> String {
      text(">" + "<ask>How many?</ask><evidence good-for=\"\(months)\">List</evidence>")
    }
    let found = differing(try loaded(evidence(12)), try loaded(evidence(6)))
    #expect(found.keys.sorted() == ["consistency old"])
    let body = try #require(found["consistency old"])
    #expect(try loaded(evidence(12)).assess(body.oldXML ?? body.xml).1.contradictions.isEmpty)
    #expect(try loaded(evidence(6)).assess(body.xml).1.contradictions.count == 1)
  }

  @Test("what only one of them has is added or left out")
  func onlyIn() throws {
    let section = Fixture.section(Fixture.number("members") + Fixture.shown("members"))
    let condition = Fixture.condition("small", "<is question=\"members\" less-than=\"20\"/>")
    let (old, new) = (try loaded(section), try loaded(section + condition))
    for (one, other, side) in [(old, new, Side.new), (new, old, Side.old)] {
      let items = RuleSetDifferences.find(old: one.ruleSet, new: other.ruleSet).items
      let alone = items.filter { if case .onlyIn(side) = $0.verdict { true } else { false } }
      #expect(alone.map(\.id) == ["small"])
    }
  }

  @Test("questions outside the short form: a short profile shows where one of them is asked no more")
  func shortForm() throws {
    func text(_ short: String) -> String {
      Fixture.section(
        """
        <question id="room" type="yes-no" kinds="club" short="\(short)"><ask>Is there a room?</ask></question>
        """ + Fixture.shown("room"))
    }
    let found = differing(try loaded(text("yes")), try loaded(text("no")))
    #expect(found["rule room"]?.old.isShort == true && found["rule room"]?.answers == 0)
  }
}
