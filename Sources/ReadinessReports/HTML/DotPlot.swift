/// Scores of one section over time as dots on one line; the figures stand in the same row.
enum DotPlot {
  /// - Parameter id: unique on the page.
  static func write(_ section: ComparisonSection, _ labels: [String], id: String, to page: inout HTMLWriter) {
    page.raw(
      "<svg class=\"bar\" viewBox=\"0 0 240 18\" role=\"img\" aria-labelledby=\"\(id)t \(id)d\"><title id=\"\(id)t\">")
    page.text(section.title)
    page.raw("</title><desc id=\"\(id)d\">")
    page.text(zip(labels, section.words).map { "\($0): \($1)" }.joined(separator: "; "))
    page.raw("</desc><path fill=\"none\" stroke=\"\(Palette.edge.hex)\" d=\"M8 9h224M8 5v8M232 5v8\"/>")
    for (index, score) in section.scores.enumerated() {
      guard let score else { continue }
      let isLatest = index == section.scores.count - 1
      let fill = isLatest ? Palette.navy.hex : Palette.paper.hex
      page.raw(
        "<circle cx=\"\(8 + score * 224 / 1000)\" cy=\"9\" r=\"5\" fill=\"\(fill)\" stroke=\"\(Palette.navy.hex)\" "
          + "stroke-width=\"2\"/>")
    }
    page.raw("</svg>")
  }
}
