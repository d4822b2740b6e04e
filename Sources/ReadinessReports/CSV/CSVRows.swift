public import ReadinessEngine
public import ReadinessModel

/// Assessments as a table for spreadsheets: UTF-8 with BOM, one row a body, no cell a formula.
///
/// Per cent are whole, rounded half up. `holds` counts the holds that are open and `holdsUnknown` those of which nobody
/// knows, `contradictions` and `openQuestions` count what the assessment lists. A cell stays empty only where its figure does not exist, as its state column says.
public struct CSVRows: Sendable {
  private let ruleSet: RuleSet
  private let hasStress: Bool

  /// - Parameter hasStress: whether two columns at the end say what would still stand with only what has been shown.
  public init(_ ruleSet: RuleSet, hasStress: Bool = false) {
    self.ruleSet = ruleSet
    self.hasStress = hasStress
  }

  /// The byte order mark and the names of the columns.
  public func writeHeader(to bytes: inout [UInt8]) {
    bytes.put("\u{FEFF}")
    CSVCell.appendRow(Self.columns(ruleSet, hasStress: hasStress).map(\.name), to: &bytes)
  }

  /// One assessed body.
  public func write(_ assessment: Assessment, of profile: Profile, stress: StressTest? = nil, to bytes: inout [UInt8]) {
    CSVCell.append(profile.string(profile.id), to: &bytes)
    bytes.put(",")
    CSVCell.append(profile.string(profile.name), to: &bytes)
    bytes.put(",")
    CSVCell.append(ruleSet.kinds[profile.kind].id, to: &bytes)
    bytes.put(",")
    profile.asOf.write(to: &bytes)
    bytes.put(profile.isShort ? ",short," : ",full,")
    CSVCell.append(profile.target.map { ruleSet.steps[$0].id } ?? "none", to: &bytes)
    bytes.put(",assessed,")
    CSVCell.append(assessment.confirmed.map { ruleSet.steps[$0].id } ?? "", to: &bytes)
    bytes.put(",")
    CSVCell.append(assessment.possible.map { ruleSet.steps[$0].id } ?? "", to: &bytes)
    for count in [
      assessment.holds.count { $0 == .isTrue }, assessment.contradictions.count, assessment.openQuestions.count,
    ] {
      bytes.put(",")
      bytes.put(count)
    }
    for step in assessment.steps {
      bytes.put(",\(step.state.word),")
      bytes.put(step.gatesMet)
    }
    for section in assessment.sections { write(section, to: &bytes) }
    bytes.put(",")
    bytes.put(assessment.holds.count { $0 == .unknown })
    if hasStress {
      bytes.put(stress.map { $0.survives ? ",yes," : ",no," } ?? ",,")
      CSVCell.append(stress?.assessment.confirmed.map { ruleSet.steps[$0].id } ?? "", to: &bytes)
    }
    bytes.put("\n")
  }

  private func write(_ section: SectionResult, to bytes: inout [UInt8]) {
    let hasRange = section.state != .notApplicable && section.state != .notSought
    bytes.put(",\(section.state.word)")
    for figure in [
      section.state == .scored ? section.score : nil, hasRange ? section.low : nil, hasRange ? section.high : nil,
      section.answeredShare,
    ] {
      bytes.put(",")
      if let percent = figure?.percent { Fraction.writeDecimal(percent, to: &bytes) }
    }
  }

  /// A row for a profile that could not be assessed.
  public func writeUnreadable(_ profile: UnreadableProfile, to bytes: inout [UInt8]) {
    CSVCell.append(profile.id, to: &bytes)
    bytes.put(",,,,,,unreadable")
    let rest = 6 + ruleSet.steps.count * 2 + ruleSet.sections.count * 5 + (hasStress ? 2 : 0)
    for _ in 0..<rest { bytes.put(",") }
    bytes.put("\n")
  }
}
