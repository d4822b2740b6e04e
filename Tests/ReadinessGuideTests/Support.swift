import Foundation
import ReadinessLoading
import ReadinessModel
import Testing

/// The root of the package.
let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// The rule set that is shipped, read from its folder.
func shipped() throws -> RuleSet { try load(folder: packageRoot.appending(path: "Rules/three-step-path")) }

func load(folder: URL, changing: (String, String) -> String = { $1 }) throws -> RuleSet {
  var files: [String: [UInt8]] = [:]
  for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
  where file.pathExtension == "xml" {
    let text = try String(contentsOf: file, encoding: .utf8)
    files[file.lastPathComponent] = [UInt8](changing(file.lastPathComponent, text).utf8)
  }
  let reading = RuleSetLoader.load(RuleFilesInMemory(files))
  #expect(reading.diagnostics.map(\.message) == [])
  return try #require(reading.loaded).ruleSet
}
