/// A drawing as shapes in a line of text, with alternative words. Words within it are left out: the column's name has them.
struct WordDrawing {
  private let drawing: Drawing

  init(_ drawing: Drawing) { self.drawing = drawing }

  /// - Parameters:
  ///   - number: of drawings and shapes so far; each gets its own.
  ///   - room: in twentieths of a point; wider drawings are made smaller.
  func write(number: inout Int, room: Int, to bytes: inout [UInt8]) {
    // A tenth of a point is 1,270 of the format's units, a twentieth of one 635.
    let width = min(drawing.width * 1270, max(room, 600) * 635)
    let height = width / max(drawing.width, 1) * drawing.height
    number += 1
    bytes.put(
      "<w:r><mc:AlternateContent><mc:Choice Requires=\"wpg\"><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" "
        + "distR=\"0\"><wp:extent cx=\"\(width)\" cy=\"\(height)\"/><wp:docPr id=\"\(number)\" name=\"")
    XMLText.append(SafeText.clean(drawing.title), to: &bytes)
    bytes.put("\" descr=\"")
    XMLText.append(SafeText.clean(drawing.words), to: &bytes)
    bytes.put(
      "\"/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"><wpg:wgp>"
        + "<wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"\(width)\" cy=\"\(height)\"/>"
        + "<a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"\(drawing.width)\" cy=\"\(drawing.height)\"/></a:xfrm></wpg:grpSpPr>"
    )
    for shape in drawing.shapes { write(shape, &number, to: &bytes) }
    bytes.put("</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r>")
  }

  private func write(_ shape: Drawing.Shape, _ number: inout Int, to bytes: inout [UInt8]) {
    switch shape {
    case .rectangle(let x, let y, let width, let height, let ink):
      write("rect", x, y, width, height, fill: Self.fill(ink), line: Self.line(ink), &number, to: &bytes)
    case .dot(let x, let y, let radius, let isFilled):
      write(
        "ellipse", x - radius, y - radius, 2 * radius, 2 * radius,
        fill: Self.solid(isFilled ? Palette.navy : Palette.paper),
        line: "<a:ln w=\"12700\">\(Self.solid(Palette.navy))</a:ln>", &number, to: &bytes)
    case .line(let fromX, let fromY, let toX, let toY):
      let flip = (toX < fromX) != (toY < fromY) ? " flipV=\"1\"" : ""
      write(
        "line", min(fromX, toX), min(fromY, toY), abs(toX - fromX), abs(toY - fromY), fill: "<a:noFill/>",
        line: "<a:ln w=\"15875\">\(Self.solid(Palette.navy))</a:ln>", flip: flip, &number, to: &bytes)
    case .words: break
    }
  }

  private func write(
    _ form: String, _ x: Int, _ y: Int, _ width: Int, _ height: Int, fill: String, line: String, flip: String = "",
    _ number: inout Int, to bytes: inout [UInt8]
  ) {
    number += 1
    bytes.put(
      "<wps:wsp><wps:cNvPr id=\"\(number)\" name=\"Shape \(number)\"/><wps:cNvSpPr/><wps:spPr><a:xfrm\(flip)>"
        + "<a:off x=\"\(x)\" y=\"\(y)\"/><a:ext cx=\"\(max(width, 1))\" cy=\"\(max(height, 1))\"/></a:xfrm>"
        + "<a:prstGeom prst=\"\(form)\"><a:avLst/></a:prstGeom>\(fill)\(line)</wps:spPr><wps:bodyPr/></wps:wsp>")
  }

  private static func solid(_ colour: Colour) -> String {
    "<a:solidFill><a:srgbClr val=\"\(colour.hex.dropFirst())\"/></a:solidFill>"
  }

  private static func fill(_ ink: Drawing.Ink) -> String {
    if ink == .striped {
      return "<a:pattFill prst=\"wdUpDiag\"><a:fgClr><a:srgbClr val=\"\(Palette.navy.hex.dropFirst())\"/></a:fgClr>"
        + "<a:bgClr><a:srgbClr val=\"\(Palette.paper.hex.dropFirst())\"/></a:bgClr></a:pattFill>"
    }
    return solid(DrawingSVG.colour(ink))
  }

  private static func line(_ ink: Drawing.Ink) -> String {
    switch ink {
    case .track: "<a:ln w=\"6350\">\(solid(Palette.edge))</a:ln>"
    case .striped: "<a:ln w=\"6350\">\(solid(Palette.navy))</a:ln>"
    case .bar, .light, .dark, .scale: "<a:ln><a:noFill/></a:ln>"
    }
  }
}
