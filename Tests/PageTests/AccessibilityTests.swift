import BrowserSupport
import Testing

@Suite(
  "Pages open to everybody", .serialized,
  .enabled(if: Browser.hasAccessibilityChecker, "no Chromium or no axe-core here: .ci/install --checks"))
struct AccessibilityTests {
  @Test("axe-core finds nothing against WCAG 2.2 AA and best practice", arguments: Pages.all)
  func onScreen(_ name: String) throws { try check(name, "screen") }

  @Test("nor in what is laid out for paper", arguments: ["four-rivers", "portfolio", "comparison"])
  func onPaper(_ name: String) throws { try check(name, "print") }

  @Test("nor where rows of tables become blocks on a phone", arguments: ["ironstone", "portfolio", "guide"])
  func onPhone(_ name: String) throws { try check(name, "screen", width: 320) }

  @Test("nor where contents stand beside the text")
  func besideContents() throws { try check("guide", "screen", width: 1366) }

  private func check(_ name: String, _ media: String, width: Int = 1024) throws {
    let browser = try Browser()
    try browser.emulate(media: media)
    try browser.call(
      "Emulation.setDeviceMetricsOverride", ["width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false])
    try browser.open(try Pages.url(name))
    let violations = try browser.accessibilityViolations()
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }
}
