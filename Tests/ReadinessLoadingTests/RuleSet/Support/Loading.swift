import Foundation
import ReadinessModel
import Testing

@testable import ReadinessLoading

/// The root of the package.
let packageRoot = (0..<5).reduce(URL(filePath: #filePath)) { folder, _ in folder.deletingLastPathComponent() }

/// Reads a folder of the repository as a rule set's files.
func folderSource(_ folder: URL) -> RuleFileReader {
  RuleFileReader { path throws(RuleFileProblem) in
    guard let data = try? Data(contentsOf: folder.appending(path: path)) else { throw .missing }
    return [UInt8](data)
  }
}

/// Loads a rule set of one or more files in memory; files called `tailoring…` are tailorings of it.
func loadRuleSet(_ files: [String: String]) -> RuleSetReading {
  let tailorings = files.filter { $0.key.hasPrefix("tailoring") }.sorted { $0.key < $1.key }
  return RuleSetLoader.load(
    RuleFilesInMemory(files.mapValues { [UInt8]($0.utf8) }),
    tailorings: tailorings.map { TailoringFile(name: $0.key, displayName: $0.key, bytes: [UInt8]($0.value.utf8)) })
}

extension Diagnostic {
  /// `file:line:column: message [code] help`.
  var line: String {
    "\(file):\(place.map { "\($0.line):\($0.column)" } ?? "-"): \(message) [\(code)]"
      + (help.isEmpty ? "" : " | " + help)
  }
}
