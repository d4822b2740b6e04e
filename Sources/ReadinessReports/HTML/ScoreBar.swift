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
      writeWhisker(low, high, section.score ?? 0, to: &page)
    }
    page.raw("</svg>")
  }

  /// White where it lies on the bar, dark where it lies on the track.
  private static func writeWhisker(_ low: Int, _ high: Int, _ score: Int, to page: inout HTMLWriter) {
    var (onBar, onTrack) = ("", "")
    if low < score { onBar += "M\(length(low)) 5v8M\(length(low)) 9H\(length(min(score, high)))" }
    if high > score { onTrack += "M\(length(max(score, low))) 9H\(length(high))M\(length(high)) 5v8" }
    if low >= score { onTrack += "M\(length(low)) 5v8" }
    if high <= score { onBar += "M\(length(high)) 5v8" }
    for (path, colour) in [(onBar, Palette.paper), (onTrack, Palette.ink)] where !path.isEmpty {
      page.raw("<path fill=\"none\" stroke=\"\(colour.hex)\" stroke-width=\"1.5\" d=\"\(path)\"/>")
    }
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
