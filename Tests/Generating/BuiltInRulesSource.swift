import Foundation

/// Writes the files of `Rules/` as Swift, one file each.
enum BuiltInRulesSource {
  static let folders = ["schema", "three-step-path"]
  static let target = "Sources/BuiltInRules/Generated"

  static func files(_ root: URL) throws -> [GeneratedFile] {
    var files: [GeneratedFile] = []
    var index: [String] = []
    for folder in folders {
      // The test cases beside the rules judge them; they are not part of them.
      for name in try root.names(in: "Rules/\(folder)") where name.contains(".") {
        let path = "\(folder)/\(name)"
        let constant = constantName(path)
        let text = try String(contentsOf: root.appending(path: "Rules/\(path)"), encoding: .utf8)
        files.append(
          GeneratedFile(path: "\(target)/\(constant).swift", text: header(path) + literal(constant, text)))
        index.append("  BuiltInFile(path: \"\(path)\", text: \(constant)),")
      }
    }
    let list = """
      // \(origin("Rules/"))

      let generatedFiles: [BuiltInFile] = [
      \(index.joined(separator: "\n"))
      ]

      """
    return files + [GeneratedFile(path: "\(target)/Index.swift", text: list)]
  }

  private static func header(_ path: String) -> String {
    "// swift-format-ignore-file\n// \(origin("Rules/\(path)"))\n\n"
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
