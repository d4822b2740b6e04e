import Foundation
import ReadinessEngine
import ReadinessLoading
import ReadinessModel
import Testing

/// The root of the package.
let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// Loads a rule set of the repository.
func load(folder: URL, location: SourceLocation = #_sourceLocation) throws -> LoadedRuleSet {
  let source = RuleFileReader { path throws(RuleFileProblem) in
    guard let data = try? Data(contentsOf: folder.appending(path: path)) else { throw .missing }
    return [UInt8](data)
  }
  return try loaded(RuleSetLoader.load(source), location)
}

/// Loads a rule set of one file.
func load(_ text: String, location: SourceLocation = #_sourceLocation) throws -> LoadedRuleSet {
  try loaded(RuleSetLoader.load(RuleFilesInMemory(["rule-set.xml": [UInt8](text.utf8)])), location)
}

private func loaded(_ reading: RuleSetReading, _ location: SourceLocation) throws -> LoadedRuleSet {
  #expect(reading.diagnostics.map(\.message) == [], sourceLocation: location)
  return try #require(reading.loaded, sourceLocation: location)
}

/// The rule set that is shipped.
func shipped() throws -> LoadedRuleSet { try load(folder: packageRoot.appending(path: "Rules/three-step-path")) }

extension LoadedRuleSet {
  /// Reads a profile through the XML reader and gives what the engine makes of it.
  func assess(_ xml: String, location: SourceLocation = #_sourceLocation) throws -> (Profile, Assessment) {
    let assessor = Assessor(ruleSet)
    let reader = ProfileReader(assessor, ruleSet)
    let bytes = Array(xml.utf8)
    let isUsable = reader.read(bytes.span)
    #expect(isUsable, sourceLocation: location)
    return (reader.profile, assessor.assess(reader.profile))
  }
}
