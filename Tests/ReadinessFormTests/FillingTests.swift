import BrowserSupport
import Foundation
import Testing

@Suite("Each sample, filled in by hand", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct FillingTests {
  static let samples = [
    "castle-and-forest", "four-rivers", "harbour-health", "meadow-short", "upland-ccg", "welland-vale",
  ]

  @Test("the downloaded profile says what the sample says, and the live view what the program says", arguments: samples)
  func fill(_ name: String) throws {
    var sample = try Data(contentsOf: Repository.url("Samples/\(name).xml"))
    let form = try Form()
    let filler = try SampleFiller(form, try Shipped.judged(sample).profile)
    try filler.fill()
    for id in filler.refused {
      let lines = String(decoding: sample, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      sample = Data(lines.filter { !$0.contains("<answer question=\"\(id)\" ") }.joined(separator: "\n").utf8)
    }

    try form.go("save")
    let profile = try form.save("#download-profile", ending: ".xml")
    let line = try form.save("#download-json", ending: ".json")
    try form.go("stand")
    let shown = try form.save("#download-assessment", ending: "-assessment.json")

    let judged = try Shipped.judged(profile.bytes)
    let wanted = try Shipped.judged(sample).canonical
    #expect(judged.canonical == wanted, "\(difference(judged.canonical, wanted))")
    #expect(judged.assessment == String(decoding: shown.bytes, as: UTF8.self))
    #expect(try Shipped.judged(line.bytes).canonical == judged.canonical)
    #expect(profile.name.hasPrefix(name + "-20"))
    #expect(try XMLSchema.findings(in: profile.bytes) == "")
  }
}

/// Where two texts part, for a failure that can be read.
func difference(_ left: String, _ right: String) -> String {
  let common = zip(left, right).prefix { $0 == $1 }.count
  return
    "…\(left.dropFirst(max(common - 40, 0)).prefix(160))… where …\(right.dropFirst(max(common - 40, 0)).prefix(160))…"
}

/// The published schema, asked through xmllint where it is installed.
enum XMLSchema {
  static func findings(in profile: Data) throws -> String {
    let tool = URL(fileURLWithPath: "/usr/bin/xmllint")
    guard FileManager.default.isExecutableFile(atPath: tool.path) else { return "" }
    let file = FileManager.default.temporaryDirectory.appending(path: "profile-\(UUID().uuidString).xml")
    try profile.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = tool
    process.arguments = ["--noout", "--schema", Repository.url("Rules/schema/profile.xsd").path, file.path]
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let words = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : words
  }
}
