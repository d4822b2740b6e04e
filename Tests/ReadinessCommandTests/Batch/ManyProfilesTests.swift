import Foundation
import Testing

@Suite("Many profiles") struct ManyProfilesTests {
  /// A folder of so many profiles, every tenth of them broken.
  private func folder(_ count: Int) throws -> Scratch {
    let scratch = try Scratch()
    for index in 0..<count {
      let name = String(format: "in/p%05d.xml", index)
      try scratch.write(name, index % 10 == 9 ? "<profile" : Stream.samples[index % Stream.samples.count])
    }
    return scratch
  }

  @Test("the same for any number of threads", arguments: ["csv", "ndjson", "json", "xml", "junit", "text"])
  func jobs(_ format: String) throws {
    let scratch = try folder(20)
    func run(_ jobs: String) throws -> Tool.Result {
      try Tool.run(["assess", "--format", format, "--jobs", jobs, "in"], folder: scratch.root)
    }
    let alone = try run("1")
    #expect(alone.status == 3)
    for jobs in ["2", "3", "8"] {
      let together = try run(jobs)
      #expect(together.output == alone.output)
      #expect(together.errors == alone.errors)
      #expect(together.status == 3)
    }
  }

  @Test("one file each, whatever the number of threads") func folders() throws {
    let scratch = try folder(20)
    for jobs in ["1", "4"] {
      let arguments = ["assess", "--format", "html", "--jobs", jobs, "--output", "out\(jobs)/", "in"]
      #expect(try Tool.run(arguments, folder: scratch.root).status == 3)
    }
    let names = try scratch.names("out1")
    #expect(names.count == 18)
    #expect(try scratch.names("out4") == names)
    for name in names { #expect(try scratch.text("out4/\(name)") == scratch.text("out1/\(name)")) }
  }

  @Test("an interruption leaves whole files, and the status says so", arguments: [SIGINT, SIGTERM])
  func interrupted(_ signal: Int32) throws {
    let scratch = try folder(300)
    let process = Process()
    process.executableURL = Tool.url
    process.arguments = ["assess", "--format", "html", "--jobs", "2", "--quiet", "--output", "out/", "in"]
    process.currentDirectoryURL = scratch.root
    process.standardError = FileHandle.nullDevice
    // A program inherits what its parent holds back.
    var held = sigset_t()
    sigemptyset(&held)
    sigaddset(&held, signal)
    pthread_sigmask(SIG_UNBLOCK, &held, nil)
    try process.run()
    while process.isRunning, (try? scratch.names("out").isEmpty) ?? true { usleep(10_000) }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == signal)
    let names = try scratch.names("out")
    #expect(names.count < 270)
    for name in names {
      #expect(name.hasSuffix(".html"))
      #expect(try scratch.text("out/\(name)").hasSuffix("</html>\n"))
    }
  }

  @Test("two runs into one folder leave whole files") func twoRuns() throws {
    let scratch = try folder(30)
    let run = "$R assess --format html --quiet --output out/ in 2>/dev/null"
    let result = try Tool.shell("cd \(scratch.root.path); \(run) & \(run); a=$?; wait $!; echo $a $?")
    #expect(result.text == "3 3\n")
    for name in try scratch.names("out") { #expect(try scratch.text("out/\(name)").hasSuffix("</html>\n")) }
  }

  @Test("names with newlines, quotes and 255 bytes; links in a circle; an unreadable folder in the middle")
  func names() throws {
    let scratch = try Scratch()
    let names = ["a\nb.xml", "it's \"so\".xml", "=cmd.xml", String(repeating: "x", count: 251) + ".xml"]
    for name in names { try scratch.write("in/\(name)", Stream.samples[0]) }
    try scratch.link("in/loop", to: ".")
    try scratch.write("in/bb.xml", "<broken")
    let result = try Tool.run(["assess", "--format", "csv", "--jobs", "3", "in"], folder: scratch.root)
    #expect(result.status == 3)
    let rows = result.text.split(whereSeparator: \.isNewline)
    #expect(rows.count == names.count + 2)
    #expect(rows.count { $0.contains(",unreadable") } == 1)
    let list = names.map { "in/\($0)" }.joined(separator: "\0")
    let fromList = try Tool.run(
      ["assess", "--format", "csv", "--files-from", "-"], input: Data(list.utf8), folder: scratch.root)
    #expect(fromList.status == 0)
    #expect(fromList.text.split(whereSeparator: \.isNewline).count == names.count + 1)
  }

  @Test("a run is held against an earlier one") func baseline() throws {
    let scratch = try Scratch()
    let sample = Stream.samples[0]
    try scratch.write("in/a.xml", sample)
    let earlier = try Tool.run(["assess", "--format", "ndjson", "in"], folder: scratch.root)
    try scratch.write("earlier.ndjson", earlier.output)
    let arguments = ["assess", "--format", "ndjson", "--baseline", "earlier.ndjson", "in"]
    #expect(try Tool.run(arguments, folder: scratch.root).status == 0)
    try scratch.write("in/a.xml", sample.replacing(#/<answer [^>]*value[^>]*\/>/#, maxReplacements: 40) { _ in "" })
    let worse = try Tool.run(arguments, folder: scratch.root)
    #expect(worse.status == 1)
    #expect(worse.errors.contains("[coverage-fallen]"))
    try scratch.write(
      "in/a.xml", sample.replacing(#/ id="[^"]*"/#, maxReplacements: 1) { _ in " id=\"somebody-else\"" })
    let other = try Tool.run(arguments, folder: scratch.root)
    #expect(other.status == 0)
    #expect(other.errors.contains("[body-missing]"))
    try scratch.write("earlier.ndjson", "{}\n")
    #expect(try Tool.run(arguments, folder: scratch.root).status == 2)
  }
}
