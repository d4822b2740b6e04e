import Foundation
import Testing

@testable import ReadinessCommand

@Suite("Commands with --tailoring")
struct TailoringCommandTests {
  private static let profile = "Samples/tailoring/anchor-quay.xml"
  private static let tailoring = "Samples/tailoring/harbour-coast.xml"
  private static let with = ["--tailoring", tailoring]

  /// The sample with a threshold below that of the path, and with or without saying so.
  private static func loosening(_ scratch: Scratch, declared: Bool) throws -> String {
    var text = try String(contentsOf: Repository.url(tailoring), encoding: .utf8)
    text = text.replacing("at-least=\"50000\"", with: "at-least=\"20000\"")
    if declared {
      text = text.replacing("<change reason=\"Our smallest", with: "<change loosens=\"yes\" reason=\"Our smallest")
    }
    return try scratch.write("easier.xml", text)
  }

  @Test("the sample is sound, and so is the profile with it")
  func sound() throws {
    for operands in [[Self.tailoring], [Self.profile] + Self.with] {
      let result = try Tool.run(["check"] + operands)
      #expect(result.status == 0 && result.errors.contains("0 errors, 0 warnings"), "\(result.errors)")
    }
    let without = try Tool.run(["check", Self.profile])
    #expect(without.status == 1 && without.errors.components(separatedBy: "[answer-to-unknown-question]").count == 3)
  }

  @Test("reports are as expected", arguments: ["text", "markdown"])
  func golden(_ format: String) throws {
    let result = try Tool.run(["assess", "--quiet", "--format", format, Self.profile] + Self.with)
    #expect(result.status == 0, "\(result.errors)")
    try Golden.expect(result.text, "Tests/Expected/tailoring/anchor-quay.\(format == "text" ? "txt" : "md")")
  }

