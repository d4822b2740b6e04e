import Foundation
import Testing

@Suite("The page's sources are carried as they are")
struct PageFreshnessTests {
  private static let target = "Sources/ReadinessForm/Generated/Page.swift"

  @Test("the generated source is up to date")
  func isFresh() throws {
    let wanted = try Self.source()
    let url = Repository.url(Self.target)
    let current = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    if current == wanted { return }
    if Repository.isRecording {
      try wanted.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("\(Self.target) was written anew; build and test again")
    } else {
      Issue.record("\(Self.target) is stale: READINESS_RECORD=1 swift test writes it anew")
    }
  }

  private static func source() throws -> String {
    let folder = Repository.url("Sources/ReadinessForm/Page")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let scripts = try names.filter { $0.hasSuffix(".js") }.map { name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return "  // \(name)\n" + literal(shortened(text)) + ","
    }
    let style = try String(contentsOf: folder.appending(path: "page.css"), encoding: .utf8)
    return """
      // swift-format-ignore-file
      // Generated from Sources/ReadinessForm/Page by a test (READINESS_RECORD=1); not edited by hand.

      let generatedStyle =
      \(literal(style))

      let generatedScripts: [String] = [
      \(scripts.joined(separator: "\n"))
      ]

      """
  }

  /// A script without lines of comment and without indentation: a sixth of what everybody who gets the form would carry.
  ///
  /// Lines inside a text between backticks stay as they are; a backtick that begins or ends none is written `\u0060`.
  private static func shortened(_ script: String) -> String {
    var lines: [Substring] = []
    var (isInText, isInComment) = (false, false)
    for line in script.split(separator: "\n", omittingEmptySubsequences: false) {
      let content = line.drop { $0 == " " }
      if !isInText, isInComment || content.hasPrefix("/*") {
        isInComment = !content.hasSuffix("*/")
        continue
      }
      if !isInText, content.isEmpty || content.hasPrefix("//") { continue }
      lines.append(isInText ? line : content)
      if content.count(where: { $0 == "`" }) % 2 == 1 { isInText.toggle() }
    }
    #expect(!isInText && !isInComment)
    return lines.joined(separator: "\n")
  }

  @Test("what is carried leaves out comments and indentation, and nothing else")
  func shortens() {
    let script = """
      // What it does.

      /** How: `so */
      function twice(text) {
        /* Why
           it is so. */
        const lines = `one
          // two ${text}
      /* three`;
        return lines + "// four"; // five
      }
      """
    let carried = """
      function twice(text) {
      const lines = `one
          // two ${text}
      /* three`;
      return lines + "// four"; // five
      }
      """
    #expect(Self.shortened(script) == carried)
  }

  private static func literal(_ text: String) -> String { "##\"\"\"\n\(text)\n\"\"\"##" }
}
