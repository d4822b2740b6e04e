internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel

/// Assesses one line after the other, each to one line: an assessment, or a record of what is wrong.
struct RecordAssessor {
  /// How many findings about one block are kept for standard error.
  private static let mostMessages = Console.limit

  private let assessor: Assessor
  private let reader: ProfileReader
  private let writer: AssessmentJSON
  private var assessment: Assessment

  init(_ assessor: Assessor, _ ruleSet: RuleSet, detail: AssessmentJSON.Detail) {
    self.assessor = assessor
    reader = ProfileReader(assessor, ruleSet, keepsTexts: detail == .full)
    writer = AssessmentJSON(assessor, detail: detail, engine: EngineVersion.bytes)
    assessment = assessor.makeAssessment()
  }

  /// Appends to the block's output one line for each of its lines.
  mutating func assess(_ block: RecordBlock) {
    block.forEachLine { line, number in assess(line, number, in: block) }
  }

  private mutating func assess(_ line: Span<UInt8>, _ number: Int, in block: RecordBlock) {
    block.tally.records += 1
    if line.count > RecordLines.longest {
      refuse(.tooLong, number, in: block)
    } else if Self.isBlank(line) {
      refuse(.blankLine, number, in: block)
    } else if reader.read(line) {
      let profile = reader.profile
      assessor.assess(profile, into: &assessment)
      writer.write(assessment, of: profile, to: &block.output)
      if reader.hasFindings { remark(line, number, in: block) }
    } else {
      let found = findings(line, number)
      block.tally.unreadable += 1
      keep(found, in: block)
      let profile = reader.profile
      ErrorRecord.append(found, line: number, id: profile.bytes(profile.id), to: &block.output)
    }
    block.output.append(0x0A)
  }

  private func refuse(_ code: RecordCode, _ number: Int, in block: RecordBlock) {
    let place = Place(line: number, column: 1)
    let finding = Diagnostic(file: "-", place: place, code: code.rawValue, message: code.message)
    block.tally.unreadable += 1
    keep([finding], in: block)
    ErrorRecord.append([finding], line: number, id: [], to: &block.output)
  }

  private func remark(_ line: Span<UInt8>, _ number: Int, in block: RecordBlock) {
    block.tally.remarked += 1
    if block.messages.count < Self.mostMessages { keep(findings(line, number), in: block) }
  }

  private func keep(_ found: [Diagnostic], in block: RecordBlock) {
    let room = Self.mostMessages - block.messages.count
    if room > 0 { block.messages += found.prefix(room) }
  }

  private func findings(_ line: Span<UInt8>, _ number: Int) -> [Diagnostic] {
    reader.diagnostics(of: line, file: "-").map { finding in
      var finding = finding
      finding.place = Place(line: number, column: finding.place?.column ?? 1)
      return finding
    }
  }

  private static func isBlank(_ line: Span<UInt8>) -> Bool {
    for index in line.indices where line[index] != 0x20 && line[index] != 0x09 && line[index] != 0x0D { return false }
    return true
  }
}
