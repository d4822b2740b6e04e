import BrowserSupport
import Foundation
import ReadinessReports
import Testing

@Suite("Report pages in a browser", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct BrowserTests {
  static let pages = Fixture.sixSamples + ["portfolio", "comparison"]

  private func page(_ name: String) throws -> String {
    let fixture = try Fixture.shipped.get()
    switch name {
    case "portfolio":
      let report = PortfolioReport(try SampleTests.all.map { try fixture.sample($0) }, ruleSet: fixture.ruleSet)
      return written { report.write(as: .html, to: &$0) }
    case "comparison":
      let then = String(decoding: try Repository.bytes("Samples/four-rivers.xml"), as: UTF8.self)
        .replacing("as-of=\"2013-10-31\"", with: "as-of=\"2012-10-31\"")
        .replacing("question=\"extended-contract\" value=\"live\"", with: "question=\"extended-contract\" value=\"no\"")
      let report = ComparisonReport(
        earlier: [EarlierProfile(try fixture.assess(Array(then.utf8), file: "2012.xml"))],
        latest: try fixture.sample("four-rivers"))
      return written { report.write(as: .html, to: &$0) }
    default: return try written { BodyReport().write(ReportSource(try fixture.sample(name)), as: .html, to: &$0) }
    }
  }

  @Test("one h1, landmarks, no script, no complaint, nothing asked for, pages on paper", arguments: pages)
  func open(_ name: String) throws {
    let page = try ReportPage(try page(name))
    #expect(try page.count("h1") == 1)
    #expect(try page.count("main") == 1)
    #expect(try page.count("script") == 0)
    let pages = try page.printedPages()
    #expect(pages > 0 && pages < 40, "\(pages) pages")
    #expect(page.requests.isEmpty, "\(page.requests)")
    #expect(page.complaints.isEmpty, "\(page.complaints)")
    print("\(name): \(pages) pages on paper")
  }

  @Test("nothing sticks out on a phone", arguments: pages)
  func narrow(_ name: String) throws {
    let words = try ReportPage(try page(name)).sticksOut(ofWidth: 320)
    #expect(words.isEmpty, "\(words)")
  }

  @Test("every heading is one level below another at most", arguments: pages)
  func headings(_ name: String) throws {
    let page = try ReportPage(try page(name))
    let levels = try page.browser.evaluate(
      "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((heading) => Number(heading.tagName[1]))")
    let all = try #require(levels as? [Int])
    #expect(all.first == 1)
    for (before, after) in zip(all, all.dropFirst()) { #expect(after <= before + 1) }
  }
}