  @Test("compare shows the body without and with it")
  func compare() throws {
    let text = try Tool.run(["compare", "--quiet", Self.profile] + Self.with)
    #expect(
      text.status == 0 && text.text.hasPrefix("From three-step-path 2.0.0 to three-step-path 2.0.0 + harbour-coast"))
    #expect(text.text.contains("Anchor Quay Practice: Extended services before, no step now"), "\(text.text)")
    try Golden.expect(
      try Tool.run(["compare", "--format", "html", Self.profile] + Self.with).text.visibleText,
      "Tests/Expected/tailoring/compare.txt")
    let several = try Tool.run(["compare", "--format", "json", Self.profile, Self.profile] + Self.with)
    #expect(several.status == 0 && several.text.components(separatedBy: "\"tailoring\":[\"harbour-coast\"]").count == 3)
  }

  @Test(
    "every form of a result says whose rules they are",
    arguments: [
      "assess --format text", "assess --format markdown", "assess --format html", "assess --format json",
      "assess --format xml", "assess --format csv --detail full", "assess --pages two", "portfolio --format html",
      "portfolio --format markdown", "portfolio --format json", "plan --format text", "plan --format html", "guide",
      "guide --format json",
    ])
  func says(_ command: String) throws {
    var words = command.split(separator: " ").map(String.init)
    if words[0] != "guide" { words.append(Self.profile) }
    let result = try Tool.run(words + Self.with)
    #expect(result.status == 0, "\(result.errors)")
    let text = result.text.visibleText
    #expect((words.contains("xml") ? result.text : text).contains("Harbour Coast ICB, director of primary care"))
    // A paper of two sides has room for some of the reasons, and says how many more there are.
    let isPaper = command == "assess --format text" || command.hasSuffix("two")
    let reason = isPaper ? "Our smallest town has 38,000 people" : "Nine practices in ten do it here already"
    #expect(text.contains(reason), "the reasons are missing")
    // Without it nobody speaks of it.
    if words[0] != "guide" { words[words.count - 1] = "Samples/four-rivers.xml" }
    #expect(!(try Tool.run(words).text.lowercased().contains("tailor")))
  }

  @Test("short results name it by its id", arguments: ["ndjson", "junit"])
  func ids(_ format: String) throws {
    let result = try Tool.run(["assess", "--format", format, Self.profile] + Self.with)
    let wanted =
      format == "ndjson" ? #""tailoring":["harbour-coast"]"# : #"<property name="tailoring" value="harbour-coast"/>"#
    #expect(result.text.contains(wanted))
  }

  @Test("XML results fit their schema", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint")))
  func schema() throws {
    let scratch = try Scratch()
    let easier = try Self.loosening(scratch, declared: true)
    for file in [Self.tailoring, easier] {
      let line = "$R assess --format xml \(Self.profile) --tailoring \(file) | xmllint --noout --schema Rules/schema/"
      #expect(try Tool.shell(line + "assessment.xsd -").status == 0)
      #expect(try Tool.shell("xmllint --noout --schema Rules/schema/tailoring.xsd \(file)").status == 0)
    }
  }

  @Test("what makes a requirement easier has to say so, and then stands on the first side of every report")
  func loosens() throws {
    let scratch = try Scratch()
    let undeclared = try Tool.run(["assess", Self.profile, "--tailoring", try Self.loosening(scratch, declared: false)])
    #expect(undeclared.status == 2 && undeclared.text.isEmpty)
    #expect(
      undeclared.errors.contains(":34:3: error: this makes the requirement 1-1 “At least one practice, and a partner”"))
    #expect(undeclared.errors.contains("S1-01 1; S1-03 20000"), "\(undeclared.errors)")
    let declared = ["--tailoring", try Self.loosening(scratch, declared: true)]
    let lead = "Easier than in the rules as they are: 1-1 At least one practice, and a partner. Our smallest town"
    for format in ["text", "markdown", "html"] {
      let result = try Tool.run(["assess", "--format", format, Self.profile] + declared)
      let text = result.text.visibleText
      let said = try #require(text.range(of: lead), "\(format): \(text.prefix(800)) \(result.errors)")
      let second = try #require(text.range(of: "How each area stands", options: .backwards))
      #expect(said.lowerBound < second.lowerBound)
    }
    for command in ["portfolio --format markdown", "plan --format markdown"] {
      let result = try Tool.run(command.split(separator: " ").map(String.init) + [Self.profile] + declared)
      #expect(result.text.visibleText.contains(lead), "\(command)")
    }
    let json = try Tool.run(["assess", "--format", "json", Self.profile] + declared)
    #expect(json.text.contains(#""loosened":[{"id":"two-partners","code":"1-1","shown":true}]"#))
  }

  @Test("results are made again with it, and with nothing else", arguments: ["json", "html", "csv"])
  func verify(_ format: String) throws {
    let scratch = try Scratch()
    let made = try Tool.run(["assess", "--quiet", "--format", format, Self.profile] + Self.with)
    try scratch.write("r", made.output)
    let again = try Tool.run(["verify", scratch.url("r").path, Self.profile] + Self.with)
    #expect(again.status == 0, "\(again.errors)")
    let without = try Tool.run(["verify", scratch.url("r").path, Self.profile])
    #expect(without.status != 0)
  }

  @Test("one that has expired makes its profiles unreadable, and those alone")
  func expired() throws {
    let scratch = try Scratch()
    let text = try String(contentsOf: Repository.url(Self.profile), encoding: .utf8)
    try scratch.write("later.xml", text.replacing("as-of=\"2013-10-31\"", with: "as-of=\"2015-04-01\""))
    let file = Repository.url(Self.tailoring).path
    let result = try Tool.run(
      ["assess", "--format", "ndjson", Repository.url(Self.profile).path, "later.xml", "--tailoring", file],
      folder: scratch.root)
    #expect(result.status == 3)
    #expect(
      result.errors.contains("later.xml:6:84: error: the tailoring “harbour-coast” of Harbour Coast ICB"),
      "\(result.errors)")
    #expect(result.text.split(separator: "\n").count == 2)
    let line = #"{"id":"a","name":"A","kind":"locality","asOf":"2016-01-01","target":"none","answers":{}}"#
    let filter = try Tool.run(["filter"] + Self.with, input: Data((line + "\n").utf8))
    #expect(filter.status == 3 && filter.text.contains(#""code":"tailoring-expired""#), "\(filter.text)")
  }

  @Test("two that change the same thing clash, and both places are named")
  func clash() throws {
    let scratch = try Scratch()
    let other = try scratch.write(
      "other.xml",
      """
      <tailoring xmlns="urn:readiness:tailoring:1" id="other" for="three-step-path" versions="2.0.0">
      <title>Other</title><owner>Somebody else</owner>
      <change reason="Ours is another name."><party id="ccg"><name>the board</name></party></change>
      </tailoring>
      """)
    let result = try Tool.run(["assess", Self.profile, "--tailoring", other] + Self.with)
    #expect(
      result.status == 2 && result.errors.contains("3:56: error: text of <name> in <party id=\"ccg\"> is changed twice")
    )
    #expect(result.errors.contains("the other change is at \(Self.tailoring):25"), "\(result.errors)")
  }

  @Test("forms, sheets and blank profiles are made from it")
  func made() throws {
    let form = try Tool.run(["form"] + Self.with)
    #expect(
      form.status == 0 && form.text.contains("interpreter-in-a-day") && form.text.contains("The ICB that commissions"))
    #expect(form.text.contains("The rules are tailored by Harbour Coast ICB"))
    let template = try Tool.run(["template", "--kind", "locality", "--form", "full"] + Self.with)
    #expect(
      template.text.contains("harbour-hours") && template.text.contains("tailored by Harbour Coast ICB"))
    let scratch = try Scratch()
    let csv = try Tool.run(["sheet", Self.profile, "--output", scratch.url("s.csv").path] + Self.with)
    let text = try scratch.text("s.csv")
    #expect(csv.status == 0 && text.contains("interpreter-in-a-day"), "\(csv.errors)")
    let explained = try Tool.run(["explain", "interpreter-in-a-day"] + Self.with)
    #expect(explained.status == 0 && explained.text.contains("harbour-coast.xml"))
  }

  @Test("test cases are judged by the tailored rule set")
  func tests() throws {
    let scratch = try Scratch()
    let path = try scratch.write(
      "ours.xml",
      """
      <test-cases xmlns="urn:readiness:test:1" rule-set="three-step-path" as-of="2013-10-31">
        <given kind="locality" target="none"/>
        <table rule="interpreter-in-a-day"><row value="80" mark="1"/><row value="79" mark="0.5"/></table>
        <table rule="listening-in-every-job"><row value="89" mark="0.6"/></table>
      </test-cases>
      """)
    #expect(try Tool.run(["test", path] + Self.with).status == 0)
    #expect(try Tool.run(["test", path]).status != 0)
  }

  @Test("no output takes the place of a tailoring")
  func output() throws {
    let scratch = try Scratch()
    let file = try scratch.write("ours.xml", try String(contentsOf: Repository.url(Self.tailoring), encoding: .utf8))
    let other = try scratch.write(
      "more.xml",
      """
      <tailoring xmlns="urn:readiness:tailoring:1" id="more" for="three-step-path" versions="2.0.0">
      <title>More</title><owner>O</owner><change reason="R"><word id="patients-none">Nothing.</word></change></tailoring>
      """)
    for command in [["form"], ["assess", Self.profile], ["portfolio", Self.profile]] {
      let result = try Tool.run(command + ["--tailoring", file, "--tailoring", other, "--output", file])
      #expect(result.status == 2 && result.errors.contains("output-"), "\(result.errors)")
    }
  }
}

extension String {
  /// Without tags and markup of text, blanks and line ends as one blank: what a reader reads.
  var visibleText: String {
    replacing(/<style>[\s\S]*?<\/style>/, with: " ").replacing(/<[^>]*>/, with: " ").replacing(/[\s*_\\|]+/, with: " ")
  }
}
