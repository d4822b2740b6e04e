/// The parts of a workbook that are not sheets.
enum WorkbookParts {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let officeSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let contentSpace = "http://schemas.openxmlformats.org/package/2006/content-types"
  private static let contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  static func relations(_ targets: [(type: String, part: String)]) -> String {
    let all = targets.enumerated().map { index, target in
      "<Relationship Id=\"r\(index + 1)\" Type=\"\(officeSpace)/\(target.type)\" Target=\"\(target.part)\"/>"
    }
    return "\(declaration)<Relationships xmlns=\"\(PartReader.relationSpace)\">\(all.joined())</Relationships>"
  }

  static func contentTypes(sheets: Int) -> String {
    let parts =
      [("/xl/workbook.xml", "sheet.main"), ("/xl/styles.xml", "styles")]
      + (0..<sheets).map { ("/xl/worksheets/sheet\($0 + 1).xml", "worksheet") }
    let all = parts.map { "<Override PartName=\"\($0.0)\" ContentType=\"\(contentType).\($0.1)+xml\"/>" }
    return """
      \(declaration)<Types xmlns="\(contentSpace)"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
      ContentType="application/xml"/>\(all.joined())</Types>
      """
  }

  /// The list of the sheets, the rows that are printed on every page, and the names of the lists behind drop-downs.
  static func workbook(_ pages: [SheetPage], _ lists: AnswerLists) -> String {
    let sheets = pages.enumerated().map { index, page in
      "<sheet name=\"\(PageXML.escaped(page.name))\" sheetId=\"\(index + 1)\"\(page.isHidden ? " state=\"hidden\"" : "") "
        + "r:id=\"r\(index + 1)\"/>"
    }
    var names = pages.enumerated().filter { $0.element.headingRow > 0 }.map { index, page in
      let row = "$\(page.headingRow)"
      return
        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(index)\">'\(PageXML.escaped(page.name))'!\(row):\(row)"
        + "</definedName>"
    }
    for (index, list) in lists.lists.enumerated() {
      let column = SheetTable.columnName(index)
      names.append(
        "<definedName name=\"\(AnswerLists.name(index))\">\(AnswerLists.sheetName)!$\(column)$1:$\(column)$\(list.count)"
          + "</definedName>")
    }
    return """
      \(declaration)<workbook xmlns="\(PartReader.mainSpace)" xmlns:r="\(officeSpace)"><bookViews><workbookView \
      activeTab="0"/></bookViews><sheets>\(sheets.joined())</sheets>\
      \(names.isEmpty ? "" : "<definedNames>\(names.joined())</definedNames>")</workbook>
      """
  }

  // MARK: Styles

  /// Fonts, fills and borders by number, then what each style is made of. Open cells hold text: what is typed there stays
  /// what it is.
  static let styles = """
    \(declaration)<styleSheet xmlns="\(PartReader.mainSpace)"><fonts count="5">\(font(11))\(font(15, "b"))\(font(11, "b"))\
    \(font(12, "b"))\(font(9.5))</fonts><fills count="5">\(pattern("none"))\(pattern("gray125"))\(solid("FFDCE8F3"))\
    \(solid("FFF2F6FA"))\(solid("FFE9EEF3"))</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/>\
    </border><border><left style="hair"><color rgb="FFA9B8C6"/></left><right style="hair"><color rgb="FFA9B8C6"/></right>\
    <top style="hair"><color rgb="FFA9B8C6"/></top><bottom style="hair"><color rgb="FFA9B8C6"/></bottom><diagonal/>\
    </border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
    <cellXfs count="\(CellStyle.allCases.count)">\(CellStyle.allCases.map(style).joined())</cellXfs></styleSheet>
    """

  private static func font(_ size: Double, _ weight: String = "") -> String {
    "<font>\(weight.isEmpty ? "" : "<\(weight)/>")<sz val=\"\(size)\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
  }

  private static func pattern(_ type: String) -> String { "<fill><patternFill patternType=\"\(type)\"/></fill>" }

  private static func solid(_ colour: String) -> String {
    "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"\(colour)\"/></patternFill></fill>"
  }

  private static func style(_ style: CellStyle) -> String {
    let (font, fill, border) =
      switch style {
      case .plain, .words: (0, 0, 0)
      case .title: (1, 0, 0)
      case .heading: (2, 2, 1)
      case .group: (3, 4, 0)
      case .locked: (0, 3, 1)
      case .quiet: (4, 3, 1)
      case .open: (0, 0, 1)
      }
    let format = style == .open ? 49 : 0
    let wraps = style == .title || style == .plain ? "" : " wrapText=\"1\""
    return "<xf numFmtId=\"\(format)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(border)\" xfId=\"0\" "
      + "applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\" applyProtection=\"1\">"
      + "<alignment vertical=\"top\"\(wraps)/><protection locked=\"\(style == .open ? 0 : 1)\"/></xf>"
  }
}
