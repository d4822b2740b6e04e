internal import ReadinessModel
internal import ReadinessReports

/// `readiness compare --table changes`: what is different, one row a figure.
enum CompareTable {
  /// Writes what is different between the two of each pair, then what could not be read.
  static func write(
    _ pairs: [(AssessedProfile, AssessedProfile)], _ unreadable: [UnreadableProfile], _ session: inout Session
  ) throws(Stop) {
    let table = ChangeTable(try session.format(among: ["csv", "ndjson"]) == "ndjson" ? .ndjson : .csv)
    var bytes: [UInt8] = []
    if !session.arguments.has("--no-header") { table.writeHeader(to: &bytes) }
    for (before, after) in pairs { table.write(from: before, to: after, to: &bytes) }
    for profile in unreadable { table.write(profile, to: &bytes) }
    try session.deliver(bytes)
  }

  /// Prints what the columns mean.
  static func printColumns(_ session: inout Session) throws(Stop) -> ExitStatus {
    let about = "one figure that is different between two assessments of one body"
    let dictionary = TableDictionary([.init(name: "changes", about: about, columns: ChangeTable.columns)])
    var bytes: [UInt8] = []
    switch try session.format(among: ["text", "csv", "json"]) ?? "text" {
    case "text": dictionary.writeText(to: &bytes)
    case "csv": dictionary.writeCSV(hasHeader: !session.arguments.has("--no-header"), to: &bytes)
    case "json": dictionary.writeDataPackage("comparison", to: &bytes)
    case let format:
      throw session.refuse(
        .conflictingOptions, "what columns mean is not written as \(format)", help: "--format text, csv or json")
    }
    try session.deliver(bytes)
    return .done
  }
}
