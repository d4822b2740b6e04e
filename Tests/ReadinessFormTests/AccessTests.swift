import BrowserSupport
import Foundation
import Testing

@Suite(
  "Accessible in every state", .serialized,
  .enabled(if: Browser.isAvailable && Axe.script != nil, "no Chromium, or no axe-core (READINESS_AXE=…/axe.min.js)"))
struct AccessTests {
  @Test("axe-core finds nothing", arguments: [1200, 320])
  func axe(width: Int) throws {
    let form = try Form()
    try form.browser.call(
      "Emulation.setDeviceMetricsOverride", ["width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false])
    let views = ["start", "about", "tasks", "section/provider-organisation", "stand", "check", "save"]
    for view in views { try look(form, view, "empty") }
    try form.open(text: try String(contentsOf: Repository.url("Samples/four-rivers.xml"), encoding: .utf8))
    try check(form, "opened")
    try form.go("section/provider-organisation")
    try form.browser.click("#v-partners")
    try form.browser.type("x")
    try form.browser.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    try check(form, "open details")
    for view in views.reversed() { try look(form, view, "with answers to mend") }
    try form.go("save")
    try form.browser.click("#download-profile")
    try form.browser.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    try check(form, "saved")
  }

  private func look(_ form: Form, _ view: String, _ state: String) throws {
    try form.go(view)
    try check(form, "\(view), \(state)")
    let width = try form.browser.evaluate("document.documentElement.scrollWidth <= innerWidth") as? Bool
    #expect(width == true, "\(view), \(state): wider than the window")
  }

  private func check(_ form: Form, _ state: String) throws {
    if try form.browser.evaluate("!window.axe") as? Bool == true { try form.browser.evaluate(Axe.script ?? "") }
    let found = try form.browser.text(
      """
      axe.run(document, { preload: false }).then((result) => result.violations.map((each) =>
      each.id + ": " + each.nodes.map((node) => node.target.join(" ") + " " + node.failureSummary).join("; ")).join("\\n"))
      """)
    #expect(found == "", "\(state)")
  }
}

/// The checker, taken from where it happens to be installed; never a part of the product.
enum Axe {
  static let script: String? = {
    let places = [ProcessInfo.processInfo.environment["READINESS_AXE"]].compactMap { $0 } + installed
    return places.lazy.compactMap { try? String(contentsOfFile: $0, encoding: .utf8) }.first.map { $0 + "; 0" }
  }()

  /// Where pip puts axe-playwright-python.
  private static var installed: [String] {
    let folders = ["/usr/local/lib", "/usr/lib"].flatMap { root in
      ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).filter { $0.hasPrefix("python3") }
        .flatMap { ["\(root)/\($0)/site-packages", "\(root)/\($0)/dist-packages"] }
    }
    return folders.map { "\($0)/axe_playwright_python/axe.min.js" }
  }
}
