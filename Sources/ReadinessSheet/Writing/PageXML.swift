internal import ReadinessReports

/// A sheet as the XML that workbooks hold.
struct PageXML {
  let page: SheetPage
  /// Whether the sheet is the one that is seen first.
  let isFirst: Bool
  /// What stands at the foot of each printed page.
  let footer: String

  var text: String {
    var text = "\(WorkbookParts.declaration)<worksheet xmlns=\"\(PartReader.mainSpace)\">"
    text += "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
    text +=
      "<sheetViews><sheetView showGridLines=\"0\"\(isFirst ? " tabSelected=\"1\"" : "") workbookViewId=\"0\">\(pane)"
    text += "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>\(columns)<sheetData>"
    for (index, row) in page.rows.enumerated() { append(row, index + 1, to: &text) }
    text += "</sheetData>"
    // Whatever is not locked can be changed, and rows put in and taken out.
    text += "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatCells=\"0\" formatColumns=\"0\""
    text += " formatRows=\"0\" insertRows=\"0\" deleteRows=\"0\"/>\(merged)\(dropDowns)"
    text += "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.45\" bottom=\"0.55\" header=\"0.2\" footer=\"0.25\"/>"
    text += "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
    text += "<headerFooter><oddFooter>\(Self.escaped("&L\(footer)&C&A&RPage &P of &N"))</oddFooter></headerFooter>"
    return text + "</worksheet>"
  }

  private var pane: String {
    let (rows, columns) = (page.frozenRows, page.frozenColumns)
    guard rows > 0 || columns > 0 else { return "" }
    let split = (columns > 0 ? " xSplit=\"\(columns)\"" : "") + (rows > 0 ? " ySplit=\"\(rows)\"" : "")
    let active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight"
    let cell = "\(SheetTable.columnName(columns))\(rows + 1)"
    return "<pane\(split) topLeftCell=\"\(cell)\" activePane=\"\(active)\" state=\"frozen\"/>"
      + "<selection pane=\"\(active)\" activeCell=\"\(cell)\" sqref=\"\(cell)\"/>"
  }

  private var columns: String {
    let all = page.columns.enumerated().map { index, column in
      let number = index + 1
      return "<col min=\"\(number)\" max=\"\(number)\" width=\"\(column.width)\" style=\"\(column.style.rawValue)\""
        + "\(column.isHidden ? " hidden=\"1\"" : "") customWidth=\"1\"/>"
    }
    return all.isEmpty ? "" : "<cols>\(all.joined())</cols>"
  }

  private func append(_ row: SheetPage.Row, _ number: Int, to text: inout String) {
    text += "<row r=\"\(number)\" ht=\"\(height(row))\">"
    for (index, cell) in row.cells.enumerated() {
      text += "<c r=\"\(SheetTable.columnName(index))\(number)\" s=\"\(cell.style.rawValue)\""
      text +=
        cell.text.isEmpty
        ? "/>"
        : " t=\"inlineStr\"><is><t xml:space=\"preserve\">\(Self.escaped(EscapedText.encoded(cell.text)))</t></is></c>"
    }
    text += "</row>"
  }

  private func height(_ row: SheetPage.Row) -> Double {
    let heights = zip(row.cells, page.columns).map { cell, column in
      TextHeight.points(
        column.isHidden ? "" : cell.text, cell.style, width: row.span > 1 ? 1_000 : column.width)
    }
    // The highest that a spreadsheet can show.
    return min(heights.max() ?? 15, 409)
  }

  private var merged: String {
    let areas = page.rows.enumerated().compactMap { index, row -> String? in
      guard row.span > 1, let first = page.columns.firstIndex(where: { !$0.isHidden }) else { return nil }
      let last = SheetTable.columnName(first + row.span - 1)
      return "<mergeCell ref=\"\(SheetTable.columnName(first))\(index + 1):\(last)\(index + 1)\"/>"
    }
    return areas.isEmpty ? "" : "<mergeCells count=\"\(areas.count)\">\(areas.joined())</mergeCells>"
  }

  private var dropDowns: String {
    let all = page.dropDowns.map { dropDown in
      let cell = "\(SheetTable.columnName(dropDown.column))\(dropDown.row)"
      let asks = dropDown.isOpen ? "" : " showErrorMessage=\"1\" errorStyle=\"warning\""
      return "<dataValidation type=\"list\" allowBlank=\"1\"\(asks) sqref=\"\(cell)\"><formula1>"
        + "\(AnswerLists.name(dropDown.list))</formula1></dataValidation>"
    }
    return all.isEmpty ? "" : "<dataValidations count=\"\(all.count)\">\(all.joined())</dataValidations>"
  }

  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    XMLText.append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
