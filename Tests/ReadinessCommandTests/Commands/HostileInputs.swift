import Foundation
import Testing

/// Files that want to hurt whoever reads them, made when the test runs.
enum HostileInputs {
  /// What must come of one of them.
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var status: Int32
    /// What stands behind the name of the file: `:line:column:`, or the first part of it.
    var place: String
    var code: String
    var bytes: @Sendable () -> Data

    var testDescription: String { name }
  }

  private static let head = """
    <profile xmlns="urn:readiness:profile:1" id="x" kind="federation" as-of="2013-10-31" target="none">

    """

  private static func profile(_ answers: String, before: String = "", name: String = "Body") -> Data {
    Data("\(before)\(head)<name>\(name)</name>\n<answers>\n\(answers)\n</answers>\n</profile>\n".utf8)
  }

  private static func row(
    _ name: String, _ status: Int32, _ place: String, _ code: String, _ bytes: @escaping @Sendable () -> Data
  ) -> Row {
    Row(name: name, status: status, place: place, code: code, bytes: bytes)
  }

  /// A profile in itself, packed: what `gzip -n` makes of one line.
  private static let packed = Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xB3, 0x29, 0x28, 0xCA, 0x4F, 0xCB, 0xCC, 0x49])

  static let documents: [Row] = [
    row("DOCTYPE", 2, ":1:1:", "xml-doctype") { profile("", before: "<!DOCTYPE profile>") },
    row("external DTD", 2, ":1:1:", "xml-doctype") {
      profile("", before: "<!DOCTYPE profile SYSTEM \"file:///etc/passwd\">")
    },
    row("external entity", 2, ":1:1:", "xml-doctype") {
      profile("", before: "<!DOCTYPE profile [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", name: "&e;")
    },
    row("entity over the network", 2, ":1:1:", "xml-doctype") {
      profile("", before: "<!DOCTYPE profile [<!ENTITY e SYSTEM \"http://127.0.0.1:1/\">]>", name: "&e;")
    },
    row("parameter entity", 2, ":1:1:", "xml-doctype") {
      profile("", before: "<!DOCTYPE profile [<!ENTITY % e SYSTEM \"file:///etc/passwd\"> %e;]>")
    },
    row("billion laughs", 2, ":1:1:", "xml-doctype") {
      let entities = (1...9).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">" }
      let doctype = "<!DOCTYPE profile [<!ENTITY e0 \"ha\">\(entities.joined())]>"
      return profile("", before: doctype, name: "&e9;")
    },
    row("entity without a DOCTYPE", 2, ":2:7:", "xml-undeclared-entity") { profile("", name: "&laugh;") },
    row("XInclude", 2, ":4:1:", "xml-foreign-element") {
      profile("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\" parse=\"text\"/>")
    },
    row("style sheet", 0, "", "") { profile("", before: "<?xml-stylesheet href=\"file:///etc/passwd\"?>") },
    row("100,000 nested elements", 2, ":", "xml-too-deep") {
      profile(String(repeating: "<answer>", count: 100_000) + String(repeating: "</answer>", count: 100_000))
    },
    row("100,000 attributes", 2, ":4:", "xml-too-many-attributes") {
      profile("<answer \((0..<100_000).map { "a\($0)=\"\"" }.joined(separator: " "))/>")
    },
    row("20 MB of one attribute", 2, ": error: ", "input-too-large") {
      profile("<answer question=\"partners\" value=\"\(String(repeating: "1", count: 20 << 20))\"/>")
    },
    row("2 MB of one attribute", 2, ":4:", "xml-value-too-long") {
      profile("<answer question=\"partners\" value=\"\(String(repeating: "1", count: 2 << 20))\"/>")
    },
    row("100,000 answers too many", 2, ":", "xml-too-many-elements") {
      profile(String(repeating: "<answer question=\"partners\" value=\"1\"/>\n", count: 100_001))
    },
    row("50,000 mistakes", 0, ": error: 49799 more", "more-findings") {
      profile(String(repeating: "<answer question=\"partners\" value=\"1\"/>\n", count: 50_000))
    },
    row("gzip in disguise", 2, ":1:1:", "xml-compressed") { packed },
    row("a spreadsheet", 2, ":1:1:", "xml-compressed") { Data("PK\u{3}\u{4}".utf8) + Data(repeating: 0, count: 60) },
    row("UTF-16", 2, ":1:1:", "xml-encoding") {
      Data([0xFF, 0xFE]) + (String(decoding: profile(""), as: UTF8.self).data(using: .utf16LittleEndian) ?? Data())
    },
    row("UTF-16 without a mark", 2, ":1:1:", "xml-encoding") {
      String(decoding: profile(""), as: UTF8.self).data(using: .utf16BigEndian) ?? Data()
    },
    row("ISO 8859-1", 2, ":1:", "xml-encoding") {
      profile("", before: "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>")
    },
    row("UTF-8 with a mark", 0, "", "") { Data([0xEF, 0xBB, 0xBF]) + profile("") },
    row("a byte of another encoding", 2, ":7:1:", "xml-invalid-utf-8") {
      profile("<answer question=\"partners\" value=\"") + Data([0xE9]) + Data("\"/>".utf8)
    },
    row("NUL bytes", 2, ":4:2:", "xml-nul-byte") { profile("<\u{0}answer/>") },
    row("nothing but NUL bytes", 2, ":1:1:", "xml-") { Data(repeating: 0, count: 1 << 20) },
    row("empty file", 2, ":1:1:", "xml-empty") { Data() },
    row("white space", 2, ":", "xml-empty") { Data(repeating: 0x20, count: 1 << 20) },
    row("no XML at all", 2, ":1:1:", "xml-no-root") { Data("Dear Sir or Madam".utf8) },
    row("another rule set", 2, ":", "other-rule-set") {
      Data("\(head)<name>B</name><rule-set id=\"other\" version=\"1.0.0\"/><answers/></profile>".utf8)
    },
    row("another version", 0, ":2:55: warning: ", "other-rule-set-version") {
      Data("\(head)<name>B</name><rule-set id=\"three-step-path\" version=\"9.0.0\"/><answers/></profile>".utf8)
    },
    row("duplicate answers", 0, ":5:19:", "bad-answer") {
      profile("<answer question=\"partners\" value=\"1\"/>\n<answer question=\"partners\" value=\"2\"/>")
    },
    row("unknown question", 0, ":4:19:", "answer-to-unknown-question") {
      profile("<answer question=\"no\" value=\"1\"/>")
    },
    row("120 per cent", 0, ":4:41:", "bad-answer") { profile("<answer question=\"pathway-reach\" value=\"120\"/>") },
    row("30 February", 0, ":4:37:", "bad-answer") { profile("<answer question=\"formed-on\" value=\"2013-02-30\"/>") },
    row("1e400", 0, ":4:36:", "bad-answer") { profile("<answer question=\"partners\" value=\"1e400\"/>") },
    row("a number of a million digits", 0, ":4:36:", "bad-answer") {
      profile("<answer question=\"partners\" value=\"\(String(repeating: "9", count: 1_000_000))\"/>")
    },
    row("nothing answered", 0, "", "") { profile("") },
  ]
}
