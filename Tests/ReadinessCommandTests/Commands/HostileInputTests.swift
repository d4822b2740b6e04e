import Foundation
import Testing

@Suite("What the program must withstand", .serialized)
struct HostileInputTests {
  /// One second is promised of the program as it is shipped, in which it writes the guide some forty times. However fast a
  /// machine is, and whatever else it does: nothing may take longer than that.
  static func limit() throws -> Double { 40 * (try Tool.run(["guide"]).seconds) }
  static let megabytes = 64

  @Test("each document", arguments: HostileInputs.documents)
  func document(_ row: HostileInputs.Row) throws {
    let scratch = try Scratch()
    try scratch.write("in.xml", row.bytes())
    let result = try Tool.run(
      ["assess", "--quiet", "--format", "json", "in.xml"], megabytes: Self.megabytes, folder: scratch.root)
    #expect(result.status == row.status, "\(result.errors.prefix(2000))")
    #expect(try result.seconds < Self.limit())
    // What could not be read has a record in place of its assessment.
    #expect(result.text.contains(#""schema":"readiness-error/1""#) == (row.status == 2))
    #expect(!result.errors.contains("root:"))
    if row.code.isEmpty { return #expect(result.errors.isEmpty) }
    let found = result.errors.split(separator: "\n").contains { line in
      line.hasPrefix("in.xml" + row.place) && line.contains("[\(row.code)")
    }
    #expect(found, "\(result.errors.prefix(2000))")
    // Quoted stretches are cut, findings capped: nobody gets a screen of anything.
    #expect(result.errors.utf8.count < 100_000)
  }

  @Test("a folder in place of a file is a folder; a pipe, a device and a loop are told at once")
  func noFiles() throws {
    let scratch = try Scratch()
    try #require(mkfifo(scratch.url("pipe.xml").path, 0o600) == 0)
    try scratch.link("loop.xml", to: "loop.xml")
    try FileManager.default.createDirectory(at: scratch.url("folder.xml"), withIntermediateDirectories: true)
    for (name, code) in [
      ("pipe.xml", "input-is-no-file"), ("/dev/zero", "input-is-no-file"), ("loop.xml", "input-unreadable"),
      ("folder.xml", "folder-without-profiles"), ("none.xml", "input-missing"), ("pipe.xml/x", "input-missing"),
    ] {
      let result = try Tool.run(["assess", "--quiet", name], folder: scratch.root)
      #expect(result.status == 2)
      #expect(result.errors.contains("\(name): error: ") && result.errors.contains("[\(code)]"), "\(result.errors)")
      #expect(try result.seconds < Self.limit())
    }
  }

  @Test("no permission", .disabled(if: getuid() == 0, "root may read it"))
  func closed() throws {
    let scratch = try Scratch()
    let path = try scratch.write("in.xml", "x")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    #expect(try Tool.run(["assess", path]).errors.contains("[input-not-permitted]"))
  }

  @Test("an endless standard input is refused at the limit")
  func endless() throws {
    let result = try Tool.shell("yes '<profile>' | $R assess --quiet -")
    #expect(result.status == 2)
    #expect(result.errors.contains("<stdin>: error: larger than 8 MB [input-too-large]"))
  }

  @Test(
    "weights of 0 count nothing, weights of 10^30 are refused",
    arguments: [
      ("0", 0, ""), ("1000000000000000000000000000000", 2, "[number-out-of-range]"), ("1e30", 2, "[bad-number]"),
    ])
  func weights(_ weight: String, _ status: Int, _ says: String) throws {
    let scratch = try Scratch()
    let folder = scratch.url("rules")
    try FileManager.default.copyItem(at: Repository.url("Rules/three-step-path"), to: folder)
    for name in try scratch.names("rules") where name.hasSuffix(".xml") {
      let text = try scratch.text("rules/\(name)")
      let changed = text.replacing(#/ weight="[0-9.]+"/#) { _ in " weight=\"\(weight)\"" }
      try scratch.write("rules/\(name)", changed)
    }
    let sample = Repository.url("Samples/four-rivers.xml").path
    let result = try Tool.run(["assess", "--format", "json", "--rules", "rules", sample], folder: scratch.root)
    #expect(result.status == Int32(status), "\(result.errors.prefix(1000))")
    if status == 0 {
      #expect(!result.text.contains("\"state\":\"scored\""))
      #expect(result.text.contains("\"state\":\"not-scored\",\"percent\":null,\"exact\":null"))
    } else {
      #expect(result.errors.contains(says))
    }
  }

  @Test("a section with nothing applicable has no score")
  func nothingApplicable() throws {
    let text = try Tool.run(["assess", "--format", "json", "Samples/upland-ccg.xml"]).text
    #expect(text.contains("\"state\":\"not-applicable\",\"percent\":null,\"exact\":null,\"low\":null,\"high\":null"))
  }
}
