internal import ReadinessXML

/// What is known of elements and attributes in the parts of a workbook.
enum PartName: String, CaseIterable {
  case sheetData, row, c, v, f, t, r, s, ref, si, rPh, sst, numFmt, numFmtId, formatCode, cellXfs, xf, workbookPr
  case mergeCell, comment, threadedComment
  case date1904, sheet, name, state
  case fonts, font, fontId, strike, vertAlign, val
  case sheetView, showZeros, hidden
  case inlineText = "is"
  case relationship = "Relationship"
  case id = "Id"
  case type = "Type"
  case target = "Target"
  case mode = "TargetMode"

  static func at(_ index: Int) -> PartName? { allCases.indices.contains(index) ? allCases[index] : nil }
}

/// Follows one part, element by element; whatever prefix its elements have.
class PartHandler: XMLEventHandler {
  final override func start(_ element: Int, _ tag: borrowing XMLStartTag) {
    if let name = PartName.at(element) { begin(name, tag) }
  }

  final override func end(_ element: Int) {
    if let name = PartName.at(element) { finish(name) }
  }

  func begin(_ name: PartName, _ tag: borrowing XMLStartTag) {}

  func finish(_ name: PartName) {}
}

extension XMLStartTag {
  /// Whether the element says that text is struck out or raised, as ``PartName/strike`` and ``PartName/vertAlign`` do.
  var marksText: Bool {
    switch value(.val) {
    case "0", "false", "off", "baseline": false
    default: true
    }
  }

  /// The value of an attribute; nil where there is none.
  func value(_ name: PartName) -> String? {
    for index in 0..<count where PartName.at(attribute(index)) == name { return value(index) }
    return nil
  }

  /// The value of an attribute that has some prefix, such as `r:id`.
  func prefixed(_ name: String) -> String? {
    for index in 0..<count where attribute(index) < 0 && attributeName(index).hasSuffix(":" + name) {
      return value(index)
    }
    return nil
  }
}

/// Hands parts to their handlers.
enum PartReader {
  static let mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let threadSpace = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
  static let relationSpace = "http://schemas.openxmlformats.org/package/2006/relationships"
  /// What “Strict Open XML” calls the elements that others put into ``mainSpace``.
  private static let strictSpace = "http://purl.oclc.org/ooxml/spreadsheetml/main"
  private static let limits = XMLLimits(bytes: ZipReader.mostBytes, elements: 5_000_000)

  static func read(_ bytes: [UInt8], _ name: String, space: String, with handler: PartHandler) throws(SheetProblem) {
    let isStrict = String(decoding: bytes.prefix(4096), as: UTF8.self).contains(strictSpace)
    let vocabulary = XMLVocabulary(
      namespace: isStrict && space == mainSpace ? strictSpace : space, names: PartName.allCases.map(\.rawValue))
    guard let problem = XMLEventParser(vocabulary, limits: limits).parse(bytes, with: handler).first else { return }
    throw ZipReader.damaged("\(name) cannot be read, or is far larger than a sheet of answers (\(problem.message))")
  }
}
