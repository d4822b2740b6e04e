import Foundation
import Testing

@Suite("Portfolio")
struct PortfolioTests {
  private func object(_ result: Tool.Result) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: result.output) as? [String: Any], "\(result.errors)")
  }

  @Test(
    "every format, the same bytes again and in any order of the profiles",
    arguments: ["html", "markdown", "csv", "json"])
  func formats(_ format: String) throws {
    let paths = SampleReportTests.names.map { "Samples/\($0)" }
    let result = try Tool.run(["portfolio", "--format", format] + paths)
    #expect(
      result.status == 0 && result.errors.contains("readiness: \(paths.count) profiles side by side\n"),
      "\(result.errors)")
    #expect(result.output == (try Tool.run(["portfolio", "--format", format] + paths.reversed())).output)
    #expect(result.text.contains("Four Rivers Primary Care CIC"))
  }

  @Test("the same bytes on any number of threads", arguments: ["html", "csv", "json"])
  func threads(_ format: String) throws {
    // Enough profiles for several pieces of work, some of which cannot be read.
    let paths = SampleReportTests.names.map { "Samples/\($0)" } + ["Samples/broken/tag-mismatch.xml"]
    let many = paths + paths + paths
    let one = try Tool.run(["portfolio", "--format", format, "--jobs", "1"] + many)
    for jobs in ["2", "5"] {
      let result = try Tool.run(["portfolio", "--format", format, "--jobs", jobs] + many)
      #expect(result.output == one.output && result.errors == one.errors && result.status == 3)
    }
  }

  @Test("a folder, a list and standard input name profiles as for assess")
  func inputs() throws {
    let scratch = try Scratch()
    try scratch.write("list", "Samples/four-rivers.xml\nSamples/ironstone.xml\n")
    let list = scratch.url("list").path
    let alone = try Tool.run(["portfolio", "--format", "csv", "Samples/four-rivers.xml", "Samples/ironstone.xml"])
    let listed = try Tool.run(["portfolio", "--format", "csv", "--files-from", list])
    let piped = try Tool.shell("$R portfolio --format csv Samples/four-rivers.xml - < Samples/ironstone.xml")
    #expect(alone.status == 0 && alone.output == listed.output && alone.output == piped.output)
    for name in ["four-rivers.xml", "ironstone.xml"] {
      try scratch.write("in/deep/\(name)", try Data(contentsOf: Repository.url("Samples/\(name)")))
    }
    #expect(try Tool.run(["portfolio", "--format", "csv", scratch.url("in").path]).output == alone.output)
  }

  @Test(
    "a profile that could not be read is named in the report, and the status says so",
    arguments: ["html", "markdown", "csv", "json"])
  func unreadable(_ format: String) throws {
    let result = try Tool.run(
      ["portfolio", "--format", format, "Samples/four-rivers.xml", "Samples/broken/tag-mismatch.xml"])
    #expect(result.status == 3)
    #expect(result.text.contains("tag-mismatch.xml") && result.errors.contains("[xml-tag-mismatch]"))
    #expect(result.errors.contains("readiness: 1 profile on the board report; 1 could not be read\n"))
  }

  @Test("one body twice is counted twice, and said")
  func twice() throws {
    let result = try Tool.run(["portfolio", "--format", "json", "Samples/ironstone.xml", "Samples/ironstone.xml"])
    #expect(result.status == 0 && result.errors.contains("warning: Samples/ironstone.xml has the id ironstone too"))
    #expect(try object(result)["schema"] as? String == "readiness-portfolio/1")
  }

  @Test("a page goes to a file whole")
  func file() throws {
    let scratch = try Scratch()
    let path = scratch.url("board.html").path
    #expect(try Tool.run(["portfolio", "--output", path, "Samples/ironstone.xml"]).output.isEmpty)
    #expect(try scratch.text("board.html").hasSuffix("</html>\n"))
    #expect(try Tool.run(["portfolio", "--output", path, "nowhere.xml"]).status == 2)
    #expect(try scratch.text("board.html").hasSuffix("</html>\n"))
  }
}
