import Foundation
import ReadinessEngine
import ReadinessModel
import Testing

@testable import ReadinessLoading

/// Two rule sets in the shape of published ones: written with the wider means they take less than half the lines, and judge
/// everybody as they do without.
@Suite("The shapes of published models")
struct ShapeTests {
  private static func text(_ name: String) throws -> String {
    try String(contentsOf: packageRoot.appending(path: "Tests/Shapes/\(name)"), encoding: .utf8)
  }

  private static func ruleSet(_ text: String) throws -> RuleSet {
    let reading = loadRuleSet(["rule-set.xml": text])
    #expect(reading.diagnostics.map(\.line) == [])
    return try #require(reading.loaded?.ruleSet)
  }

  @Test("fewer than half the lines, as the page beside them says", arguments: ["climate", "software-care"])
  func lines(_ name: String) throws {
    let wide = try Self.text("\(name)/rule-set.xml")
    let narrow = NarrowRules(wide)
    let count = wide.split(separator: "\n").count
    #expect(count * 2 < narrow.lines.count)
    let page = try Self.text("README.md")
    #expect(
      page.contains("| `\(name)` | \(narrow.lines.count) | \(narrow.repeated) | \(count) |"),
      "\(narrow.lines.count) \(narrow.repeated) \(count)")
  }

  @Test("the same scores and ranges, whatever is answered", arguments: ["climate", "software-care"])
  func scores(_ name: String) throws {
    let wide = try Self.text("\(name)/rule-set.xml")
    let rules = (wide: try Self.ruleSet(wide), narrow: try Self.ruleSet(NarrowRules(wide).text))
    let judges = (wide: Assessor(rules.wide), narrow: Assessor(rules.narrow))
    var random = SystemRandomNumberGenerator()
    for share in [0, 1, 5, 9, 10, 10, 10] {
      let profile = Self.profile(rules.wide, share, &random)
      let sections = [(rules.wide, judges.wide), (rules.narrow, judges.narrow)].map { ruleSet, assessor in
        let reader = ProfileReader(assessor, ruleSet)
        let isUsable = reader.read(Array(profile.utf8).span)
        #expect(isUsable, "\(profile)")
        #expect(!reader.hasFindings, "\(profile)")
        return assessor.assess(reader.profile).sections
      }
      for (index, section) in rules.wide.sections.enumerated() {
        let (one, two) = (sections[0][index], sections[1][index])
        #expect(one.score == two.score, "\(section.id) \(profile)")
        #expect(one.low == two.low && one.high == two.high, "\(section.id) \(profile)")
        #expect(one.band == two.band, "\(section.id) \(profile)")
      }
    }
  }

  /// A body that has answered so many of ten questions, with one answer of each choice at random.
  private static func profile(_ ruleSet: RuleSet, _ share: Int, _ random: inout some RandomNumberGenerator) -> String {
    let answers = ruleSet.questions.compactMap { question -> String? in
      if Int.random(in: 0..<10, using: &random) >= share { return nil }
      let ids = question.choices.map(\.id)
      let count = question.type == .multipleChoice ? Int.random(in: 1...ids.count, using: &random) : 1
      let chosen = ids.shuffled(using: &random).prefix(count)
      let value =
        question.type == .yesNo ? ["yes", "no"].randomElement(using: &random) ?? "" : chosen.joined(separator: " ")
      return "<answer question=\"\(question.id)\" value=\"\(value)\"/>"
    }
    return """
      <profile xmlns="urn:readiness:profile:1" id="a" kind="\(ruleSet.kinds[0].id)" as-of="2025-03-31" target="none">
      <name>A</name><answers>\(answers.joined())</answers></profile>
      """
  }
}
