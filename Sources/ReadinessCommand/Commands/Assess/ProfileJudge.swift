internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel
internal import ReadinessReports

/// Reads profiles one after the other and judges them by one rule set.
struct ProfileJudge {
  private let ruleSet: RuleSet
  private let assessor: Assessor
  private let allSteps: Bool
  private let wantsPlaces: Bool
  private let profiles: ProfileReader
  private var files = FileReader()

  /// What came of one profile.
  struct Verdict {
    /// Nil where the profile could not be assessed.
    var assessed: AssessedProfile?
    var findings: [Diagnostic]
  }

  /// - Parameters:
  ///   - assessor: made of `ruleSet`.
  ///   - keepsTexts: whether reports show notes, evidence and names.
  init(_ ruleSet: RuleSet, _ assessor: Assessor, allSteps: Bool, wantsPlaces: Bool, keepsTexts: Bool) {
    self.ruleSet = ruleSet
    self.assessor = assessor
    self.allSteps = allSteps
    self.wantsPlaces = wantsPlaces
    profiles = ProfileReader(assessor, ruleSet, keepsTexts: keepsTexts)
  }

  /// Judges the profile in one file; `-` is standard input.
  mutating func judge(_ path: FilePath) -> Verdict {
    do throws(FileProblem) { try files.read(path) } catch {
      return Verdict(assessed: nil, findings: [error.finding(about: path)])
    }
    let name = path.inputName
    let bytes = files.buffer.span.extracting(0..<files.count)
    let isComplete = profiles.read(bytes)
    let findings = profiles.diagnostics(of: bytes, file: name)
    guard isComplete else { return Verdict(assessed: nil, findings: findings) }
    let profile = profiles.profile
    let assessed = AssessedProfile(
      ruleSet: ruleSet, assessor: assessor, profile: profile,
      assessment: assessor.assess(profile, allSteps: allSteps), file: name,
      places: wantsPlaces ? profiles.places(in: bytes) : [])
    return Verdict(assessed: assessed, findings: findings)
  }
}
