import BrowserSupport

/// Workbooks as spreadsheet programs write them, made and chosen inside the page, so that they are really deflated.
enum WorkbookMaker {
  /// Parts by name, each deflated; they are chosen in the file field as one file.
  static func choose(_ parts: [(name: String, text: String)], in form: Form) throws {
    try form.go("save")
    try form.browser.evaluate("document.querySelector('#opened').replaceChildren()")
    try form.browser.evaluate(script)
    let list = parts.map { "[\(Browser.quoted($0.name)), \(Browser.quoted($0.text))]" }.joined(separator: ",")
    try form.browser.evaluate("window.chooseZip([\(list)])")
    try form.browser.wait(for: "document.querySelector('#opened .notice')")
  }

  /// A workbook of sheets, `(name, state, rows)`, a row being XML of cells.
  static func parts(
    _ sheets: [(name: String, state: String, rows: [String])], strings: [String] = [],
    stringsName: String = "sharedStrings"
  ) -> [(name: String, text: String)] {
    let ns = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let listed = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" state=\"\(sheet.state)\" r:id=\"r\(index + 1)\"/>"
    }
    let relations = sheets.indices.map {
      "<Relationship Id=\"r\($0 + 1)\" Type=\"\(office)/worksheet\" Target=\"worksheets/s\($0 + 1).xml\"/>"
    }
    let styles =
      "<styleSheet \(ns)><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
    let texts = strings.map { "<si><t>\($0)</t></si>" }.joined()
    return [
      ("xl/workbook.xml", "<workbook \(ns) xmlns:r=\"\(office)\"><sheets>\(listed.joined())</sheets></workbook>"),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships>\(relations.joined())<Relationship Id=\"t\" Type=\"\(office)/sharedStrings\" Target=\"sharedStrings.xml\"/>"
          + "<Relationship Id=\"y\" Type=\"\(office)/styles\" Target=\"styles.xml\"/></Relationships>"
      ),
      ("xl/styles.xml", styles), ("xl/\(stringsName).xml", "<sst \(ns)>\(texts)</sst>"),
    ]
      + sheets.enumerated().map { index, sheet in
        (
          "xl/worksheets/s\(index + 1).xml",
          "<worksheet \(ns)><sheetData>\(sheet.rows.joined())</sheetData></worksheet>"
        )
      }
  }

  /// Zips parts with the browser's own deflate. A part whose text is `*N` is N megabytes of blanks.
  private static let script = """
    window.chooseZip = async (parts) => {
      const pack = async (text) => {
        const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
        return new Uint8Array(await new Response(stream).arrayBuffer());
      };
      const local = [], central = [];
      let at = 0;
      for (const [name, given] of parts) {
        const text = /^\\*[0-9]+$/.test(given) ? " ".repeat(Number(given.slice(1)) << 20) : given;
        const [packed, title] = [await pack(text), new TextEncoder().encode(name)];
        const head = new DataView(new ArrayBuffer(30));
        head.setUint32(0, 0x04034B50, true); head.setUint16(8, 8, true); head.setUint32(18, packed.length, true);
        head.setUint16(26, title.length, true);
        const entry = new DataView(new ArrayBuffer(46));
        entry.setUint32(0, 0x02014B50, true); entry.setUint16(10, 8, true); entry.setUint32(20, packed.length, true);
        entry.setUint16(28, title.length, true); entry.setUint32(42, at, true);
        local.push(head.buffer, title, packed); central.push(entry.buffer, title);
        at += 30 + title.length + packed.length;
      }
      const end = new DataView(new ArrayBuffer(22));
      end.setUint32(0, 0x06054B50, true); end.setUint16(8, parts.length, true); end.setUint16(10, parts.length, true);
      end.setUint32(16, at, true);
      const files = new DataTransfer();
      files.items.add(new File([...local, ...central, end.buffer], "answers.xlsx"));
      const field = document.querySelector("#file");
      field.files = files.files;
      field.dispatchEvent(new Event("change"));
    }; 0
    """
}
