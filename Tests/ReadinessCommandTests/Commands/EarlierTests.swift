import Foundation
import Testing

/// Profiles that name their own of last time.
@Suite("The profile of last time, found by itself")
struct EarlierTests {
  /// A folder with a profile that names an earlier one, and that one.
  private static func pair(naming name: String = "earlier.xml", asOf date: String = "2012-10-31") throws -> Scratch {
    let scratch = try Scratch()
    let text = try String(contentsOf: Repository.url("Samples/four-rivers.xml"), encoding: .utf8)
    try scratch.write(
      "now.xml", text.replacingOccurrences(of: " form=\"full\"", with: " form=\"full\" since=\"\(name)\""))
    try scratch.write(
      "earlier.xml",
      text.replacingOccurrences(of: "as-of=\"2013-10-31\"", with: "as-of=\"\(date)\"")
        .replacingOccurrences(of: "value=\"yes\"", with: "value=\"no\""))
    return scratch
  }

  @Test("the report says the same as with --since", arguments: ["text", "markdown", "html", "docx", "json"])
  func found(_ format: String) throws {
    let scratch = try Self.pair()
    let options = ["assess", "--quiet", "--format", format] + (format == "json" ? ["--detail", "full"] : [])
    let named = try Tool.run(options + ["now.xml"], folder: scratch.root)
    let given = try Tool.run(options + ["--since", "earlier.xml", "now.xml"], folder: scratch.root)
    #expect(named.status == 0 && named.errors.isEmpty && named.output == given.output, "\(named.errors)")
    let alone = try Self.pair(naming: "nowhere.xml")
    #expect(try Tool.run(options + ["now.xml"], folder: alone.root).output != given.output)
    // From anywhere: the folder is the profile's, not the one the program runs in.
    let far = try Tool.run(options + [scratch.url("now.xml").path])
    #expect(far.errors.isEmpty && (format != "text" || far.text.contains("What has changed since 31 October 2012")))
  }

  @Test("many in one run, each with its own")
  func many() throws {
    let scratch = try Self.pair()
    let text = try Tool.run(["assess", "now.xml", "earlier.xml"], folder: scratch.root).text
    #expect(text.components(separatedBy: "\nWhat has changed since").count == 3)
  }

  @Test("what is not there, not the same body's or not earlier is said with its place")
  func findings() throws {
    let text = "now.xml:4:56: error: "
    for (name, date, code, status) in [
      ("nowhere.xml", "2012-10-31", "earlier-profile-not-found", 0),
      ("now.xml", "2012-10-31", "earlier-profile-not-before", 0),
      ("earlier.xml", "2013-10-31", "earlier-profile-not-before", 0),
      ("other.xml", "2012-10-31", "earlier-profile-not-before", 0),
      ("broken.xml", "2012-10-31", "earlier-profile-not-found", 0),
      ("link.xml", "2012-10-31", "earlier-profile-not-found", 0),
      ("../earlier.xml", "2012-10-31", "bad-since", 0), ("/etc/passwd", "2012-10-31", "bad-since", 0),
      ("..", "2012-10-31", "bad-since", 0), ("-", "2012-10-31", "bad-since", 0),
      ("sub\\\\earlier.xml", "2012-10-31", "bad-since", 0),
      (".earlier.xml", "2012-10-31", "bad-since", 0), ("", "2012-10-31", "bad-since", 0),
    ] {
      let scratch = try Self.pair(naming: name, asOf: date)
      try scratch.write("other.xml", try String(contentsOf: Repository.url("Samples/ironstone.xml"), encoding: .utf8))
      try scratch.write("broken.xml", "<profile>")
      try scratch.link("link.xml", to: "earlier.xml")
      let result = try Tool.run(["assess", "--quiet", "now.xml"], folder: scratch.root)
      #expect(result.status == status, "\(name): \(result.errors)")
      #expect(result.errors.hasPrefix(text) && result.errors.contains("[\(code)]"), "\(name): \(result.errors)")
      #expect(!result.text.contains("What has changed since"), "\(name)")
      let check = try Tool.run(["check", "now.xml"], folder: scratch.root)
      let isSeen = code == "bad-since" || ["nowhere.xml", "link.xml"].contains(name)
      #expect(check.status == (isSeen ? 1 : 0), "\(name): \(check.errors)")
    }
  }

