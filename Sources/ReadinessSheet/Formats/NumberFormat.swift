internal import ReadinessModel

/// How a workbook shows the numbers of a cell, and so what they mean.
struct NumberFormat: Hashable {
  private let sections: [[FormatToken]]

  init(_ format: String) { sections = FormatToken.sections(format) }

  /// A format that programs know by its number alone. Those that depend on the country are taken as in Britain; of the
  /// short dates, which differ by country, what is unmistakable is shown.
  init(builtIn number: Int) { self.init(Self.builtIn[number] ?? "General") }

  private static let builtIn: [Int: String] = {
    var table = [
      1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
      14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm",
      21: "h:mm:ss", 22: "yyyy-mm-dd h:mm", 37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00",
      40: "#,##0.00;-#,##0.00", 41: "#,##0", 42: "£#,##0", 43: "#,##0.00", 44: "£#,##0.00", 45: "mm:ss",
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
    let section = section(number)
    let dates = section.contains {
      if case .part(let letter, _) = $0 { "dmy".unicodeScalars.contains(letter) } else { false }
    }
    let times = section.contains {
      switch $0 {
      case .part(let letter, _): "hMs".unicodeScalars.contains(letter)
      case .elapsed: true
      default: false
      }
    }
    if dates || times {
      guard let moment = Moment(number, firstDay: firstDay) else {
        return SheetCell(.time, shown: number.text, value: number.text)
      }
      let shown = moment.shown(section, number)
      return dates && (moment.seconds == 0 || !times)
        ? SheetCell(.date, shown: shown, value: moment.day.text) : SheetCell(.time, shown: shown, value: shown)
    }
    let percents = section.count { $0 == .percent }
    let value = number.times(tensTo: 2 * percents)
    let shown = ShownNumber(section).text(value, hasSign: hasOwnSign(number))
    if percents > 0 { return SheetCell(.percent, shown: shown, value: value.text) }
    if let sign = Self.currency(section) { return SheetCell(.money(sign: sign), shown: shown, value: value.text) }
    return SheetCell(.number, shown: shown, value: value.text)
  }

  /// The section for a number: the second, if there is one, is for what is below nought, the third for nought.
  private func section(_ number: CellNumber) -> [FormatToken] {
    if sections.count > 2, number.isZero { return sections[2] }
    return hasOwnSign(number) ? sections[1] : sections[0]
  }

  /// Whether the section of negative numbers says itself how they are marked.
  private func hasOwnSign(_ number: CellNumber) -> Bool { sections.count > 1 && number.isNegative && !number.isZero }

  private static func currency(_ section: [FormatToken]) -> String? {
    for case .literal(let text) in section {
      let plain = text.filter { $0 != " " }
      let signs = plain.unicodeScalars.contains { $0.properties.generalCategory == .currencySymbol }
      let isCode = plain.unicodeScalars.count == 3 && plain.unicodeScalars.allSatisfy { ("A"..."Z").contains($0) }
      if signs || isCode { return plain }
    }
    return nil
  }
}
