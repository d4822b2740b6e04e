import Foundation
import Testing

@Suite("Compare")
struct CompareTests {
  /// A folder with Four Rivers a year before its sample, and as it is.
  private func years() throws -> Scratch {
    let scratch = try Scratch()
    let now = try String(contentsOf: Repository.url("Samples/four-rivers.xml"), encoding: .utf8)
    let then = now.replacing("as-of=\"2013-10-31\"", with: "as-of=\"2012-10-31\"")
      .replacing("question=\"extended-contract\" value=\"live\"", with: "question=\"extended-contract\" value=\"no\"")
    try scratch.write("2012.xml", then)
    try scratch.write("2013.xml", now)
    return scratch
  }

  private func run(_ line: String, in scratch: Scratch) throws -> Tool.Result {
    try Tool.shell("$R \(line)", folder: scratch.root)
  }

  @Test("what changed, in every format", arguments: ["text", "markdown", "html", "json"])
  func formats(_ format: String) throws {
    let result = try run("compare --quiet --format \(format) 2012.xml 2013.xml", in: try years())
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    #expect(result.text.contains("Four Rivers Primary Care CIC"))
    #expect(result.text.contains("31 October 2012") && result.text.contains("31 October 2013"))
    #expect(result.text.contains("The confirmed step was: Provider organisation. It is now: Extended services."))
  }

  @Test("the order is the one given")
  func order() throws {
    let text = try run("compare 2013.xml 2012.xml", in: try years()).text
    #expect(text.contains("The confirmed step was: Extended services. It is now: Provider organisation."))
    let scratch = try years()
    #expect(try run("compare .", in: scratch).output == (try run("compare ./2012.xml ./2013.xml", in: scratch)).output)
  }

  @Test("another body is refused by name")
  func bodies() throws {
    let result = try Tool.run(["compare", "Samples/four-rivers.xml", "Samples/ironstone.xml"])
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errors.contains("this profile is of ironstone, and Samples/four-rivers.xml of four-rivers"))
  }

  @Test("a profile that cannot be read leaves the others compared, if there are two")
  func unreadable() throws {
    let scratch = try years()
    let result = try run("compare 2012.xml nowhere.xml 2013.xml", in: scratch)
    #expect(result.status == 3 && !result.output.isEmpty && result.errors.contains("nowhere.xml: error:"))
    let alone = try run("compare 2012.xml nowhere.xml", in: scratch)
    #expect(alone.status == 2 && alone.output.isEmpty)
  }

  @Test("a report carries its predecessor", arguments: ["text", "markdown", "html"])
  func since(_ format: String) throws {
    let scratch = try years()
    let result = try run("assess --format \(format) --since 2012.xml 2013.xml", in: scratch)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.text.contains("What changed") && result.text.contains("31 October 2012"))
    #expect(!(try run("assess --format \(format) 2013.xml", in: scratch)).text.contains("31 October 2012"))
  }

  /// The shipped rule set under another version, with one gate less strict.
  private func olderRules(in scratch: Scratch) throws {
    let folder = Repository.url("Rules/three-step-path")
    try FileManager.default.copyItem(at: folder, to: scratch.url("old"))
    let main = try scratch.text("old/rule-set.xml")
    let version = try #require(main.firstMatch(of: /(<rule-set[^>]*\sversion=")[^"]+/)?.output)
    try scratch.write("old/rule-set.xml", main.replacing(version.0, with: version.1 + "0.9.0"))
  }

  @Test("two rule sets: alone, with profiles of any body, and one body on a page")
  func rules() throws {
    let scratch = try years()
    try olderRules(in: scratch)
    let alone = try run("compare --old-rules old", in: scratch)
    #expect(alone.status == 0 && alone.text.contains("0.9.0"), "\(alone.errors)")
    let file = try run("compare --old-rules old --format json --output out.json 2012.xml 2013.xml", in: scratch)
    #expect(file.status == 0 && file.output.isEmpty)
    #expect(try scratch.text("out.json").contains("readiness-rules-comparison/1"))
    for profiles in ["2013.xml", "2012.xml 2013.xml"] {
      let page = try run("compare --old-rules old --format html \(profiles)", in: scratch)
      #expect(page.status == 0 && page.text.contains("three-step-path 0.9.0"), "\(page.errors)")
    }
  }
}
