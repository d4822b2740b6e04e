import Foundation
import Testing

@Suite("check --watch")
struct WatchTests {
  /// A program that runs on while its output grows.
  private final class Running {
    let process = Process()
    private let input = Pipe()
    private let scratch: Scratch

    init(_ arguments: [String], _ scratch: Scratch) throws {
      self.scratch = scratch
      process.executableURL = Tool.url
      process.arguments = arguments
      process.currentDirectoryURL = scratch.root
      process.environment = [:]
      process.standardInput = input
      for name in ["out.txt", "err.txt"] { try scratch.write(name, "") }
      process.standardOutput = try FileHandle(forWritingTo: scratch.url("out.txt"))
      process.standardError = try FileHandle(forWritingTo: scratch.url("err.txt"))
      try process.run()
    }

    /// Waits until a file holds some text; far longer than it can take.
    func waits(for text: String, in file: String) throws -> Bool {
      let end = ContinuousClock.now + .seconds(120)
      while ContinuousClock.now < end {
        if try scratch.text(file).contains(text) { return true }
        usleep(50_000)
      }
      Issue.record("“\(text)” did not come: \(try scratch.text("out.txt"))\n\(try scratch.text("err.txt"))")
      return false
    }

    /// Closes its standard input and waits for its end.
    func close() throws -> Int32 {
      try input.fileHandleForWriting.close()
      let end = ContinuousClock.now + .seconds(120)
      while process.isRunning, ContinuousClock.now < end { usleep(50_000) }
      if process.isRunning {
        process.terminate()
        Issue.record("it did not end when standard input was closed")
      }
      process.waitUntilExit()
      return process.terminationStatus
    }
  }

  @Test("says what a change of the rules makes of the profiles, and the findings of a mistake")
  func watches() throws {
    let (scratch, folder) = (try Scratch(), Repository.url("Samples/rule-sets/warm-home"))
    let text = try String(contentsOf: folder.appending(path: "rule-set.xml"), encoding: .utf8)
    try scratch.write("rules/rule-set.xml", text)
    let profile = try String(contentsOf: folder.appending(path: "example.xml"), encoding: .utf8)
    try scratch.write("profiles/a.xml", profile)
    try scratch.write(
      "profiles/b.xml", profile.replacing("\"17001\"", with: "\"2000\"").replacing("mill-lane-4", with: "other"))
    let run = try Running(["check", "--watch", "rules", "profiles"], scratch)
    guard try run.waits(for: "watching warm-home 1.0.0 and 2 samples", in: "out.txt") else {
      _ = try run.close()
      return
    }
    // A higher limit: only the first of the two lies below it, and it did before; then a lower one.
    try scratch.write("rules/rule-set.xml", text.replacing("less-than=\"9000\"", with: "less-than=\"8000\""))
    #expect(try run.waits(for: "1 of 2 samples changes:", in: "out.txt"))
    #expect(try scratch.text("out.txt").contains("May have the grant: said → not known"))
    // A mistake is told with its place; what was good before stays what changes are held against.
    try scratch.write(
      "rules/rule-set.xml", text.replacing("question=\"benefit\" choices", with: "question=\"benefits\" choices"))
    #expect(try run.waits(for: "the rule set cannot be used as it is", in: "out.txt"))
    #expect(try run.waits(for: "[unknown-question]", in: "err.txt"))
    try scratch.write("rules/rule-set.xml", text)
    #expect(try run.waits(for: "0 of 2 samples change\n", in: "out.txt"))
    #expect(try run.close() == 0)
  }

  @Test("watches a tailoring, too, and ends where nobody can close standard input any more")
  func tailoring() throws {
    let scratch = try Scratch()
    let sample = try String(contentsOf: Repository.url("Samples/tailoring/harbour-coast.xml"), encoding: .utf8)
    let file = try scratch.write("ours.xml", sample)
    let run = try Running(
      ["check", "--watch", file, Repository.url("Samples/tailoring/anchor-quay.xml").path], scratch)
    guard try run.waits(for: "watching three-step-path 2.0.0 and 1 sample\n", in: "out.txt") else {
      _ = try run.close()
      return
    }
    try scratch.write("ours.xml", sample.replacing("at-least=\"50000\"", with: "at-least=\"35000\""))
    #expect(try run.waits(for: "Anchor Quay Practice: no step before, Extended services now", in: "out.txt"))
    #expect(try run.close() == 0)
  }

  @Test("takes nothing that cannot be watched")
  func refused() throws {
    #expect(try Tool.run(["check", "--watch", "-"]).status == 2)
    #expect(try Tool.run(["check", "--watch", "--prove", "Rules/three-step-path"]).status == 2)
  }
}
