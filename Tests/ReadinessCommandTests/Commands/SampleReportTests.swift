import Foundation
import Testing

/// The reports of all samples, as anybody can look them up in the repository.
@Suite("Reports of the samples")
struct SampleReportTests {
  static let names = (try? Repository.names(in: "Samples").filter { $0.hasSuffix(".xml") }) ?? []

  @Test("are as expected", arguments: names, ["text", "json"])
  func report(_ name: String, _ format: String) throws {
    let result = try Tool.run(["assess", "--quiet", "--format", format, "Samples/\(name)"])
    #expect(result.status == 0)
    let ending = format == "text" ? ".txt" : ".json"
    try Golden.expect(result.text, "Samples/reports/\(name.replacing(".xml", with: ending))")
  }

  @Test("are the same when all are assessed at once")
  func together() throws {
    let paths = Self.names.map { "Samples/\($0)" }
    let result = try Tool.run(["assess", "--quiet", "--format", "json"] + paths)
    let alone = try Self.names.map { name in
      try String(
        contentsOf: Repository.url("Samples/reports/\(name.replacing(".xml", with: ".json"))"), encoding: .utf8)
    }
    let lines = result.text.split(separator: "\n").map { $0.hasSuffix(",") ? $0.dropLast() : $0 }
    #expect(lines.count == alone.count + 2 && lines.first == "[" && lines.last == "]")
    for (line, report) in zip(lines.dropFirst(), alone) { #expect(line + "\n" == report, "differs alone") }
  }
}
