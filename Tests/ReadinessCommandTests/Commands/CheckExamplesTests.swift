import Foundation
import Testing

@Suite("Check: profiles kept as examples of mistakes")
struct CheckExamplesTests {
  private static let sound = """
    <profile xmlns="urn:readiness:profile:1" id="p" kind="federation" as-of="2013-10-31" target="none">
    <name>Body</name><answers><answer question="partners" value="5"/></answers></profile>
    """
  private static let broken = sound.replacing("\"5\"", with: "\"five\"")

  /// A folder with one profile and the findings that `check` printed for it.
  private func folder(_ profile: String = broken) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("in/a.xml", profile)
    try scratch.write("in/a.expected", try check(scratch, "in/a.xml").errors)
    return scratch
  }

  private func check(_ scratch: Scratch, _ path: String, _ more: String...) throws -> Tool.Result {
    try Tool.run(["check"] + more + [path], folder: scratch.root)
  }

  @Test("in a folder they are as they should be, and nothing is said of each")
  func expected() throws {
    let scratch = try folder()
    for path in ["in", "."] {
      let result = try check(scratch, path)
      #expect(result.status == 0, "\(result.errors)")
      #expect(
        result.errors == "readiness: 0 rule sets, 0 files of test cases and 1 profile checked, "
          + "1 of them with just the mistakes expected of them; 0 errors, 0 warnings\n")
    }
  }

  @Test("named by itself it is checked as any other")
  func named() throws {
    let result = try check(try folder(), "in/a.xml", "--quiet")
    #expect(result.status == 1)
    #expect(result.errors.contains("[bad-answer]") && !result.errors.contains("[example-not-as-expected]"))
  }

  @Test(
    "any other finding, place or number of findings is an error",
    arguments: [
      (broken.replacing("five", with: "six"), "not expected: 2:"), (sound, "not found: 2:"),
      (broken.replacing("<name>", with: "\n<name>"), "not expected: 3:"),
      (broken.replacing("none", with: "nothing"), "not expected: 1:"),
    ])
  func different(_ profile: String, _ message: String) throws {
    let scratch = try folder()
    try scratch.write("in/a.xml", profile)
    let result = try check(scratch, "in")
    #expect(result.status == 1)
    #expect(result.errors.contains(": error: the findings are not those that in/a.expected lists; "))
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.errors.contains("[example-not-as-expected]"))
  }

  @Test("without a list beside it, a mistake in a folder is an error as ever")
  func unlisted() throws {
    let scratch = try folder()
    try scratch.write("in/b.xml", Self.broken)
    #expect(try check(scratch, "in").status == 1)
    try scratch.write("in/b.expected", "nothing that looks like a finding\n")
    let result = try check(scratch, "in", "--quiet")
    #expect(result.status == 1 && result.errors.contains("in/b.xml:2:") && !result.errors.contains("in/a.xml"))
  }

  @Test("the rules and samples of this repository have no mistakes but those, and are proved")
  func repository() throws {
    let rules = try Tool.run(["check", "--prove", "Rules"])
    #expect(rules.status == 0 && rules.errors.contains("nothing left undecided"), "\(rules.errors)")
    let samples = try Tool.run(["check", "Rules", "Samples"])
    #expect(samples.status == 0 && samples.errors.contains(" 0 errors, "), "\(samples.errors)")
  }
}
