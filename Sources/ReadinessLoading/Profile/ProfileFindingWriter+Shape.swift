internal import ReadinessEngine
internal import ReadinessModel

/// Words for what has not the shape of a profile in JSON.
extension ProfileFindingWriter {
  /// Error records hold nothing but messages, so the message says what would do, too.
  mutating func shapeMessage(_ finding: ProfileFinding, _ written: String) -> String {
    guard let shape = finding.shape else { return "\(finding.code.message)" }
    if finding.code == .unknownKey {
      let said = "\(shape.place.words) has no key \(written)"
      return nearestKey(finding).map { "\(said); did you mean “\($0)”?" } ?? said
    }
    guard let found = shape.found, let wanted = shape.wanted else { return "the key \(written) stands twice" }
    if finding.text.isEmpty { return "a profile is \(wanted.words), not \(found.words)" }
    let subject = shape.isEntry ? "an entry of \(written)" : written
    return "\(subject) must be \(wanted.words), not \(found.words)"
  }

  /// The key that somebody probably meant.
  mutating func nearestKey(_ finding: ProfileFinding) -> String? {
    let keys = finding.shape?.place.keys.map { "\($0)" } ?? []
    return nearestName(to: profile.string(finding.text), among: keys)
  }

  /// Findings without those that say a key is missing which is there under a name nearly its own.
  mutating func withoutMisspelt(_ findings: [ProfileFinding]) -> [ProfileFinding] {
    var meant: Set<String> = []
    for finding in findings where finding.code == .unknownKey && finding.shape?.place == .profile {
      if let key = nearestKey(finding) { meant.insert(key) }
    }
    if meant.isEmpty { return findings }
    return findings.filter { finding in finding.code.missingKey.map { !meant.contains($0) } ?? true }
  }
}

extension ProfileFindingCode {
  /// The key that is missing, if that is what the finding says.
  fileprivate var missingKey: String? {
    switch self {
    case .missingID: "id"
    case .missingName: "name"
    case .missingKind: "kind"
    case .missingAsOf: "asOf"
    case .missingTarget: "target"
    case .missingAnswers: "answers"
    default: nil
    }
  }
}