  @Test("from standard input there is no folder to look in")
  func standardInput() throws {
    let scratch = try Self.pair()
    let result = try Tool.shell("$R assess - < now.xml", folder: scratch.root)
    #expect(result.status == 0 && result.errors.contains("[earlier-profile-not-found]"), "\(result.errors)")
  }

  @Test("formats without a place for it do not look for it")
  func brief() throws {
    let scratch = try Self.pair(naming: "nowhere.xml")
    for format in ["json", "ndjson", "csv", "xml", "junit"] {
      let result = try Tool.run(["assess", "--quiet", "--format", format, "now.xml"], folder: scratch.root)
      #expect(result.status == 0 && result.errors.isEmpty, "\(format): \(result.errors)")
    }
  }

  @Test("every form of a profile keeps the name")
  func kept() throws {
    let scratch = try Self.pair()
    for form in ["json", "xml-lines", "xml"] {
      let made = try Tool.run(["convert", "--quiet", "--to", form, "now.xml"], folder: scratch.root)
      #expect(made.status == 0 && made.text.contains("earlier.xml"), "\(made.errors)")
      try scratch.write("again.\(form == "json" ? "json" : "xml")", made.output)
      let report = try Tool.run(["assess", "again.\(form == "json" ? "json" : "xml")"], folder: scratch.root)
      #expect(report.text.contains("What has changed since"), "\(form): \(report.errors)")
    }
    for sheet in ["s.csv", "s.xlsx"] {
      #expect(try Tool.run(["sheet", "now.xml", "--output", sheet], folder: scratch.root).status == 0)
      #expect(try Tool.run(["sheet", sheet, "--output", "back.xml"], folder: scratch.root).status == 0)
      #expect(try scratch.text("back.xml").contains("since=\"earlier.xml\""), "\(sheet)")
    }
    let merged = try Tool.run(["merge", "now.xml", "now.xml"], folder: scratch.root)
    #expect(merged.text.contains("since=\"earlier.xml\""), "\(merged.errors)")
    let alone = try Self.moved(scratch)
    let place = try Tool.run(["assess", "again.json"], folder: alone.root)
    #expect(
      place.errors.hasPrefix("again.json:1:") && place.errors.contains("[earlier-profile-not-found]"), "\(place.errors)"
    )
  }

  /// The JSON form alone, without what it names.
  private static func moved(_ scratch: Scratch) throws -> Scratch {
    let other = try Scratch()
    let made = try Tool.run(["convert", "--quiet", "--to", "json", "now.xml"], folder: scratch.root)
    try other.write("again.json", made.output)
    return other
  }

  @Test("a result is made again with what it was compared with, or without")
  func verifies() throws {
    let scratch = try Self.pair()
    for format in ["html", "text"] {
      #expect(
        try Tool.run(["assess", "--format", format, "--output", "with", "now.xml"], folder: scratch.root).status == 0)
      let with = try Tool.run(["verify", "with", "now.xml"], folder: scratch.root)
      #expect(with.status == 0 && with.errors.contains("with the earlier profile that it names"), "\(with.errors)")
      try FileManager.default.moveItem(at: scratch.url("earlier.xml"), to: scratch.url("gone.xml"))
      #expect(try Tool.run(["verify", "with", "now.xml"], folder: scratch.root).status == 1)
      #expect(
        try Tool.run(["assess", "--format", format, "--output", "without", "now.xml"], folder: scratch.root).status == 0
      )
      try FileManager.default.moveItem(at: scratch.url("gone.xml"), to: scratch.url("earlier.xml"))
      let without = try Tool.run(["verify", "without", "now.xml"], folder: scratch.root)
      #expect(without.status == 0 && !without.errors.contains("earlier profile"), "\(without.errors)")
    }
  }

  @Test("an earlier profile is an input that no report replaces")
  func notReplaced() throws {
    let scratch = try Self.pair()
    let before = try scratch.text("earlier.xml")
    let result = try Tool.run(["assess", "--output", "earlier.xml", "now.xml"], folder: scratch.root)
    #expect(result.status == 2 && result.errors.contains("[output-is-an-input]"), "\(result.errors)")
    #expect(try scratch.text("earlier.xml") == before)
  }
}
