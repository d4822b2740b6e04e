import Foundation
import Testing

/// One file for each kind of mistake in a profile, with what is said about it beside it.
@Suite("Broken samples")
struct BrokenSampleTests {
  static let names = (try? Repository.names(in: "Samples/broken").filter { $0.hasSuffix(".xml") }) ?? []

  @Test("findings are as expected", arguments: names)
  func findings(_ name: String) throws {
    let path = "Samples/broken/\(name)"
    let check = try Tool.run(["check", "--quiet", path])
    let assess = try Tool.run(["assess", "--quiet", "--format", "json", path])
    #expect(check.output.isEmpty)
    let text = "\(check.errors)\ncheck ends with status \(check.status), assess with \(assess.status)\n"
    try Golden.expect(text, path.replacing(".xml", with: ".expected"))
    // What is a finding only must not take the assessment away, and the other way round.
    #expect(assess.text.contains(#""schema":"readiness-error/1""#) == (assess.status == 2))
  }

  @Test("the same findings as one JSON object a line, all at once as each alone")
  func json() throws {
    let paths = Self.names.map { "Samples/broken/\($0)" }
    let lines = try Tool.run(["check", "--diagnostics", "json"] + paths).errors.split(separator: "\n")
    let texts = try Self.names.map { name in
      let path = "Samples/broken/\(name)".replacing(".xml", with: ".expected")
      return try String(contentsOf: Repository.url(path), encoding: .utf8)
    }
    let all = texts.joined()
    #expect(lines.count == all.split(separator: "\n").count { $0.contains(": error: ") || $0.contains(": warning: ") })
    for line in lines {
      let finding = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let (row, column) = (try #require(finding["line"] as? Int), try #require(finding["column"] as? Int))
      let (severity, code) = (try #require(finding["severity"] as? String), try #require(finding["code"] as? String))
      let message = try #require(finding["message"] as? String)
      let path = try #require(finding["file"] as? String)
      #expect(all.contains("\(path):\(row):\(column): \(severity): \(message) [\(code)]\n"))
    }
  }

  @Test("there are many of them")
  func count() { #expect(Self.names.count >= 30) }
}
