/// The styles of Word documents: named, so that a template can say otherwise.
enum WordStyles {
  static func xml(language: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:styles "
      + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr>"
      + "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"17\"/>"
      + "<w:szCs w:val=\"18\"/><w:lang w:val=\"\(language)\" w:eastAsia=\"\(language)\" w:bidi=\"ar-SA\"/></w:rPr>"
      + "</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"40\" w:line=\"245\" w:lineRule=\"auto\"/></w:pPr>"
      + "</w:pPrDefault></w:docDefaults>" + styles + "</w:styles>"
  }

  private static let navy = String(Palette.navy.hex.dropFirst())
  private static let soft = String(Palette.soft.hex.dropFirst())
  private static let edge = String(Palette.edge.hex.dropFirst())
  private static let hair = String(Palette.hair.hex.dropFirst())

  private static let styles = [
    "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>",
    "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">",
    "<w:name w:val=\"Default Paragraph Font\"/></w:style>",
    "<w:style w:type=\"character\" w:styleId=\"Strong\"><w:name w:val=\"Strong\"/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>",
    paragraph(
      "Kicker", "Kicker", "<w:spacing w:after=\"20\"/>", "<w:caps/><w:color w:val=\"\(soft)\"/><w:sz w:val=\"16\"/>"),
    paragraph(
      "Title", "Title", "<w:keepNext/><w:spacing w:after=\"40\"/>",
      "<w:b/><w:color w:val=\"\(navy)\"/><w:sz w:val=\"32\"/>"),
    paragraph("Meta", "Meta", "<w:spacing w:after=\"40\"/>", "<w:color w:val=\"\(soft)\"/><w:sz w:val=\"17\"/>"),
    heading(1, 26, 200),
    heading(2, 21, 130),
    heading(3, 19, 110),
    heading(4, 18, 80),
    paragraph("Lead", "Lead", "<w:spacing w:after=\"60\"/>", "<w:b/><w:color w:val=\"\(navy)\"/><w:sz w:val=\"23\"/>"),
    paragraph("Note", "Note", "", "<w:color w:val=\"\(soft)\"/><w:sz w:val=\"16\"/>"),
    paragraph("ListBullet", "List Bullet", "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"20\"/>", ""),
    paragraph("ListNumber", "List Number", "<w:numPr><w:numId w:val=\"2\"/></w:numPr><w:spacing w:after=\"20\"/>", ""),
    paragraph(
      "Caption", "caption", "<w:keepNext/><w:spacing w:before=\"80\" w:after=\"20\"/>",
      "<w:b/><w:color w:val=\"\(navy)\"/><w:sz w:val=\"17\"/>"),
    paragraph("TableText", "Table Text", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"16\"/>"),
    paragraph(
      "TableNote", "Table Note", "<w:spacing w:after=\"0\"/>", "<w:color w:val=\"\(soft)\"/><w:sz w:val=\"15\"/>"),
    paragraph("TableSmall", "Table Small", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"15\"/>"),
    paragraph(
      "FillIn", "Fill In",
      "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"\(edge)\"/><w:between w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"\(edge)\"/></w:pBdr><w:spacing w:before=\"100\" w:after=\"40\"/>",
      "<w:color w:val=\"\(soft)\"/>"),
    paragraph(
      "Room", "Room",
      "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"2\" w:color=\"\(edge)\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"34\" w:color=\"\(edge)\"/></w:pBdr>",
      "<w:color w:val=\"\(soft)\"/>"),
    paragraph("Footer", "footer", "", "<w:color w:val=\"\(soft)\"/><w:sz w:val=\"15\"/>"),
    "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr>",
    "<w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"100\" w:type=\"dxa\"/>",
    "</w:tblCellMar></w:tblPr></w:style>",
    "<w:style w:type=\"table\" w:styleId=\"ReadinessTable\"><w:name w:val=\"Readiness Table\"/>",
    "<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:color=\"\(hair)\"/>",
    "<w:bottom w:val=\"single\" w:sz=\"4\" w:color=\"\(hair)\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:color=\"\(hair)\"/>",
    "</w:tblBorders><w:tblCellMar><w:top w:w=\"25\" w:type=\"dxa\"/><w:left w:w=\"40\" w:type=\"dxa\"/>",
    "<w:bottom w:w=\"25\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>",
    "<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/><w:color w:val=\"\(soft)\"/></w:rPr><w:tcPr><w:tcBorders>",
    "<w:bottom w:val=\"single\" w:sz=\"8\" w:color=\"\(navy)\"/></w:tcBorders></w:tcPr></w:tblStylePr>",
    "<w:tblStylePr w:type=\"firstCol\"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>",
  ].joined()

  private static func heading(_ level: Int, _ size: Int, _ before: Int) -> String {
    paragraph(
      "Heading\(level)", "heading \(level)",
      "<w:keepNext/><w:keepLines/><w:spacing w:before=\"\(before)\" w:after=\"40\"/><w:outlineLvl w:val=\"\(level - 1)\"/>",
      "<w:b/><w:bCs/><w:color w:val=\"\(navy)\"/><w:sz w:val=\"\(size)\"/>")
  }

  private static func paragraph(_ id: String, _ name: String, _ layout: String, _ letters: String) -> String {
    "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>"
      + (layout.isEmpty ? "" : "<w:pPr>\(layout)</w:pPr>") + (letters.isEmpty ? "" : "<w:rPr>\(letters)</w:rPr>")
      + "</w:style>"
  }
}
