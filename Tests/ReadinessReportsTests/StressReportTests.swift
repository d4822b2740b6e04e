import ReadinessEngine
import Testing

@testable import ReadinessReports

@Suite("What rests on evidence")
struct StressReportTests {
  private func source(_ name: String) throws -> ReportSource {
    let assessed = try Fixture.shipped.get().sample(name)
    return ReportSource(
      assessed, engine: "1.0.0", stress: assessed.assessor.stress(assessed.profile, assessed.assessment))
  }

  @Test("No word that judges a body, and every table has its caption and heads", arguments: SampleTests.all)
  func tone(_ name: String) throws {
    let source = try source(name)
    let page = written { BodyReport().write(source, as: .html, to: &$0) }
    #expect(page.contains("<h2 id=\"shown\">What rests on evidence</h2>"))
    #expect(page.contains("<a href=\"#shown\">"))
    #expect(page.matches(of: /<table/).count == page.matches(of: /<caption[^>]*>[^<]/).count)
    #expect(!page.contains(/<t[dh][^>]*>\s*<\/t[dh]>/))
    let words = written { BodyReport().write(source, as: .markdown, to: &$0) }.lowercased()
    for word in ["fail", "failing", "non-compliant", "breach", "deficient", "unsupported", "claims to"] {
      #expect(try !words.contains(Regex("\\b\(word)\\b")), "\(word)")
    }
  }

  @Test("The report as data says it too, and says nothing of it where it was not asked")
  func items() throws {
    var source = try source("harbour-health")
    let view = ReadinessView(source)
    let stress = try #require(view.stress)
    let items = ReportItems(view).items.filter { $0.list.hasPrefix("stress") }
    #expect(items.count { $0.list == "stress-step" } == stress.lost.count)
    #expect(items.count { $0.list == "stress-answer" } == stress.lost.flatMap(\.carriers).count)
    #expect(items.filter { $0.list == "stress-section" }.map(\.standing) == stress.sections.map(\.shown))
    #expect(items.prefix(2).map(\.text) == [stress.verdict, stress.method])
    source.stress = nil
    #expect(!ReportItems(ReadinessView(source)).items.contains { $0.list.hasPrefix("stress") })
  }

  @Test("The verdict names what carries the step")
  func verdict() throws {
    let source = try source("harbour-health")
    let view = try #require(ReadinessView(source).stress)
    #expect(view.verdict.hasSuffix("Without them no step would be confirmed."))
    #expect(view.lost.allSatisfy { !$0.carriers.isEmpty && !$0.gates.isEmpty })
    let none = try #require(ReadinessView(try self.source("thornby-cross")).stress)
    #expect(none.lost.isEmpty && none.verdict.hasPrefix("No step is confirmed"))
  }
}
