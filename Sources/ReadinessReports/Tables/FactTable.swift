internal import ReadinessEngine
internal import ReadinessModel

/// A tidy table over many bodies: one row a fact, the keys of the body in each row, ids and plain numbers in place of
/// words.
public struct FactTable: Sendable {
  public let name: String
  /// What a row is.
  public let about: String
  private let fields: [TableField]
  /// So many of the fields say whose fact it is.
  private let keyCount: Int
  private let facts: @Sendable (BodyFact) -> [FactPlace]

  /// How rows are written.
  public enum Format: Sendable { case csv, ndjson }

  init(
    _ name: String, _ about: String, _ ruleSet: RuleSet, _ fields: [TableField],
    _ facts: @escaping @Sendable (BodyFact) -> [FactPlace]
  ) {
    self.name = name
    self.about = about
    let keys = BodyKeys.fields(ruleSet)
    self.fields = keys + fields
    keyCount = keys.count
    self.facts = facts
  }

  /// In the order of the table.
  public var columns: [TableColumn] { fields.map(\.column) + [Self.problem] }

  /// The names of the columns; nothing in NDJSON, whose rows carry them.
  public func writeHeader(_ format: Format, to bytes: inout [UInt8]) {
    guard format == .csv else { return }
    for (index, column) in columns.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      CSVCell.append(column.name, to: &bytes)
    }
    bytes.append(0x0A)
  }

  /// The rows of one body.
  public func write(_ body: AssessedProfile, _ format: Format, to bytes: inout [UInt8]) {
    write(BodyFact(body, RouteMap(from: body.profile.asOf)), format, to: &bytes)
  }

  /// The rows of one body with its route map, for tables of plans.
  public func write(_ planned: PlannedProfile, _ format: Format, to bytes: inout [UInt8]) {
    write(BodyFact(planned.assessed, planned.map), format, to: &bytes)
  }

  private func write(_ fact: BodyFact, _ format: Format, to bytes: inout [UInt8]) {
    // What every row of a body begins with is put in words once.
    let keys = fields.prefix(keyCount).map { ($0.column.name, $0.cell(fact)) }
    var head: [UInt8] = []
    cells(keys, format, to: &head)
    for place in facts(fact) {
      fact.place = place
      begin(format, to: &bytes)
      bytes += head
      for field in fields.dropFirst(keyCount) {
        bytes.append(0x2C)
        write(field.column.name, field.cell(fact), format, to: &bytes)
      }
      bytes.append(0x2C)
      write(Self.problem.name, .empty, format, to: &bytes)
      end(format, to: &bytes)
    }
  }

  /// The one row of a profile that there is no result of.
  public func write(_ profile: UnreadableProfile, _ format: Format, to bytes: inout [UInt8]) {
    let said = fields.map { field in
      switch field.column.name {
      case BodyKeys.id: (field.column.name, TableCell.said(profile.knownID))
      case BodyKeys.state: (field.column.name, TableCell.text(profile.state))
      case BodyKeys.input: (field.column.name, TableCell.text(profile.file))
      default: (field.column.name, TableCell.empty)
      }
    }
    begin(format, to: &bytes)
    cells(said + [(Self.problem.name, .said(profile.message))], format, to: &bytes)
    end(format, to: &bytes)
  }

  private func begin(_ format: Format, to bytes: inout [UInt8]) { if format == .ndjson { bytes.append(0x7B) } }

  private func end(_ format: Format, to bytes: inout [UInt8]) {
    if format == .ndjson { bytes.append(0x7D) }
    bytes.append(0x0A)
  }

  private func cells(_ cells: [(name: String, cell: TableCell)], _ format: Format, to bytes: inout [UInt8]) {
    for (index, (name, cell)) in cells.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      write(name, cell, format, to: &bytes)
    }
  }

  private func write(_ name: String, _ cell: TableCell, _ format: Format, to bytes: inout [UInt8]) {
    switch format {
    case .csv: cell.write(toCSV: &bytes)
    case .ndjson:
      bytes.append(0x22)
      bytes.put(name)
      bytes.put("\":")
      cell.write(toJSON: &bytes)
    }
  }

  static let problem = TableColumn(
    "problem", .string, "Why the profile could not be read; empty where it could, and then all else is said.")
}
