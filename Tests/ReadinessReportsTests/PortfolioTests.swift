import Foundation
import ReadinessEngine
import ReadinessModel
import Testing

@testable import ReadinessReports

@Suite("Portfolio")
struct PortfolioTests {
  private func samples() throws -> [AssessedProfile] {
    try SampleTests.all.map { try Fixture.shipped.get().sample($0) }
  }

  private func report(_ bodies: [AssessedProfile]) throws -> PortfolioReport {
    PortfolioReport(
      bodies, ruleSet: try Fixture.shipped.get().ruleSet,
      unreadable: [UnreadableProfile(id: "lost", file: "Samples/lost.xml", message: "the file is empty")],
      engine: "1.0.0")
  }

  @Test("Golden files")
  func golden() throws {
    let report = try report(samples())
    try expectGolden(written { report.write(as: .html, to: &$0) }, "Samples/expected/portfolio.html")
    try expectGolden(written { report.write(as: .markdown, to: &$0) }, "Samples/expected/portfolio.md")
    try expectGolden(written { report.writeCSV(to: &$0) }, "Samples/expected/portfolio.csv")
    try expectGolden(written { report.writeJSON(to: &$0) }, "Samples/expected/portfolio.json")
  }

  @Test("The order of the profiles changes nothing in the ladder")
  func sameOrder() throws {
    let bodies = try samples()
    let fixture = try Fixture.shipped.get()
    func names(_ bodies: [AssessedProfile]) -> [[String]] {
      PortfolioBuilder(fixture.ruleSet, bodies).view(unreadable: [], engine: "").groups.map {
        $0.bodies.map(\.name) + $0.content.map(\.name)
      }
    }
    #expect(names(bodies) == names(bodies.reversed()))
  }

  @Test("From A to Z within each kind, without regard to capitals; kinds stand apart")
  func order() throws {
    let view = PortfolioBuilder(try Fixture.shipped.get().ruleSet, try samples()).view(unreadable: [], engine: "")
    for group in view.groups {
      for (before, after) in zip(group.bodies, group.bodies.dropFirst()) {
        #expect(before.name.lowercased() <= after.name.lowercased())
      }
    }
    #expect(view.groups.contains { $0.content.contains { $0.id == "thornby-cross" } })
    #expect(!view.groups.contains { $0.bodies.contains { $0.id == "thornby-cross" } })
  }

  @Test("Everything is counted once")
  func counts() throws {
    let bodies = try samples()
    let view = PortfolioBuilder(try Fixture.shipped.get().ruleSet, bodies).view(unreadable: [], engine: "")
    #expect(view.groups.reduce(0) { $0 + $1.bodies.count + $1.content.count } == bodies.count)
    for group in view.groups where !group.isCommissioner {
      #expect(group.summary.reduce(0) { $0 + $1.bodies } == group.bodies.count + group.content.count)
    }
  }

  @Test("Where only the commissioner's part is left, its tasks say whose next step they complete")
  func completes() throws {
    let fixture = try Fixture.shipped.get()
    let before = try fixture.sample("harbour-health")
    let map = fixture.assessor.plan(before.profile, before.assessment, .nextStep)
    let own = map.items.filter { item in
      item.steps.contains { step in
        fixture.assessor.plannedAction(step.action, kind: before.profile.kind).owners
          .contains { fixture.ruleSet.parties[$0].isCommissioner }
      }
    }.map(\.question)
    let theirs = map.items.map(\.question).filter { !own.contains($0) }
    try #require(!own.isEmpty && !theirs.isEmpty)
    func tasks(_ profile: Profile) -> [PortfolioTask] {
      let body = AssessedProfile(
        ruleSet: fixture.ruleSet, assessor: fixture.assessor, profile: profile,
        assessment: fixture.assessor.assess(profile))
      return PortfolioBuilder(fixture.ruleSet, [body]).tasks()
    }
    #expect(tasks(before.profile).contains { $0.onWayOf == ["harbour-health"] })
    #expect(!tasks(before.profile).contains { !$0.completes.isEmpty })
    let left = tasks(fixture.assessor.putting(theirs, of: map, in: before.profile)).filter { !$0.onWayOf.isEmpty }
    #expect(left.map(\.completes) == own.map { _ in ["harbour-health"] })
    #expect(
      tasks(fixture.assessor.putting(theirs + own, of: map, in: before.profile)).allSatisfy { $0.completes.isEmpty })
  }

  @Test("300 bodies take less than 1.5 MB")
  func size() throws {
    let ten = try samples()
    let report = try report((0..<300).map { ten[$0 % ten.count] })
    #expect(written { report.write(as: .html, to: &$0) }.utf8.count < 1_500_000)
  }

  @Test("A structure without empty cells, heads with scopes, captions")
  func structure() throws {
    let report = try report(samples())
    let page = written { report.write(as: .html, to: &$0) }
    #expect(!page.contains(/<t[dh][^>]*>\s*<\/t[dh]>/))
    #expect(page.matches(of: /<th[ >]/).count == page.matches(of: /<th [^>]*scope="(col|row)"/).count)
    #expect(page.matches(of: /<table/).count == page.matches(of: /<caption[^>]*>[^<]/).count)
  }
}
