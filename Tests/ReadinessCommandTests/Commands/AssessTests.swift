import Foundation
import Testing

@Suite("Assess")
struct AssessTests {
  private static let profile = """
    <profile xmlns="urn:readiness:profile:1" id="ID" kind="federation" as-of="2013-10-31" target="none">
    <name>Body</name><answers><answer question="partners" value="5"/></answers></profile>
    """

  private func profile(_ id: String) -> String { Self.profile.replacing("ID", with: id) }

  private func ids(_ data: Data) throws -> [String] {
    let objects = try #require(JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    return objects.compactMap { ($0["profile"] as? [String: Any])?["id"] as? String }
  }

  @Test("one profile by its name is one object; a folder, a list or several make an array")
  func shape() throws {
    let scratch = try Scratch()
    try scratch.write("in/one.xml", profile("one"))
    try scratch.write("list", "in/one.xml\n")
    for (arguments, isArray) in [
      (["in/one.xml"], false), (["in"], true), (["--files-from", "list"], true), (["in/one.xml", "in/one.xml"], true),
    ] {
      let output = try Tool.run(["assess", "--format", "json"] + arguments, folder: scratch.root).output
      let value = try JSONSerialization.jsonObject(with: output)
      #expect((value is [Any]) == isArray, "\(arguments)")
    }
  }

  @Test("arguments keep their order, folders go by name")
  func order() throws {
    let scratch = try Scratch()
    for id in ["b", "a", "c"] { try scratch.write("in/\(id).xml", profile(id)) }
    try scratch.write("in/a/z.xml", profile("z"))
    try scratch.write("first.xml", profile("first"))
    let result = try Tool.run(["assess", "--format", "json", "first.xml", "in"], folder: scratch.root)
    #expect(try ids(result.output) == ["first", "z", "a", "b", "c"])
  }

