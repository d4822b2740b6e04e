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

/// Loads a rule set of one or more files in memory.
func loadRuleSet(_ files: [String: String]) -> RuleSetReading {
  RuleSetLoader.load(RuleFilesInMemory(files.mapValues { [UInt8]($0.utf8) }))
}

extension Diagnostic {
  /// `file:line:column: message [code] help`.
  var line: String {
    "\(file):\(place.map { "\($0.line):\($0.column)" } ?? "-"): \(message) [\(code)]"
      + (help.isEmpty ? "" : " | " + help)
  }
}
