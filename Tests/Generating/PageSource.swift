import Foundation

/// Writes the scripts and the style of the form as Swift.
package enum PageSource {
  private static let folder = "Sources/ReadinessForm/Page"

  /// A text between backticks or a comment of a script has no end.
  package struct OpenText: Error {}

  static func file(_ root: URL) throws -> GeneratedFile {
    let scripts = try root.names(in: folder).filter { $0.hasSuffix(".js") }.map { name in
      let text = try String(contentsOf: root.appending(path: "\(folder)/\(name)"), encoding: .utf8)
      return "  // \(name)\n" + literal(try shortened(text)) + ","
    }
    let style = try String(contentsOf: root.appending(path: "\(folder)/page.css"), encoding: .utf8)
    let text = """
      // swift-format-ignore-file
      // \(origin(folder))

      let generatedStyle =
      \(literal(style))

      let generatedScripts: [String] = [
      \(scripts.joined(separator: "\n"))
      ]

      """
    return GeneratedFile(path: "Sources/ReadinessForm/Generated/Page.swift", text: text)
  }

  /// A script without lines of comment and without indentation: a sixth of what everybody who gets the form would carry.
  ///
  /// Lines inside a text between backticks stay as they are; a backtick that begins or ends none is written `\u0060`.
  package static func shortened(_ script: String) throws -> String {
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
    if isInText || isInComment { throw OpenText() }
    return lines.joined(separator: "\n")
  }

  private static func literal(_ text: String) -> String { "##\"\"\"\n\(text)\n\"\"\"##" }
}
