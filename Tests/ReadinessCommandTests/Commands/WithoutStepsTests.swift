import Foundation
import Testing

/// Where a rule set has no steps nothing asks for one, and nothing speaks of one.
@Suite("A rule set without steps")
struct WithoutStepsTests {
  private static let rules = Repository.url("Samples/rule-sets/school-run").path

  private static let xml =
    #"<profile xmlns="urn:readiness:profile:1" id="s" kind="school" as-of="2025-03-31"><name>S</name>"#
    + #"<answers><answer question="without-car" value="50"/><answer question="speed" value="30"/></answers></profile>"#

  private static let json =
    #"{"id":"s","kind":"school","asOf":"2025-03-31","name":"S","answers":{"without-car":50,"speed":30}}"#

  private static let csv = """
    question,answer
    profile-id,s
    profile-kind,school
    profile-as-of,2025-03-31
    profile-name,S
    without-car,50
    speed,30

    """

  @Test("a profile needs no target, in any form")
  func noTarget() throws {
    let scratch = try Scratch()
    try scratch.write("s.xml", Self.xml)
    try scratch.write("s.ndjson", Self.json + "\n")
    try scratch.write("s.csv", Self.csv)
    let rules = ["--rules", Self.rules]
    let sheet = try Tool.run(["sheet", "s.csv", "--output", "t.xml"] + rules, folder: scratch.root)
    #expect(sheet.status == 0 && !sheet.errors.contains("target"), "\(sheet.errors)")
    for (command, file) in [("assess", "s.xml"), ("assess", "t.xml"), ("filter", "s.ndjson"), ("portfolio", "s.xml")] {
      let input = command == "filter" ? Data((Self.json + "\n").utf8) : Data()
      let arguments = [command] + (command == "filter" ? [] : [file]) + rules
      let result = try Tool.run(arguments, input: input, folder: scratch.root)
      #expect(result.status == 0 && !result.errors.contains("error"), "\(command) \(file): \(result.errors)")
    }
  }

  @Test("a target is still asked for where there are steps")
  func target() throws {
    let scratch = try Scratch()
    try scratch.write("s.xml", Self.xml.replacingOccurrences(of: "kind=\"school\"", with: "kind=\"federation\""))
    let result = try Tool.run(["assess", "s.xml"], folder: scratch.root)
    #expect(result.errors.contains("[profile-without-target]"))
  }

  @Test("comparisons and explanations speak of scores alone")
  func silent() throws {
    let scratch = try Scratch()
    try scratch.write("s.xml", Self.xml)
    let rules = try String(contentsOf: Repository.url("Samples/rule-sets/school-run/rule-set.xml"), encoding: .utf8)
    let changed = rules.replacingOccurrences(of: "to-value=\"1\" from=\"20\"", with: "to-value=\"0.5\" from=\"20\"")
    #expect(changed != rules)
    try scratch.write("new.xml", changed)
    let runs = [
      ["compare", "--old-rules", Self.rules, "--rules", "new.xml", "s.xml"],
      ["compare", "--old-rules", Self.rules, "--rules", Self.rules, "s.xml"],
      ["compare", "--rules", Self.rules, "s.xml", "s.xml"], ["explain", "--rules", Self.rules, "coming"],
      ["assess", "--rules", Self.rules, "s.xml"],
    ]
    var said: [String] = []
    for run in runs {
      let result = try Tool.run(run, folder: scratch.root)
      #expect(result.status == 0, "\(result.errors)")
      let words = (result.text + result.errors).lowercased()
      #expect(!words.contains("step") && !words.contains("gates"), "\(run): \(words)")
      said.append(result.text + result.errors)
    }
    #expect(said[0].contains("\n  S\n") && said[0].contains("1 profile of 1 with another score"))
    #expect(said[1].contains("S: as before"))
    #expect(said[2].contains("0 changes of scores"))
  }
}
