import Foundation
import Testing

@testable import ReadinessCommand

@Suite("Walking through folders")
struct FolderWalkTests {
  private func walk(_ scratch: Scratch) -> [String] {
    FolderWalk.entries(of: FilePath(scratch.root.path)).map { entry in
      switch entry {
      case .file(let path): String(path.display.dropFirst(scratch.root.path.count + 1))
      case .unreadable(let path, let problem):
        "\(path.display.dropFirst(scratch.root.path.count + 1)): \(problem.message)"
      }
    }
  }

  @Test("goes by the bytes of the names, folders among files")
  func order() throws {
    let scratch = try Scratch()
    for name in ["b.xml", "B.xml", "a/z.xml", "a.xml", "é.xml", "a-b.xml", "10.xml", "9.xml", "c.XML"] {
      try scratch.write(name, "")
    }
    #expect(
      walk(scratch) == ["10.xml", "9.xml", "B.xml", "a/z.xml", "a-b.xml", "a.xml", "b.xml", "c.XML", "é.xml"])
  }

  @Test("leaves out hidden files and other endings")
  func endings() throws {
    let scratch = try Scratch()
    for name in ["a.xml", ".b.xml", ".git/c.xml", "notes.txt", "xml", "a.xml.bak", ".xml"] {
      try scratch.write(name, "")
    }
    #expect(walk(scratch) == ["a.xml"])
  }

  @Test("names may hold newlines, quotes and 250 letters")
  func names() throws {
    let scratch = try Scratch()
    let long = String(repeating: "x", count: 251) + ".xml"
    for name in ["two\nlines.xml", "\"quoted\" 'name'.xml", long] { try scratch.write(name, "") }
    #expect(walk(scratch) == ["\"quoted\" 'name'.xml", "two\\nlines.xml", long])
  }

  @Test("links in a circle come to an end, each folder read once")
  func circles() throws {
    let scratch = try Scratch()
    try scratch.write("a/one.xml", "")
    try scratch.write("b/two.xml", "")
    try scratch.link("a/up", to: "..")
    try scratch.link("a/self", to: ".")
    try scratch.link("b/over", to: "../a")
    try scratch.link("loop.xml", to: "loop.xml")
    #expect(walk(scratch) == ["a/one.xml", "b/two.xml", "loop.xml"])
  }

  @Test("a folder that may not be read is told, the others go on", .disabled(if: getuid() == 0, "root may read it"))
  func closed() throws {
    let scratch = try Scratch()
    try scratch.write("a/one.xml", "")
    try scratch.write("b/two.xml", "")
    try scratch.write("c/three.xml", "")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: scratch.url("b").path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: scratch.url("b").path) }
    #expect(walk(scratch) == ["a/one.xml", "b: the system does not permit it", "c/three.xml"])
  }

  @Test("a folder deeper than the system can name is told")
  func deep() throws {
    let scratch = try Scratch()
    var folder = open(scratch.root.path, O_RDONLY | O_DIRECTORY)
    for _ in 0..<30 {
      let name = String(repeating: "d", count: 200)
      try #require(mkdirat(folder, name, 0o700) == 0)
      let next = openat(folder, name, O_RDONLY | O_DIRECTORY)
      close(folder)
      folder = next
    }
    close(folder)
    #expect(walk(scratch).count == 1)
    #expect(walk(scratch)[0].hasSuffix(": the name is too long"))
    _ = try Tool.shell("find . -depth -mindepth 1 -delete", folder: scratch.root)
  }
}
