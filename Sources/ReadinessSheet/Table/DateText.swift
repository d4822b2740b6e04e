internal import ReadinessModel

/// Dates as people write them: `31/10/2013`, `1 June 2011`, `2011-06-01 00:00:00`.
enum DateText {
  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// The date; nil where the words are none, or could be of more than one century.
  static func date(_ words: String) -> CivilDate? {
    if let day = IsoMoment.day(words) { return day }
    let parts = words.split(whereSeparator: { "/.- ,".contains($0) }).map(String.init)
    guard parts.count == 3, let last = Int64(parts[2]) else { return nil }
    let month = month(parts[1])
    if parts[0].count == 4, let year = Int64(parts[0]), let month {
      return CivilDate(year: year, month: month, day: last)
    }
    guard parts[2].count == 4, let month, let day = day(parts[0]) else { return nil }
    return CivilDate(year: last, month: month, day: day)
  }

  private static func month(_ text: String) -> Int64? {
    if let number = Int64(text) { return number }
    let name = text.lowercased()
    return months.firstIndex(of: String(name.prefix(3))).map { Int64($0 + 1) }
  }

  /// `1`, or `1st`.
  private static func day(_ text: String) -> Int64? {
    for ending in ["st", "nd", "rd", "th"] where text.lowercased().hasSuffix(ending) { return Int64(text.dropLast(2)) }
    return Int64(text)
  }
}
