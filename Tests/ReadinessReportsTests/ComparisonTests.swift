import Foundation
import ReadinessModel
import Testing

@testable import ReadinessReports

@Suite("Comparison")
struct ComparisonTests {
  private func profile(_ asOf: String, _ answers: [String: Any]) -> [String: Any] {
    [
      "id": "body", "kind": "federation", "asOf": asOf, "target": "extended-services", "name": "Body",
      "answers": answers,
    ]
  }

  private func view(_ earlier: [EarlierProfile], _ latest: AssessedProfile) -> ComparisonView {
    ComparisonBuilder(earlier, latest, engine: "1.0.0").view()
  }

  @Test("The same profile twice: nothing changed")
  func same() throws {
    let one = try Fixture.shipped.get().sample("ironstone")
    let stretch = try #require(view([EarlierProfile(one)], one).stretches.first)
    #expect(stretch.answers.isEmpty && stretch.gates.isEmpty && stretch.sections.isEmpty && stretch.steps.isEmpty)
  }

  @Test("An answer that changed, the gate that moved with it, and a date that passed")
  func body() throws {
    let fixture = try Fixture.shipped.get()
    let before = try fixture.assess(
      profile(
        "2012-10-31",
        [
          "legal-form": "none", "board-and-gp-votes": ["value": "not-met", "expected": "2013-03-31"],
        ]))
    let after = try fixture.assess(profile("2013-10-31", ["legal-form": "cic", "board-and-gp-votes": "not-met"]))
    let stretch = try #require(view([EarlierProfile(before)], after).stretches.first)
    #expect(stretch.answers.map(\.id) == ["legal-form"])
    #expect(stretch.gates.map(\.id) == ["form-can-contract"])
    #expect(stretch.gates.first?.cause == .body)
    #expect(stretch.overdue.map(\.expected) == ["31 March 2013"])
    #expect(stretch.steps.map(\.after) == ["working towards it"])
  }

  @Test("A section with a new name is the same section")
  func renamed() throws {
    let old = try Fixture.shipped.get()
    var changed = old.ruleSet
    let section = try #require(changed.sections.firstIndex { $0.id == "patient-voice" })
    changed.sections[section].id = "voices"
    changed.sections[section].was = ["patient-voice"]
    let new = Fixture(changed)
    let before = try old.sample("four-rivers")
    let view = view(
      [EarlierProfile(before, underNextRules: try new.sample("four-rivers"))], try new.sample("four-rivers"))
    #expect(view.stretches.first?.sections.isEmpty == true)
    #expect(view.sections.contains { $0.title == changed.sections[section].title && !$0.words.contains("not asked") })
    var table: [UInt8] = []
    ChangeTable(.csv).write(from: before, to: try new.sample("four-rivers"), to: &table)
    #expect(!String(decoding: table, as: UTF8.self).contains(",section,"))
  }

  @Test("What the rules changed is told apart from what the body changed")
  func rules() throws {
    let old = try Fixture.shipped.get()
    var changed = old.ruleSet
    changed.version = "2.1.0"
    let gate = try #require(changed.gates.firstIndex { $0.id == "board-at-work" })
    changed.gates[gate].formula = .not(changed.gates[gate].formula)
    let new = Fixture(changed)
    let answers = ["board-and-gp-votes": "met-gp-majority", "legal-form": "none"]
    let (before, between) = (
      try old.assess(profile("2012-10-31", answers)), try new.assess(profile("2012-10-31", answers))
    )
    let after = try new.assess(profile("2013-10-31", ["board-and-gp-votes": "met-gp-majority", "legal-form": "cic"]))
    let stretch = try #require(view([EarlierProfile(before, underNextRules: between)], after).stretches.first)
    #expect(stretch.hasNewRules)
    let causes = Dictionary(uniqueKeysWithValues: stretch.gates.map { ($0.id, $0.cause) })
    #expect(causes["board-at-work"] == .rules)
    #expect(causes["form-can-contract"] == .body)
  }

