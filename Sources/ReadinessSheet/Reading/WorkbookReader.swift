/// Reads the sheets out of a workbook of Excel, LibreOffice or another program: those that its own list names and shows,
/// found through its relations. Formulas, macros and links to other files are not followed; a formula in a cell is said,
/// and the value it last had is not taken.
public struct WorkbookReader {
  static let mostSheets = 100

  private var zip: ZipReader
  private var texts = SharedTexts()
  private var styles = CellStyles()
  private var firstDay = SerialDay.from1900

  public static func book(_ bytes: [UInt8]) throws(SheetProblem) -> SheetBook {
    if let problem = WorkbookKind.problem(bytes) { throw problem }
    var reader = WorkbookReader(zip: try ZipReader(bytes))
    return try reader.book()
  }

  private init(zip: ZipReader) { self.zip = zip }

  private mutating func book() throws(SheetProblem) -> SheetBook {
    let main = try relations(of: "").first("officeDocument").flatMap { zip.has($0) ? $0 : nil } ?? "xl/workbook.xml"
    guard zip.has(main) || !unlisted.isEmpty else {
      throw try WorkbookKind.problem(&zip) ?? ZipReader.damaged("there is no sheet in it")
    }
    if !main.hasSuffix(".xml"), let problem = try WorkbookKind.problem(&zip) { throw problem }
    let list = WorkbookList()
    if let bytes = try zip.entry(main) {
      try PartReader.read(bytes, main, space: PartReader.mainSpace, with: list)
    }
    if list.isFrom1904 { firstDay = SerialDay.from1904 }
    let relations = try relations(of: main)
    try readTexts(relations.first("sharedStrings") ?? "xl/sharedstrings.xml")
    try readStyles(relations.first("styles") ?? "xl/styles.xml")
    let (sheets, missing) = listed(list.sheets, relations)
    guard !sheets.isEmpty else { throw ZipReader.damaged("there is no sheet in it") }
    var book = SheetBook([])
    book.missing = missing
    book.sheetsBeyond = max(0, sheets.count - Self.mostSheets)
    for sheet in sheets.prefix(Self.mostSheets) {
      guard let table = try table(sheet.part, sheet.name) else { continue }
      if sheet.isVisible { book.tables.append(table) } else { book.hidden.append(table) }
    }
    return book
  }

  private struct Sheet {
    var name: String
    var part: String
    var isVisible: Bool
  }

  /// The sheets in the order of the list, and the names of those that have no part. A part that is not where its relation
  /// says is looked for where programs put it, unless it belongs to another sheet.
  private func listed(_ list: [WorkbookList.Sheet], _ relations: Relations) -> (sheets: [Sheet], missing: [String]) {
    var sheets: [Sheet] = []
    var missing: [String] = []
    let taken = Set(list.compactMap { relations.targets[$0.relation]?.part })
    for (index, sheet) in list.enumerated() {
      let target = relations.targets[sheet.relation]
      if let target, target.type != "worksheet" { continue }
      let usual = "xl/worksheets/sheet\(index + 1).xml"
      let own = target?.part ?? usual
      guard let part = zip.has(own) ? own : zip.has(usual) && !taken.contains(usual) ? usual : nil else {
        missing.append(sheet.name)
        continue
      }
      sheets.append(Sheet(name: sheet.name, part: part, isVisible: sheet.isVisible))
    }
    return (list.isEmpty ? unlisted.map { Sheet(name: "", part: $0, isVisible: true) } : sheets, missing)
  }

  /// Sheets of a workbook that has no list of them.
  private var unlisted: [String] {
    zip.names.filter { $0.hasPrefix("xl/worksheets/") && $0.hasSuffix(".xml") }
  }

  private mutating func relations(of part: String) throws(SheetProblem) -> Relations {
    let relations = Relations(of: part)
    let name = PartNames.relations(of: part)
    if let bytes = try zip.entry(name) {
      try PartReader.read(bytes, name, space: PartReader.relationSpace, with: relations)
    }
    return relations
  }

  private mutating func readTexts(_ part: String) throws(SheetProblem) {
    guard let bytes = try zip.entry(part) else { return }
    try PartReader.read(bytes, part, space: PartReader.mainSpace, with: texts)
  }

  private mutating func readStyles(_ part: String) throws(SheetProblem) {
    guard let bytes = try zip.entry(part) else { return }
    try PartReader.read(bytes, part, space: PartReader.mainSpace, with: styles)
  }

  /// The places of the comments on a sheet, each once; an answer to a comment stands in a list of its own.
  private mutating func comments(on sheet: String) throws(SheetProblem) -> [SheetTable.Place] {
    let relations = try relations(of: sheet)
    let handler = CellComments()
    for (type, space) in [("comments", PartReader.mainSpace), ("threadedComment", PartReader.threadSpace)] {
      for part in relations.all(type) {
        guard let bytes = try zip.entry(part) else { continue }
        try PartReader.read(bytes, part, space: space, with: handler)
      }
    }
    let places = Set(
      handler.names.compactMap { CellArea($0) }.map {
        SheetTable.Place(row: $0.rows.lowerBound, column: $0.columns.lowerBound)
      })
    return places.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  private mutating func table(_ part: String, _ name: String) throws(SheetProblem) -> SheetTable? {
    guard let bytes = try zip.entry(part) else { return nil }
    let handler = SheetRows(texts: texts, styles: styles, firstDay: firstDay)
    try PartReader.read(bytes, part, space: PartReader.mainSpace, with: handler)
    if handler.isTooLong {
      throw SheetProblem(
        .workbookTooLarge, "more than 250,000 rows are filled in", help: "a sheet of answers has some hundred rows")
    }
    var rows = handler.rows
    try MergedCells.cover(&rows, handler.merged)
    var table = SheetTable(name: name, rows: rows, findings: handler.findings)
    table.merged = handler.merged
    table.comments = try comments(on: part)
    table.firstDay = firstDay
    table.far = handler.far
    return table
  }
}
