internal import ReadinessEngine
internal import ReadinessReports

/// Sheets as CSV: written for Excel, read in every way in which spreadsheets write it.
public enum CSVFile {
  /// UTF-8 with its mark, commas, CRLF; no cell can be taken for a formula.
  public static func bytes(_ table: SheetTable) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in table.rows {
      for (index, cell) in row.cells.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        CSVCell.append(cell.shown, to: &bytes)
      }
      bytes += [0x0D, 0x0A]
    }
    return bytes
  }

  /// The rows, numbered by record as spreadsheets number them; and whether the bytes had to be taken for Windows-1252.
  public static func table(_ bytes: [UInt8]) throws(SheetProblem) -> (table: SheetTable, isWindows: Bool) {
    let (text, isWindows) = try CSVEncoding.text(bytes)
    var parser = CSVParser(Array(text.unicodeScalars))
    let rows = try parser.rows().enumerated().map { index, cells in
      SheetTable.Row(number: index + 1, cells: cells)
    }
    var findings = parser.brokenQuotes
    if let (row, column) = parser.openQuote {
      findings.append(
        CellFinding(
          row: row, column: column, code: .openQuote,
          message: "a quote is opened here and never closed; this row and those after it were not read"))
    }
    var table = SheetTable(rows: rows, findings: findings)
    table.usesCommas = parser.separator == ";"
    return (table, isWindows)
  }
}

/// Splits text into records and cells (RFC 4180), with the separator that its first line shows.
struct CSVParser {
  private static let mostRows = 250_000
  private let text: [Unicode.Scalar]
  let separator: Unicode.Scalar
  private var at = 0
  /// Where a quote is opened and never closed: the row from 1, the column from 0. What comes before it was read.
  private(set) var openQuote: (row: Int, column: Int)?
  /// Cells in which text goes on behind the quote that closes them.
  private(set) var brokenQuotes: [CellFinding] = []

  init(_ text: [Unicode.Scalar]) {
    self.text = text
    separator = Self.separator(text)
  }

  /// What parts the cells: what the first line says (`sep=;`), or what the line of headings has most of.
  private static func separator(_ text: [Unicode.Scalar]) -> Unicode.Scalar {
    let lines = text.prefix(20_000).split(maxSplits: 50) { $0 == "\n" || $0 == "\r" }
    if let first = lines.first, first.count == 5, String(first.map(Character.init)).lowercased().hasPrefix("sep=") {
      return first[first.startIndex + 4]
    }
    let heading = lines.first { line in
      let words = String(line.map(Character.init)).lowercased()
      return words.contains("question") && words.contains("answer")
    }
    let line = heading ?? lines.first ?? []
    let candidates: [Unicode.Scalar] = [",", ";", "\t"]
    let counts = candidates.map { candidate in line.count(where: { $0 == candidate }) }
    return candidates[counts.firstIndex(of: counts.max() ?? 0) ?? 0]
  }

  mutating func rows() throws(SheetProblem) -> [[SheetCell]] {
    var rows: [[SheetCell]] = []
    while at < text.count {
      let row = row(rows.count + 1)
      if openQuote != nil { break }
      rows.append(row)
      if rows.count > Self.mostRows {
        throw SheetProblem(
          .tooLong, "more than \(Self.mostRows) rows", help: "a sheet of answers has some hundreds")
      }
    }
    return rows
  }

  private mutating func row(_ number: Int) -> [SheetCell] {
    var cells: [SheetCell] = []
    while true {
      if let text = cell(number, cells.count) {
        cells.append(SheetCell(text))
      } else {
        cells += brokenCells(number, cells.count)
      }
      guard at < text.count, text[at] == separator else { break }
      at += 1
    }
    if at < text.count, text[at] == "\r" { at += 1 }
    if at < text.count, text[at] == "\n" { at += 1 }
    return cells
  }

  /// The text of a cell; nil where it goes on behind the quote that closes it.
  private mutating func cell(_ row: Int, _ column: Int) -> String? {
    var cell = String.UnicodeScalarView()
    if at < text.count, text[at] == "\"" {
      at += 1
      while true {
        guard at < text.count else {
          openQuote = (row, column)
          break
        }
        let scalar = text[at]
        at += 1
        if scalar == "\"" {
          guard at < text.count, text[at] == "\"" else { break }
          at += 1
        }
        cell.append(scalar)
      }
      // Blanks behind the quote are seen by nobody.
      while !isAtEnd, WrittenText.isBlank(text[at]) || WrittenText.isUnseen(text[at]) { at += 1 }
      return isAtEnd ? String(cell) : nil
    }
    while !isAtEnd {
      cell.append(text[at])
      at += 1
    }
    return String(cell)
  }

  /// Whether a cell ends here.
  private var isAtEnd: Bool { at == text.count || text[at] == separator || isAtLineEnd }

  private var isAtLineEnd: Bool { at == text.count || text[at] == "\r" || text[at] == "\n" }

  /// Walks past a cell whose quotes do not fit, and tells it. Where more quotes follow in its line nobody can say where the
  /// cells behind it begin, so none of them is read.
  private mutating func brokenCells(_ row: Int, _ column: Int) -> [SheetCell] {
    let start = at
    while !isAtLineEnd { at += 1 }
    let rest = text[start..<at]
    let isRestLost = rest.contains("\"")
    if !isRestLost { at = rest.firstIndex(of: separator) ?? at }
    let message =
      "text goes on behind the quote that closes the cell; "
      + (isRestLost ? "the cell and the rest of its line were not read" : "the cell was not read")
    brokenQuotes.append(CellFinding(row: row, column: column, code: .brokenQuote, message: message))
    let cell = SheetCell(.unread(.brokenQuote, message), shown: "", value: "")
    return [SheetCell](repeating: cell, count: 1 + (isRestLost ? rest.count { $0 == separator } : 0))
  }
}
