import Foundation

/// axe-core, the checker of accessibility, run on the page that is open.
extension Browser {
  /// Its program, where `.ci/install --checks` puts it.
  private static let checker = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: ".build/checks/axe_playwright_python/axe.min.js")

  /// Whether axe-core is here; suites that need it are skipped otherwise.
  public static var hasAccessibilityChecker: Bool {
    isAvailable && FileManager.default.isReadableFile(atPath: checker.path)
  }

  /// What axe-core finds against WCAG 2.2 AA and best practice in the page as it stands now, a line each: the rule, what
  /// it asks, and where. Empty is what is wanted.
  public func accessibilityViolations() throws -> [String] {
    if try evaluate("typeof axe") as? String != "object" {
      try evaluate(String(decoding: try Data(contentsOf: Self.checker), as: UTF8.self) + "; typeof axe")
    }
    let found = try evaluate(
      """
      axe.run(document, { preload: false, resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa",
      "wcag22aa", "best-practice"] }).then((result) => result.violations.flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${violation.help} – ${node.target.join(" ")} – `
      + node.html.slice(0, 160))))
      """)
    guard let lines = found as? [String] else { throw Problem(description: "axe-core gives no answer") }
    return lines
  }

  /// Shows the page as it is for paper (`print`) or for a screen (an empty text).
  public func emulate(media: String) throws { try call("Emulation.setEmulatedMedia", ["media": media]) }
}
