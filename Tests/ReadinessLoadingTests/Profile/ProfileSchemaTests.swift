import Foundation
import Testing

@testable import ReadinessLoading

/// The published schema refuses what the reader refuses for its shape.
@Suite("Profiles agree with the schema", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint")))
struct ProfileSchemaTests {
  @Test("mistakes of shape are mistakes for both", arguments: ProfileMistakeTests.shapes)
  func shapes(_ mistake: ProfileMistakeTests.Mistake) throws {
    // Which rule set it is for, the schema cannot know.
    if mistake.code == "other-rule-set" { return }
    #expect(try !validates(mistake.document.bytes), "the schema takes it for sound")
  }

  @Test("values that the shape itself limits are refused by both", arguments: headers)
  func header(_ attributes: String, _ isSound: Bool) throws {
    let text = "<profile xmlns=\"urn:readiness:profile:1\" \(attributes)><name>n</name><answers/></profile>"
    #expect(try SmallPath.reader().reads(Array(text.utf8)) == isSound)
    #expect(try validates(Array(text.utf8)) == isSound)
  }

  private static let headers: [(String, Bool)] = [
    (#"id="a" kind="locality" as-of="2013-10-31" target="none""#, true),
    (#"id="a" kind="locality" as-of="2013-10-31" target="none" form="short""#, true),
    (#"id="a" kind="locality" as-of="2013-10-31" target="none" form="brief""#, false),
    (#"id="a" kind="locality" as-of="2013-10-31" target="none" since="a-2012.xml""#, true),
    (#"id="a" kind="locality" as-of="2013-10-31" target="none" since="A 2012.json""#, true),
    (#"id="a" kind="locality" as-of="2013-02-30" target="none""#, false),
    (#"id="a" kind="locality" as-of="31/10/2013" target="none""#, false),
    (#"id="a" kind="locality" as-of="2013-10-31""#, false), (#"id="a" kind="locality" target="none""#, false),
    (#"id="a" as-of="2013-10-31" target="none""#, false), (#"kind="locality" as-of="2013-10-31" target="none""#, false),
  ]

  private func validates(_ bytes: [UInt8]) throws -> Bool {
    let file = FileManager.default.temporaryDirectory.appending(path: "profile-\(UUID().uuidString).xml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/xmllint")
    let schema = packageRoot.appending(path: "Rules/schema/profile.xsd").path
    process.arguments = ["--noout", "--nonet", "--schema", schema, file.path]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
