internal import ReadinessXML

/// Reads the first sheet with the headings out of a workbook of Excel or LibreOffice. Formulas, macros and links to other
/// files are not followed; a formula in a cell is said, and the value it last had is not taken.
public struct WorkbookReader {
  /// What “Strict Open XML” calls the elements that others put into ``WorkbookWriter/mainSpace``.
  private static let strictSpace = "http://purl.oclc.org/ooxml/spreadsheetml/main"
  private static let limits = XMLLimits(bytes: ZipReader.mostBytes, elements: 600_000)
  /// Of a spreadsheet program; a sheet of answers is one of the first.
  private static let (mostRows, mostSheets) = (1_048_576, 20)

  private var zip: ZipReader
  private var strings: [String] = []

  public static func table(_ bytes: [UInt8]) throws(SheetProblem) -> SheetTable {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw SheetProblem(
        .oldWorkbook, "this is a workbook of an old form, or one with a password",
        help: "save it as .xlsx without a password")
    }
    guard bytes.starts(with: [0x50, 0x4B]) else {
      throw SheetProblem(.noWorkbook, "this is no .xlsx workbook", help: "save it as .xlsx, or as CSV")
    }
    var reader = WorkbookReader(zip: try ZipReader(bytes))
    return try reader.table()
  }

  private init(zip: ZipReader) { self.zip = zip }

  private mutating func table() throws(SheetProblem) -> SheetTable {
    if let root = try document("xl/sharedStrings.xml") {
      strings = root.children.filter { $0.name == "si" }.map(Self.text)
    }
    let properties = try document("xl/workbook.xml")?.children.first { $0.name == "workbookPr" }
    let isFrom1904 = ["1", "true"].contains(properties?.attribute("date1904")?.value)
    var first: SheetTable?
    let sheets = zip.names.filter { $0.hasPrefix("xl/worksheets/") && $0.hasSuffix(".xml") }
    for name in sheets.prefix(Self.mostSheets) {
      guard let root = try document(name) else { continue }
      var table = sheet(root)
      table.firstDay = isFrom1904 ? 24107 : 25569
      if table.rows.prefix(50).contains(where: { $0.cells.contains { CellText.clean($0).lowercased() == "question" } })
      {
        return table
      }
      first = first ?? table
    }
    guard let first else { throw ZipReader.damaged("there is no sheet in it") }
    return first
  }

  private mutating func document(_ name: String) throws(SheetProblem) -> LocatedElement? {
    guard let bytes = try zip.entry(name) else { return nil }
    let isStrict = String(decoding: bytes.prefix(2048), as: UTF8.self).contains(Self.strictSpace)
    let space = isStrict ? Self.strictSpace : WorkbookWriter.mainSpace
    guard let document = LocatedDocument.read(bytes, namespace: space, limits: Self.limits).document else {
      throw ZipReader.damaged("\(name) cannot be read, or is far larger than a sheet of answers")
    }
    return document.root
  }

  private func sheet(_ root: LocatedElement) -> SheetTable {
    var table = SheetTable(rows: [])
    var number = 0
    for data in root.children where data.name == "sheetData" {
      for row in data.children where row.name == "row" {
        let said = row.attribute("r").flatMap { Int($0.value) }
        number = said.flatMap { (1...Self.mostRows).contains($0) ? $0 : nil } ?? number + 1
        var cells: [String] = []
        for cell in row.children where cell.name == "c" {
          let column = cell.attribute("r").flatMap { Self.column($0.value) } ?? cells.count
          guard column < 64 else { continue }
          while cells.count <= column { cells.append("") }
          if cell.children.contains(where: { $0.name == "f" }) {
            table.findings.append(
              CellFinding(
                row: number, column: column, code: .formulaInCell,
                message: "a formula stands here; only what is typed is read"))
          } else {
            cells[column] = value(cell)
          }
        }
        table.rows.append(SheetTable.Row(number: number, cells: cells))
      }
    }
    return table
  }

  private func value(_ cell: LocatedElement) -> String {
    let written = cell.children.first { $0.name == "v" }?.text ?? ""
    switch cell.attribute("t")?.value {
    case "s": return Int(written).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
    case "inlineStr": return cell.children.first { $0.name == "is" }.map(Self.text) ?? ""
    case "b": return written == "1" ? "yes" : "no"
    default: return written
    }
  }

  /// The runs of a text, without what is said about its pronunciation.
  private static func text(_ element: LocatedElement) -> String {
    element.children.map { child in
      switch child.name {
      case "t": child.texts.map(\.text).joined()
      case "r": text(child)
      default: ""
      }
    }.joined()
  }

  /// The column of `AB12`, from 0.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { break }
      column = column * 26 + Int(byte) - 64
      if column > 20_000 { return nil }
    }
    return column > 0 ? column - 1 : nil
  }
}
