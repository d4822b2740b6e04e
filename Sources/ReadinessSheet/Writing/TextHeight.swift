/// How high a row is, so that the text of every cell is seen.
enum TextHeight {
  /// What a row has besides its lines, in points.
  private static let padding = 3.0

  /// How many points a text takes in a column.
  static func points(_ text: String, _ style: CellStyle, width: Double) -> Double {
    switch style {
    // Titles run over the cells beside them.
    case .title: 20 + padding
    case .quiet: Double(lines(text, width: width * 1.28)) * 12.5 + padding
    case .group: Double(lines(text, width: width)) * 16 + padding
    case .plain, .words, .heading, .locked, .open: Double(lines(text, width: width * 1.12)) * 14.5 + padding
    }
  }

  /// How many lines a text takes, broken between words; the width is in characters.
  private static func lines(_ text: String, width: Double) -> Int {
    let room = max(Int(width), 1)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var lines = 1
      var used = 0
      for word in line.split(separator: " ") {
        let length = word.unicodeScalars.count
        if used > 0, used + 1 + length > room {
          lines += 1
          used = 0
        }
        used += (used > 0 ? 1 : 0) + length
        while used > room {
          lines += 1
          used -= room
        }
      }
      return lines
    }.reduce(0, +)
  }
}
