import Foundation
import ReadinessEngine
import ReadinessLoading
import ReadinessModel
import Testing

/// Profiles written for the first edition of the shipped path, read under the present one.
@Suite("Profiles of the first edition of the path")
struct ShippedEditionTests {
  /// Former answers, and what became of them: `question value` of present questions, in catalogue order.
  static let cases: [(kind: String, former: [(String, String)], now: [String])] = [
    ("federation", [("board-meets", "yes")], ["board-and-gp-votes met-gp-majority"]),
    ("federation", [("board-meets", "no")], []),
    // The lower of two; one alone says nothing, unless it is the lowest.
    (
      "federation", [("business-case-expertise", "proven"), ("contract-expertise", "bought-in")],
      ["contract-and-case-expertise bought-in"]
    ),
    (
      "federation", [("business-case-expertise", "in-house"), ("contract-expertise", "proven")],
      ["contract-and-case-expertise in-house"]
    ),
    ("federation", [("business-case-expertise", "proven")], []),
    ("federation", [("contract-expertise", "none")], ["contract-and-case-expertise none"]),
    ("federation", [("ready-for-contract", "ready")], ["contract-essentials all", "indemnity-cover all"]),
    ("federation", [("ready-for-contract", "partly")], ["contract-essentials some"]),
    ("federation", [("ready-for-contract", "no")], ["contract-essentials none"]),
    (
      "federation", [("budget-status", "shadow"), ("budget-by-capitation", "yes")],
      ["capitated-budget-status shadow"]
    ),
    (
      "federation", [("budget-status", "live-part"), ("budget-by-capitation", "no")],
      ["capitated-budget-status none"]
    ),
    ("federation", [("budget-status", "none")], ["capitated-budget-status none"]),
    ("federation", [("budget-status", "live-whole")], []),
    ("federation", [("open-concerns", "0")], ["own-service-concerns none"]),
    ("federation", [("open-concerns", "2")], []),
    ("locality", [("open-concerns", "0")], []),
    ("ccg", [("open-concerns", "0")], []),
    ("federation", functions("locality", "federation", "federation", "federation"), ["four-functions one-body-each"]),
    ("federation", functions("both", "federation", "moving", "federation"), ["four-functions some-by-both"]),
    ("federation", functions("neither", "federation", "locality", "federation"), ["four-functions some-by-neither"]),
    ("federation", functions("neither", "both", "locality", "federation"), ["four-functions both-and-neither"]),
    ("federation", [("pathway-input", "both")], []),
    ("ccg", [("transition-settled", "none")], ["end-of-change no-date"]),
    ("ccg", [("transition-settled", "done")], ["end-of-change done"]),
    ("ccg", [("transition-settled", "dated"), ("transition-date", "2013-10-30")], ["end-of-change date-passed"]),
    ("ccg", [("transition-settled", "dated"), ("transition-date", "2013-10-31")], ["end-of-change date-to-come"]),
    ("ccg", [("transition-settled", "dated")], []),
    (
      "ccg", [("support-prices-known", "50"), ("support-compared", "20")],
      ["support-prices-known-and-compared 20"]
    ),
    (
      "ccg", [("support-prices-known", "20"), ("support-compared", "20")],
      ["support-prices-known-and-compared 20"]
    ),
    ("ccg", [("support-prices-known", "50")], []),
    // Kept as they are.
    ("federation", [("partners", "5"), ("set-up-investment", "none")], ["partners 5", "set-up-investment none"]),
    // Asked again: a live contract stood in for money, and a subcontract did not count.
    ("federation", [("set-up-investment", "none"), ("standard-contract", "live")], ["standard-contract live"]),
    (
      "federation", [("extended-contract", "no"), ("regulator-position", "not-needed-subcontract")],
      ["regulator-position not-needed-subcontract"]
    ),
    ("ccg", [("health-and-wellbeing-board", "none")], []),
    ("ccg", [("health-and-wellbeing-board", "informed")], ["health-and-wellbeing-board informed"]),
    // Dropped.
    ("locality", [("manager-support", "dedicated"), ("months-side-by-side", "9")], []),
  ]

  private static func functions(_ a: String, _ b: String, _ c: String, _ d: String) -> [(String, String)] {
    [("pathway-input", a), ("practice-liaison", b), ("service-redesign", c), ("system-voice", d)]
  }

  private func read(_ kind: String, _ former: [(String, String)]) throws -> (RuleSet, Profile, [String]) {
    let ruleSet = try #require(JudgedSample.shipped?.ruleSet)
    let reader = ProfileReader(Assessor(ruleSet), ruleSet)
    let answers = former.map { "<answer question=\"\($0.0)\" value=\"\($0.1)\"/>" }.joined()
    let text = """
      <profile xmlns="urn:readiness:profile:1" id="b" kind="\(kind)" as-of="2013-10-31" target="none" form="full">
      <name>B</name><rule-set id="three-step-path" version="1.0.0"/><answers>\(answers)</answers></profile>
      """
    let bytes = Array(text.utf8)
    let isRead = reader.read(bytes.span)
    #expect(isRead)
    return (ruleSet, reader.profile, reader.diagnostics(of: bytes.span, file: "p.xml").map(\.code))
  }

  @Test("keep, map or keep without counting each answer, and lose none", arguments: cases.indices)
  func carried(_ index: Int) throws {
    let (kind, former, now) = Self.cases[index]
    let (ruleSet, profile, codes) = try read(kind, former)
    let answered = ruleSet.questions.indices.filter { profile.answers[$0].state != .blank }
    #expect(answered.map { "\(ruleSet.questions[$0].id) \(profile.string(profile.answers[$0].raw))" } == now)
    #expect(!codes.contains("answer-to-unknown-question") && !codes.contains("bad-answer"))
    // Whatever became of it, what was said is still there.
    let said = now + profile.strays.map { "\(profile.string($0.question)) \(profile.string($0.value))" }
    for (question, value) in former { #expect(said.contains("\(question) \(value)")) }
  }

  /// A number where a question that is retired now asked for words, and one with an exponent, are read like any other.
  @Test func numbersForRetiredQuestions() throws {
    let ruleSet = try #require(Shipped.ruleSet)
    let reader = ProfileReader(Assessor(ruleSet), ruleSet)
    for (question, value) in [("partner-kinds", "2013"), ("partner-kinds", "1e3"), ("open-concerns", "1e0")] {
      let text = """
        {"id":"a","kind":"federation","asOf":"2013-10-31","target":"none","name":"A","ruleSet":\
        {"id":"three-step-path","version":"1.0.0"},"answers":{"\(question)":\(value)}}
        """
      let isRead = reader.read(Array(text.utf8).span)
      #expect(isRead, "\(question) \(value)")
    }
  }
}
