/// The whole report of each body as a table: UTF-8 with BOM, one row for each thing that the report says, no cell a
/// formula. The second column says what a row is about; cells stay empty where they do not apply to it.
public struct FullRows: Sendable {
  public init() {}

  /// The byte order mark and the names of the columns.
  public func writeHeader(to bytes: inout [UInt8]) {
    bytes.put("\u{FEFF}id,list,\(ReportItem.names.joined(separator: ","))\n")
  }

  /// One assessed body.
  public func write(_ source: ReportSource, to bytes: inout [UInt8]) {
    let view = ReadinessView(source)
    for item in ReportItems(view).items { CSVCell.appendRow([view.body.id, item.list] + item.fields, to: &bytes) }
  }

  /// A row for a profile that could not be assessed.
  public func writeUnreadable(_ profile: UnreadableProfile, to bytes: inout [UInt8]) {
    var item = ReportItem("unreadable", profile.message)
    item.place = profile.file
    CSVCell.appendRow([profile.id, item.list] + item.fields, to: &bytes)
  }
}
