import Foundation
import Testing

@Suite("Assess with the stress test")
struct StressCommandTests {
  private func run(_ format: String, _ more: String...) throws -> Tool.Result {
    try Tool.run(["assess", "--stress", "--quiet", "--format", format] + more)
  }

  @Test("text, markdown and html have a section of it", arguments: ["text", "markdown", "html"])
  func people(_ format: String) throws {
    let result = try run(format, "Samples/four-rivers.xml")
    #expect(result.status == 0 && result.text.contains("What rests on evidence"))
  }

  @Test("json and ndjson have an object of it, and are the same otherwise", arguments: ["json", "ndjson"])
  func objects(_ format: String) throws {
    let result = try run(format, "Samples/four-rivers.xml")
    let plain = try Tool.run(["assess", "--quiet", "--format", format, "Samples/four-rivers.xml"]).text
    let object = try #require(JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    let stress = try #require(object["stress"] as? [String: Any])
    #expect(stress["survives"] as? Bool == false)
    #expect(stress["confirmedStep"] is NSNull)
    let lost = try #require(stress["lost"] as? [[String: Any]])
    #expect(lost.map { $0["step"] as? String } == ["provider-organisation", "extended-services"])
    #expect(lost.first?["carriedBy"] as? [String] == ["partners"])
    #expect((stress["sections"] as? [[String: Any]])?.count == 9)
    #expect(result.text.hasPrefix(plain.dropLast(2)))
  }

  @Test("csv has two columns more, for profiles that cannot be read as well")
  func columns() throws {
    let result = try run("csv", "Samples/four-rivers.xml", "Samples/broken/cut-off.xml", "Samples/meadow-short.xml")
    let rows = result.text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(rows.map(\.count) == Array(repeating: rows[0].count, count: 4))
    #expect(rows[0].suffix(2) == ["stress.survives", "stress.confirmedStep"])
    #expect(rows[1].suffix(2) == ["no", ""])
    #expect(rows[2].suffix(2) == ["", ""])
  }

  @Test("xml agrees with its schema")
  func xml() throws {
    let result = try Tool.shell(
      "$R assess --stress --quiet --format xml Samples/*.xml | xmllint --noout --schema Rules/schema/assessment.xsd -")
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test("a form without a place for it is refused")
  func refused() throws {
    let result = try run("junit", "Samples/four-rivers.xml")
    #expect(result.status == 2)
    #expect(result.errors.contains("junit has no place for the stress test [conflicting-options]"))
    #expect(result.output.isEmpty)
  }
}
