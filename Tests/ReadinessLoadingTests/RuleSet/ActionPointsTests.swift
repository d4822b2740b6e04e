import ReadinessEngine
import ReadinessModel
import Testing

@testable import ReadinessLoading

/// What an action is said to bring is what the section gains when it is done.
@Suite("Points of actions")
struct ActionPointsTests {
  private static let yesNo = #"<mark value="1" choices="yes"/><mark value="0" choices="no"/>"#
  private static let line =
    #"<mark value="0" below="20"/><mark value="0.2" to-value="0.9" from="20" below="60"/><mark value="1" from="60"/>"#
  private static let falling = #"<mark value="1" to-value="0" from="0" to="50"/><mark value="0" above="50"/>"#

  private static func yesNo(_ id: String, weight: String = "1") -> String {
    """
    <question id="\(id)" type="yes-no" kinds="locality" short="yes"><ask>?</ask></question>
    <rule id="\(id)" role="graded" question="\(id)" weight="\(weight)" owner="ccg">\(yesNo)<action>A</action><cite inferred="yes"/></rule>
    """
  }

  private static func share(_ id: String, weight: String, _ marks: String) -> String {
    """
    <question id="\(id)" type="percentage" kinds="locality" short="yes"><ask>?</ask></question>
    <rule id="\(id)" role="graded" question="\(id)" weight="\(weight)" owner="ccg">\(marks)<action>A</action><cite inferred="yes"/></rule>
    """
  }

  private static let several = """
    <question id="s" type="multiple-choice" kinds="locality" short="yes"><ask>?</ask>
    <choice id="x">X</choice><choice id="y">Y</choice><choice id="z">Z</choice></question>
    <rule id="s" role="graded" question="s" weight="3" owner="ccg"><mark value="0.3" each="x y"/><mark value="0.6" each="z"/>
    <action>A</action><cite inferred="yes"/></rule>
    """

  private static func group(_ id: String, _ attributes: String, _ body: String) -> String {
    "<group id=\"\(id)\" \(attributes)><title>G</title>\(body)</group>"
  }

  /// Every question feeds one rule. The section `main` is a sum but where the name ends with its aggregate.
  static let ruleSets: [(name: String, body: String)] = [
    ("lines", share("a", weight: "2.5", line) + share("b", weight: "4", falling) + yesNo("c")),
    ("each choice", several + yesNo("c")),
    (
      "a cap",
      group("g", #"cap="2""#, yesNo("a", weight: "2") + share("b", weight: "1.5", line)) + yesNo("c", weight: "3")
    ),
    (
      "a cap within a cap",
      group("g", #"cap="3""#, group("h", #"cap="1""#, yesNo("a") + yesNo("b")) + yesNo("c", weight: "3")) + yesNo("d")
    ),
    (
      "a bonus",
      yesNo("a", weight: "2") + yesNo("b") + group("x", #"bonus="yes""#, yesNo("c") + yesNo("d", weight: "2"))
    ),
    (
      "a mean in a sum",
      group("m", #"aggregate="mean" weight="4""#, yesNo("a", weight: "3") + share("b", weight: "1", line))
        + group("x", #"bonus="yes""#, yesNo("c"))
    ),
    ("a bonus in a mean", group("x", #"bonus="yes""#, yesNo("c")) + yesNo("a")),
  ]

  @Test("are what the section gains when nothing else changes and the answer is the best", arguments: ruleSets)
  func performed(_ name: String, _ body: String) throws {
    let aggregate = name.hasSuffix("in a mean") ? "mean" : "sum"
    let text = SmallRuleSet.with(
      "<section id=\"main\" code=\"M\" aggregate=\"\(aggregate)\"><title>T</title>\(body)</section>")
    let reading = loadRuleSet([RuleSetLoader.mainFile: text])
    #expect(reading.diagnostics.map(\.line) == [])
    let ruleSet = try #require(reading.loaded).ruleSet
    let assessor = Assessor(ruleSet)
    var state: UInt64 = 3
    func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
    var compared = 0
    for _ in 0..<300 {
      var profile = Profile(questions: ruleSet.questions.count)
      profile.asOf = CivilDate(year: 2014, month: 3, day: 15) ?? CivilDate(packed: 0)
      for index in ruleSet.questions.indices where roll(6) > 0 {
        let values = Self.values(of: ruleSet.questions[index])
        profile.answers[index] = GivenAnswer(value: values[roll(values.count)], state: .answered)
      }
      let before = assessor.assess(profile)
      for action in before.actions {
        guard let rule = action.rule, before.rules[rule].isCounted, let question = ruleSet.rules[rule].question else {
          continue
        }
        // The best of every answer there is.
        var most: Fraction?
        for value in Self.values(of: ruleSet.questions[question]) {
          var changed = profile
          changed.answers[question] = GivenAnswer(value: value, state: .answered)
          let after = assessor.assess(changed)
          guard assessor.value(of: rule, after) == .one else { continue }
          most = after.sections[0].gained - before.sections[0].gained
        }
        let wanted = try #require(most)
        let said = assessor.points(of: action, before)
        #expect(
          said == wanted,
          "\(name): \(ruleSet.rules[rule].id) is said to bring \(said.plain), and brings \(wanted.plain)")
        compared += 1
      }
    }
    #expect(compared > 90)
  }

  private static func values(of question: Question) -> [Int64] {
    switch question.type.shape {
    case .oneChoice: question.choices.indices.map { 1 << Int64($0) }
    case .choices: Array(1..<(Int64(1) << Int64(question.choices.count)))
    case .number, .date, .text: [0, 7, 20, 33, 50, 59, 60, 100].map { $0 * FixedDecimal.scale }
    }
  }
}
