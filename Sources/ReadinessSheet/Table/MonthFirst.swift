internal import ReadinessModel

/// What a file shows of the order in which it writes dates.
///
/// Sheets read the day first, as they say. A file in which some date has no sense but with the month first was written by
/// a program that puts it there always, and then `02/01/2013` in it is no longer certain to be a day in January.
struct MonthFirst {
  /// A date of the file that only has a sense with the month first.
  let example: String

  /// Nil where no date of the file shows it.
  init?(_ tables: [SheetTable]) {
    for table in tables {
      for row in table.rows {
        // Of few cells more than the length is looked at.
        for cell in row.cells where cell.kind == .text && (6...24).contains(cell.shown.utf8.count) {
          let words = SheetText.words(cell.shown)
          if Self.isCertain(words) {
            example = words
            return
          }
        }
      }
    }
    return nil
  }

  /// Why a date in such a file is not taken, and what to write; nil for one that can only be meant in one way.
  func problem(_ words: String) -> (message: String, help: String)? {
    guard let numbers = DateText.numbers(words), numbers[2] > 999, numbers[0] != numbers[1],
      let date = CivilDate(year: numbers[2], month: numbers[0], day: numbers[1])
    else { return nil }
    let help = "write \(DateText.inWords(date)), or \(date.text)"
    if numbers[1] > 12 { return ("“\(words)” has the month first", help) }
    return (
      "“\(words)” can be two days: this file writes the month first elsewhere, as in “\(example)”",
      "\(help), if that is the day that is meant"
    )
  }

  /// Whether the second number is too large for a month and the first is not. Where points part short numbers they may be
  /// those of a chapter.
  private static func isCertain(_ words: String) -> Bool {
    guard let numbers = DateText.numbers(words), (1...12).contains(numbers[0]), (13...31).contains(numbers[1])
    else { return false }
    return (1000...9999).contains(numbers[2]) || (numbers[2] < 100 && words.utf8.contains(UInt8(ascii: "/")))
  }
}
