import Foundation
import ReadinessEngine
import ReadinessModel
import Testing

@testable import ReadinessLoading

/// What a slip, a bad editor or a bad line does to a profile: it is read or it is refused with words and a place, and
/// the quick look that the reader takes agrees with the thorough one that finds the words.
@Suite struct ProfileMutationTests {
  private static let valueCodes: Set<String> = [
    "answer-to-unknown-question", "bad-answer", "bad-expected-date", "bad-evidence-date", "bad-patients",
  ]

  private func check(_ bytes: [UInt8], _ reader: ProfileReader, _ what: String) {
    let isUsable = reader.reads(bytes)
    let found = reader.found(in: bytes)
    let fatal = found.filter { $0.severity == .error && !Self.valueCodes.contains($0.code) }
    #expect(isUsable == fatal.isEmpty, "\(what): \(found.map(\.line))")
    #expect(reader.hasFindings == !found.isEmpty, "\(what)")
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
    #expect(found.allSatisfy { ($0.place?.line ?? 1) <= lines && ($0.place?.column ?? 1) >= 1 }, "\(what)")
  }

  @Test(arguments: 0..<8) func bytes(_ seed: UInt64) throws {
    let ruleSet = try #require(Shipped.ruleSet)
    let reader = ProfileReader(Assessor(ruleSet), ruleSet)
    let sample = [UInt8](try Data(contentsOf: Shipped.samples[Int(seed) % Shipped.samples.count]))
    var random = Numbers(state: seed)
    for round in 0..<150 {
      var bytes = sample
      for _ in 0...(random.next() % 4) {
        let at = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 4 {
        case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: at)
        case 2: bytes.insert([0x3C, 0x3E, 0x22, 0x26, 0x20, 0x41, 0xC3, 0x7B][Int(random.next() % 8)], at: at)
        default: bytes.removeSubrange(at..<min(at + Int(random.next() % 80), bytes.count))
        }
        if bytes.isEmpty { bytes = sample }
      }
      check(bytes, reader, "seed \(seed), round \(round)")
    }
  }

  /// Changes that leave the document well formed and its shape perhaps not.
  private static let slips: [(from: String, to: String)] = [
    ("<name>", "<nane>"), ("</name>", "</name><name>x</name>"), (" by=", " bye="), (" value=", " valeu="),
    ("<answers>", "<answers>text"), ("<note>", "<note>a<b/>"), ("<commissioner>", "<commissioner x='1'>"),
    (" question=", " xml:lang='en' question="), ("<evidence", "<note>n</note><evidence"), (" code=", " id="),
    ("<practices>", "<practices/><practices>"), ("<answer ", "<p:answer xmlns:p='urn:readiness:profile:1' "),
    ("<answer ", "<answer xmlns='urn:other' "), (" patients=", " p:patients='1' xmlns:p='urn:p' patients="),
    (" person=", " who="), ("<rule-set", "<rule-set x=''"), ("kind=", "x='&#10;' kind="),
    ("<answers>", "<!-- c --><answers>"),
  ]

  @Test func shapes() throws {
    let ruleSet = try #require(Shipped.ruleSet)
    let reader = ProfileReader(Assessor(ruleSet), ruleSet)
    let scratch = FileManager.default.temporaryDirectory.appending(path: "readiness-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    var usable: [String: Bool] = [:]
    for (number, url) in Shipped.samples.enumerated() {
      let text = try String(contentsOf: url, encoding: .utf8)
      for (index, slip) in Self.slips.enumerated() {
        guard let range = text.range(of: slip.from) else { continue }
        var changed = text
        changed.replaceSubrange(range, with: slip.to)
        if slip.to == "<nane>" { changed = changed.replacing("</name>", with: "</nane>", maxReplacements: 1) }
        if slip.to.hasPrefix("<p:answer"),
          let close = changed.range(of: "/>", range: range.upperBound..<changed.endIndex),
          let end = changed.range(of: "</answer>", range: range.upperBound..<changed.endIndex),
          end.lowerBound < close.lowerBound
        {
          continue
        }
        check(Array(changed.utf8), reader, "\(url.lastPathComponent), slip \(index)")
        let name = "\(number)-\(index).xml"
        usable[name] = reader.reads(Array(changed.utf8))
        try Data(changed.utf8).write(to: scratch.appending(path: name))
      }
    }
    for name in try validNames(in: scratch, usable.keys.sorted()) { #expect(usable[name] == true, "\(name) is valid") }
  }

  @Test func samplesAreValid() throws {
    let names = Shipped.samples.map(\.lastPathComponent)
    let valid = try validNames(in: packageRoot.appending(path: "Samples"), names)
    #expect(valid.isEmpty || valid.count == names.count)
  }

  /// Which files agree with the published schema; none where there is no xmllint to ask.
  private func validNames(in folder: URL, _ names: [String]) throws -> [String] {
    let tool = URL(filePath: "/usr/bin/xmllint")
    guard FileManager.default.isExecutableFile(atPath: tool.path) else { return [] }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = tool
    process.currentDirectoryURL = folder
    let schema = packageRoot.appending(path: "Rules/schema/profile.xsd").path
    process.arguments = ["--noout", "--schema", schema] + names
    process.standardError = pipe
    try process.run()
    let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return output.split(separator: "\n").filter { $0.hasSuffix(" validates") }.map { String($0.dropLast(10)) }
  }
}

/// The same numbers on every run.
private struct Numbers {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
