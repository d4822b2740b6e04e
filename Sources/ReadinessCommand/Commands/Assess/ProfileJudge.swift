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
    /// The id of a profile that could not be assessed, as far as it is to be seen; else empty.
    var id = ""
    /// The file that the profile names as its own of last time, and where it says so; nil where it names none.
    var since: NamedEarlier?
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
    let verdict = judge(files.buffer.span.extracting(0..<files.count), name: path.inputName)
    verdict.since?.protect(beside: path)
    return verdict
  }

  /// Judges every profile of an input, which may be a stream of them; each under the name that results call it.
  mutating func judgeAll(_ path: FilePath) -> [(name: String, verdict: Verdict)] {
    var reader = FileReader(limit: ProfileInput.largest)
    var text: [UInt8] = []
    do throws(FileProblem) {
      try reader.read(path)
      text = reader.bytes
      let isMarked = text.starts(with: [0xFF, 0xFE]) || text.starts(with: [0xFE, 0xFF])
      // One profile in UTF-16 is read as it is; a stream of them has to be taken apart first.
      if isMarked, let utf8 = try? TextEncoding.utf8(text), ProfileInput(utf8, path: path).records.count > 1 {
        text = utf8
      }
    } catch {
      return [(path.inputName, Verdict(assessed: nil, findings: [error.finding(about: path)]))]
    }
    return ProfileInput(text, path: path).records.map { record in
      if record.bytes.count > FileReader.largestProfile {
        let problem = FileProblem.tooLarge(limit: FileReader.largestProfile, size: record.bytes.count)
        return (record.name, Verdict(assessed: nil, findings: [problem.finding(about: FilePath(record.name))]))
      }
      var verdict = judge(Array(record.bytes).span, name: path.inputName)
      verdict.since?.protect(beside: path)
      guard let line = record.line else { return (record.name, verdict) }
      for index in verdict.findings.indices {
        verdict.findings[index].place = Place(line: line, column: verdict.findings[index].place?.column ?? 1)
      }
      verdict.assessed?.file = record.name
      return (record.name, verdict)
    }
  }

  /// Judges the profile that some bytes hold, under this name.
  func judge(_ bytes: Span<UInt8>, name: String) -> Verdict {
    let isComplete = profiles.read(bytes)
    let findings = profiles.diagnostics(of: bytes, file: name)
    let profile = profiles.profile
    guard isComplete else {
      let id = profile.id.isEmpty ? RecordIdentity.find(in: bytes) : Array(profile.bytes(profile.id))
      return Verdict(assessed: nil, findings: findings, id: String(decoding: id, as: UTF8.self))
    }
    let assessed = AssessedProfile(
      ruleSet: ruleSet, assessor: assessor, profile: profile,
      assessment: assessor.assess(profile, allSteps: allSteps), file: name,
      places: wantsPlaces ? profiles.places(in: bytes) : [])
    let since = profiles.placeOfSince(in: bytes).map { NamedEarlier(name: profile.string(profile.since), place: $0) }
    return Verdict(assessed: assessed, findings: findings, since: since)
  }
}
