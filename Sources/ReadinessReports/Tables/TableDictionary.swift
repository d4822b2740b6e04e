internal import ReadinessEngine
internal import ReadinessModel

/// What the columns of tables mean: for people, as a table of its own, and for programs.
public struct TableDictionary: Sendable {
  /// One table with its columns.
  public struct Entry: Sendable {
    public var name: String
    /// What a row is.
    public var about: String
    public var columns: [TableColumn]

    public init(name: String, about: String, columns: [TableColumn]) {
      self.name = name
      self.about = about
      self.columns = columns
    }

    public init(_ table: FactTable) { self.init(name: table.name, about: table.about, columns: table.columns) }
  }

  private let entries: [Entry]

  public init(_ entries: [Entry]) { self.entries = entries }

  /// Lines for people.
  public func writeText(to bytes: inout [UInt8]) {
    for (index, entry) in entries.enumerated() {
      bytes.put("\(index > 0 ? "\n" : "")table \(entry.name): a row is \(entry.about)\n\n")
      let width = entry.columns.map(\.name.count).max() ?? 0
      for column in entry.columns {
        let name = column.name + String(repeating: " ", count: width - column.name.count)
        let unit = column.unit.isEmpty ? "" : " (\(column.unit))"
        bytes.put("  \(name)  \(column.kind.rawValue)\(unit): \(column.meaning)\n")
        if !column.values.isEmpty {
          bytes.put("  \(String(repeating: " ", count: width))  one of: \(column.values.joined(separator: ", "))\n")
        }
      }
    }
  }

  /// One row a column.
  public func writeCSV(hasHeader: Bool = true, to bytes: inout [UInt8]) {
    if hasHeader { bytes.put("table,name,type,unit,values,meaning\n") }
    for entry in entries {
      for column in entry.columns {
        CSVCell.appendRow(
          [
            entry.name, column.name, column.kind.rawValue, column.unit, column.values.joined(separator: " "),
            column.meaning,
          ], to: &bytes)
      }
    }
  }

  /// A Frictionless data package: a resource for each table, which lies beside it as a CSV file of its name.
  public func writeDataPackage(_ ruleSet: String, to bytes: inout [UInt8]) {
    var line = JSONLine()
    line.object { line in
      line.text("profile", "tabular-data-package")
      line.text("name", "readiness-\(ruleSet)")
      line.array("resources") { line in for entry in entries { line.object { Self.write(entry, to: &$0) } } }
    }
    bytes += line.bytes
    bytes.append(0x0A)
  }

  private static func write(_ entry: Entry, to line: inout JSONLine) {
    line.text("profile", "tabular-data-resource")
    line.text("name", entry.name)
    line.text("path", "\(entry.name).csv")
    line.text("description", "One row is \(entry.about).")
    line.text("format", "csv")
    line.text("mediatype", "text/csv")
    line.text("encoding", "utf-8")
    line.object("schema") { line in
      line.array("fields") { line in
        for column in entry.columns {
          line.object { line in
            line.text("name", column.name)
            line.text("type", column.kind.rawValue)
            line.text("description", column.meaning)
            if !column.unit.isEmpty { line.text("unit", column.unit) }
            if !column.values.isEmpty { line.object("constraints") { $0.texts("enum", column.values) } }
          }
        }
      }
      line.texts("missingValues", [""])
    }
  }
}
