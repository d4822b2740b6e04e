import ReadinessModel
import Testing

@testable import ReadinessReports

@Suite("JUnit")
struct JUnitTests {
  private func cases(_ name: String, required: String?) throws -> [String] {
    let fixture = try Fixture.shipped.get()
    let step = required.flatMap { id in fixture.ruleSet.steps.firstIndex { $0.id == id } }
    let source = ReportSource(try fixture.sample(name))
    let text = written { JUnitReport(required: step).write(source, to: &$0) }
    return text.split(separator: "\n").map(String.init)
  }

  private func names(_ cases: [String], with element: String) -> [String] {
    cases.filter { $0.contains("<\(element) ") }
      .compactMap { $0.firstMatch(of: /name="([^ "]+)/).map { String($0.output.1) } }
  }

  @Test("Without a requirement, gates of what is sought count")
  func sought() throws {
    #expect(names(try cases("ironstone", required: nil), with: "failure") == ["1-4", "1-5"])
    #expect(names(try cases("castle-and-forest", required: nil), with: "failure").isEmpty)
  }

  @Test("With one, its gates and those below count, not known ones too; others are set aside")
  func required() throws {
    let castle = try cases("castle-and-forest", required: "provider-organisation")
    #expect(names(castle, with: "failure") == ["Provider", "1-1", "1-2", "1-5"])
    #expect(castle.contains { $0.contains("name=\"2-3 ") && $0.contains("not known, not required") })
    let rivers = try cases("four-rivers", required: "accountable-care")
    #expect(names(rivers, with: "failure").first == "Accountable")
    #expect(names(rivers, with: "failure").contains("3-4"))
    #expect(rivers.contains { $0.contains("name=\"3-1 ") && $0.hasSuffix("\"/>") })
  }

  @Test("A step that does not apply, or is confirmed, is one case")
  func confirmed() throws {
    let rivers = try cases("four-rivers", required: "extended-services")
    #expect(names(rivers, with: "failure").isEmpty)
    #expect(rivers.contains { $0.contains(".required\"/>") })
    #expect(names(try cases("thornby-cross", required: "extended-services"), with: "failure").first == "Extended")
  }

  @Test("The counts are those of the cases", arguments: SampleTests.all, [nil, "extended-services"])
  func counts(_ name: String, _ required: String?) throws {
    let cases = try cases(name, required: required)
    let head = try #require(cases.first)
    #expect(head.contains("failures=\"\(cases.count { $0.contains("<failure ") })\""))
    #expect(head.contains("skipped=\"\(cases.count { $0.contains("<skipped ") })\""))
    #expect(head.contains("tests=\"\(cases.count { $0.contains("<testcase ") })\""))
  }
}
