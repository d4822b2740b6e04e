// Assesses one profile by the rules of one folder and prints where the body stands:
//   embedding RULES-FOLDER PROFILE
import Foundation
import ReadinessEngine
import ReadinessLoading
import ReadinessModel

/// The files of a rule set in a folder.
struct RuleFolder: RuleFileSource {
  let folder: URL

  func bytes(of path: String) throws(RuleFileProblem) -> [UInt8] {
    guard let data = try? Data(contentsOf: folder.appendingPathComponent(path)) else { throw .missing }
    return [UInt8](data)
  }

  func displayName(of path: String) -> String { path }
}

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  print("usage: embedding RULES-FOLDER PROFILE")
  exit(2)
}

// 1. The rule set: everything that is wrong with it, or a checked value.
let reading = RuleSetLoader.load(RuleFolder(folder: URL(fileURLWithPath: arguments[1])))
for finding in reading.diagnostics { print(finding.message) }
guard let ruleSet = reading.loaded?.ruleSet else { exit(2) }

// 2. The engine, and a reader of profiles in XML or JSON.
let assessor = Assessor(ruleSet)
let reader = ProfileReader(assessor, ruleSet)
guard let file = try? Data(contentsOf: URL(fileURLWithPath: arguments[2])) else { exit(2) }
let bytes = [UInt8](file)
let isUsable = reader.read(bytes.span)
for finding in reader.diagnostics(of: bytes.span, file: arguments[2]) { print(finding.message) }
guard isUsable else { exit(2) }

// 3. The assessment is a value; its indices are those of the rule set.
let assessment = assessor.assess(reader.profile)
let confirmed = assessment.confirmed.map { ruleSet.steps[$0].title } ?? "none"
print("Confirmed step: \(confirmed)")
for (section, result) in zip(ruleSet.sections, assessment.sections) where result.state == .scored {
  print("\(section.title): \(result.score?.percent.map(String.init) ?? "-")%")
}
