import Foundation
import Testing

@Suite("Route maps from the command line")
struct PlanTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var line: String
    var status: Int32
    /// Something that must stand on standard error.
    var says = ""

    var testDescription: String { "\(line) -> \(status)" }
  }

  static let rows = [
    Row(line: "$R plan Samples/ironstone.xml", status: 0, says: "1 profile planned for"),
    Row(line: "$R plan Samples/thornby-cross.xml", status: 0),
    Row(line: "$R plan --require Samples/ironstone.xml", status: 0),
    Row(line: "$R plan --require Samples/quarry-bank.xml", status: 1, says: "[no-way]"),
    Row(
      line: "$R plan --goal extended-services --avoid S2-01 --require Samples/ironstone.xml", status: 1,
      says: "[no-way]"),
    Row(line: "$R plan", status: 2, says: "nothing to plan for"),
    Row(line: "$R plan --goal foundation Samples/ironstone.xml", status: 2, says: "[goal-not-for-kind]"),
    Row(
      line: "$R plan --goal extended-service Samples/ironstone.xml", status: 2, says: "did you mean extended-services?"),
    Row(
      line: "$R plan --goal condition=double-runing Samples/ironstone.xml", status: 2,
      says: "did you mean double-running?"),
    Row(line: "$R plan --goal patient-voice=erly Samples/ironstone.xml", status: 2, says: "did you mean early?"),
    Row(line: "$R plan --set legal-frm=cic Samples/ironstone.xml", status: 2, says: "did you mean legal-form?"),
    Row(line: "$R plan --set legal-form=cc Samples/ironstone.xml", status: 2, says: "did you mean cic?"),
    Row(line: "$R plan --set legal-form Samples/ironstone.xml", status: 2, says: "QUESTION=VALUE"),
    Row(
      line: "$R plan --avoid legal-frm --set partners=two Samples/ironstone.xml", status: 2,
      says: "did you mean legal-form?"),
    Row(line: "$R plan --avoid legal-frm --set partners=two Samples/ironstone.xml", status: 2, says: "--set partners"),
    Row(line: "$R plan --budget 0 Samples/ironstone.xml", status: 2, says: "from 1 to"),
    Row(
      line: "$R plan --budget 1 --require Samples/welland-vale.xml", status: 1,
      says: "no plan was found within 1 step of search; that there is none is not proved"),
    Row(line: "$R plan --from 2014-02-30 Samples/ironstone.xml", status: 2, says: "--from"),
    Row(line: "$R plan --by day Samples/ironstone.xml", status: 2, says: "did you mean days?"),
    Row(line: "$R plan --apply Samples/ironstone.xml Samples/ironstone.xml", status: 2, says: "[output-"),
    Row(line: "$R plan Samples/ironstone.xml no-such.xml", status: 3, says: "[input-missing]"),
  ]

  @Test(arguments: rows) func ends(row: Row) throws {
    let before = try Data(contentsOf: Repository.url("Samples/ironstone.xml"))
    let result = try Tool.shell(row.line)
    #expect(result.status == row.status, "\(result.errors)")
    #expect(row.says.isEmpty || result.errors.contains(row.says), "\(result.errors)")
    #expect(try Data(contentsOf: Repository.url("Samples/ironstone.xml")) == before)
  }

  @Test("a body that cannot have the goal has a record, or a row, that says so")
  func refused() throws {
    let command = "$R plan --goal foundation Samples/ironstone.xml Samples/welland-vale.xml"
    let records = try Tool.shell(command + " --format ndjson")
    let lines = records.text.split(separator: "\n")
    #expect(records.status == 2 && lines.count == 2 && records.errors.contains("1 cannot have what is asked for"))
    #expect(
      lines[0].hasPrefix(
        ##"{"schema":"readiness-error/1","file":"Samples/ironstone.xml","id":"ironstone","errors":[{"code":"goal-not-for-kind""##
      ), "\(lines[0])")
    let rows = try Tool.shell(command + " --format csv --quiet").text.split(whereSeparator: \.isNewline)
    #expect(rows.count == 3 && rows[1].hasPrefix("ironstone,") && rows[1].contains(",refused,"), "\(rows)")
    let table = try Tool.shell(command + " --table plans --format ndjson --quiet").text.split(separator: "\n")
    #expect(
      table[0].contains(##""profileState":"refused""##) && table[0].contains("foundation is no step"), "\(table[0])")
    let alone = try Tool.shell("$R plan --goal foundation --format json Samples/ironstone.xml")
    #expect(alone.status == 2 && alone.text.contains("goal-not-for-kind"))
  }

  /// Days at least and at most, months, days of the commissioner, and how many changes.
  @Test(arguments: [
    ("welland-vale", "72", "72", "15", "0", 11), ("ironstone", "27", "27", "3", "0", 4),
    ("harbour-health", "40", "40", "5", "20", 3), ("castle-and-forest", "0", "69", "14", "0", 8),
  ])
  func samples(name: String, least: String, most: String, months: String, commissioner: String, count: Int) throws {
    let rows = try Tool.run(["plan", "--quiet", "--format", "csv", "Samples/\(name).xml"]).text.split(separator: "\n")
    let cells = rows[1].split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
    #expect(cells[6] == "planned")
    #expect(cells[8...10] == ["yes", least, most])
    #expect(cells[13] == months)
    #expect(cells[17] == commissioner)
    #expect(cells[18].split(separator: " ").count == count)
  }

  @Test(arguments: ["welland-vale", "ironstone", "harbour-health", "castle-and-forest", "meadow-short", "larkmere"])
  func theAppliedProfileIsAtTheGoal(name: String) throws {
    let scratch = try Scratch()
    let goal = try #require(object("Samples/\(name).xml")["goal"] as? [String: Any])["step"] as? String
    let step = try #require(goal)
    let applied = scratch.url("then.xml").path
    #expect(try Tool.run(["plan", "--quiet", "--apply", applied, "Samples/\(name).xml"]).status == 0)
    let after = try Tool.run(["assess", "--format", "json", applied]).output
    let assessment = try #require(JSONSerialization.jsonObject(with: after) as? [String: Any])
    let steps = try #require(assessment["steps"] as? [[String: Any]])
    #expect(steps.first { $0["id"] as? String == step }?["state"] as? String == "reached")
    #expect(try scratch.text("then.xml").contains("<note>"))
    #expect(try object(applied)["state"] as? String != "impossible")
  }

  private func object(_ path: String, _ options: [String] = []) throws -> [String: Any] {
    let result = try Tool.run(["plan", "--quiet", "--format", "json"] + options + [path])
    return try #require(JSONSerialization.jsonObject(with: result.output) as? [String: Any], "\(result.errors)")
  }

  @Test func withinDaysAsMuchAsCanBe() throws {
    let map = try object("Samples/welland-vale.xml", ["--days", "40"])
    let within = try #require(map["within"] as? [String: Int])
    let days = try #require(map["days"] as? [String: Int])
    #expect(try #require(within["met"]) > 0 && within["met"] != within["of"])
    #expect(try #require(days["atMost"]) <= 40)
  }

  @Test func whatIf() throws {
    let map = try object("Samples/ironstone.xml", ["--set", "S1-11=secured-for-set-up"])
    #expect(map["days"] as? [String: Int] == ["atLeast": 25, "atMost": 25])
    let other = try object("Samples/ironstone.xml", ["--avoid", "set-up-investment"])
    #expect(other["state"] as? String == "impossible")
    let blocked = try #require((other["blockedBy"] as? [[String: Any]])?.first)
    #expect(blocked["questions"] as? [String] == ["set-up-investment"])
  }

  /// The same bytes for any number of threads, one object a line, in the order of the inputs.
  @Test func many() throws {
    let names = ["welland-vale", "ironstone", "harbour-health", "castle-and-forest", "quarry-bank", "thornby-cross"]
    let paths = names.map { "Samples/\($0).xml" }
    let alone = try Tool.run(["plan", "--quiet", "--format", "ndjson", "--jobs", "1"] + paths).output
    let together = try Tool.run(["plan", "--quiet", "--format", "ndjson", "--jobs", "8"] + paths).output
    #expect(alone == together)
    let lines = String(decoding: alone, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == names.count)
    for (line, name) in zip(lines, names) {
      let map = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect((map["profile"] as? [String: Any])?["id"] as? String == name)
    }
  }

  /// A stream of profiles, one a line, gives one route map a line.
  @Test func stream() throws {
    let scratch = try Scratch()
    let names = ["ironstone", "harbour-health"]
    let records = try names.map { try Tool.run(["convert", "--quiet", "--to", "ndjson", "Samples/\($0).xml"]).text }
    let path = try scratch.write("two.ndjson", records.joined() + "{\n")
    let result = try Tool.run(["plan", "--quiet", "--format", "ndjson", path])
    #expect(result.status == 3)
    let lines = result.text.split(separator: "\n")
    #expect(lines.count == 3)
    for (line, name) in zip(lines, names) { #expect(line.contains("\"id\":\"\(name)\"")) }
    #expect(lines.last?.hasPrefix("{\"schema\":\"readiness-error/1\"") ?? false)
  }

  @Test(arguments: ["text", "markdown", "html", "docx", "json", "ndjson", "csv"])
  func everyFormat(format: String) throws {
    let result = try Tool.run([
      "plan", "--quiet", "--format", format, "Samples/welland-vale.xml", "Samples/quarry-bank.xml",
    ])
    #expect(result.status == 0)
    #expect(result.output.count > 400)
    if format == "html" { #expect(result.text.contains("<svg")) }
    if format == "text" { #expect(result.text.contains("72 working days")) }
  }
}
