internal import BuiltInRules
internal import Glibc
internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel

/// The rule set built into the program.
enum BuiltIn {
  static let ruleSet: RuleSet = {
    let reader = RuleFileReader { path throws(RuleFileProblem) in
      guard let bytes = BuiltInRules.bytes(of: BuiltInRules.ruleSetFolder + path) else { throw .missing }
      return bytes
    }
    guard let loaded = RuleSetLoader.load(reader).loaded else { abort() }
    return loaded.ruleSet
  }()
}

/// One profile, in either form: read, told about, judged, written, and read again from what was written.
final class ProfileFuzz {
  private let assessor = Assessor(BuiltIn.ruleSet)
  private let reader: ProfileReader
  private let again: ProfileReader
  private let writer: AssessmentJSON

  init() {
    reader = ProfileReader(assessor, BuiltIn.ruleSet)
    again = ProfileReader(assessor, BuiltIn.ruleSet)
    writer = AssessmentJSON(assessor, detail: .full, engine: EngineVersion.bytes)
  }

  func run(_ input: [UInt8]) {
    let isUsable = reader.read(input.span)
    let findings = reader.diagnostics(of: input.span, file: "input")
    must(reader.hasFindings == !findings.isEmpty, "what is found is told")
    must(isUsable || findings.contains { $0.severity == .error }, "a refusal has a reason")
    let places = reader.places(in: input.span)
    guard isUsable else { return }
    let profile = reader.profile
    let assessment = assessor.assess(profile)
    var bytes: [UInt8] = []
    writer.write(assessment, of: profile, file: Array("input".utf8), places: places, to: &bytes)
    must(!bytes.contains(0x0A) && !bytes.contains(0x0D), "one line each")
    for section in assessment.sections {
      guard let score = section.score, let low = section.low, let high = section.high else { continue }
      must(low <= score && score <= high, "a score lies in its range")
    }
    var canonical: [UInt8] = []
    ProfileJSON(assessor).write(profile, to: &canonical)
    must(again.read(canonical.span), "the canonical form is a profile")
    var second: [UInt8] = []
    ProfileJSON(assessor).write(again.profile, to: &second)
    must(canonical == second, "the canonical form stays what it is")
  }
}

/// A rule file: refused with a reason, or good enough to judge a profile by.
enum RulesFuzz {
  static func run(_ input: [UInt8]) {
    let reading = RuleSetLoader.load(RuleFilesInMemory(["rule-set.xml": input]))
    guard let ruleSet = reading.loaded?.ruleSet else {
      must(!reading.diagnostics.isEmpty, "a refusal has a reason")
      return
    }
    let assessor = Assessor(ruleSet)
    let image = assessor.image
    must(Assessor(image: image)?.image == image, "an image stays what it is")
    if !ruleSet.kinds.isEmpty { _ = assessor.assess(assessor.makeProfile()) }
  }
}
