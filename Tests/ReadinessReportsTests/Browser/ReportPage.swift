import BrowserSupport
import Foundation
import Testing

/// A report as a file, open in a real browser.
struct ReportPage {
  let browser: Browser
  private let file: URL

  init(_ page: String) throws {
    browser = try Browser()
    file = browser.folder.appending(path: "report.html")
    try Data(page.utf8).write(to: file)
    try browser.open(file)
  }

  /// How many elements there are.
  func count(_ selector: String) throws -> Int {
    try browser.evaluate("document.querySelectorAll(\(Browser.quoted(selector))).length") as? Int ?? -1
  }

  /// The words in which the browser shows what sticks out of a screen of so many pixels, what scrolls on its own apart.
  func sticksOut(ofWidth width: Int) throws -> [String] {
    try browser.call(
      "Emulation.setDeviceMetricsOverride", ["width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false])
    let found = try browser.evaluate(
      """
      (() => { const root = document.documentElement;
      if (root.scrollWidth <= \(width)) return [];
      const scrolls = (e) => e && (getComputedStyle(e).overflowX !== "visible" || scrolls(e.parentElement));
      return [`page ${root.scrollWidth}`, ...[...document.querySelectorAll("body *")].filter((e) =>
      e.getBoundingClientRect().right > \(width) && !scrolls(e.parentElement)).slice(0, 8).map((e) =>
      `${e.tagName}.${e.getAttribute("class")} ${e.getBoundingClientRect().right} ${e.textContent.slice(0, 40)}`)]; })()
      """)
    return try #require(found as? [String])
  }

  /// What the page asked for besides itself.
  var requests: [String] {
    browser.events.filter { $0["method"] as? String == "Network.requestWillBeSent" }.compactMap { event in
      ((event["params"] as? [String: Any])?["request"] as? [String: Any])?["url"] as? String
    }.filter { $0 != file.absoluteString }
  }

  /// What the browser complained of.
  var complaints: [[String: Any]] {
    browser.events.filter {
      ["Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled"].contains($0["method"] as? String)
    }
  }

  /// How many pages of paper it takes, as a tagged PDF.
  func printedPages() throws -> Int {
    let answer = try browser.call(
      "Page.printToPDF", ["preferCSSPageSize": true, "printBackground": true, "generateTaggedPDF": true])
    let data = try #require(Data(base64Encoded: answer["data"] as? String ?? ""))
    let pdf = String(decoding: data, as: UTF8.self)
    #expect(pdf.hasPrefix("%PDF-") && pdf.contains("/StructTreeRoot"))
    return pdf.matches(of: /\/Type\s*\/Page\b/).count
  }
}
