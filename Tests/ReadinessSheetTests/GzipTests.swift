import Foundation
import ReadinessZip
import Testing

@Suite("Bytes packed as gzip", .enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/gzip"), "no gzip here"))
struct GzipTests {
  private static let texts: [(name: String, bytes: [UInt8])] = {
    var state: UInt64 = 2013
    let noise = (0..<70_000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    return [
      ("nothing", []), ("one byte", [7]), ("two alike", [7, 7]), ("every byte", (0...255).map { UInt8($0) }),
      ("one byte again and again", [UInt8](repeating: 0x61, count: 100_000)), ("noise", noise),
      ("noise twice, farther than the window", noise + noise),
      ("noise twice, near", Array(noise.prefix(30_000) + noise.prefix(30_000))),
      ("a text", Array((0..<3000).map { "<rule id=\"r-\($0 % 97)\" weight=\"\($0)\"/>\n" }.joined().utf8)),
    ]
  }()

  @Test("gzip itself unpacks them to what they were", arguments: texts.map(\.name))
  func unpacks(_ name: String) throws {
    let bytes = try #require(Self.texts.first { $0.name == name }).bytes
    let packed = Gzip.packed(bytes)
    #expect(try unpacked(packed) == bytes)
    #expect(packed.count <= bytes.count + bytes.count / 8 + 32)
  }

  @Test("a text comes out at less than half")
  func packs() throws {
    let text = try #require(Self.texts.first { $0.name == "a text" }).bytes
    #expect(Gzip.packed(text).count * 2 < text.count)
  }

  private func unpacked(_ packed: [UInt8]) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: "packed-\(UUID().uuidString).gz")
    try Data(packed).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/gzip")
    process.arguments = ["-dc", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return Array(bytes)
  }
}
