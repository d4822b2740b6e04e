import Foundation
import FoundationXML
import Testing

@testable import ReadinessReports

@Suite("Reports for word processors")
struct WordReportTests {
  private func entries(_ write: (inout [UInt8]) throws -> Void) rethrows -> [String: String] {
    var bytes: [UInt8] = []
    try write(&bytes)
    return ZipEntries.read(bytes)
  }

  private func report(_ name: String) throws -> [String: String] {
    let source = ReportSource(try Fixture.shipped.get().sample(name), engine: "1.0.0")
    return entries { BodyReport().write(source, as: .docx, to: &$0) }
  }

  private func check(_ entries: [String: String]) throws {
    for (name, text) in entries {
      #expect(XMLParser(data: Data(text.utf8)).parse(), "\(name)")
    }
    for part in ["[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml", "docProps/core.xml"] {
      #expect(entries[part] != nil, "\(part)")
    }
    #expect(!entries.keys.contains { $0.contains("vba") })
    #expect(!entries.values.contains { $0.contains("TargetMode=\"External\"") })
  }

  @Test("columns have room for their longest word, and share all of the width")
  func widths() {
    let long = String(repeating: "many words ", count: 30)
    let table = Table(
      "Actions", [.init("What to do"), .init("Who"), .init("By when", .words)],
      [Table.Row([.text(long), .text(long), .text("31 December 2013")])])
    let widths = WordPen.widths(table, of: 5_000)
    #expect(widths.reduce(0, +) == 5_000)
    #expect(widths[2] >= 8 * 112 + 180)
    // A word that no column could hold narrows no other.
    let odd = Table(
      "Odd", [.init("Name"), .init("Note")], [Table.Row([.text(String(repeating: "x", count: 130)), .text("short")])])
    #expect(WordPen.widths(odd, of: 5_000).allSatisfy { $0 > 300 })
  }

  @Test("Every part is well-formed, none is a macro or from elsewhere", arguments: SampleTests.all)
  func parts(_ name: String) throws { try check(report(name)) }

  @Test("Portfolio and comparison too")
  func others() throws {
    let fixture = try Fixture.shipped.get()
    let bodies = try SampleTests.all.map { try fixture.sample($0) }
    try check(entries { PortfolioReport(bodies, ruleSet: fixture.ruleSet).write(as: .docx, to: &$0) })
    let comparison = ComparisonReport(earlier: [EarlierProfile(bodies[0])], latest: bodies[0])
    try check(entries { comparison.write(as: .docx, to: &$0) })
  }

  @Test(
    "Each table has a header row, each drawing alternative words, each style used is one of its own",
    arguments: SampleTests.all)
  func structure(_ name: String) throws {
    let entries = try report(name)
    let (body, styles) = (try #require(entries["word/document.xml"]), try #require(entries["word/styles.xml"]))
    #expect(body.matches(of: /<w:tbl>/).count == body.matches(of: /<w:tblHeader\/>/).count)
    #expect(body.matches(of: /<w:tbl>/).count == body.matches(of: /<w:tblCaption w:val="[^"]+"/).count)
    #expect(body.matches(of: /<wp:docPr/).count == body.matches(of: /<wp:docPr [^>]*descr="[^"]+"/).count)
    let used = Set(body.matches(of: /<w:(?:p|tbl)Style w:val="([^"]+)"/).map { String($0.output.1) })
    for style in used { #expect(styles.contains("w:styleId=\"\(style)\""), "\(style)") }
    #expect(used.contains("Heading1") && used.contains("Heading2"))
    let ids = body.matches(of: /<wp:docPr id="(\d+)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
  }

  @Test("It says what the page says", arguments: SampleTests.all)
  func words(_ name: String) throws {
    let source = ReportSource(try Fixture.shipped.get().sample(name), engine: "1.0.0")
    let body = try #require(try report(name)["word/document.xml"]).replacing(/<[^>]*>/, with: "")
    let view = ReadinessView(source)
    for section in view.sections where !section.percent.isEmpty {
      let figure = "\(section.percent) \(section.stateWords)"
      #expect(body.contains(figure), "\(figure)")
    }
    for gate in view.steps.filter(\.showsGates).flatMap(\.gates) { #expect(body.contains("\(gate.code) ")) }
  }

  @Test("The language and the day are those of the report")
  func properties() throws {
    let core = try #require(try report("ironstone")["docProps/core.xml"])
    #expect(core.contains("<dc:language>en-GB</dc:language>"))
    #expect(core.contains("2013-10-31T00:00:00Z"))
  }
}
