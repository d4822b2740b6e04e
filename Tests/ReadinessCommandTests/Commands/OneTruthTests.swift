import Foundation
import Testing

@Suite("Results that agree with each other")
struct OneTruthTests {
  @Test("a practice listed twice is said and counted once, by every command")
  func practices() throws {
    let scratch = try Scratch()
    try scratch.write(
      "p.json",
      #"{"id":"d","kind":"locality","asOf":"2021-01-31","target":"none","name":"D","practices":[{"code":"K1","name":"A","#
        + #""patients":9000},{"code":"K2","name":"B","patients":100},{"code":"k1 ","name":"A","patients":9000}],"answers":{}}"#
    )
    let text = try Tool.run(["assess", "--format", "markdown", "p.json"], folder: scratch.root)
    #expect(text.text.contains("2 practices, 9,100 registered patients"))
    #expect(text.errors.contains("[practice-listed-twice]") && text.status == 0)
    let board = try Tool.run(["portfolio", "--format", "json", "p.json"], folder: scratch.root).text
    #expect(board.contains(#""practices":2,"patients":9100"#))
    // Brief formats keep no texts, and find it all the same.
    let csv = try Tool.run(["assess", "--format", "csv", "p.json"], folder: scratch.root)
    #expect(csv.errors.contains("[practice-listed-twice]"))
    let xml = try Tool.run(["sheet", "p.json", "--output", "p.xml"], folder: scratch.root)
    #expect(xml.status == 0)
    #expect(
      try Tool.run(["assess", "--format", "csv", "p.xml"], folder: scratch.root).errors.contains(
        "[practice-listed-twice]"))
  }

  @Test("JUnit: no two cases have both names in common, for one body at two dates and for two with one id too")
  func junit() throws {
    let scratch = try Scratch()
    let text = try String(contentsOf: Repository.url("Samples/ironstone.xml"), encoding: .utf8)
    let date = text.components(separatedBy: "as-of=\"")[1].prefix(10)
    try scratch.write("a.xml", text)
    try scratch.write("b.xml", text.replacingOccurrences(of: "as-of=\"\(date)\"", with: "as-of=\"2014-03-31\""))
    try scratch.write("c.xml", text)
    try scratch.write("bad.xml", "<profile")
    let result = try Tool.run(
      ["assess", "--format", "junit", "--require", "foundation", "--jobs", "3", "a.xml", "b.xml", "c.xml", "bad.xml"],
      folder: scratch.root)
    let cases = result.text.split(separator: "\n").filter { $0.hasPrefix("<testcase") }.map { line in
      let parts = line.components(separatedBy: "\"")
      return parts[0].contains("classname") ? "\(parts[1]) | \(parts[3])" : "\(parts[3]) | \(parts[1])"
    }
    #expect(cases.count > 50 && Set(cases).count == cases.count)
    #expect(
      cases.allSatisfy { $0.hasPrefix("ironstone") || $0.hasPrefix("unreadable.bad.xml") }, "\(cases.first ?? "")")
  }

  @Test("csv tells holds that nobody knows of from none")
  func unknownHolds() throws {
    let scratch = try Scratch()
    let blank = try Tool.run(["template", "--kind", "federation"]).text
      .replacingOccurrences(of: "2000-01-01", with: "2013-10-31")
    try scratch.write("p.xml", blank)
    let csv = try Tool.run(["assess", "--format", "csv", "p.xml"], folder: scratch.root).text
      .split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let column = try #require(csv[0].firstIndex(of: "holdsUnknown"))
    let json = try Tool.run(["assess", "--format", "json", "p.xml"], folder: scratch.root).text
    let unknown =
      json.components(separatedBy: #""holds":["#)[1].components(separatedBy: #""contradictions""#)[0]
      .components(separatedBy: #""state":"unknown""#).count - 1
    #expect(unknown > 0 && csv[1][column] == "\(unknown)")
    #expect(csv[0].count == csv[1].count)
  }

  @Test(
    "every change of a rule set that can be read is listed",
    arguments: [
      ("rule-set.xml", "below=\"", "below=\"1", "rescored"), ("words.xml", "<word id=\"", "", "reworded"),
      ("rule-set.xml", "withhold-below=\"", "withhold-below=\"1", "rescored"),
    ])
  func ruleChanges(_ file: String, _ mark: String, _ replacement: String, _ change: String) throws {
    let scratch = try Scratch()
    try FileManager.default.copyItem(at: Repository.url("Rules/three-step-path"), to: scratch.url("old"))
    let url = scratch.url("old/\(file)")
    var text = try String(contentsOf: url, encoding: .utf8)
    let range = try #require(text.range(of: mark))
    if replacement.isEmpty {
      let end = try #require(text.range(of: "</word>", range: range.upperBound..<text.endIndex))
      text.replaceSubrange(end.lowerBound..<end.lowerBound, with: " indeed")
    } else {
      let rest = text[range.upperBound...].prefix { $0.isNumber }
      text.replaceSubrange(range.upperBound..<rest.endIndex, with: "\((Int(rest) ?? 0) + 1)")
    }
    try text.write(to: url, atomically: true, encoding: .utf8)
    for format in ["text", "json", "csv", "markdown"] {
      let result = try Tool.run(["compare", "--old-rules", "old", "--format", format], folder: scratch.root)
      #expect(result.status == 0 && !result.text.contains("Nothing"), "\(format): \(result.errors)")
      if format == "csv" || format == "json" { #expect(result.text.contains(change), "\(result.text)") }
    }
  }

  @Test("one is one")
  func plurals() throws {
    let scratch = try Scratch()
    try scratch.write(
      "one.ndjson",
      #"{"id":"a","kind":"locality","asOf":"2013-10-31","target":"none","name":"A","answers":{"nothing":1}}"#)
    let result = try Tool.shell("$R filter < one.ndjson", folder: scratch.root)
    #expect(result.errors.contains("1 record assessed; there are findings about 1 other"), "\(result.errors)")
    #expect(!result.errors.contains("1 others"))
  }
}
