/// A plain reader of CSV, apart from the code it tests.
enum CSVTable {
  static func parse(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var (row, cell): ([String], String) = ([], "")
    var quoted = false
    var rest = text.unicodeScalars[...]
    if rest.first == "\u{FEFF}" { rest = rest.dropFirst() }
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"" where quoted && rest.first == "\"":
        cell.append("\"")
        rest = rest.dropFirst()
      case "\"": quoted.toggle()
      case "," where !quoted:
        row.append(cell)
        cell = ""
      case "\n" where !quoted:
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
