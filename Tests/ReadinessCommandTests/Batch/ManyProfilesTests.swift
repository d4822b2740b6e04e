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
    let scratch = try folder(120)
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
    let scratch = try folder(60)
    for jobs in ["1", "4"] {
      let arguments = ["assess", "--format", "html", "--jobs", jobs, "--output", "out\(jobs)/", "in"]
      #expect(try Tool.run(arguments, folder: scratch.root).status == 3)
    }
    let names = try scratch.names("out1")
    #expect(names.count == 54)
    #expect(try scratch.names("out4") == names)
    for name in names { #expect(try scratch.text("out4/\(name)") == scratch.text("out1/\(name)")) }
  }

  @Test("an interruption leaves whole files, and the status says so", arguments: ["INT", "TERM"])
  func interrupted(_ signal: String) throws {
    let scratch = try folder(2_000)
    let line = """
      cd \(scratch.root.path); $R assess --format html --jobs 2 --quiet --output out/ in 2>/dev/null & \
      for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do ls out 2>/dev/null | grep -q html && break; \
      sleep 0.05; done; kill -\(signal) $!; wait $!; echo $?
      """
    // A shell runs what stands behind & with SIGINT ignored; bash -m does not.
    let result = try Tool.shell("exec bash -mc '\(line)'")
    let status = result.text.split(separator: "\n").last.flatMap { Int($0) }
    #expect(status == (signal == "INT" ? 130 : 143))
    for name in try scratch.names("out") {
      #expect(name.hasSuffix(".html"))
      #expect(try scratch.text("out/\(name)").hasSuffix("</html>\n"))
    }
  }

  @Test("two runs into one folder leave whole files") func twoRuns() throws {
    let scratch = try folder(80)
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
    let rows = result.text.split(separator: "\r\n")
    #expect(rows.count == names.count + 2)
    #expect(rows.count { $0.contains(",unreadable") } == 1)
    let list = names.map { "in/\($0)" }.joined(separator: "\0")
    let fromList = try Tool.run(
      ["assess", "--format", "csv", "--files-from", "-"], input: Data(list.utf8), folder: scratch.root)
    #expect(fromList.status == 0)
    #expect(fromList.text.split(separator: "\r\n").count == names.count + 1)
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
    try scratch.write("in/a.xml", sample.replacing("castle-and-forest", with: "somebody-else"))
    let other = try Tool.run(arguments, folder: scratch.root)
    #expect(other.status == 0)
    #expect(other.errors.contains("[body-missing]"))
    try scratch.write("earlier.ndjson", "{}\n")
    #expect(try Tool.run(arguments, folder: scratch.root).status == 2)
  }
}
