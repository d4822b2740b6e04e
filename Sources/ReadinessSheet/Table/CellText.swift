internal import ReadinessModel

/// What people write in cells, as a profile has it: `£62,000` is 62000, `31/10/2013` a date, `Yes` yes, a label its id.
enum CellText {
  /// Without blanks at the ends, other white space a single blank.
  static func clean(_ text: String) -> String {
    text.split(whereSeparator: {
      " \t\r\n\u{A0}".unicodeScalars.contains($0.unicodeScalars.first ?? "x") || $0 == "\r\n"
    })
    .joined(separator: " ")
  }

  static func answer(_ text: String, _ question: Question, firstDay: Int64?) -> String {
    let words = clean(text)
    switch question.type {
    case .yesNo, .choice: return choice(words, question) ?? words
    case .multipleChoice: return choices(words, question)
    case .wholeNumber, .decimal, .percentage, .money: return number(words)
    case .date: return date(words, firstDay: firstDay)
    case .text: return words
    }
  }

  /// The id of a choice that was named by its id or label, whatever its capitals.
  private static func choice(_ words: String, _ question: Question) -> String? {
    let wanted = words.lowercased()
    let found = question.choices.first { $0.id == wanted || $0.label.lowercased() == wanted }?.id
    if found != nil || question.type != .yesNo { return found }
    return ["true": "yes", "false": "no", "y": "yes", "n": "no"][wanted]
  }

  private static func choices(_ words: String, _ question: Question) -> String {
    if let one = choice(words, question) { return one }
    let parts = words.split(whereSeparator: { ",;|".contains($0) }).map { clean(String($0)) }
    let named = parts.count > 1 ? parts : words.split(separator: " ").map(String.init)
    return named.map { choice($0, question) ?? $0 }.joined(separator: " ")
  }

  static func number(_ words: String) -> String {
    var bare = words
    if bare.hasPrefix("£") { bare = clean(String(bare.dropFirst())) }
    if bare.hasSuffix("%") { bare = clean(String(bare.dropLast())) }
    let groups = bare.split(separator: ",", omittingEmptySubsequences: false)
    let whole = groups.dropFirst().allSatisfy { $0.prefix(while: { $0 != "." }).count == 3 }
    return groups.count > 1 && whole && groups[0].count <= 3 ? groups.joined() : bare
  }

  /// The date so many days after 1 January 1970 (in eras of 400 years that begin in March).
  private static func day(_ days: Int64) -> String? {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let day = shifted % 146_097
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let rest = day - (365 * year + year / 4 - year / 100)
    let month = (5 * rest + 2) / 153
    return CivilDate(
      year: year + era * 400 + (month < 10 ? 0 : 1), month: month < 10 ? month + 3 : month - 9,
      day: rest - (153 * month + 2) / 5 + 1)?.text
  }

  static func date(_ words: String, firstDay: Int64?) -> String {
    if let firstDay, words.utf8.count == 5, let number = Int64(words) { return day(number - firstDay) ?? words }
    let parts = words.split(whereSeparator: { "/.- ".contains($0) }).map(String.init)
    guard parts.count == 3, let first = Int64(parts[0]), let last = Int64(parts[2]) else { return words }
    let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    let named = months.firstIndex(of: String(parts[1].lowercased().prefix(3))).map { Int64($0 + 1) }
    guard let month = Int64(parts[1]) ?? named else { return words }
    if parts[0].count == 4 { return CivilDate(year: first, month: month, day: last)?.text ?? words }
    return parts[2].count == 4 ? CivilDate(year: last, month: month, day: first)?.text ?? words : words
  }
}
