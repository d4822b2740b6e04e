import ReadinessEngine
import ReadinessLoading
import ReadinessModel
import ReadinessProofs
import ReadinessTesting
import Testing

/// Of a small rule set everything is decided: scores included, which hang on all answers at once.
@Suite("Changes of small rule sets")
struct SmallRuleSetTests {
  @Test(
    "are each found, or proved to change nothing; and many bodies of all sorts bear that out",
    arguments: SmallRuleSets.all)
  func planted(_ name: String, _ text: String) throws {
    let loaded = try load(text)
    let changes = SmallChanges(of: loaded.ruleSet, places: loaded.places)
    #expect(changes.count > 5)
    let bands = loaded.ruleSet.scoring.bands.map(\.id)
    for index in 0..<changes.count {
      let changed = changes.changed(index)
      let result = RuleSetDifferences.find(old: loaded.ruleSet, new: changed)
      let open = result.items.filter { if case .notDecided = $0.verdict { true } else { false } }
      #expect(open.map(\.id) == [], "\(name): \(changes.name(index))")
      if !result.isSame { continue }
      var bodies = RandomBodies(ruleSet: loaded.ruleSet, dice: Dice(state: 5))
      let both = SideBySide(loaded.ruleSet, changed)
      for _ in 0..<100 {
        let difference = both.difference(bodies.next(), bands: (bands, bands))
        #expect(difference == nil, "\(name): \(changes.name(index)) is called the same")
      }
    }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var old: String
    var new: String

    /// A rule set, and the same with one text in the place of another.
    init(_ description: String, _ text: String, _ old: String, _ new: String) {
      self.init(description, old: text, new: text.replacing(old, with: new))
    }

    init(_ description: String, old: String, new: String) {
      testDescription = description
      self.old = old
      self.new = new
    }
  }

  /// What changes somebody's score, and was hard to see.
  static let changes: [Case] = [
    Case(
      "points of a sum beside a bonus", SmallRuleSets.bonus,
      SmallRuleSets.asked("a") + SmallRuleSets.asked("b", weight: 2),
      SmallRuleSets.asked("a", weight: 2) + SmallRuleSets.asked("b", weight: 4)),
    Case("a cap", SmallRuleSets.capped, "cap=\"2\"", "cap=\"2.5\""),
    Case(
      "a choice beside one that reaches the most alone", SmallRuleSets.each, "value=\"0.2\" each=\"y\"",
      "value=\"0.25\" each=\"y\""),
    Case(
      "the share of a group of which the lowest counts", SmallRuleSets.summary, SmallRuleSets.asked("c", weight: 3),
      SmallRuleSets.asked("c", weight: 1)),
    Case("where a line ends", SmallRuleSets.line, "60", "61"),
    Case("a limit on a score", SmallRuleSets.summary, "below=\"40\"/>", "below=\"60\"/>"),
  ]

  @Test("which somebody is judged by differently are found", arguments: changes)
  func shown(_ given: Case) throws {
    let result = RuleSetDifferences.find(old: try load(given.old).ruleSet, new: try load(given.new).ruleSet)
    var shown = 0
    for item in result.items {
      guard case .differs(let body) = item.verdict else { continue }
      shown += 1
      #expect(body.oldOutcome != body.newOutcome)
    }
    #expect(shown > 0, "\(given.testDescription)")
  }

  /// What says the same in other figures.
  static let rewrites: [Case] = [
    Case(
      "two caps that nobody reaches", old: SmallRuleSets.capped.replacing("cap=\"2\"", with: "cap=\"3\""),
      new: SmallRuleSets.capped.replacing("cap=\"2\"", with: "cap=\"4\"")),
    Case(
      "a cap that nobody reaches, and none", old: SmallRuleSets.capped.replacing("cap=\"2\"", with: "cap=\"3\""),
      new: SmallRuleSets.capped.replacing("cap=\"2\"", with: "")),
    Case(
      "a band that begins a little earlier, where there is no score between", SmallRuleSets.capped, "below=\"70\"",
      "below=\"69\""),
    Case(
      "a limit on a score between the same two scores", SmallRuleSets.gatedByScore, "at-least=\"50\"",
      "at-least=\"45\""),
    Case(
      "more than enough, and enough, for one choice",
      old: SmallRuleSets.each.replacing("value=\"0.3\" each=\"z\"", with: "value=\"1\" each=\"z\"")
        .replacing("value=\"0.2\" each=\"y\"", with: "value=\"0\" each=\"y\""),
      new: SmallRuleSets.each.replacing("each=\"x\"/>", with: "each=\"x z\"/>")
        .replacing("<mark value=\"0.3\" each=\"z\"/>", with: "")
        .replacing("value=\"0.2\" each=\"y\"", with: "value=\"0\" each=\"y\"")),
    Case(
      "a line in two pieces", SmallRuleSets.line,
      "<mark value=\"0\" to-value=\"1\" from=\"20\" below=\"60\"/>",
      "<mark value=\"0\" to-value=\"0.5\" from=\"20\" below=\"40\"/>"
        + "<mark value=\"0.5\" to-value=\"1\" from=\"40\" below=\"60\"/>"),
    Case(
      "weights of groups that are twice as large", old: SmallRuleSets.lowest,
      new: SmallRuleSets.lowest.replacing("weight=\"2\"><title>", with: "weight=\"4\"><title>")
        .replacing("weight=\"1\"><title>", with: "weight=\"2\"><title>")),
  ]

  @Test("which nobody is judged by differently are proved to be none", arguments: rewrites)
  func proved(_ given: Case) throws {
    let result = RuleSetDifferences.find(old: try load(given.old).ruleSet, new: try load(given.new).ruleSet)
    let others = result.items.filter { if case .same = $0.verdict { false } else { true } }
    #expect(others.map { "\($0.kind) \($0.id): \($0.verdict)" } == [], "\(given.testDescription)")
  }

  @Test("of what is too large to be gone through are not decided, and never called the same")
  func tooLarge() throws {
    let many = (0..<14).map { SmallRuleSets.asked("q\($0)") }.joined()
    let text = Fixture.ruleSet(SmallRuleSets.section("s", "sum", SmallRuleSets.group("g", "cap=\"20\"", many)))
    let result = RuleSetDifferences.find(
      old: try load(text).ruleSet, new: try load(text.replacing("cap=\"20\"", with: "cap=\"15\"")).ruleSet)
    let open = result.items.filter { if case .notDecided = $0.verdict { true } else { false } }
    #expect(open.map(\.id) == ["s"])
    #expect(result.steps <= result.budget)
  }
}
