import Foundation
import Testing

@testable import ReadinessCommand

@Suite("What is said where something small is wrong")
struct SmallThingsTests {
  @Test("nothing is called nothing")
  func explainNothing() throws {
    let result = try Tool.run(["explain", ""])
    #expect(result.status == 2 && result.errors.contains("[missing-argument]") && result.output.isEmpty)
  }

  @Test(
    "closed standard input is not an empty one",
    arguments: [
      "assess -", "check -", "filter", "portfolio -", "assess --files-from -", "test -",
      "merge - Samples/ironstone.xml",
    ])
  func closedInput(_ line: String) throws {
    let result = try Tool.shell("$R \(line) <&-")
    #expect(result.status == 2, "\(line): \(result.errors)")
    #expect(result.errors.contains("<stdin>: error: it is closed [input-unreadable]"), "\(line): \(result.errors)")
  }

  @Test("a file that may not grow so large leaves nothing behind", .disabled(if: Tool.isUnderSanitizer))
  func fileSize() throws {
    let scratch = try Scratch()
    try scratch.write("p.xml", try Data(contentsOf: Repository.url("Samples/ironstone.xml")))
    let result = try Tool.shell(
      "ulimit -f 8; $R assess --quiet --format html --output r.html p.xml", folder: scratch.root)
    #expect(result.status == 2 && result.errors.contains("[output-not-writable]"), "\(result.errors)")
    #expect(try scratch.names() == ["p.xml"])
  }

  @Test("names are printed in one line, signs without a picture in hexadecimal")
  func names() {
    #expect(FilePath(bytes: [0x61, 0x1B, 0x0A, 0x7F]).display == "a\\u{1B}\\n\\u{7F}")
    #expect(FilePath("\u{2028}\u{9B}").display == "\\u{2028}\\u{9B}")
  }

  @Test("standard input has one name")
  func inputName() throws {
    for line in ["assess -", "check -", "filter", "assess --format ndjson -", "portfolio --format csv -"] {
      let result = try Tool.shell("$R \(line)", input: Data("{".utf8))
      #expect(result.errors.hasPrefix("<stdin>:1:"), "\(line): \(result.errors)")
    }
  }

  @Test("the code of a question in place of its id gets its id")
  func codeAsID() throws {
    let record =
      #"{"id":"a","kind":"federation","asOf":"2013-10-31","target":"none","name":"A","answers":{"S1-04":"cic"}}"#
    let result = try Tool.shell("$R check -", input: Data(record.utf8))
    #expect(
      result.errors.contains("S1-04 is the code of a question; profiles name it by its id, legal-form"),
      "\(result.errors)")
  }

  @Test("a whole document in a stream: said once, with what to do; a record for each line all the same")
  func document() throws {
    let document = try Data(contentsOf: Repository.url("Samples/ironstone.xml"))
    let result = try Tool.shell("$R filter", input: document)
    #expect(result.status == 3)
    #expect(result.errors.components(separatedBy: "error:").count == 2, "\(result.errors)")
    #expect(result.errors.contains("convert --to xml-lines") && result.errors.contains("[profile-over-lines]"))
    #expect(
      result.text.split(separator: "\n").count == document.split(separator: 0x0A, omittingEmptySubsequences: false)
        .count - 1)
  }

  @Test(
    "an error record keeps the id, wherever it stands",
    arguments: [
      #"{"kind":"x","id":"late","asOf":"2013-10-31"}"#, #"{"kind":"locality","practices":[{"id":"no"}],"id":"late""#,
      #"{"name":"a \" b","id" : "l\u0061te",}"#, #"{"a":{"id":"inner"},"id":"late"}"#, "<profile kind='x' id='late'>",
    ])
  func recordID(_ line: String) throws {
    let result = try Tool.shell("$R filter", input: Data((line + "\n").utf8))
    #expect(result.text.contains(#""line":1,"id":"late""#), "\(result.text)")
  }

  @Test("profiles that cannot be read stand in every format that holds many")
  func unreadable() throws {
    let scratch = try Scratch()
    try scratch.write("bad.xml", "<profile")
    try scratch.write("good.xml", try Data(contentsOf: Repository.url("Samples/ironstone.xml")))
    for format in ["text", "markdown", "json", "ndjson", "csv", "xml", "junit"] {
      let result = try Tool.run(["assess", "--format", format, "bad.xml", "good.xml"], folder: scratch.root)
      #expect(result.status == 3 && result.text.contains("bad.xml"), "\(format)")
    }
  }

  @Test("inputs may be pipes")
  func pipes() throws {
    let line =
      "cat Samples/ironstone.xml | $R assess --quiet --format csv /dev/stdin && "
      + "bash -c '\"$0\" assess --quiet --format csv <(cat Samples/ironstone.xml) Samples/four-rivers.xml' $R"
    let result = try Tool.shell(line)
    #expect(result.status == 0 && result.text.split(separator: "\n").count == 5, "\(result.errors)")
  }

  @Test("test cases find the rule set that they name by its id, in a folder around them or in the one that was named")
  func testsByID() throws {
    let scratch = try Scratch()
    let rules = try String(contentsOf: Repository.url("Rules/three-step-path/rule-set.xml"), encoding: .utf8)
      .replacingOccurrences(of: "id=\"three-step-path\"", with: "id=\"my-path\"")
    try FileManager.default.copyItem(at: Repository.url("Rules/three-step-path"), to: scratch.url("mine"))
    try FileManager.default.removeItem(at: scratch.url("mine/tests"))
    try rules.write(to: scratch.url("mine/rule-set.xml"), atomically: true, encoding: .utf8)
    let cases =
      #"<test-cases xmlns="urn:readiness:test:1" rule-set="my-path" as-of="2013-10-31"><given kind="federation" target="none"/>"#
      + #"<case name="none"><expect><path confirmed="none"/></expect></case></test-cases>"#
    try scratch.write("mine/tests/a.xml", cases)
    try scratch.write("beside/b.xml", cases)
    for path in ["mine", "mine/tests", "mine/tests/a.xml", "."] {
      let result = try Tool.run(["test", path], folder: scratch.root)
      #expect(result.status == 0, "\(path): \(result.errors)\(result.text)")
    }
    #expect(try Tool.run(["test", "beside"], folder: scratch.root).status == 2)
  }
}
