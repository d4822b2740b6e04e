import BrowserSupport
import Foundation
import Testing

/// A page as it comes out of the browser's printer.
struct Paper {
  /// The words of each sheet, laid out as they stand on it.
  let sheets: [String]
  /// The heads of its tables, each as one line.
  let heads: Set<String>
  private let file: URL

  /// Poppler reads and draws what was printed.
  static let tools = (text: Workplace.program("pdftotext"), picture: Workplace.program("pdftoppm"))
  static var isAvailable: Bool { Browser.isAvailable && tools.text != nil && tools.picture != nil }

  /// Prints a page to `.build/pictures`.
  init(_ name: String) throws {
    let browser = try Browser()
    try browser.open(try Pages.url(name))
    let heads = try browser.evaluate(
      "[...document.querySelectorAll('thead')].map((head) => [...head.querySelectorAll('th')].map((cell) => "
        + "cell.textContent).join(' '))")
    self.heads = Set(heads as? [String] ?? [])
    let answer = try browser.call(
      "Page.printToPDF", ["preferCSSPageSize": true, "printBackground": true, "generateTaggedPDF": true])
    let data = try #require(Data(base64Encoded: answer["data"] as? String ?? ""))
    file = try Pictures.folder.get().appending(path: "\(name).pdf")
    try data.write(to: file)
    let text = try Workplace.run(try #require(Self.tools.text), ["-layout", file.path, "-"]).text
    sheets = text.split(separator: "\u{C}").map(String.init)
  }

  /// Draws sheets as pictures, in grey where wanted.
  func draw(grey: Bool = false, only sheet: Int? = nil) throws {
    var words = ["-png", "-r", "72"]
    if grey { words.append("-gray") }
    if let sheet { words += ["-f", "\(sheet)", "-l", "\(sheet)"] }
    let name = file.deletingPathExtension().path + (grey ? "-grey" : "-paper")
    let run = try Workplace.run(try #require(Self.tools.picture), words + [file.path, name])
    #expect(run.status == 0, "\(run.text)")
  }

  /// The last line of a sheet above its number, blanks squeezed.
  static func lastLine(_ sheet: String) -> String {
    let lines = sheet.split(whereSeparator: \.isNewline).map { $0.split(separator: " ").joined(separator: " ") }
    return lines.last { !$0.isEmpty && !$0.hasPrefix("Page ") } ?? ""
  }
}
