internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessSheet

/// `readiness sheet`: a profile to a spreadsheet and back.
enum SheetCommand {
  static let command = Command(
    spec: CommandSpec(
      name: "sheet",
      summary: "Turn a profile, or none for a blank one, into a spreadsheet; and a spreadsheet back into a profile.",
      operands: CommandSpec.Operands(
        placeholder: "FILE", help: "a profile (.xml, .json) or a sheet (.xlsx, .csv); left out: a blank sheet",
        least: 0,
        most: 1),
      options: [
        OptionSpec("--output", .output("FILE"), "where it goes; its ending says what it becomes: .xlsx, .csv or .xml"),
        OptionSpec(
          "--kind", .name("KIND"), "the kind of body that a blank sheet is for (default: questions of every kind)"),
        OptionSpec(
          "--form", .word("FORM", ["full", "short"]),
          "which questions a blank sheet asks: all, or what the steps rest on"),
      ],
      notes: [
        "A workbook (.xlsx) has a sheet for each section, with answers to choose in words; a .csv is one table. There is one "
          + "row a question; further pieces of evidence stand in rows below it. Sheets hold answers, never formulas. "
          + "Columns and sheets may be moved: they are found by their headings. Hidden sheets are not read."
      ],
      examples: [
        "readiness sheet --form short --output blank.xlsx", "readiness sheet four-rivers.xml --output four-rivers.xlsx",
        "readiness sheet four-rivers.xlsx --output four-rivers.xml",
      ])
  ) { session throws(Stop) in
    let ruleSet = try RuleSetInUse.ruleSet(session)
    let assessor = Assessor(ruleSet)
    let output = session.arguments.path("--output") ?? .dash
    let ending = try ending(of: output, session)
    let profile = try session.arguments.operands.first.map { path throws(Stop) in
      try read(path, session, ruleSet, assessor)
    }
    let bytes = try written(profile, as: ending, ruleSet, session)
    if let profile { session.console.print(changes(profile, as: ending, ruleSet, session)) }
    guard output != .dash else {
      try session.write(bytes)
      return .done
    }
    try session.deliver(bytes, to: output)
    session.console.summarise("written: \(output.display)")
    return .done
  }

  private enum Ending: String {
    case xlsx, xlsm, csv, xml, json

    init?(_ path: FilePath) {
      self.init(rawValue: path.display.split(separator: ".").last.map { $0.lowercased() } ?? "")
    }
  }

  private static func written(
    _ profile: Profile?, as ending: Ending, _ ruleSet: RuleSet, _ session: borrowing Session
  ) throws(Stop) -> [UInt8] {
    for option in ["--kind", "--form"] where profile != nil && session.arguments.has(option) {
      throw session.refuse(
        .conflictingOptions, "\(option) is for blank sheets; the profile says it itself", help: "leave it out")
    }
    let kind = try session.arguments.text("--kind").map { name throws(Stop) in try self.kind(name, ruleSet, session) }
    let isShort = session.arguments.text("--form") == "short"
    switch (ending, profile) {
    case (.csv, _): return CSVFile.bytes(SheetWriter(ruleSet).table(profile, kind: kind, isShort: isShort))
    case (.xlsx, _):
      let writer = WorkbookWriter(ruleSet)
      if let problem = writer.problem(profile) {
        session.console.print(finding(problem, session.arguments.path("--output") ?? .dash))
        throw Stop(status: .impossible)
      }
      return writer.bytes(profile, kind: kind, isShort: isShort)
    case (.xml, let profile?): return ProfileXML(ruleSet).bytes(profile)
    case (.xml, nil):
      throw session.refuse(
        .missingArgument, "there is no sheet to read", help: "readiness template writes a blank profile")
    case (.xlsm, _), (.json, _):
      throw session.refuse(
        .badValue, "--output ends in .\(ending.rawValue)", help: endings)
    }
  }