  @Test("lists end names by NUL or by line, and come through a pipe")
  func lists() throws {
    let scratch = try Scratch()
    try scratch.write("two\nlines.xml", profile("strange"))
    try scratch.write("a.xml", profile("a"))
    try scratch.write("lines", "a.xml\r\n\na.xml")
    try scratch.write("zero", "two\nlines.xml\0a.xml\0")
    for (line, expected) in [
      ("$R assess --format json --files-from lines", ["a", "a"]),
      ("$R assess --format json --files-from zero", ["strange", "a"]),
      ("$R assess --format json --files-from - a.xml < zero", ["a", "strange", "a"]),
      ("mkfifo p; cat lines > p & $R assess --format json --files-from p", ["a", "a"]),
    ] {
      let result = try Tool.shell(line, folder: scratch.root)
      #expect(try ids(result.output) == expected, "\(line): \(result.errors)")
    }
    #expect(try Tool.shell("$R assess --files-from /dev/null", folder: scratch.root).status == 2)
    #expect(
      try Tool.shell("printf '' | $R assess --files-from -", folder: scratch.root).errors.contains("[empty-list]"))
    #expect(try Tool.run(["assess", "--files-from", "none"], folder: scratch.root).status == 2)
  }

  @Test("standard input; a byte order mark is no harm")
  func standardInput() throws {
    let result = try Tool.run(["assess", "--format", "json", "-"], input: Data("\u{FEFF}\(profile("x"))".utf8))
    #expect(result.status == 0)
    #expect(result.text.contains("\"at\":\"<stdin>:2:"))
    #expect(
      !(try Tool.run(["assess", "--format", "json", "--no-places", "Samples/four-rivers.xml"])).text.contains("\"at\""))
  }

  @Test("a folder gets one file each, under safe names that are never the same")
  func folder() throws {
    let scratch = try Scratch()
    let ids = ["four-rivers", "four-rivers", "FOUR-rivers", "../../up", ".hidden", "a/b", "é", "four-rivers-2"]
    for (index, id) in ids.enumerated() { try scratch.write("in/\(index).xml", profile(id)) }
    let result = try Tool.run(["assess", "--format", "json", "--output", "out/", "in"], folder: scratch.root)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.isEmpty)
    #expect(
      try scratch.names("out")
        == [
          "FOUR-rivers-3.json", "profile--.json", "profile..-..-up.json", "a-b.json", "four-rivers-2-2.json",
          "four-rivers-2.json",
          "four-rivers.json", "profile.hidden.json",
        ].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(try scratch.names() == ["in", "out"])
  }

  @Test("a file is written whole, and a second run replaces it")
  func file() throws {
    let scratch = try Scratch()
    let path = scratch.url("out.csv").path
    for _ in 0..<2 {
      #expect(try Tool.run(["assess", "--format", "csv", "--output", path, "Samples/four-rivers.xml"]).status == 0)
    }
    #expect(try scratch.text("out.csv").split(separator: "\n").count == 2)
    #expect(try scratch.names() == ["out.csv"])
    #expect(try Tool.run(["assess", "--output", path, "nowhere.xml"]).status == 2)
    #expect(try scratch.text("out.csv").split(separator: "\n").count == 2)
  }

  @Test("an unreadable profile has its row, the others are untouched", arguments: ["csv", "ndjson"])
  func unreadable(_ format: String) throws {
    let scratch = try Scratch()
    try scratch.write("a.xml", profile("a"))
    try scratch.write("b.xml", "<profile")
    try scratch.write("c.xml", profile("c"))
    let result = try Tool.run(["assess", "--format", format, "."], folder: scratch.root)
    #expect(result.status == 3)
    let rows = result.text.split(separator: "\n").map(String.init).drop { $0.hasPrefix("\u{FEFF}") }
    #expect(rows.count == 3)
    let alone = try Tool.run(["assess", "--format", format, "c.xml"], folder: scratch.root).text
    #expect(alone.hasSuffix(try #require(rows.last) + "\n"))
    #expect(rows.dropFirst().first?.contains(format == "csv" ? ",unreadable," : "readiness-error/1") == true)
  }

  @Test("the reasons of a requirement are printed")
  func requirement() throws {
    let result = try Tool.run(["assess", "--quiet", "--require", "extended-services", "Samples/ironstone.xml"])
    #expect(result.status == 1)
    #expect(result.errors.contains("gates in place; "))
    #expect(result.errors.hasPrefix("Samples/ironstone.xml: error: Extended services is not confirmed: "))
  }

  @Test("runs from any folder, without an environment, the same bytes")
  func anywhere() throws {
    let path = Repository.url("Samples/four-rivers.xml").path
    let here = try Tool.run(["assess", "--format", "json", path])
    let there = try Tool.run(["assess", "--format", "json", path], folder: URL(fileURLWithPath: "/"))
    let own = try Tool.run(["assess", "--format", "json", "--rules", "Rules/three-step-path", path])
    #expect(here.status == 0 && here.output == there.output && here.output == own.output)
  }

  @Test("no more than 200 findings of one file are listed, the rest counted")
  func manyFindings() throws {
    let scratch = try Scratch()
    let answers = (0..<300).map { "<answer question=\"nothing-\($0)\" value=\"1\"/>" }.joined(separator: "\n")
    let text = profile("x").replacing("<answers>", with: "<answers>" + answers)
    let result = try Tool.run(["assess", "--format", "json", scratch.write("x.xml", text)])
    #expect(result.status == 0)
    #expect(result.errors.contains("100 more findings in this file are not listed [more-findings]"))
    #expect(result.errors.split(separator: "\n").count { $0.contains("answer-to-unknown-question") } == 200)
  }

  @Test("--detail full adds what the report says to json and csv, and nothing else changes")
  func full() throws {
    let plain = try Tool.run(["assess", "--format", "json", "Samples/four-rivers.xml"]).text
    let full = try Tool.run(["assess", "--format", "json", "--detail", "full", "Samples/four-rivers.xml"]).text
    #expect(full.hasPrefix(plain.dropLast(2)) && full.contains(#","report":{"title":"#))
    let object = try #require(JSONSerialization.jsonObject(with: Data(full.utf8)) as? [String: Any])
    let report = try #require(object["report"] as? [String: [[String: String]]])
    #expect(report["board"]?.first?["standing"] == "approve")
    let table = try Tool.run(["assess", "--format", "csv", "--detail", "full", "Samples"])
    #expect(table.text.contains("\nfour-rivers,board,,,approve,"))
    #expect(table.text.contains("\nthornby-cross,verdict,"))
  }

  @Test("--since goes into json and csv with --detail full only", arguments: ["json", "csv"])
  func sinceInFull(_ format: String) throws {
    let words = ["assess", "--format", format, "--since", "Samples/ironstone.xml", "Samples/ironstone.xml"]
    #expect(try Tool.run(words).status == 2)
    #expect(try Tool.run(words + ["--detail", "full"]).text.contains("change"))
  }

  @Test("reports are the same bytes on any number of threads", arguments: ["html", "markdown", "csv", "json", "xml"])
  func threads(_ format: String) throws {
    func folder(_ jobs: String) throws -> [String: Data] {
      let scratch = try Scratch()
      _ = try Tool.run(
        ["assess", "--format", format, "--jobs", jobs, "--output", scratch.url("out").path + "/"]
          + SampleReportTests.names.map { "Samples/\($0)" })
      return try Dictionary(
        uniqueKeysWithValues: scratch.names("out").map { ($0, try Data(contentsOf: scratch.url("out/\($0)"))) })
    }
    let one = try folder("1")
    let four = try folder("4")
    #expect(one.count == SampleReportTests.names.count && one == four)
  }
}
