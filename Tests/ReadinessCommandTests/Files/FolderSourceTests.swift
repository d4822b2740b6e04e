import Foundation
import ReadinessLoading
import ReadinessModel
import Testing

@testable import ReadinessCommand

@Suite("Rule sets from folders")
struct FolderSourceTests {
  /// The shipped rules with one more include, in a folder of their own.
  private func rules(_ scratch: Scratch, including file: String? = nil) throws -> URL {
    let copy = scratch.url("rules")
    try FileManager.default.copyItem(at: Repository.url("Rules/three-step-path"), to: copy)
    if let file {
      let main = copy.appending(path: "rule-set.xml")
      let text = try String(contentsOf: main, encoding: .utf8)
      try text.replacing("</rule-set>", with: "<include file=\"\(file)\"/></rule-set>")
        .write(to: main, atomically: true, encoding: .utf8)
    }
    return copy
  }

  private static let part = "<part xmlns=\"urn:readiness:rule-set:1\"></part>"

  private func codes(_ folder: URL) -> [String] {
    RuleSetInUse.read(FilePath(folder.path)).diagnostics.map(\.code)
  }

  @Test("the digest is that of the built-in rules, from the folder and from its main file")
  func digest() throws {
    let builtIn = try #require(RuleSetInUse.read(nil).loaded?.ruleSet.digest)
    #expect(builtIn.wholeMatch(of: /sha256:[0-9a-f]{64}/) != nil)
    for path in ["Rules/three-step-path", "Rules/three-step-path/", "Rules/three-step-path/rule-set.xml"] {
      let reading = RuleSetInUse.read(FilePath(Repository.url(path).path))
      #expect(reading.loaded?.ruleSet.digest == builtIn, "\(reading.diagnostics)")
    }
  }

  @Test("one byte more is another digest")
  func otherDigest() throws {
    let scratch = try Scratch()
    let folder = try rules(scratch)
    let words = folder.appending(path: "words.xml")
    try (String(contentsOf: words, encoding: .utf8) + "\n").write(to: words, atomically: true, encoding: .utf8)
    let changed = try #require(RuleSetInUse.read(FilePath(folder.path)).loaded?.ruleSet.digest)
    #expect(changed != RuleSetInUse.read(nil).loaded?.ruleSet.digest)
  }

  @Test("a link inside the folder is followed, one that leads out is not")
  func links() throws {
    let scratch = try Scratch()
    let folder = try rules(scratch, including: "more.xml")
    #expect(codes(folder) == ["file-unreadable"])
    try scratch.write("rules/parts/real.xml", Self.part)
    try scratch.link("rules/more.xml", to: "parts/real.xml")
    #expect(codes(folder).isEmpty)
    try FileManager.default.removeItem(at: folder.appending(path: "more.xml"))
    try scratch.write("outside.xml", Self.part)
    try scratch.link("rules/more.xml", to: "../outside.xml")
    let reading = RuleSetInUse.read(FilePath(folder.path))
    #expect(reading.loaded == nil)
    #expect(reading.diagnostics.first?.message.contains("leads out of the folder") == true)
  }

  @Test("a path that climbs is refused", arguments: ["../outside.xml", "/etc/passwd", "parts/../../outside.xml"])
  func climbing(_ path: String) throws {
    let scratch = try Scratch()
    try scratch.write("outside.xml", Self.part)
    #expect(codes(try rules(scratch, including: path)) == ["include-path"])
  }

  @Test("a pipe or a folder in place of a file does not stop the program")
  func special() throws {
    let scratch = try Scratch()
    let folder = try rules(scratch, including: "pipe.xml")
    try #require(mkfifo(folder.appending(path: "pipe.xml").path, 0o600) == 0)
    #expect(codes(folder) == ["file-unreadable"])
  }

  @Test("findings name files as the user would")
  func names() {
    #expect(
      FolderSource(FilePath("Rules/three-step-path")).displayName(of: "a/b.xml") == "Rules/three-step-path/a/b.xml")
    #expect(FolderSource(FilePath("Rules/x.xml")).displayName(of: "y.xml") == "Rules/y.xml")
    #expect(FolderSource(FilePath("x.xml")).displayName(of: "y.xml") == "y.xml")
    #expect(FolderSource(FilePath("x.xml")).main == "x.xml")
  }
}
