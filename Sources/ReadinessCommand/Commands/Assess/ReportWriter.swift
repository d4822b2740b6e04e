internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessReports

/// Writes assessments in one format: an opening, the bodies with something between them, a closing.
struct ReportWriter: Sendable {
  let format: ReportFormat
  /// Whether one profile's report stands alone.
  let isAlone: Bool
  private let allSteps: Bool
  private let pages: ReportPages
  private let colour: Bool
  private let json: AssessmentJSON
  private let rows: CSVRows
  /// Whether all that a report says is wanted where a format has figures only otherwise.
  private let isFull: Bool
  /// The step that is required, for formats that tell apart what has to be in place.
  private let required: Int?
  /// Nil where nothing is judged again.
  private let stress: StressFigures?
  private let tables: TableOptions

  init(
    _ format: ReportFormat, _ ruleSet: RuleSet, _ assessor: Assessor, isAlone: Bool, allSteps: Bool, isFull: Bool,
    required: Int? = nil, isStressed: Bool, colour: Bool, pages: ReportPages = .all, tables: TableOptions
  ) {
    self.tables = tables
    self.format = format
    self.isAlone = isAlone
    self.allSteps = allSteps
    self.pages = pages
    self.colour = colour
    let detail: AssessmentJSON.Detail = isFull ? .planned : format.isBrief ? .brief : .full
    json = AssessmentJSON(assessor, detail: detail, engine: EngineVersion.bytes)
    rows = CSVRows(ruleSet, hasStress: isStressed)
    stress = isStressed ? StressFigures(ruleSet) : nil
    self.isFull = isFull
    self.required = required
  }

  /// What stands before the first report.
  func opening() -> [UInt8] {
    if tables.table != nil { return tables.opening() }
    var bytes: [UInt8] = []
    switch format {
    case .document, .data(.ndjson): break
    case .data(.json): if !isAlone { bytes += Array("[\n".utf8) }
    case .data(.csv) where !tables.hasHeader: break
    case .data(.csv): if isFull { FullRows().writeHeader(to: &bytes) } else { rows.writeHeader(to: &bytes) }
    case .data(.xml): AssessmentXML().begin(to: &bytes)
    case .data(.junit): JUnitReport().begin(to: &bytes)
    }
    return bytes
  }

  /// What stands between two reports.
  func between() -> [UInt8] {
    switch format {
    case .document(let format): Array((format.separator ?? "").utf8)
    case .data(.json): Array(",\n".utf8)
    case .data(.ndjson), .data(.csv), .data(.xml), .data(.junit): []
    }
  }

  /// What stands behind the last report.
  func closing() -> [UInt8] {
    var bytes: [UInt8] = []
    switch format {
    case .document, .data(.ndjson), .data(.csv): break
    case .data(.json): bytes += Array((isAlone ? "\n" : "\n]\n").utf8)
    case .data(.xml): AssessmentXML().end(to: &bytes)
    case .data(.junit): JUnitReport().end(to: &bytes)
    }
    return bytes
  }

  /// The report of one body.
  func report(_ assessed: AssessedProfile, earlier: EarlierProfile?) -> [UInt8] {
    if tables.table != nil { return tables.rows(assessed) }
    let test = stress == nil ? nil : assessed.assessor.stress(assessed.profile, assessed.assessment)
    let source = ReportSource(
      assessed, allSteps: allSteps, engine: Program.version, earlier: earlier, stress: test)
    var bytes: [UInt8] = []
    switch format {
    case .document(let format): BodyReport(pages: pages).write(source, as: format, colour: colour, to: &bytes)
    case .data(.json), .data(.ndjson):
      json.write(
        assessed.assessment, of: assessed.profile, file: Array(assessed.file.utf8), places: assessed.places, to: &bytes)
      if format == .data(.json), isFull { ReportJSON().write(source, into: &bytes) }
      if let test { stress?.add(test, toObject: &bytes) }
      if format == .data(.ndjson) { bytes.append(UInt8(ascii: "\n")) }
    case .data(.csv) where isFull: FullRows().write(source, to: &bytes)
    case .data(.csv): rows.write(assessed.assessment, of: assessed.profile, stress: test, to: &bytes)
    case .data(.xml): AssessmentXML().write(source, to: &bytes)
    case .data(.junit): JUnitReport(required: required, leavesRoom: true).write(source, to: &bytes)
    }
    return bytes
  }

  /// A report as it stands among others, where it may be told apart by a number.
  func numbered(_ report: [UInt8], _ number: Int) -> [UInt8] {
    format == .data(.junit) ? JUnitReport.numbered(report, number) : report
  }

  /// What stands in for the report of a profile that could not be read; nothing where the format has no place for it.
  ///
  /// - Parameter findings: all that is wrong with it.
  func report(_ profile: UnreadableProfile, _ findings: [Diagnostic]) -> [UInt8] {
    if tables.table != nil { return tables.rows(profile) }
    var bytes: [UInt8] = []
    switch format {
    case .document where !format.holdsMany: break
    case .document:
      // Alone it has been said on standard error, and there is no report to be missing from.
      if !isAlone { bytes = UnreadableRecord.report(profile, findings, format) }
    case .data(.json), .data(.xml): bytes = UnreadableRecord.report(profile, findings, format)
    case .data(.ndjson): bytes = UnreadableRecord.line(profile, findings)
    case .data(.csv) where isFull: FullRows().writeUnreadable(profile, to: &bytes)
    case .data(.csv): rows.writeUnreadable(profile, to: &bytes)
    case .data(.junit): JUnitReport(leavesRoom: true).writeUnreadable(profile, to: &bytes)
    }
    return bytes
  }
}
