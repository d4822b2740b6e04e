import BrowserSupport
import Testing

@testable import ReadinessReports

@Suite("Colours as they come out", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct ColourTests {
  /// Each colour of words with the colour they lie on, as the browser works them out.
  private func pairs(_ name: String) throws -> Set<[String]> {
    let browser = try Browser()
    try browser.open(try Pages.url(name))
    let found = try browser.evaluate(
      """
      (() => { const pairs = new Set();
      const hex = (colour) => "#" + colour.match(/\\d+/g).slice(0, 3).map((part) =>
      Number(part).toString(16).padStart(2, "0")).join("");
      const back = (e) => { for (; e; e = e.parentElement) { const colour = getComputedStyle(e).backgroundColor;
      if (colour !== "rgba(0, 0, 0, 0)") return hex(colour); } return "#ffffff"; };
      for (const e of document.querySelectorAll("body *:not(svg *)")) {
      const words = [...e.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
      if (words) pairs.add(hex(getComputedStyle(e).color) + " " + back(e));
      } return [...pairs]; })()
      """)
    let lines = try #require(found as? [String])
    return Set(lines.map { $0.split(separator: " ").map(String.init) })
  }

  @Test(
    "All words lie on what the palette says they lie on",
    arguments: ["thornby-cross", "four-rivers", "quarry-bank", "castle-and-forest", "since", "portfolio", "comparison"])
  func text(_ name: String) throws {
    let known = Set(Palette.textPairs.map { [$0.front.hex, $0.back.hex] })
    let used = try pairs(name)
    #expect(used.count >= 4)
    #expect(used.subtracting(known).isEmpty)
  }
}
