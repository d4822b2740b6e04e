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
      "  // \(name)\n" + literal(try String(contentsOf: folder.appending(path: name), encoding: .utf8)) + ","
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

  private static func literal(_ text: String) -> String { "##\"\"\"\n\(text)\n\"\"\"##" }
}
