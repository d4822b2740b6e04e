import Foundation
import Testing

/// Profiles that could not be read stand in every result, with their id where it is to be seen.
@Suite("Rows of what could not be read")
struct UnreadableRowTests {
  /// A profile whose id is to be seen, though it cannot be assessed.
  private static let broken =
    #"<profile xmlns="urn:readiness:profile:1" id="lost-one" kind="nonsense" as-of="2013-10-31" target="none"/>"#

  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    let now = try String(contentsOf: Repository.url("Samples/four-rivers.xml"), encoding: .utf8)
    try scratch.write("2013.xml", now)
    try scratch.write("2012.xml", now.replacing("as-of=\"2013-10-31\"", with: "as-of=\"2012-10-31\""))
    try scratch.write("bad.xml", Self.broken)
    return scratch
  }

  @Test(
    "in comparisons of one body and of two rule sets",
    arguments: [
      "--format text", "--format markdown", "--format html", "--format csv", "--format json", "--table changes",
      "--table changes --format ndjson",
    ], ["", "--old-rules"])
  func comparisons(_ options: String, _ rules: String) throws {
    // With older rules a page is of one body, all of whose profiles have to be readable.
    if !rules.isEmpty, options.contains("html") { return }
    let scratch = try scratch()
    let older = rules.isEmpty ? "" : "--old-rules \(Repository.url("Rules/three-step-path").path)"
    let result = try Tool.shell("$R compare \(options) \(older) 2012.xml bad.xml 2013.xml", folder: scratch.root)
    #expect(result.status == 3, "\(result.errors)")
    #expect(result.text.contains("bad.xml") && result.text.contains("the profile has no name"), "\(result.text)")
    if options.contains("csv") || options.contains("json") || options.contains("changes") {
      #expect(result.text.contains("lost-one"), "\(result.text)")
    }
  }

  @Test(
    "with the id of the profile",
    arguments: [
      "assess --format json", "assess --format ndjson", "assess --format csv", "assess --format csv --detail full",
      "assess --format xml", "assess --table gates", "assess --table gates --format ndjson", "portfolio --format json",
      "portfolio --format csv", "portfolio --table bodies", "plan --format json", "plan --format ndjson",
      "plan --format csv", "plan --table items",
    ])
  func ids(_ command: String) throws {
    let scratch = try scratch()
    let both = try Tool.shell("$R \(command) bad.xml 2013.xml", folder: scratch.root)
    #expect(both.status == 3 && both.text.contains("lost-one"), "\(both.errors)\(both.text)")
    // Also where nothing else is there, in a file as well.
    let alone = try Tool.shell("$R \(command) bad.xml", folder: scratch.root)
    #expect(alone.status == 2 && alone.text.contains("lost-one"), "\(alone.errors)\(alone.text)")
    let file = try Tool.shell("$R \(command) --output out bad.xml", folder: scratch.root)
    let written = try Data(contentsOf: scratch.url("out"))
    #expect(file.status == 2 && written == alone.output, "\(file.errors)")
  }

  @Test("documents are not written about nobody", arguments: ["assess", "portfolio", "plan"])
  func documents(_ command: String) throws {
    let scratch = try scratch()
    let result = try Tool.shell("$R \(command) --format html --output out.html bad.xml", folder: scratch.root)
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(try !scratch.names().contains("out.html"))
  }

  @Test("xml agrees with its schema")
  func schema() throws {
    let scratch = try scratch()
    try scratch.write(
      "assessment.xsd", try Data(contentsOf: Repository.url("Rules/schema/assessment.xsd")))
    let result = try Tool.shell(
      "$R assess --quiet --format xml bad.xml 2013.xml 2>/dev/null | xmllint --noout --schema assessment.xsd -",
      folder: scratch.root)
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test("an earlier run without an assessment is nothing to be held against")
  func baselines() throws {
    let scratch = try scratch()
    try scratch.write("empty.ndjson", "")
    let errors = try Tool.shell("$R assess --format ndjson bad.xml", folder: scratch.root).text
    try scratch.write("errors.ndjson", errors)
    let good = try Tool.shell("$R assess --format ndjson 2013.xml", folder: scratch.root).text
    try scratch.write("mixed.ndjson", errors + good)
    for (name, words) in [("empty", "holds nothing"), ("errors", "only errors")] {
      let result = try Tool.shell("$R assess --baseline \(name).ndjson --format csv 2013.xml", folder: scratch.root)
      #expect(result.status == 2 && result.output.isEmpty, "\(name)")
      #expect(result.errors.contains(words) && result.errors.contains("[bad-baseline]"), "\(result.errors)")
    }
    let mixed = try Tool.shell("$R assess --baseline mixed.ndjson --format csv 2013.xml", folder: scratch.root)
    #expect(mixed.status == 0 && mixed.errors.contains("1 record of the earlier run is an error"), "\(mixed.errors)")
  }
}
