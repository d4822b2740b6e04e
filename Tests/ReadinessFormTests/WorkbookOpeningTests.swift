import BrowserSupport
import Foundation
import Testing

@Suite("Workbooks opened in the page", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct WorkbookOpeningTests {
  private static let heading = row(1, ["question", "answer", "evidence"])

  private static func cell(_ place: String, _ text: String) -> String {
    "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
  }

  private static func row(_ number: Int, _ texts: [String]) -> String {
    let cells = texts.enumerated().map { cell("\(["A", "B", "C"][$0])\(number)", $1) }
    return "<row r=\"\(number)\">\(cells.joined())</row>"
  }

  private static func answer(_ number: Int, _ question: String, _ cell: String) -> String {
    "<row r=\"\(number)\">\(self.cell("A\(number)", question))\(cell)</row>"
  }

  private static let head = [heading, row(2, ["profile-name", "Quay"]), row(3, ["profile-kind", "federation"])]

  @Test("cells mean what they show: per cent, fifteen digits, dates, escapes; what cannot be read is told by its place")
  func cells() throws {
    let form = try Form()
    let rows =
      Self.head + [
        Self.answer(4, "agreement-signed", "<c r=\"B4\" s=\"1\"><v>0.97</v></c>"),
        Self.answer(5, "pathway-reach", "<c r=\"B5\"><v>57.699999999999996</v></c>"),
        Self.answer(6, "profile-as-of", "<c r=\"B6\" s=\"2\"><v>41578</v></c>"),
        Self.answer(7, "partners", "<c r=\"B7\" s=\"2\"><v>41306</v></c>"),
        Self.answer(8, "conflicts-of-interest", "<c r=\"B8\" t=\"s\"><v>0</v></c>"),
        Self.answer(9, "legal-form", "<c r=\"B9\" t=\"s\"><v>7</v></c>"),
        Self.answer(10, "members-population", "<c r=\"B10\"><f>1+1</f><v>2</v></c>"),
      ]
    try WorkbookMaker.choose(
      WorkbookMaker.parts([("Answers", "visible", rows)], strings: ["yes_x000D_"], stringsName: "SharedStrings"),
      in: form)
    let words = try form.mainText
    #expect(words.contains("Opened: Quay"), "\(words)")
    #expect(words.contains("cell B9") && words.contains("cell B10"), "\(words)")
    try form.go("check")
    #expect(try form.mainText.contains("S1-01: “2013-02-01” is not a number"))
    try form.go("save")
    try form.go("about")
    try form.browser.click("#target-none")
    try form.go("save")
    let saved = String(decoding: try form.save("#download-profile", ending: ".xml").bytes, as: UTF8.self)
    for part in [
      "as-of=\"2013-10-31\"", "question=\"agreement-signed\" value=\"97\"", "question=\"pathway-reach\" value=\"57.7\"",
      "question=\"conflicts-of-interest\" value=\"yes\"",
    ] {
      #expect(saved.contains(part), "\(part) in \(saved)")
    }
  }

  @Test("the sheet people see is read, not a hidden one before it; several sheets are one profile")
  func sheets() throws {
    let form = try Form()
    let old = Self.head + [Self.row(4, ["partners", "11"])]
    let seen = Self.head + [Self.row(4, ["partners", "31"])]
    let more = [Self.heading, Self.row(2, ["conflicts-of-interest", "Yes"])]
    try WorkbookMaker.choose(
      WorkbookMaker.parts([("Old", "hidden", old), ("New", "visible", seen), ("More", "visible", more)]), in: form)
    try form.go("section/provider-organisation")
    #expect(try form.browser.text("document.querySelector('#v-partners').value") == "31")
    #expect(
      try form.browser.evaluate("document.querySelector('#a-conflicts-of-interest-yes').checked") as? Bool == true)
  }

  @Test("a bomb, another archive, a workbook without the headings: one sentence, and nothing changes")
  func refused() throws {
    let form = try Form()
    try WorkbookMaker.choose(
      WorkbookMaker.parts([("Answers", "visible", Self.head)]).map { part in
        part.name.contains("s1.xml") ? (part.name, "*40") : part
      }, in: form)
    #expect(try form.mainText.contains("unpacks to far more than a sheet"))
    try WorkbookMaker.choose([("word/document.xml", "<x/>")], in: form)
    #expect(try form.mainText.contains("holds no workbook"))
    try WorkbookMaker.choose([("mimetype", "x"), ("content.xml", "<x/>")], in: form)
    #expect(try form.mainText.contains("OpenDocument"))
    try WorkbookMaker.choose(WorkbookMaker.parts([("Notes", "visible", [Self.row(1, ["Dear", "all"])])]), in: form)
    #expect(try form.mainText.contains("has the headings"))
    let without = try Form(before: "delete window.DecompressionStream;")
    let file = without.browser.folder.appending(path: "answers.xlsx")
    try Data([0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18)).write(to: file)
    try without.go("save")
    try without.browser.choose(file, in: "#file")
    try without.browser.wait(for: "document.querySelector('#opened .notice')")
    #expect(try without.mainText.contains("was not opened"))
  }
}
