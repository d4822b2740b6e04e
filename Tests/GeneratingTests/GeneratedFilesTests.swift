import Foundation
import Generating
import Testing

@Suite("What is generated is up to date")
struct GeneratedFilesTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test("every file is what its sources make of it")
  func isFresh() throws {
    let files = try GeneratedFiles(of: Self.root)
    #expect(files.wanted.count > 30)
    for path in files.stale {
      Issue.record("\(path) is stale: `swift package --allow-writing-to-package-directory regenerate` writes it anew")
    }
    #expect(try files.orphans == [])
  }

  @Test("what is stale, missing or made of nothing any more is found, and mended")
  func mends() throws {
    let copy = FileManager.default.temporaryDirectory.appending(path: "generated-\(UUID())")
    defer { try? FileManager.default.removeItem(at: copy) }
    for folder in ["Rules", "Sources/BuiltInRules", "Sources/ReadinessForm"] {
      let target = copy.appending(path: folder)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: Self.root.appending(path: folder), to: target)
    }
    let generated = "Sources/BuiltInRules/Generated"
    try Data("// old\n".utf8).write(to: copy.appending(path: "\(generated)/Old.swift"))
    try FileManager.default.removeItem(at: copy.appending(path: "\(generated)/Index.swift"))
    let script = copy.appending(path: "Sources/ReadinessForm/Page/01-numbers.js")
    try (String(contentsOf: script, encoding: .utf8) + "let one = 1;\n").write(
      to: script, atomically: true, encoding: .utf8)
    let files = try GeneratedFiles(of: copy)
    let (index, page) = ("\(generated)/Index.swift", "Sources/ReadinessForm/Generated/Page.swift")
    #expect(files.stale == [index, page])
    #expect(try files.orphans == ["\(generated)/Old.swift"])
    #expect(try files.write() == [index, page, "\(generated)/Old.swift"])
    #expect(files.stale == [])
    #expect(try files.orphans == [])
  }
}
