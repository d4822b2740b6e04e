import Foundation
import ReadinessLoading
import ReadinessModel
import Testing

@testable import ReadinessTesting

/// The published schema and the reader of test cases take the same documents for sound.
@Suite("Test cases agree with the schema", .enabled(if: xmllint != nil, "xmllint is not installed"))
struct TestSchemaTests {
  @Test("every test case of the repository validates")
  func repository() throws {
    let folder = packageRoot.appending(path: "Rules/three-step-path/tests")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".xml") }
    #expect(files.count > 10)
    let (status, output) = try validate(files.map { folder.appending(path: $0).path })
    #expect(status == 0, "\(output)")
  }

  @Test("cases that exercise everything are sound for both")
  func sound() throws {
    let body = thoroughCases + Self.everything
    #expect(try read(body).diagnostics == [])
    #expect(try status(of: body) == 0)
  }

  @Test(
    "mistakes of structure and of values are mistakes for both", arguments: structure + ReadingMistakeTests.mistakes)
  func mistakes(_ mistake: ReadingMistakeTests.Mistake) throws {
    let body = ReadingMistakeTests.team + "\n" + mistake.written
    #expect(try !read(body).diagnostics.isEmpty)
    let codes = Set(mistake.found.compactMap { $0.split(separator: " ").last.map(String.init) })
    // Names, and what can be expected together, are for the program to say.
    let isStructural = !codes.isDisjoint(with: Self.ofTheSchema)
    if isStructural { #expect(try status(of: body) != 0, "the schema takes it for sound: \(mistake.written)") }
  }

  private static let ofTheSchema: Set<String> = [
    "unknown-element", "unknown-attribute", "missing-element", "missing-attribute", "misplaced-element",
    "repeated-element", "stray-text", "unknown-word", "bad-id", "bad-number", "number-out-of-range", "bad-test-date",
  ]

  private static let everything = """
    <given id="quiet" kind="team" target="first" form="short"><practice patients="9000" count="2"/></given>
    <case name="everything" given="quiet" as-of="2014-01-01">
      <answer question="meetings" value="5" evidence="2013-12-01"/>
      <expect><rule id="meetings" state="answered" mark="1" weight="3"/><question id="meetings" value="5" open="no"/>
        <section id="work" state="scored" low="3/4" answered="75"/>
        <action question="minutes-kept" listed="no"/></expect></case>
    <unnoticed><why>Nobody could.</why><change>something</change></unnoticed>
    """

  /// Documents that only the shape is wrong with.
  private static let structure: [ReadingMistakeTests.Mistake] = [
    .init(#"<case><expect><path confirmed="none"/></expect></case>"#, "3:1 missing-attribute"),
    .init(#"<case name="a"><answer value="1"/><expect><path confirmed="none"/></expect></case>"#, "missing-attribute"),
    .init(#"<case name="a">so<expect><path confirmed="none"/></expect></case>"#, "stray-text"),
    .init(
      #"<case name="a"><expect><path confirmed="none"/></expect><answer question="meetings" value="1"/></case>"#,
      "misplaced-element"),
    .init(
      #"<case name="a"><expect><path confirmed="none"/></expect><expect><path possible="none"/></expect></case>"#,
      "repeated-element"),
    .init(#"<case name="a"><expect><gate id="meets-often"/></expect></case>"#, "missing-attribute"),
    .init(#"<case name="a"><expect><rule id="Meetings" mark="1"/></expect></case>"#, "bad-id"),
    .init(#"<case name="a"><expect><rule id="meetings" mark="1.5"/></expect></case>"#, "bad-number"),
    .init(#"<case name="a"><expect><section id="work" percent="101"/></expect></case>"#, "number-out-of-range"),
    .init(#"<case name="a" form="long"><expect><path confirmed="none"/></expect></case>"#, "unknown-word"),
    .init(#"<given><practice patients="-1"/></given>"#, "bad-number"),
    .init(#"<given><practice patients="1" count="0"/></given>"#, "number-out-of-range"),
    .init(#"<unnoticed><change>x</change></unnoticed>"#, "missing-element"),
    .init(#"<case name="a"><expect><condition id="no-minutes" is="yes"/></expect></case>"#, "unknown-word"),
  ]

  private func status(of body: String) throws -> Int32 {
    let file = FileManager.default.temporaryDirectory.appending(path: "cases-\(UUID().uuidString).xml")
    defer { try? FileManager.default.removeItem(at: file) }
    let opening = #"<test-cases xmlns="urn:readiness:test:1" rule-set="small" as-of="2013-10-31">"#
    try Data("\(opening)\n\(body)\n</test-cases>".utf8).write(to: file)
    return try validate([file.path]).status
  }

  private func validate(_ files: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: xmllint ?? "")
    let schema = packageRoot.appending(path: "Rules/schema/test-cases.xsd").path
    process.arguments = ["--noout", "--nonet", "--schema", schema] + files
    process.standardError = pipe
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}

private let xmllint = ["/usr/bin/xmllint", "/usr/local/bin/xmllint", "/opt/homebrew/bin/xmllint"]
  .first { FileManager.default.isExecutableFile(atPath: $0) }
