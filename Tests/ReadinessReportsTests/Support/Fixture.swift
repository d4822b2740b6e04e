import Foundation
import ReadinessEngine
import ReadinessLoading
import ReadinessModel
import ReadinessReports
import Testing

/// The shipped rules, and profiles judged by them.
struct Fixture {
  let ruleSet: RuleSet
  let assessor: Assessor

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    assessor = Assessor(ruleSet)
  }

  /// The three-step path as it stands in `Rules/`.
  static let shipped = Result { try load() }

  private struct RulesFolder: RuleFileSource {
    func bytes(of path: String) throws(RuleFileProblem) -> [UInt8] {
      do { return try Repository.bytes("Rules/three-step-path/\(path)") } catch { throw .missing }
    }
  }

  private static func load() throws -> Fixture {
    let reading = RuleSetLoader.load(RulesFolder())
    let loaded = try #require(reading.loaded, "\(reading.diagnostics)")
    return Fixture(loaded.ruleSet)
  }

  /// One of `Samples/`, with places.
  func sample(_ name: String, allSteps: Bool = false) throws -> AssessedProfile {
    try assess(Repository.bytes("Samples/\(name).xml"), file: "Samples/\(name).xml", allSteps: allSteps)
  }

  func assess(_ bytes: [UInt8], file: String = "", allSteps: Bool = false) throws -> AssessedProfile {
    let reader = ProfileReader(assessor, ruleSet)
    let isRead = reader.read(bytes.span)
    let findings = reader.diagnostics(of: bytes.span, file: file)
    try #require(isRead, "\(findings)")
    let profile = reader.profile
    return AssessedProfile(
      ruleSet: ruleSet, assessor: assessor, profile: profile,
      assessment: assessor.assess(profile, allSteps: allSteps), file: file, places: reader.places(in: bytes.span))
  }

  /// A profile from its JSON form.
  func assess(_ json: [String: Any]) throws -> AssessedProfile {
    try assess([UInt8](JSONSerialization.data(withJSONObject: json, options: [.sortedKeys])))
  }

  static let sixSamples = [
    "thornby-cross", "welland-vale", "ironstone", "four-rivers", "harbour-health", "castle-and-forest",
  ]
  static let otherSamples = [
    "tidewater", "quarry-bank", "upland-ccg", "meadow-short", "pennyfold", "ashgrave", "larkmere", "broadwyke-ccg",
  ]
}

/// What a renderer writes, as text.
func written(_ write: (inout [UInt8]) throws -> Void) rethrows -> String {
  var bytes: [UInt8] = []
  try write(&bytes)
  return String(decoding: bytes, as: UTF8.self)
}
