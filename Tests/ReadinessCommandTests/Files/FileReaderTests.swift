import Foundation
import Testing

@testable import ReadinessCommand

@Suite("Reading files")
struct FileReaderTests {
  private func problem(_ path: String, limit: Int = 1 << 20) -> FileProblem? {
    var reader = FileReader(limit: limit)
    do throws(FileProblem) {
      try reader.read(FilePath(path))
      return nil
    } catch {
      return error
    }
  }

  @Test("gives the bytes of one file after the other")
  func bytes() throws {
    let scratch = try Scratch()
    let large = Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0) })
    var reader = FileReader()
    for (name, data) in [("a", large), ("b", Data([0, 1, 255])), ("c", Data()), ("d", large)] {
      try reader.read(FilePath(scratch.write(name, data)))
      #expect(Data(reader.bytes) == data)
    }
  }

  @Test("refuses what is no file, without waiting")
  func noFile() throws {
    let scratch = try Scratch()
    try #require(mkfifo(scratch.url("pipe").path, 0o600) == 0)
    #expect(problem(scratch.url("pipe").path) == .isSpecial)
    #expect(problem(scratch.root.path) == .isFolder)
    #expect(problem("/dev/zero") == .isSpecial)
    #expect(problem(scratch.url("none").path) == .missing)
    #expect(problem("") == .missing)
    #expect(problem(scratch.root.path + "/none/more") == .missing)
  }

  @Test("the size is capped before the file is read", arguments: [(99, true), (100, true), (101, false)])
  func size(_ size: Int, _ fits: Bool) throws {
    let scratch = try Scratch()
    let path = try scratch.write("file", Data(repeating: 65, count: size))
    #expect(problem(path, limit: 100) == (fits ? nil : .tooLarge(limit: 100, size: size)))
  }

  @Test("a file without an end is cut off at the limit, not read for ever")
  func endless() throws {
    // The system says that it is empty, and gives more than that.
    #expect(problem("/proc/self/status", limit: 10) == .tooLarge(limit: 10, size: nil))
    #expect(problem("/proc/self/status") == nil)
  }

  @Test("a file that grows is refused or read whole, never by halves")
  func grows() throws {
    let scratch = try Scratch()
    let path = try scratch.write("file", "start")
    let line = "i=0; while [ -e file ] && [ $i -lt 20000 ]; do echo more >> file; i=$((i+1)); done"
    let writer = Process()
    writer.executableURL = URL(fileURLWithPath: "/bin/sh")
    writer.arguments = ["-c", line]
    writer.currentDirectoryURL = scratch.root
    try writer.run()
    var sizes: [Int] = []
    var reader = FileReader()
    while writer.isRunning, sizes.count < 200 {
      do throws(FileProblem) {
        try reader.read(FilePath(path))
        sizes.append(reader.count)
        #expect((reader.count - 5) % 5 == 0)
      } catch {
        #expect(error == .changed)
        sizes.append(0)
      }
    }
    try FileManager.default.removeItem(atPath: path)
    writer.waitUntilExit()
    #expect(!sizes.isEmpty)
  }

  @Test("no permission", .disabled(if: getuid() == 0, "root may read it"))
  func closed() throws {
    let scratch = try Scratch()
    let path = try scratch.write("file", "x")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    #expect(problem(path) == .notPermitted)
  }
}
