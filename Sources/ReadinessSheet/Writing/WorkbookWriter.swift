public import ReadinessModel
internal import ReadinessZip

/// Profiles as workbooks for people: answers only, never a formula; what is asked is locked, what is answered is open text,
/// and choices stand in drop-downs.
public struct WorkbookWriter: Sendable {
  private let ruleSet: RuleSet

  public init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  /// The workbook; without a profile it is blank.
  ///
  /// - Parameters:
  ///   - kind: index of the kind of body whose questions are asked; nil for those of every kind. A profile's own kind goes
  ///     before it. What was answered is always there.
  ///   - isShort: whether a blank workbook asks the questions of the short form only; a profile says so itself.
  public func bytes(_ profile: Profile?, kind: Int? = nil, isShort: Bool = false) -> [UInt8] {
    let layout = WorkbookLayout(ruleSet, profile, kind: kind, isShort: isShort)
    let name = profile.map { $0.string($0.name) } ?? ruleSet.title
    // An ampersand begins an instruction in a footer, and 255 characters are the most.
    let footer = name.prefix(80).split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", WorkbookParts.contentTypes(sheets: layout.pages.count))
    zip.add("_rels/.rels", WorkbookParts.relations([("officeDocument", "xl/workbook.xml")]))
    zip.add("xl/workbook.xml", WorkbookParts.workbook(layout.pages, layout.lists))
    let sheets = layout.pages.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
    zip.add("xl/_rels/workbook.xml.rels", WorkbookParts.relations(sheets + [("styles", "styles.xml")]))
    zip.add("xl/styles.xml", WorkbookParts.styles)
    for (index, page) in layout.pages.enumerated() {
      zip.add(
        "xl/worksheets/sheet\(index + 1).xml", PageXML(page: page, isFirst: index == 0, footer: footer).text)
    }
    return zip.finished()
  }

  /// As many UTF-16 units as a cell can hold.
  static let longestText = 32_767

  /// A text that is longer than a cell can be: spreadsheet programs would call the whole workbook damaged. Nil where all
  /// texts fit.
  public func problem(_ profile: Profile?) -> SheetProblem? {
    guard let profile, profile.text.count > Self.longestText else { return nil }
    for page in WorkbookLayout(ruleSet, profile, kind: nil, isShort: false).pages {
      for (row, cells) in page.rows.enumerated() {
        for (column, cell) in cells.cells.enumerated() where cell.text.utf16.count > Self.longestText {
          return Self.problem(cell.text, "row \(row + 1), column \(SheetTable.columnName(column)) of “\(page.name)”")
        }
      }
    }
    return nil
  }

  private static func problem(_ text: String, _ place: String) -> SheetProblem {
    SheetProblem(
      .cellTooLong,
      "the text for \(place) has \(text.utf16.count) characters, and a cell of a workbook holds \(longestText): "
        + "“\(text.prefix(40))…”",
      help: "shorten it, or write a .csv, whose cells may be of any length")
  }
}
