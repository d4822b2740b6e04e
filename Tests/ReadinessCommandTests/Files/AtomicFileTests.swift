import Foundation
import Testing

@testable import ReadinessCommand

@Suite("Writing files whole or not at all")
struct AtomicFileTests {
  private func problem(_ path: String, _ text: String = "new") -> FileProblem? {
    // Another test of this process may have read a file, removed since, that had the same number.
    FilesRead.forget(FilePath(path))
    do throws(FileProblem) {
      try AtomicFile.write(Array(text.utf8), to: FilePath(path))
      return nil
    } catch {
      return error
    }
  }

  @Test("makes and replaces, and leaves nothing else behind")
  func replaces() throws {
    let scratch = try Scratch()
    #expect(problem(scratch.url("a").path, "one") == nil)
    #expect(problem(scratch.url("a").path, "two") == nil)
    #expect(try scratch.text("a") == "two")
    #expect(try scratch.names() == ["a"])
  }

  @Test("a link stays, and what it leads to is replaced")
  func link() throws {
    let scratch = try Scratch()
    try scratch.write("there/file", "old")
    try scratch.link("link", to: "there/file")
    #expect(problem(scratch.url("link").path) == nil)
    #expect(try scratch.text("there/file") == "new")
    #expect(try scratch.names("there") == ["file"])
  }

  @Test("devices are written to, not replaced")
  func devices() {
    #expect(problem("/dev/null") == nil)
    #expect(problem("/dev/full") == .diskFull)
    #expect(FileKind(of: FilePath("/dev/full")) == .special)
  }

  @Test("a folder is no file, and a missing folder is missing")
  func folders() throws {
    let scratch = try Scratch()
    #expect(problem(scratch.root.path) == .isFolder)
    #expect(problem(scratch.url("none/file").path) == .missing)
  }

  @Test(
    "on a full disk the old file stays and nothing else does",
    .disabled(if: Tool.isUnderSanitizer, "a sanitizer writes larger files itself"))
  func full() throws {
    let scratch = try Scratch()
    try scratch.write("out.json", "old")
    // No file may grow beyond 4 KB: what a full disk looks like to one process.
    let line =
      "trap '' XFSZ; ulimit -f 8; $R assess --quiet --format json --output \(scratch.url("out.json").path) Samples/four-rivers.xml"
    let result = try Tool.shell(line)
    #expect(result.status == 2)
    #expect(result.errors.contains("[output-not-writable]"))
    #expect(try scratch.text("out.json") == "old")
    #expect(try scratch.names() == ["out.json"])
  }
}
