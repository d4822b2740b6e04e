internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel

/// Finds what is wrong with a profile: its form, its answers, and answers that do not go together.
struct ProfileChecker {
  private let ruleSet: RuleSet
  private let assessor: Assessor
  private let reader: ProfileReader

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    assessor = Assessor(ruleSet)
    reader = ProfileReader(assessor, ruleSet)
  }

  /// By place: what the reader found, and what the consistency rules say.
  func findings(in bytes: [UInt8], _ path: FilePath) -> [Diagnostic] {
    let isComplete = reader.read(bytes.span)
    let file = path.inputName
    var findings = reader.diagnostics(of: bytes.span, file: file)
    guard isComplete else { return findings }
    let places = reader.places(in: bytes.span)
    if let place = reader.placeOfSince(in: bytes.span) {
      let since = NamedEarlier(name: reader.profile.string(reader.profile.since), place: place)
      if let finding = since.finding(in: path) { findings.append(finding) }
    }
    for contradiction in assessor.assess(reader.profile).contradictions {
      let rule = ruleSet.consistency[contradiction.rule]
      // A single answer that is impossible has been reported with more to say.
      guard case .clash = rule.test else { continue }
      let names = contradiction.questions.map { ruleSet.questions[$0].id }.joined(separator: ", ")
      findings.append(
        Diagnostic(
          file: file, place: contradiction.questions.compactMap { places[$0] }.min(), severity: rule.severity,
          code: rule.id, message: rule.text, help: names.isEmpty ? "" : "look at \(names)"))
    }
    return findings.enumerated().sorted { left, right in
      (left.element.place ?? Self.end, left.offset) < (right.element.place ?? Self.end, right.offset)
    }.map(\.element)
  }

  /// Findings without a place, such as the line that sums up the rest, come last.
  private static let end = Place(line: .max, column: .max)
}
