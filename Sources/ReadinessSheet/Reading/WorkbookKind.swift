/// What a packed or binary file is that is no workbook of the kind that is read.
enum WorkbookKind {
  private static let asXLSX = "open it and save it as .xlsx, or as CSV"

  /// Why bytes that are no zip file are not read.
  static func problem(_ bytes: [UInt8]) -> SheetProblem? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      let name = "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
      if contains(bytes, name) {
        return SheetProblem(.workbookLocked, "the workbook is locked with a password", help: "save it without one")
      }
      return SheetProblem(
        .oldWorkbook, "this is a workbook of the old form (.xls)", help: "save it as .xlsx without a password")
    }
    if bytes.starts(with: [0x50, 0x4B]) { return nil }
    let start = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    let names = [
      ("<html", "a web page"), ("<!doctype html", "a web page"),
      ("progid=\"excel.sheet\"", "an “XML Spreadsheet 2003”"),
      ("urn:oasis:names:tc:opendocument", "a flat OpenDocument spreadsheet (.fods)"), ("%pdf-", "a PDF"),
    ]
    for (sign, name) in names where start.contains(sign) {
      return SheetProblem(.otherDocument, "this is \(name), not an .xlsx workbook", help: asXLSX)
    }
    return SheetProblem(.noWorkbook, "this is no .xlsx workbook", help: "save it as .xlsx, or as CSV")
  }

  /// Why a zip file without a workbook in it is not read.
  static func problem(_ zip: inout ZipReader) throws(SheetProblem) -> SheetProblem? {
    let kind = try zip.entry("mimetype", most: 200).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let names = [
      ("application/vnd.oasis.opendocument.spreadsheet", "an OpenDocument spreadsheet (.ods)"),
      ("application/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)"),
      ("application/vnd.oasis.opendocument", "an OpenDocument file of another kind"),
    ]
    var found = names.first { kind.hasPrefix($0.0) }?.1
    let parts = [
      ("xl/workbook.bin", "a binary workbook (.xlsb)"), ("word/document.xml", "a Word document (.docx)"),
      ("ppt/presentation.xml", "a presentation (.pptx)"),
      ("index/document.iwa", "a document of Apple Numbers (.numbers)"),
      ("index.zip", "a document of Apple Numbers (.numbers)"), ("content.xml", "an OpenDocument spreadsheet (.ods)"),
    ]
    found = found ?? parts.first { zip.has($0.0) }?.1
    return found.map { SheetProblem(.otherDocument, "this is \($0), not an .xlsx workbook", help: asXLSX) }
  }

  private static func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard bytes.count >= wanted.count else { return false }
    for start in 0...(bytes.count - wanted.count) where bytes[start] == wanted[0] {
      if bytes[start..<(start + wanted.count)].elementsEqual(wanted) { return true }
    }
    return false
  }
}