  @Test("One profile under two rule sets keeps its points apart")
  func labels() throws {
    let old = try Fixture.shipped.get()
    var changed = old.ruleSet
    changed.version = "2.1.0"
    let (one, two) = (try old.sample("ironstone"), try Fixture(changed).sample("ironstone"))
    let labels = view([EarlierProfile(one, underNextRules: two)], two).points.map(\.label)
    #expect(labels == ["31 October 2013, rules 2.0.0", "31 October 2013, rules 2.1.0"])
  }

  @Test("A full form after a first pass: what became known, and no score of the first pass beside it")
  func firstPass() throws {
    let fixture = try Fixture.shipped.get()
    func body(_ form: String, _ answers: [String: Any]) throws -> AssessedProfile {
      var body = profile(form == "short" ? "2012-10-31" : "2013-10-31", answers)
      body["form"] = form
      return try fixture.assess(body)
    }
    let before = try body("short", ["legal-form": "cic", "board-and-gp-votes": "not-met"])
    let full = ["legal-form": "cic", "board-and-gp-votes": "met-gp-majority", "set-up-investment": "none"]
    let after = try body("full", full.merging(["quality-lead-named": "yes"]) { $1 })
    let view = view([EarlierProfile(before)], after)
    let stretch = try #require(view.stretches.first)
    let known = try #require(stretch.becameKnown)
    #expect(known.notAsked == 1 && known.open == 1)
    #expect(known.answers.map(\.id).sorted() == ["quality-lead-named", "set-up-investment"])
    #expect(known.standings.contains { $0.id == "investment-secured" && $0.after != $0.before })
    // What was answered otherwise is a change, and nothing else is.
    #expect(stretch.answers.map(\.id) == ["board-and-gp-votes"])
    #expect(stretch.gates.map(\.id) == ["board-at-work"])
    #expect(stretch.sections.isEmpty)
    #expect(view.sections.allSatisfy { $0.words[0] == "first pass" && $0.scores[0] == nil })
    let report = ComparisonReport(earlier: [EarlierProfile(before)], latest: after, engine: "1.0.0")
    for text in [
      written { report.write(as: .text, to: &$0) }, written { report.write(as: .markdown, to: &$0) },
      written { report.write(as: .html, to: &$0) },
    ] { #expect(text.contains("became known")) }
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(written { report.writeJSON(to: &$0) }.utf8)) as? [String: Any])
    let change = try #require((json["changes"] as? [[String: Any]])?.first?["becameKnown"] as? [String: Any])
    #expect(change["answersNotAskedBefore"] as? Int == 1)
    #expect((change["answers"] as? [[String: Any]])?.count == 2)
  }

  @Test("Golden files")
  func golden() throws {
    let fixture = try Fixture.shipped.get()
    var old = String(decoding: try Repository.bytes("Samples/four-rivers.xml"), as: UTF8.self)
    for (now, then) in [
      ("as-of=\"2013-10-31\"", "as-of=\"2012-10-31\""),
      ("question=\"extended-contract\" value=\"live\"", "question=\"extended-contract\" value=\"no\""),
      ("question=\"partners\" value=\"31\"", "question=\"partners\" value=\"19\""),
      ("question=\"agreement-signed\" value=\"97\"", "question=\"agreement-signed\" value=\"40\""),
    ] { old = old.replacing(now, with: then) }
    let before = try fixture.assess(Array(old.utf8), file: "four-rivers-2012.xml")
    let after = try fixture.sample("four-rivers")
    let report = ComparisonReport(earlier: [EarlierProfile(before)], latest: after, engine: "1.0.0")
    try expectGolden(written { report.write(as: .html, to: &$0) }, "Samples/expected/comparison.html")
    try expectGolden(written { report.write(as: .markdown, to: &$0) }, "Samples/expected/comparison.md")
    try expectGolden(written { report.write(as: .text, to: &$0) }, "Samples/expected/comparison.txt")
    try expectGolden(written { report.writeJSON(to: &$0) }, "Samples/expected/comparison.json")
  }
}
