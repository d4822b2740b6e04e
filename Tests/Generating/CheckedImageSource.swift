import Foundation
import ReadinessLoading
import ReadinessModel

/// Writes the rule set of `Rules/three-step-path` after every check as Swift: what the program starts from.
enum CheckedImageSource {
  private static let folder = "Rules/three-step-path"

  /// The rules have a mistake; `readiness check` tells which.
  struct UnsoundRules: Error {}

  static func file(_ root: URL) throws -> GeneratedFile {
    let source = RuleFileReader { path throws(RuleFileProblem) in
      guard let data = try? Data(contentsOf: root.appending(path: "\(folder)/\(path)")) else { throw .missing }
      return [UInt8](data)
    }
    guard let ruleSet = RuleSetLoader.load(source).loaded?.ruleSet else { throw UnsoundRules() }
    return GeneratedFile(path: "Sources/BuiltInRules/Checked/CheckedRuleSet.swift", text: text(of: ruleSet.image))
  }

  /// Base64 in lines of 4,000.
  private static func text(of image: [UInt8]) -> String {
    var bytes: [UInt8] = []
    Base64.encode(image, to: &bytes)
    var lines: [String] = []
    var start = 0
    while start < bytes.count {
      lines.append(String(decoding: bytes[start..<min(start + 4_000, bytes.count)], as: UTF8.self))
      start += 4_000
    }
    return """
      // swift-format-ignore-file
      // \(origin(folder))

      let generatedCheckedImage: StaticString = \"""
      \(lines.joined(separator: "\n"))
      \"""

      """
  }
}
