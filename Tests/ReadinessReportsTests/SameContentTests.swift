import Foundation
import ReadinessModel
import Testing

@testable import ReadinessReports

@Suite("The same content in every format")
struct SameContentTests {
  private func source(_ name: String) throws -> ReportSource {
    let assessed = try Fixture.shipped.get().sample(name)
    return ReportSource(assessed, engine: "1.0.0", earlier: EarlierProfile(assessed))
  }

  /// Every text of the report that pages print as it is, with the list it belongs to.
  private func texts(_ name: String) throws -> [(list: String, text: String)] {
    ReportItems(ReadinessView(try source(name))).items.flatMap { item in
      printed(item).flatMap { $0.components(separatedBy: "; ") }.filter { !$0.isEmpty }.map { (item.list, $0) }
    }
  }

  private func printed(_ item: ReportItem) -> [String] {
    switch item.list {
    case "action", "commissioner": [item.title, item.text, item.owner, item.expected, item.note]
    // Holds and reservations are said in the verdict, as parts of its sentence.
    case "hold": [item.note, item.owner]
    case "condition": [item.text.hasSuffix(".") ? String(item.text.dropLast()) : item.text, item.owner]
    // The wording of the question stands between its code and the ground.
    case "left-out": [item.title] + item.text.components(separatedBy: ": ")
    case "step": [item.title, item.standing, item.text]
    case "gate": [item.code, item.title, item.standing, item.owner, item.expected, item.text, item.source, item.note]
    case "section": [item.title, item.standing, item.answer, item.mark, item.points, item.range]
    case "rule":
      [
        item.code, item.title, item.answer, item.mark, item.weight, item.points, item.source, item.place, item.evidence,
        item.note, item.owner,
      ]
    // A board's paper has words of its own for what is in place, and for what stands beside the verdict.
    case "strength", "further", "body": []
    case "would-decide", "open-question": [item.title]
    case "contradiction": [item.code, item.text, item.owner, item.evidence]
    case "about": [item.text]
    case "change": [item.code, item.title]
    default: [item.title, item.text, item.source]
    }
  }

  private func expect(
    _ page: String, holds texts: [(list: String, text: String)], _ escape: (String) -> String,
    _ location: SourceLocation = #_sourceLocation
  ) {
    // At their first use abbreviations are spelled out.
    var page = page
    for term in (try? Fixture.shipped.get().ruleSet.glossary) ?? [] {
      page = page.replacing("\(term.name) (\(term.short))", with: term.short)
      page = page.replacing("\(term.name)s (\(term.short)s)", with: "\(term.short)s")
    }
    page = page.lowercased()
    let missing = texts.filter { !page.contains(escape($0.text).lowercased()) }.map { "\($0.list): \($0.text)" }
    #expect(missing.isEmpty, "\(Set(missing).sorted().joined(separator: "\n"))", sourceLocation: location)
  }

  @Test("The page and Markdown say everything", arguments: SampleTests.all)
  func pages(_ name: String) throws {
    let (source, texts) = (try source(name), try texts(name))
    let page = written { BodyReport().write(source, as: .html, to: &$0) }.replacing(/<[^>]*>/, with: "")
    expect(page, holds: texts) { text in
      written { HTMLText.append(text, to: &$0) }
    }
    // What is escaped at the start of a line only may stand in the middle of one.
    func plain(_ text: String) -> String { text.replacing("\\.", with: ".").replacing("\\-", with: "-") }
    expect(plain(written { BodyReport().write(source, as: .markdown, to: &$0) }), holds: texts) { text in
      plain(written { MarkdownText.append(text, to: &$0) })
    }
  }

  @Test("csv in full has a row for each item, json a member", arguments: SampleTests.all)
  func data(_ name: String) throws {
    let source = try source(name)
    let items = ReportItems(ReadinessView(source)).items
    let rows = CSVTable.parse(
      written {
        FullRows().writeHeader(to: &$0)
        FullRows().write(source, to: &$0)
      })
    #expect(rows.count == items.count + 1)
    #expect(Set(rows.map(\.count)) == [ReportItem.names.count + 2])
    for (row, item) in zip(rows.dropFirst(), items) { #expect(row[1] == item.list) }

    var bytes = Array("{\"schema\":\"readiness-assessment/2\"}".utf8)
    ReportJSON().write(source, into: &bytes)
    let object = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let report = try #require(object["report"] as? [String: [[String: String]]])
    #expect(report.values.reduce(0) { $0 + $1.count } == items.count)
    #expect(report["verdict"]?.first?["text"] == items.first { $0.list == "verdict" }?.text)
    for list in ["verdict", "board", "section", "rule", "about"] { #expect(report[list] != nil, "\(list)") }
  }

  @Test("A comparison as csv has every change")
  func comparison() throws {
    let fixture = try Fixture.shipped.get()
    let old = String(decoding: try Repository.bytes("Samples/four-rivers.xml"), as: UTF8.self)
      .replacing("as-of=\"2013-10-31\"", with: "as-of=\"2012-10-31\"")
      .replacing("question=\"partners\" value=\"31\"", with: "question=\"partners\" value=\"19\"")
    let report = ComparisonReport(
      earlier: [EarlierProfile(try fixture.assess(Array(old.utf8)))], latest: try fixture.sample("four-rivers"))
    let rows = CSVTable.parse(written { report.writeCSV(to: &$0) })
    #expect(Set(rows.map(\.count)) == [10])
    #expect(
      rows.contains { $0[0] == "answer" && $0[3] == "S1-01" && $0[5] == "19 practices" && $0[7] == "31 practices" })
    #expect(rows.contains { $0[0] == "standing" && $0[4] == "Patient voice" })
  }
}
