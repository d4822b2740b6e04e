import Foundation

/// Writes the files of `Rules/` as Swift, one file each.
struct BuiltInGenerator {
  static let folders = ["schema", "three-step-path"]
  static let target = "Sources/BuiltInRules/Generated"

  /// The generated sources by file name.
  static func sources() throws -> [String: String] {
    var sources: [String: String] = [:]
    var index: [String] = []
    for folder in folders {
      // The test cases beside the rules judge them; they are not part of them.
      for name in try Repository.names(in: "Rules/\(folder)") where name.contains(".") {
        let path = "\(folder)/\(name)"
        let constant = constantName(path)
        let text = try String(contentsOf: Repository.url("Rules/\(path)"), encoding: .utf8)
        sources["\(constant).swift"] = header(path) + literal(constant, text)
        index.append("  BuiltInFile(path: \"\(path)\", text: \(constant)),")
      }
    }
    sources["Index.swift"] = """
      // Generated from Rules/ by a test (READINESS_RECORD=1); not edited by hand.

      let generatedFiles: [BuiltInFile] = [
      \(index.joined(separator: "\n"))
      ]

      """
    return sources
  }

  private static func header(_ path: String) -> String {
    "// swift-format-ignore-file\n// Generated from Rules/\(path) by a test (READINESS_RECORD=1); not edited by hand.\n\n"
  }

  private static func literal(_ constant: String, _ text: String) -> String {
    "let \(constant) = ##\"\"\"\n\(text)\n\"\"\"##\n"
  }

  /// `three-step-path/rule-set.xml` becomes `threeStepPathRuleSetXml`.
  private static func constantName(_ path: String) -> String {
    let words = path.split { !$0.isLetter && !$0.isNumber }
    return words.enumerated().map {
      $0.offset == 0 ? String($0.element) : $0.element.prefix(1).uppercased() + $0.element.dropFirst()
    }
    .joined()
  }
}
