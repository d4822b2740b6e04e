/// How high a row is, so that the text of every cell is seen.
enum TextHeight {
  /// Of one line of eleven points, and what a row has besides, in points.
  private static let (line, padding) = (14.5, 3.0)

  /// How many lines a text takes in a column, broken between words; widths are in characters.
  static func lines(_ text: String, width: Double) -> Int {
    let room = max(Int(width * 1.08), 1)
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

  static func points(lines: Int, isTitle: Bool) -> Double { Double(max(lines, 1)) * (isTitle ? 19 : line) + padding }
}
