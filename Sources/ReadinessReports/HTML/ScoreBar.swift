/// A score as a bar, its range as a whisker: one small drawing whose figures stand beside it in the same row.
enum ScoreBar {
  /// - Parameter id: unique on the page.
  static func write(_ section: SectionView, id: String, to page: inout HTMLWriter) {
    page.raw(
      "<svg class=\"bar\" viewBox=\"0 0 240 18\" role=\"img\" aria-labelledby=\"\(id)t \(id)d\"><title id=\"\(id)t\">")
    page.text(section.title)
    page.raw("</title><desc id=\"\(id)d\">")
    page.text(description(section))
    page.raw("</desc>")
    page.raw(
      "<rect x=\"0.5\" y=\"2.5\" width=\"239\" height=\"13\" fill=\"\(Palette.tint.hex)\" stroke=\"\(Palette.edge.hex)\"/>"
    )
    if let score = section.score, score > 0 {
      page.raw("<path fill=\"\(Palette.navy.hex)\" d=\"M0 2h\(length(score))v14H0z\"/>")
    }
    if let low = section.low, let high = section.high, low != high {
      let path = "M\(length(low)) 5v8M\(length(low)) 9H\(length(high))M\(length(high)) 5v8"
      page.raw(
        "<path fill=\"none\" stroke=\"\(Palette.paper.hex)\" stroke-width=\"5\" stroke-linecap=\"square\" d=\"\(path)\"/>"
      )
      page.raw("<path fill=\"none\" stroke=\"\(Palette.ink.hex)\" stroke-width=\"1.6\" d=\"\(path)\"/>")
    }
    page.raw("</svg>")
  }

  /// Thousandths to units of the drawing, with one decimal.
  private static func length(_ permille: Int) -> String {
    let tenths = permille * 2400 / 1000
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private static func description(_ section: SectionView) -> String {
    let score = section.percent.isEmpty ? "\(section.stateWords)" : "\(section.percent), \(section.stateWords)"
    return section.range.isEmpty ? score : "\(score); between \(section.range) once all is answered"
  }
}
