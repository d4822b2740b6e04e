internal import ReadinessModel

/// How a workbook shows the numbers of a cell, and so what they mean.
struct NumberFormat: Hashable {
  /// For numbers; none of a format for texts alone.
  private let sections: [FormatSection]
  /// For text; nil where it is shown as it is.
  private let textTokens: [FormatToken]?

  init(_ format: String) {
    var sections = FormatToken.sections(format)
    let isForText = sections.count >= 4 || sections[sections.count - 1].tokens.contains(.text)
    textTokens = isForText ? sections.removeLast().tokens : nil
    // A colour alone says nothing of how the number is shown.
    if sections.count == 1, sections[0].tokens.isEmpty { sections[0].tokens = [.general] }
    self.sections = sections
  }

  /// A format that programs know by its number alone. Those that depend on the country are taken as in Britain; of the
  /// short dates, which differ by country, what is unmistakable is shown.
  init(builtIn number: Int) { self.init(Self.builtIn[number] ?? "General") }

  private static let builtIn: [Int: String] = {
    var table = [
      1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
      14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm",
      21: "h:mm:ss", 22: "yyyy-mm-dd h:mm", 37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00",
      40: "#,##0.00;-#,##0.00", 41: "#,##0;-#,##0;\"-\"", 42: "£#,##0;-£#,##0;£\"-\"", 43: "#,##0.00;-#,##0.00;\"-\"",
      44: "£#,##0.00;-£#,##0.00;£\"-\"", 45: "mm:ss",
      46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
    ]
    for number in 5...6 { table[number] = "£#,##0;-£#,##0" }
    for number in 7...8 { table[number] = "£#,##0.00;-£#,##0.00" }
    for number in Array(27...31) + [36] + Array(50...54) + [57, 58] { table[number] = "yyyy-mm-dd" }
    for number in Array(32...35) + [55, 56] { table[number] = "h:mm:ss" }
    return table
  }()

  /// The cell that a number becomes.
  ///
  /// - Parameter firstDay: the number that stands for 1 January 1970.
  func cell(_ number: CellNumber, firstDay: Int64) -> SheetCell {
    guard let section = section(number) else { return Self.unclear(number, shown: "its format has conditions") }
    let tokens = section.tokens
    let dates = tokens.contains { Self.isPart($0, of: "dmy") }
    let times = tokens.contains {
      if case .elapsed = $0 { true } else { Self.isPart($0, of: "hMs") }
    }
    if dates || times {
      guard let moment = Moment(number, firstDay: firstDay), !dates || moment.isDay else {
        return SheetCell(
          .unread(.dateInCell, "the cell is shown as a date, but its number, \(number.text), stands for none"),
          shown: "",
          value: "")
      }
      let shown = moment.shown(tokens, number)
      guard dates, moment.seconds == 0 || !times else { return SheetCell(.time, shown: shown, value: shown) }
      return SheetCell(Self.showsWholeDate(tokens) ? .date : .partOfDate, shown: shown, value: moment.day.text)
    }
    return numberCell(number, section)
  }

  private func numberCell(_ number: CellNumber, _ section: FormatSection) -> SheetCell {
    let tokens = section.tokens
    let percents = tokens.count { $0 == .percent }
    let value = number.times(tensTo: 2 * percents)
    let format = ShownNumber(tokens)
    let hasSign = hasOwnSign(number)
    let shown = format.text(value, hasSign: hasSign)
    if shown.isEmpty { return Self.hidden(number.text) }
    let withoutWords = ShownNumber(tokens.filter { if case .literal = $0 { false } else { true } })
    if withoutWords.text(value, hasSign: true).isEmpty {
      // Words are what the cell says; a stroke for nought, as in accounts, says it to those who know.
      return format.words.isEmpty ? Self.unclear(number, shown: "“\(shown)”") : SheetCell(shown)
    }
    if !format.isFaithful(number, hasSign: hasSign) { return Self.unclear(number, shown: "“\(shown)”") }
    if !format.words.isEmpty { return SheetCell(.worded(format.words), shown: shown, value: value.text) }
    if percents > 0 { return SheetCell(.percent, shown: shown, value: value.text) }
    if let sign = Self.currency(tokens) { return SheetCell(.money(sign: sign), shown: shown, value: value.text) }
    return SheetCell(.number, shown: shown, value: value.text)
  }

  /// The cell that a text becomes.
  func cell(_ text: String) -> SheetCell {
    guard let textTokens, !text.isEmpty else { return SheetCell(text) }
    var shown = ""
    for token in textTokens {
      switch token {
      case .text: shown += text
      case .literal(let words) where words.contains { $0 != " " }: shown += words
      default: break
      }
    }
    return shown.isEmpty ? Self.hidden(text) : SheetCell(shown)
  }

  /// A cell with something in it that shows nothing.
  static func hidden(_ held: String) -> SheetCell {
    SheetCell(
      .unread(.hiddenInCell, "the cell shows nothing, but holds “\(held)”; type what it should say, or empty it"),
      shown: "", value: "")
  }

  private static func unclear(_ number: CellNumber, shown: String) -> SheetCell {
    SheetCell(
      .unread(
        .unclearNumber,
        "the cell holds \(number.text), which its format shows otherwise: \(shown); set its format to General and type the "
          + "number that is meant"), shown: "", value: "")
  }

  /// The section for a number: the first whose condition it meets; without conditions the second, if there is one, is for
  /// what is below nought, the third for nought. Nil where it cannot be told.
  private func section(_ number: CellNumber) -> FormatSection? {
    guard !sections.isEmpty else { return FormatSection(tokens: [.general]) }
    if sections.contains(where: { $0.condition != nil }) {
      guard let first = sections[0].condition else { return nil }
      if first.holds(number) { return sections[0] }
      guard sections.count > 1 else { return nil }
      guard let second = sections[1].condition else { return sections.count == 2 ? sections[1] : nil }
      if second.holds(number) { return sections[1] }
      return sections.count > 2 ? sections[2] : nil
    }
    if sections.count > 2, number.isZero { return sections[2] }
    return hasOwnSign(number) ? sections[1] : sections[0]
  }

  /// Whether the section of negative numbers says itself how they are marked.
  private func hasOwnSign(_ number: CellNumber) -> Bool {
    sections.count > 1 && number.isNegative && !number.isZero && !sections.contains { $0.condition != nil }
  }

  private static func isPart(_ token: FormatToken, of letters: String) -> Bool {
    if case .part(let letter, _) = token { letters.unicodeScalars.contains(letter) } else { false }
  }

  /// Whether day, month and year are all to be seen; three letters and more of a day are the day of the week.
  private static func showsWholeDate(_ tokens: [FormatToken]) -> Bool {
    var (day, month, year) = (false, false, false)
    for case .part(let letter, let count) in tokens {
      switch letter {
      case "d": day = day || count <= 2
      case "m": month = true
      case "y": year = true
      default: break
      }
    }
    return day && month && year
  }

  private static func currency(_ tokens: [FormatToken]) -> String? {
    for case .literal(let text) in tokens where ShownNumber.isCurrency(text) { return text.filter { $0 != " " } }
    return nil
  }
}
