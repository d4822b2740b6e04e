import BuiltInRules
import Foundation
import ReadinessEngine
import ReadinessLoading
import ReadinessModel
import ReadinessSheet

/// The samples against the shipped rule set.
struct Samples {
  static let names = [
    "castle-and-forest", "four-rivers", "harbour-health", "meadow-short", "upland-ccg", "welland-vale",
  ]
  static let shared = Samples()
  let ruleSet: RuleSet
  let assessor: Assessor

  private init() {
    struct Files: RuleFileSource {
      func bytes(of path: String) throws(RuleFileProblem) -> [UInt8] {
        guard let bytes = BuiltInRules.bytes(of: BuiltInRules.ruleSetFolder + path) else { throw .missing }
        return bytes
      }
      func displayName(of path: String) -> String { path }
    }
    ruleSet = RuleSetLoader.load(Files()).loaded?.ruleSet ?? RuleSet(id: "", version: "")
    assessor = Assessor(ruleSet)
  }

  /// Another rule set, for what the shipped one does not ask.
  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    assessor = Assessor(ruleSet)
  }

  func text(_ name: String) throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "Samples/\(name).xml"), encoding: .utf8)
  }

  func profile(_ text: String) -> Profile? {
    let reader = ProfileReader(assessor, ruleSet)
    let bytes = Array(text.utf8)
    return reader.read(bytes.span) ? reader.profile : nil
  }

  func sample(_ name: String) throws -> Profile { profile(try text(name)) ?? Profile(questions: 0) }

  func canonical(_ profile: Profile?) -> String {
    guard let profile else { return "unreadable" }
    var bytes: [UInt8] = []
    ProfileJSON(assessor).write(profile, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads a table back; the findings as `row:column code`.
  func read(_ table: SheetTable) -> (profile: Profile?, findings: [String]) { read(SheetBook([table])) }

  func read(_ book: SheetBook) -> (profile: Profile?, findings: [String]) {
    var reader = SheetReader(ruleSet, assessor, file: "sheet")
    let (profile, found) = reader.read(book)
    return (profile, found.map { "\($0.place.map { "\($0.line):\($0.column) " } ?? "")\($0.code)" })
  }
}
