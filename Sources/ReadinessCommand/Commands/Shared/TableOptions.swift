internal import ReadinessModel
internal import ReadinessReports

/// What `--table`, `--columns` and `--no-header` ask for, the same for every command that has them.
struct TableOptions {
  /// The table that is wanted in place of a report; nil where none is.
  let table: FactTable?
  let format: FactTable.Format
  let hasHeader: Bool

  /// The options of a command with these tables.
  static func specs(_ tables: [String]) -> [OptionSpec] {
    [
      OptionSpec(
        "--table", .word("TABLE", tables),
        "one row a fact, csv or ndjson, for programs: \(tables.joined(separator: ", "))"),
      OptionSpec(
        "--columns", .none,
        "print what the columns of the table mean (without --table: of every table); --format text, csv or json (a "
          + "Frictionless data package)"),
      OptionSpec("--no-header", .none, "leave out the names of the columns of a csv"),
    ]
  }

  init(table: FactTable?, format: FactTable.Format, hasHeader: Bool) {
    (self.table, self.format, self.hasHeader) = (table, format, hasHeader)
  }

  /// - Parameter named: the form that is wanted, where anything says it.
  /// - Throws: after saying why the options do not go together.
  init(_ session: borrowing Session, _ ruleSet: RuleSet, format named: String?) throws(Stop) {
    let arguments = session.arguments
    hasHeader = !arguments.has("--no-header")
    format = named == "ndjson" ? .ndjson : .csv
    table = arguments.text("--table").flatMap { FactTables.table($0, ruleSet) }
    if table != nil, let named, named != "csv", named != "ndjson" {
      throw session.refuse(
        .conflictingOptions, "a table is written as csv or ndjson, not as \(named)", help: "--format csv or ndjson")
    }
    if !hasHeader, table == nil, named != "csv" {
      throw session.refuse(.conflictingOptions, "--no-header goes with csv", help: "--format csv, or --table")
    }
  }

  /// The first line of the table.
  func opening() -> [UInt8] {
    var bytes: [UInt8] = []
    if hasHeader { table?.writeHeader(format, to: &bytes) }
    return bytes
  }

  /// The rows of one body.
  func rows(_ body: AssessedProfile) -> [UInt8] {
    var bytes: [UInt8] = []
    table?.write(body, format, to: &bytes)
    return bytes
  }

  /// The rows of one body with its route map.
  func rows(_ planned: PlannedProfile) -> [UInt8] {
    var bytes: [UInt8] = []
    table?.write(planned, format, to: &bytes)
    return bytes
  }

  /// The row of a profile that could not be read.
  func rows(_ profile: UnreadableProfile) -> [UInt8] {
    var bytes: [UInt8] = []
    table?.write(profile, format, to: &bytes)
    return bytes
  }

  /// Prints the dictionary where it is asked for; tells whether it was.
  ///
  /// - Parameters:
  ///   - tables: those of the command.
  ///   - further: dictionaries of what the command writes as csv besides.
  static func printColumns(
    _ session: inout Session, _ ruleSet: RuleSet, tables: [String], further: [TableDictionary.Entry]
  ) throws(Stop) -> Bool {
    guard session.arguments.has("--columns") else { return false }
    let wanted = session.arguments.text("--table")
    var entries = tables.filter { wanted == nil || wanted == $0 }
      .compactMap { FactTables.table($0, ruleSet) }.map { TableDictionary.Entry($0) }
    if wanted == nil { entries += further }
    let dictionary = TableDictionary(entries)
    var bytes: [UInt8] = []
    switch try session.format(among: ["text", "csv", "json"]) ?? "text" {
    case "text": dictionary.writeText(to: &bytes)
    case "csv": dictionary.writeCSV(hasHeader: !session.arguments.has("--no-header"), to: &bytes)
    case "json": dictionary.writeDataPackage(ruleSet.id, to: &bytes)
    case let format:
      throw session.refuse(
        .conflictingOptions, "what columns mean is not written as \(format)", help: "--format text, csv or json")
    }
    try session.deliver(bytes)
    return true
  }
}
