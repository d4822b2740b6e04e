import Foundation
import Testing

@testable import ReadinessReports

@Suite("Hostile text does no harm")
struct HostileTests {
  private func assessed(_ index: Int) throws -> AssessedProfile {
    try Fixture.shipped.get().assess(Hostile.profile(Hostile.payloads[index]))
  }

  /// Control characters other than line feeds, and characters that turn writing round.
  private func harmful(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0x2028: true
      default: false
      }
    }
  }

  @Test("As a page", arguments: Hostile.payloads.indices)
  func html(_ index: Int) throws {
    let one = try assessed(index)
    let pages = [
      written { BodyReport().write(ReportSource(one, earlier: EarlierProfile(one)), as: .html, to: &$0) },
      written { PortfolioReport([one, one], ruleSet: one.ruleSet).write(as: .html, to: &$0) },
      written { ComparisonReport(earlier: [EarlierProfile(one)], latest: one).write(as: .html, to: &$0) },
    ]
    for page in pages {
      #expect(!page.contains("<script"))
      #expect(page.matches(of: /<h1[ >]/).count == 1)
      #expect(page.matches(of: /<\/style>/).count == 2)
      #expect(!page.replacing(/"[^"]*"/, with: "").contains(/<[^>]*onmouseover/))
      #expect(!page.contains(/<[^>]*href="javascript/))
      #expect(harmful(page).isEmpty)
    }
    #expect(pages[0].utf8.count < 300_000)
  }

  @Test("As Markdown", arguments: Hostile.payloads.indices)
  func markdown(_ index: Int) throws {
    let one = try assessed(index)
    for page in [
      written { BodyReport().write(ReportSource(one), as: .markdown, to: &$0) },
      written { PortfolioReport([one, one], ruleSet: one.ruleSet).write(as: .markdown, to: &$0) },
      written { ComparisonReport(earlier: [EarlierProfile(one)], latest: one).write(as: .markdown, to: &$0) },
    ] {
      #expect(!page.contains("<script"))
      #expect(!page.contains(/[^\\]\]\(/))
      #expect(harmful(page).isEmpty)
      #expect(page.split(separator: "\n").count { $0.hasPrefix("# ") } == 1)
    }
  }

  @Test("On a terminal", arguments: Hostile.payloads.indices)
  func text(_ index: Int) throws {
    let one = try assessed(index)
    let page = written { BodyReport(pages: .two).write(ReportSource(one), as: .text, to: &$0) }
    let comparison = written {
      ComparisonReport(earlier: [EarlierProfile(one)], latest: one).write(as: .text, width: 80, to: &$0)
    }
    for page in [page, comparison] {
      #expect(harmful(page).isEmpty)
      #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }

  @Test("As CSV", arguments: Hostile.payloads.indices)
  func csv(_ index: Int) throws {
    let one = try assessed(index)
    let rows = CSVRows(one.ruleSet)
    let table = written {
      rows.writeHeader(to: &$0)
      rows.write(one.assessment, of: one.profile, to: &$0)
      rows.writeUnreadable(UnreadableProfile(id: Hostile.payloads[index], file: "x", message: "y"), to: &$0)
    }
    let parsed = CSVTable.parse(table)
    #expect(parsed.count == 3)
    #expect(Set(parsed.map(\.count)).count == 1)
    let portfolio = CSVTable.parse(written { PortfolioReport([one], ruleSet: one.ruleSet).writeCSV(to: &$0) })
    #expect(Set(portfolio.map(\.count)).count == 1)
    let full = CSVTable.parse(
      written {
        FullRows().writeHeader(to: &$0)
        FullRows().write(ReportSource(one), to: &$0)
        FullRows().writeUnreadable(UnreadableProfile(id: Hostile.payloads[index], file: "x", message: "y"), to: &$0)
      })
    let comparison = CSVTable.parse(
      written { ComparisonReport(earlier: [EarlierProfile(one)], latest: one).writeCSV(to: &$0) })
    #expect(Set(full.map(\.count)).count == 1 && Set(comparison.map(\.count)).count == 1)
    for cell in [parsed, portfolio, full, comparison].flatMap({ $0.joined() }) {
      #expect(harmful(cell).isEmpty)
      #expect(!"=+-@\t\r".contains(cell.first ?? "x"), "\(cell.prefix(40))")
    }
  }

  @Test("As XML, JUnit and JSON", arguments: Hostile.payloads.indices)
  func machines(_ index: Int) throws {
    let one = try assessed(index)
    let (xml, junit) = (AssessmentXML(), JUnitReport())
    let documents = [
      written {
        xml.begin(to: &$0)
        xml.write(ReportSource(one), to: &$0)
        xml.end(to: &$0)
      },
      written {
        junit.begin(to: &$0)
        junit.write(ReportSource(one), to: &$0)
        junit.writeUnreadable(UnreadableProfile(id: Hostile.payloads[index], file: "x", message: "y"), to: &$0)
        junit.end(to: &$0)
      },
    ]
    for document in documents {
      #expect(harmful(document).isEmpty)
      #expect(!document.contains("<script") && !document.contains("]]>"))
    }
    for json in [
      written {
        $0 = Array("{\"schema\":0}".utf8)
        ReportJSON().write(ReportSource(one), into: &$0)
      },
      written { PortfolioReport([one], ruleSet: one.ruleSet).writeJSON(to: &$0) },
      written { ComparisonReport(earlier: [EarlierProfile(one)], latest: one).writeJSON(to: &$0) },
    ] {
      #expect(harmful(json).isEmpty)
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.utf8)) }
    }
  }
}
