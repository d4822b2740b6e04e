internal import ReadinessModel

/// The lists behind drop-downs, each once: they stand in a hidden sheet, so that they may be long and hold commas.
struct AnswerLists {
  private(set) var lists: [[String]] = []
  private var numbers: [[String]: Int] = [:]

  /// The number of a list, from 0.
  mutating func number(of list: [String]) -> Int {
    if let number = numbers[list] { return number }
    numbers[list] = lists.count
    lists.append(list)
    return lists.count - 1
  }

  static let sheetName = "Lists"

  /// What a list is called in the workbook.
  static func name(_ number: Int) -> String { "answers_\(number + 1)" }

  /// The sheet with a column for each list.
  var page: SheetPage {
    var page = SheetPage(name: Self.sheetName, columns: lists.map { _ in SheetPage.Column(width: 20) })
    page.isHidden = true
    for index in 0..<(lists.map(\.count).max() ?? 0) {
      page.rows.append(
        SheetPage.Row(cells: lists.map { SheetPage.Cell(text: index < $0.count ? $0[index] : "", style: .plain) }))
    }
    return page
  }
}
