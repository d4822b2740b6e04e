internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel
internal import ReadinessXML

/// Assesses one line after the other, each to one line: an assessment, or a record of what is wrong.
struct RecordAssessor {
  /// How many findings about one block are kept for standard error.
  private static let mostMessages = Console.limit

  private let assessor: Assessor
  private let reader: ProfileReader
  private let writer: AssessmentJSON
  private var batch: RecordBatch

  init(_ assessor: Assessor, _ ruleSet: RuleSet, detail: AssessmentJSON.Detail) {
    self.assessor = assessor
    reader = ProfileReader(assessor, ruleSet, keepsTexts: detail != .brief)
    writer = AssessmentJSON(assessor, detail: detail, engine: EngineVersion.bytes)
    batch = RecordBatch(assessor)
  }

  /// Appends to the block's output one line for each of its lines.
  mutating func assess(_ block: RecordBlock) {
    // Taken out once a block: used where it is, it would be looked after for every line.
    var output: [UInt8] = []
    swap(&output, &block.output)
    block.forEachLine { line, number in
      block.tally.records += 1
      if line.count <= RecordLines.longest, !Self.isBlank(line), reader.read(line) {
        if reader.hasFindings { Self.remark(line, number, reader, in: block) }
        if batch.takeProfile(of: reader) { batch.finish(assessor, writer, &output) }
      } else {
        batch.finish(assessor, writer, &output)
        Self.refuse(line, number, reader, in: block, &output)
        output.append(0x0A)
      }
    }
    batch.finish(assessor, writer, &output)
    swap(&output, &block.output)
  }

  private static func refuse(
    _ line: Span<UInt8>, _ number: Int, _ reader: ProfileReader, in block: RecordBlock, _ output: inout [UInt8]
  ) {
    block.tally.unreadable += 1
    if line.count > RecordLines.longest {
      ErrorRecord.append([keep(.tooLong, number, in: block)], line: number, id: [], to: &output)
    } else if isBlank(line) {
      ErrorRecord.append([keep(.blankLine, number, in: block)], line: number, id: [], to: &output)
    } else {
      var found = findings(line, number, reader)
      if number == 1, block.lineCount > 1, goesOn(found) {
        found = [keep(.overLines, number, in: block)]
      } else {
        keep(found, in: block)
      }
      let profile = reader.profile
      let known = profile.id.isEmpty ? RecordIdentity.find(in: line) : Array(profile.bytes(profile.id))
      ErrorRecord.append(found, line: number, id: known, to: &output)
    }
  }

  private static func keep(_ code: RecordCode, _ number: Int, in block: RecordBlock) -> Diagnostic {
    let place = Place(line: number, column: 1)
    let finding = Diagnostic(
      file: FilePath.dash.inputName, place: place, code: code.rawValue, message: code.message, help: code.help)
    keep([finding], in: block)
    return finding
  }

  /// Whether a record is but the beginning of one.
  private static func goesOn(_ findings: [Diagnostic]) -> Bool {
    let codes = [
      XMLProblemCode.notXML.rawValue, XMLProblemCode.notClosed.rawValue, ProfileDiagnosticCode.endsEarly.rawValue,
    ]
    return findings.count == 1 && codes.contains(findings[0].code)
  }

  private static func remark(_ line: Span<UInt8>, _ number: Int, _ reader: ProfileReader, in block: RecordBlock) {
    block.tally.remarked += 1
    if block.wantsMessages, block.messages.count < mostMessages { keep(findings(line, number, reader), in: block) }
  }

  private static func keep(_ found: [Diagnostic], in block: RecordBlock) {
    let room = block.wantsMessages ? mostMessages - block.messages.count : 0
    if room > 0 { block.messages += found.prefix(room) }
  }

  private static func findings(_ line: Span<UInt8>, _ number: Int, _ reader: ProfileReader) -> [Diagnostic] {
    reader.diagnostics(of: line, file: FilePath.dash.inputName).map { finding in
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
