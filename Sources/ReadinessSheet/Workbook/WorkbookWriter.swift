public import ReadinessModel
internal import ReadinessReports
internal import ReadinessZip

/// Sheets as Excel workbooks: answers only, never a formula; what is asked is locked, what is answered is open text, and
/// single choices have a drop-down.
public enum WorkbookWriter {
  public static func bytes(_ table: SheetTable, _ ruleSet: RuleSet) -> [UInt8] {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", contentTypes)
    zip.add("_rels/.rels", relations("officeDocument", "xl/workbook.xml"))
    zip.add("xl/workbook.xml", workbook)
    zip.add(
      "xl/_rels/workbook.xml.rels",
      """
      \(declaration)<Relationships xmlns="\(packageSpace)"><Relationship Id="r1" \
      Type="\(officeSpace)/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" \
      Type="\(officeSpace)/styles" Target="styles.xml"/></Relationships>
      """)
    zip.add("xl/styles.xml", styles)
    zip.add("xl/worksheets/sheet1.xml", sheet(table, ruleSet))
    return zip.finished()
  }

  static let mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let officeSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageSpace = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  /// Styles by number: heading, locked, open.
  private static let (heading, locked, open) = (1, 2, 3)

  private static func sheet(_ table: SheetTable, _ ruleSet: RuleSet) -> String {
    let columns = SheetColumn.allCases
    var text = "\(declaration)<worksheet xmlns=\"\(mainSpace)\"><sheetViews><sheetView workbookViewId=\"0\">"
    text +=
      "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>"
    for (index, column) in columns.enumerated() {
      text += "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(column.width)\" customWidth=\"1\"/>"
    }
    text += "</cols><sheetData>"
    for row in table.rows {
      text += "<row r=\"\(row.number)\">"
      for (index, cell) in row.cells.enumerated() {
        let style = row.number == 1 ? heading : index < columns.count && columns[index].isOpen ? open : locked
        text += "<c r=\"\(SheetTable.columnName(index))\(row.number)\" s=\"\(style)\""
        text += cell.isEmpty ? "/>" : " t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped(cell))</t></is></c>"
      }
      text += "</row>"
    }
    text +=
      "</sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"/>"
    return text + dropDowns(table, ruleSet) + "<pageSetup orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>"
  }

  /// A list holds at most 255 characters; longer ones are left to the words beside the cell.
  private static func dropDowns(_ table: SheetTable, _ ruleSet: RuleSet) -> String {
    guard let question = SheetColumn.allCases.firstIndex(of: .question),
      let answer = SheetColumn.allCases.firstIndex(of: .answer)
    else { return "" }
    var lists: [String] = []
    for row in table.rows where row.cells.count > question {
      let offered = offered(row.cells[question], ruleSet).joined(separator: ",")
      if offered.isEmpty || offered.utf8.count > 255 { continue }
      let cell = "\(SheetTable.columnName(answer))\(row.number)"
      lists.append(
        "<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" errorStyle=\"warning\" sqref=\"\(cell)\">"
          + "<formula1>\"\(offered)\"</formula1></dataValidation>")
    }
    return lists.isEmpty
      ? "" : "<dataValidations count=\"\(lists.count)\">\(lists.joined())</dataValidations>"
  }

  private static func offered(_ id: String, _ ruleSet: RuleSet) -> [String] {
    switch HeadRow(rawValue: id) {
    case .kind: ruleSet.kinds.map(\.id)
    case .target: ruleSet.steps.map(\.id) + ["none"]
    case .form: ["full", "short"]
    default: ruleSet.questions.first { $0.id == id }?.offered ?? []
    }
  }

  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    XMLText.append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func relations(_ type: String, _ target: String) -> String {
    """
    \(declaration)<Relationships xmlns="\(packageSpace)"><Relationship Id="r1" Type="\(officeSpace)/\(type)" \
    Target="\(target)"/></Relationships>
    """
  }

  private static let contentTypes = """
    \(declaration)<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
    ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
    ContentType="application/xml"/><Override PartName="/xl/workbook.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override \
    PartName="/xl/worksheets/sheet1.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override \
    PartName="/xl/styles.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
    """

  private static let workbook = """
    \(declaration)<workbook xmlns="\(mainSpace)" xmlns:r="\(officeSpace)"><sheets><sheet name="Answers" sheetId="1" \
    r:id="r1"/></sheets></workbook>
    """

  private static let styles = """
    \(declaration)<styleSheet xmlns="\(mainSpace)"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
    <font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="4"><fill><patternFill \
    patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill \
    patternType="solid"><fgColor rgb="FFDCE8F3"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor \
    rgb="FFF2F6FA"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/>\
    </border><border><left/><right/><top/><bottom style="thin"><color rgb="FFCDD7E1"/></bottom><diagonal/></border>\
    </borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs \
    count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" \
    borderId="1" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="0" fontId="0" fillId="3" borderId="1" xfId="0" \
    applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="0" \
    fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyAlignment="1" applyProtection="1"><alignment \
    vertical="top" wrapText="1"/><protection locked="0"/></xf></cellXfs></styleSheet>
    """
}
