internal import ReadinessModel
internal import ReadinessWords

/// Dates as people write them: `31/10/2013`, `1 June 2011`, `2011-06-01 00:00:00`.
enum DateText {
  /// Each month by its name and by what it is usually shortened to.
  private static let months = [
    ["january", "jan"], ["february", "feb", "febr"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
    ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"], ["october", "oct"], ["november", "nov"],
    ["december", "dec"],
  ]

  /// The date; nil where the words are none, or could be of more than one century.
  ///
  /// - Parameter ruleSetWords: months may be called as in the rule set's language, too.
  static func date(_ words: String, _ ruleSetWords: Words) -> CivilDate? {
    if let day = IsoMoment.day(words) { return day }
    let parts = parts(words)
    guard parts.count == 3, let last = Int64(parts[2]) else { return nil }
    let month = month(parts[1], ruleSetWords)
    if parts[0].count == 4, let year = Int64(parts[0]), let month {
      return CivilDate(year: year, month: month, day: last)
    }
    guard parts[2].count == 4, let month, let day = day(parts[0]) else { return nil }
    return CivilDate(year: last, month: month, day: day)
  }

  /// The numbers of a date without words, in their order; nil for any other text.
  static func numbers(_ words: String) -> [Int64]? {
    let numbers = parts(words).compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int64(part) : nil
    }
    return numbers.count == 3 && words.utf8.allSatisfy { $0 < 0x3A && $0 != 0x20 } ? numbers : nil
  }

  /// `1 February 2013`.
  static func inWords(_ date: CivilDate) -> String { Phrases.english.date(date) }

  private static func parts(_ words: String) -> [String] {
    words.split(whereSeparator: { "/.- ,".contains($0) }).map(String.init)
  }

  private static func month(_ text: String, _ ruleSetWords: Words) -> Int64? {
    if let number = Int64(text) { return number }
    let name = text.lowercased()
    if let index = months.firstIndex(where: { $0.contains(name) }) { return Int64(index + 1) }
    let phrases = Phrases(ruleSetWords)
    return (1...12).first { phrases["month-\($0)"].lowercased() == name }
  }

  /// `1`, or `1st`.
  private static func day(_ text: String) -> Int64? {
    for ending in ["st", "nd", "rd", "th"] where text.lowercased().hasSuffix(ending) { return Int64(text.dropLast(2)) }
    return Int64(text)
  }
}