  /// Texts that the output does not hold as they are, or that are no longer so once it is read.
  private static func changes(
    _ profile: Profile, as ending: Ending, _ ruleSet: RuleSet, _ session: borrowing Session
  ) -> [Diagnostic] {
    let form: TextChanges.Form =
      switch ending {
      case .xlsx, .xlsm: .workbook
      case .csv: .table
      case .xml, .json: .document
      }
    return ProfileText.all(profile, ruleSet).compactMap { text in
      let changes = TextChanges(text.text, as: form)
      if changes.isEmpty { return nil }
      return Diagnostic(
        file: session.arguments.operands.first?.inputName ?? "", place: nil, severity: .warning,
        code: changes.losesCharacters ? SheetCode.unseenCharacter.rawValue : CommandCode.blanksCollapsed.rawValue,
        message: "\(text.name) is not kept as it is: \(changes.words)",
        help: "readiness convert --to json keeps every character; or take them out of the profile")
    }
  }

  private static func finding(_ problem: SheetProblem, _ path: FilePath) -> Diagnostic {
    Diagnostic(
      file: path.inputName, place: nil, code: problem.code.rawValue, message: problem.message, help: problem.help)
  }

  private static let endings = "a sheet ends in .xlsx or .csv, a profile in .xml"

  /// What the ending of the output asks for; standard output is CSV.
  private static func ending(of output: FilePath, _ session: borrowing Session) throws(Stop) -> Ending {
    if output == .dash { return .csv }
    if let ending = Ending(output) { return ending }
    throw session.refuse(.badValue, "--output cannot end so: “\(output.display)”", help: endings)
  }

  private static func kind(_ name: String, _ ruleSet: RuleSet, _ session: borrowing Session) throws(Stop) -> Int {
    if let index = ruleSet.kinds.firstIndex(where: { $0.id == name }) { return index }
    throw session.refuse(
      .badValue, "--kind cannot be “\(FilePath(name).display)”",
      help: "one of: \(ruleSet.kinds.map(\.id).joined(separator: ", "))")
  }

  /// Reads a profile or a sheet; every finding is printed, and without a profile the run ends.
  private static func read(
    _ path: FilePath, _ session: borrowing Session, _ ruleSet: RuleSet, _ assessor: Assessor
  ) throws(Stop) -> Profile {
    // As much as the longest lists take in a workbook.
    var reader = FileReader(limit: 48 << 20)
    do throws(FileProblem) { try reader.read(path) } catch {
      session.console.print(error.finding(about: path))
      throw Stop(status: .impossible)
    }
    let bytes = reader.bytes
    let ending = path.display.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let isWorkbook =
      bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF]) || workbooks.contains(ending)
    let (profile, found) =
      isWorkbook || tables.contains(ending)
      ? sheet(bytes, isWorkbook, path, ruleSet, assessor)
      : document(bytes, path, ruleSet, assessor)
    session.console.print(found)
    guard let profile else { throw Stop(status: .impossible) }
    return profile
  }

  /// Endings of what is, or is said to be, a workbook, and of tables as text.
  private static let workbooks = ["xlsx", "xlsm", "xls", "xlsb", "ods", "fods", "numbers"]
  private static let tables = ["csv", "tsv", "tab"]

  private static func sheet(
    _ bytes: [UInt8], _ isWorkbook: Bool, _ path: FilePath, _ ruleSet: RuleSet, _ assessor: Assessor
  ) -> (Profile?, [Diagnostic]) {
    do throws(SheetProblem) {
      var sheet = SheetReader(ruleSet, assessor, file: path.inputName)
      if isWorkbook { return sheet.read(try WorkbookReader.book(bytes)) }
      let (table, isWindows) = try CSVFile.table(bytes)
      var (profile, found) = sheet.read(table)
      if isWindows {
        found.append(
          Diagnostic(
            file: path.inputName, place: nil, severity: .warning, code: SheetCode.takenForWindows.rawValue,
            message: "the file is not UTF-8 and was read as Windows-1252",
            help: "look at names with accents; in Excel save as “CSV UTF-8”"))
      }
      return (profile, found)
    } catch {
      return (nil, [finding(error, path)])
    }
  }

  private static func document(
    _ bytes: [UInt8], _ path: FilePath, _ ruleSet: RuleSet, _ assessor: Assessor
  ) -> (Profile?, [Diagnostic]) {
    let reader = ProfileReader(assessor, ruleSet)
    let isRead = reader.read(bytes.span)
    if isRead, let place = reader.placeOfSince(in: bytes.span) {
      NamedEarlier(name: reader.profile.string(reader.profile.since), place: place).protect(beside: path)
    }
    return (isRead ? reader.profile : nil, reader.diagnostics(of: bytes.span, file: path.inputName))
  }
}
