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

  @Test("profiles may be pipes and standard input, and several may come from another folder")
  func otherWays() throws {
    let scratch = try Scratch()
    let result = scratch.url("r").path
    let sample = "Samples/ironstone.xml"
    for (made, verified) in [
      (sample, "--as \(sample) \(result) - < \(sample)"), ("- < \(sample)", "\(result) - < \(sample)"),
      ("Samples/ironstone.xml Samples/four-rivers.xml", "\(result) ./Samples/ironstone.xml ./Samples/four-rivers.xml"),
    ] {
      _ = try Tool.shell("$R assess --quiet --format json \(made) > \(result)")
      let again = try Tool.shell("$R verify \(verified)")
      #expect(again.status == 0, "\(verified): \(again.errors)")
      // No sample names a profile of last time.
      #expect(!again.errors.contains("earlier profile"), "\(again.errors)")
    }
    _ = try Tool.shell("$R assess --quiet --format json \(sample) > \(result)")
    let pipe = try Tool.shell("bash -c '\"$0\" verify --as \(sample) \(result) <(cat \(sample))' $R")
    #expect(pipe.status == 0, "\(pipe.errors)")
    // Without its name, what the result calls it is told.
    try scratch.write("other.xml", try Data(contentsOf: Repository.url(sample)))
    let other = try Tool.run(["verify", result, scratch.url("other.xml").path])
    #expect(other.status == 1 && other.errors.contains("--as \(sample) if that is the one"), "\(other.errors)")
    #expect(try Tool.shell("$R verify - - < \(sample)").errors.contains("standard input can be read once only"))
    let both = try Tool.run(["verify", "--as", "a.xml", result, sample, sample])
    #expect(both.status == 2 && both.errors.contains("--as is the name of one profile"), "\(both.errors)")
  }

  @Test("what is no result, or no profile, could not be done")
  func impossible() throws {
    #expect(try Tool.run(["verify", "Samples/four-rivers.expected", "Samples/four-rivers.xml"]).status == 2)
    #expect(try Tool.run(["verify", "README.md", "nowhere.xml"]).status == 2)
    #expect(try Tool.run(["verify", "README.md"]).status == 2)
  }
}
