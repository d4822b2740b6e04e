import BrowserSupport
import Testing

@Suite("By keyboard and by screen reader", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct ReachTests {
  private static let pages = ["castle-and-forest", "portfolio", "comparison", "guide"]

  private func open(_ name: String) throws -> Browser {
    let browser = try Browser()
    try browser.open(try Pages.url(name))
    return browser
  }

  @Test("Tab goes through everything in the order of the page, the way past the contents first", arguments: pages)
  func keyboard(_ name: String) throws {
    let browser = try open(name)
    try browser.evaluate(
      """
      window.stops = [...document.querySelectorAll("a[href], [tabindex], summary, input")]
      .filter((stop) => stop.checkVisibility())
      """)
    let count = try #require(try browser.evaluate("stops.length") as? Int)
    #expect(try browser.evaluate("stops.every((stop) => stop.tabIndex === 0)") as? Bool == true)
    for stop in 0..<min(count, 25) {
      try browser.press("Tab")
      #expect(try browser.evaluate("stops.indexOf(document.activeElement)") as? Int == stop)
      if stop == 0 { #expect(try browser.text("document.activeElement.hash") == "#report") }
    }
  }

  @Test("A screen reader finds landmarks, one title, tables with names, drawings with words", arguments: pages)
  func tree(_ name: String) throws {
    let browser = try open(name)
    try browser.call("Accessibility.enable")
    let nodes = try #require(try browser.call("Accessibility.getFullAXTree")["nodes"] as? [[String: Any]])
    func text(_ node: [String: Any], _ key: String) -> String {
      (node[key] as? [String: Any])?["value"] as? String ?? ""
    }
    func all(_ roles: String...) -> [[String: Any]] {
      nodes.filter { $0["ignored"] as? Bool != true && roles.contains(text($0, "role")) }
    }
    for landmark in ["banner", "navigation", "main"] {
      #expect(all(landmark).count == 1, "\(landmark)")
    }
    let titles = all("heading").filter { node in
      let properties = node["properties"] as? [[String: Any]] ?? []
      return properties.contains {
        $0["name"] as? String == "level" && ($0["value"] as? [String: Any])?["value"] as? Int == 1
      }
    }
    #expect(titles.count == 1)
    let tables = all("table")
    #expect(!tables.isEmpty && tables.allSatisfy { !text($0, "name").isEmpty })
    for drawing in all("image", "img") {
      #expect(!text(drawing, "name").isEmpty && !text(drawing, "description").isEmpty)
    }
  }
}
