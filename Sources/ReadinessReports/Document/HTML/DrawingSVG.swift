/// A drawing as inline SVG.
struct DrawingSVG {
  let drawing: Drawing

  /// - Parameter id: unique on the page.
  func write(id: String, to page: inout HTMLWriter) {
    let (width, height) = (Self.length(drawing.width), Self.length(drawing.height))
    page.raw(
      "<svg class=\"bar\" viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-labelledby=\"\(id)t \(id)d\">"
        + "<title id=\"\(id)t\">")
    page.text(drawing.title)
    page.raw("</title><desc id=\"\(id)d\">")
    page.text(drawing.words)
    page.raw("</desc>")
    for shape in drawing.shapes { write(shape, to: &page) }
    page.raw("</svg>")
  }

  private func write(_ shape: Drawing.Shape, to page: inout HTMLWriter) {
    switch shape {
    case .rectangle(let x, let y, let width, let height, let ink):
      if ink == .striped {
        writeStripes(x, y, width, height, to: &page)
      } else {
        let outline = ink == .track ? " stroke=\"\(Palette.edge.hex)\"" : ""
        page.raw(
          "<rect x=\"\(Self.length(x))\" y=\"\(Self.length(y))\" width=\"\(Self.length(width))\" "
            + "height=\"\(Self.length(height))\" fill=\"\(Self.colour(ink).hex)\"\(outline)/>")
      }
    case .dot(let x, let y, let radius, let isFilled):
      let fill = isFilled ? Palette.navy : Palette.paper
      page.raw(
        "<circle cx=\"\(Self.length(x))\" cy=\"\(Self.length(y))\" r=\"\(Self.length(radius))\" fill=\"\(fill.hex)\" "
          + "stroke=\"\(Palette.navy.hex)\" stroke-width=\"2\"/>")
    case .line(let fromX, let fromY, let toX, let toY):
      page.raw(
        "<path fill=\"none\" stroke=\"\(Palette.navy.hex)\" stroke-width=\"1.5\" d=\"M\(Self.length(fromX)) "
          + "\(Self.length(fromY))L\(Self.length(toX)) \(Self.length(toY))\"/>")
    case .words(let x, let y, let words):
      let anchor = x <= 0 ? "start" : x >= drawing.width ? "end" : "middle"
      page.raw(
        "<text x=\"\(Self.length(x))\" y=\"\(Self.length(y))\" font-size=\"9\" text-anchor=\"\(anchor)\" "
          + "fill=\"\(Palette.ink.hex)\">")
      page.text(words)
      page.raw("</text>")
    }
  }

  /// Upright lines within an outline: told apart from a filled bar in grey, too.
  private func writeStripes(_ x: Int, _ y: Int, _ width: Int, _ height: Int, to page: inout HTMLWriter) {
    var path = ""
    var at = x + 20
    while at < x + width - 5 {
      path += "M\(Self.length(at)) \(Self.length(y))v\(Self.length(height))"
      at += 40
    }
    page.raw(
      "<rect x=\"\(Self.length(x))\" y=\"\(Self.length(y))\" width=\"\(Self.length(width))\" "
        + "height=\"\(Self.length(height))\" fill=\"\(Palette.paper.hex)\" stroke=\"\(Palette.navy.hex)\"/>")
    if !path.isEmpty {
      page.raw("<path fill=\"none\" stroke=\"\(Palette.navy.hex)\" stroke-width=\"1.5\" d=\"\(path)\"/>")
    }
  }

  static func colour(_ ink: Drawing.Ink) -> Colour {
    switch ink {
    case .bar, .striped: Palette.navy
    case .track: Palette.tint
    case .light: Palette.paper
    case .dark: Palette.ink
    case .scale: Palette.edge
    }
  }

  private static func length(_ tenths: Int) -> String {
    tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
