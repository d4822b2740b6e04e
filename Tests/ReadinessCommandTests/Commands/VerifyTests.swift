import Foundation
import Testing

@testable import ReadinessCommand

@Suite("Results made again")
struct VerifyTests {
  private static let options = [
    "--format json", "--format ndjson", "--format html", "--format docx", "--format csv", "--format xml",
    "--format json --no-places", "--format json --detail full", "--format json --stress --all-steps",
    "--format html --pages two", "--format csv --detail full", "--table sections", "--format ndjson --table answers",
  ]

  @Test("every format that holds one body follows from its profile", arguments: options)
  func verifies(_ options: String) throws {
    let scratch = try Scratch()
    let made = try Tool.shell("$R assess --quiet \(options) Samples/four-rivers.xml > \(scratch.url("r").path)")
    #expect(made.status == 0, "\(made.errors)")
    let result = try Tool.run(["verify", scratch.url("r").path, "Samples/four-rivers.xml"])
    #expect(
      result.status == 0 && result.errors.contains("verified: the result of readiness assess"), "\(result.errors)")
    // From another folder the profile has another name.
    let other = try Tool.run(
      ["verify", "--as", "Samples/four-rivers.xml", scratch.url("r").path, "four-rivers.xml"],
      folder: Repository.url("Samples"))
    #expect(other.status == 0, "\(other.errors)")
  }

  @Test("no byte of a result can be changed without notice", arguments: ["json", "csv", "xml"])
  func changes(_ format: String) throws {
    let scratch = try Scratch()
    let made = try Tool.run(["assess", "--quiet", "--format", format, "Samples/ironstone.xml"]).output
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<6 {
      var changed = made
      changed[made.startIndex + Int(generator.next(upperBound: UInt(made.count)))] ^= 1
      try scratch.write("r", changed)
      let result = try Tool.run(["verify", scratch.url("r").path, "Samples/ironstone.xml"])
      #expect(result.status != 0, "\(result.errors)")
    }
    try scratch.write("r", made.dropLast())
    let cut = try Tool.run(["verify", scratch.url("r").path, "Samples/ironstone.xml"])
    #expect(cut.status == 1 && cut.errors.contains("[result-differs]") && cut.errors.contains("its end"))
  }

  @Test("a changed answer is noticed, and the place is told")
  func changedProfile() throws {
    let scratch = try Scratch()
    let text = try String(contentsOf: Repository.url("Samples/four-rivers.xml"), encoding: .utf8)
    try scratch.write("four-rivers.xml", text)
    let made = try Tool.run(["assess", "--format", "json", "four-rivers.xml"], folder: scratch.root).output
    try scratch.write("r.json", made)
    try scratch.write("four-rivers.xml", text.replacingOccurrences(of: "value=\"cic\"", with: "value=\"llp\""))
    let result = try Tool.run(["verify", "r.json", "four-rivers.xml"], folder: scratch.root)
    #expect(result.status == 1 && result.errors.hasPrefix("r.json:1:"), "\(result.errors)")
  }

  @Test("what is no result, or no profile, could not be done")
  func impossible() throws {
    #expect(try Tool.run(["verify", "Samples/four-rivers.expected", "Samples/four-rivers.xml"]).status == 2)
    #expect(try Tool.run(["verify", "README.md", "nowhere.xml"]).status == 2)
    #expect(try Tool.run(["verify", "README.md"]).status == 2)
  }
}
