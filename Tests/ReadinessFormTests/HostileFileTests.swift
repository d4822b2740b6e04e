import BrowserSupport
import Foundation
import Testing

@Suite("Files that mean harm, or are broken", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct HostileFileTests {
  /// A file that somebody might choose, and words of what the form says about it.
  struct Bad: CustomTestStringConvertible {
    let name: String
    let says: String
    let bytes: @Sendable () -> Data

    var testDescription: String { name }

    init(_ name: String, says: String, _ text: @escaping @Sendable () -> String) {
      self.name = name
      self.says = says
      bytes = { Data(text().utf8) }
    }

    init(_ name: String, says: String, bytes: @escaping @Sendable () -> Data) {
      self.name = name
      self.says = says
      self.bytes = bytes
    }
  }

  private static func json(_ inside: String) -> String {
    #"{"id":"quay","kind":"federation","asOf":"2013-10-31","target":"none","name":"Quay",\#(inside)}"#
  }

  static let files = [
    Bad("large.json", says: "has 50 MB", bytes: { Data(count: 50 << 20) }),
    Bad("deep.json", says: "damaged or cut off") {
      "{\"x\":" + String(repeating: "[1,", count: 345_000)
    },
    Bad("deep-inside.json", says: "Opened: Quay") {
      json(#""answers":{},"x":\#(String(repeating: "[", count: 50_000))\#(String(repeating: "]", count: 50_000))"#)
    },
    Bad("answers.json", says: "The file holds 62,000 answers; the first 1,000 were read") {
      json(#""answers":{\#((0..<62_000).map { "\"q-\($0)\":\"x\"" }.joined(separator: ","))}"#)
    },
    Bad("answers.xml", says: "answers; the first 1,000 were read") {
      let answers = (0..<22_000).map { "<answer question=\"q-\($0)\" value=\"x\"/>" }.joined()
      return "<profile id=\"quay\" kind=\"federation\"><name>Quay</name><answers>\(answers)</answers></profile>"
    },
    Bad("practices.json", says: "The file holds 22,000 practices; the first 1,000 were read") {
      let rows = (0..<22_000).map { #"{"code":"K\#($0)","name":"Quay","patients":1}"# }.joined(separator: ",")
      return json(#""practices":[\#(rows)],"answers":{}"#)
    },
    Bad("note.json", says: "characters; the first 20,000 were read") {
      json(
        #""answers":{"partners":{"value":3,"note":"\#(String(repeating: "note <b>&amp;</b> ", count: 55_000))"}}"#)
    },
    Bad("cut.json", says: "damaged or cut off") {
      String(
        json(#""answers":{\#((0..<40_000).map { "\"q-\($0)\":{\"value\":\"x\"}" }.joined(separator: ","))"#).dropLast(9)
      )
    },
    Bad("answers.xlsx", says: "damaged or cut off", bytes: { Data("PK".utf8) }),
    Bad("renamed.json", says: "damaged or cut off", bytes: { Data([0x50, 0x4B, 3, 4, 0xFF, 0xFE, 0x80]) }),
    Bad("old.xls", says: "workbook of the old form", bytes: { Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) }),
    Bad("paper.pdf", says: "is a PDF", bytes: { Data("%PDF-1.7".utf8) }),
    Bad(
      "noise.bin", says: "neither a draft, nor a profile, nor a sheet",
      bytes: { Data((0..<5000).map { UInt8($0 & 0x7F | 0x80) }) }),
    Bad("empty.json", says: "The file is empty") { " \n" },
    Bad("nothing.json", says: "holds no answers, and nothing about a body") { "{}" },
    Bad("other.json", says: "holds no answers, and nothing about a body") { #"{"colour":"blue"}"# },
    Bad("package.json", says: "holds no answers, and nothing about a body") { #"{"name":"quay","version":"1.0.0"}"# },
    Bad("quiz.csv", says: "answers other questions than those") { "question,answer\nWhat is 2 and 2?,4\n" },
    Bad("members.csv", says: "a list of practices, not a file of answers") { "code,name,patients\nK1,Abbey,30\n" },
    Bad("begun.json", says: "before its first answer") {
      #"{"schema":"readiness-draft/1","pack":null,"draft":{"id":"quay","name":"Quay","interests":[],"practices":["#
    },
    Bad("next.json", says: "a draft of another version of the form") {
      #"{"schema":"readiness-draft/2","draft":{"name":"Quay","answers":{"partners":3}}}"#
    },
    Bad("form.html", says: "open it in a browser, and send the answers file") {
      "<!DOCTYPE html>\n<html lang=\"en\"><p>Quay</p></html>"
    },
    Bad("nothing.xml", says: "holds no answers, and nothing about a body") { "<profile/>" },
    Bad("list.json", says: "holds a list") { #"[{"id":"a"},{"id":"b"}]"# },
    Bad("lines.ndjson", says: "several profiles, one a line") {
      #"{"id":"a","answers":{}}"# + "\n" + #"{"id":"b","answers":{}}"#
    },
    Bad("note.txt", says: "neither a draft, nor a profile, nor a sheet") { "Dear all, the answer is yes." },
    Bad("result.json", says: "not a draft or a profile") { #"{"schema":"readiness-assessment/1"}"# },
    Bad("other-rules.json", says: "another rule set") { json(#""ruleSet":{"id":"other","version":"1"},"answers":{}"#) },
    Bad("proto.json", says: "is no question of this version") {
      json(#""answers":{"__proto__":{"value":"x"},"constructor":"y","partners":3}"#)
    },
  ]

  @Test("each is said in words, and the page never stands still for long", arguments: files)
  func told(_ bad: Bad) throws {
    let form = try Form()
    try form.go("save")
    let file = form.browser.folder.appending(path: bad.name)
    try bad.bytes().write(to: file)
    try form.browser.call("Performance.enable", ["timeDomain": "threadTicks"])
    var worst = try busy(form) {
      try form.browser.choose(file, in: "#file")
      try form.browser.wait(for: "document.querySelector('#opened .notice')")
    }
    let words = try form.mainText
    #expect(words.contains(bad.says), "\(words.prefix(2000))")
    // What is opened is kept soon after, and shown again on other pages.
    worst = max(worst, try busy(form) { try form.browser.evaluate("new Promise((done) => setTimeout(done, 500))") })
    for view in ["tasks", "section/provider-organisation", "check", "stand"] {
      worst = max(worst, try busy(form) { try form.go(view) })
    }
    // About a second where the yardstick takes a tenth of one; how long both take is the machine's affair.
    let yardstick = try busy(form) {
      try form.browser.evaluate("let sum = 0; for (let i = 0; i < 2e7; i++) sum = (sum * 31 + i) % 1000003; sum")
    }
    print("\(bad.name): the page was busy for \(worst) ms at most, the yardstick \(yardstick)")
    #expect(worst < 10 * yardstick)
  }

  /// For how many milliseconds a step keeps the page's own thread busy, whatever else runs on this machine.
  private func busy(_ form: Form, _ step: () throws -> Void) throws -> Int {
    func total() throws -> Double {
      let metrics = try form.browser.call("Performance.getMetrics")["metrics"] as? [[String: Any]] ?? []
      return metrics.first { $0["name"] as? String == "TaskDuration" }?["value"] as? Double ?? .infinity
    }
    let before = try total()
    try step()
    return Int((try total() - before) * 1000)
  }

  @Test("keys that stand twice are told; of two answers both survive")
  func repeatedKeys() throws {
    let form = try Form()
    try form.open(
      text: Self.json(
        """
        "answers":{"partners":3,
        "conflicts-of-interest":{"value":"yes","note":"first","note":"second"},
        "partners":4},"name":"Quai"
        """))
    let words = try form.mainText
    #expect(words.contains("“partners” is answered twice; the second answer is kept beside the first: 4."))
    #expect(words.contains("“note” stands twice in the file, again in line 2."))
    #expect(words.contains("“name” stands twice in the file, again in line 3."))
    let saved = try form.save("#download-profile", ending: ".xml")
    let text = String(decoding: saved.bytes, as: UTF8.self)
    #expect(text.contains(#"question="partners" value="3""#) && text.contains(#"question="partners" value="4""#))
    #expect(text.contains("<name>Quai</name>") && text.contains("<note>second</note>"))

    let other = try Form()
    try other.open(
      text: #"{"schema":"readiness-draft/1","draft":{"name":"Quay","answers":{"partners":"3","partners":"4"}}}"#)
    #expect(try other.mainText.contains("“partners” is answered twice"))
  }
}
