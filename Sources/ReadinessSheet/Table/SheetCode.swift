/// The codes of what can be wrong with a spreadsheet.
public enum SheetCode: String, CaseIterable, Sendable {
  case withoutHeading = "sheet-without-heading"
  case tooLong = "sheet-too-long"
  case openQuote = "open-quote"
  case takenForWindows = "taken-for-windows-1252"
  case noWorkbook = "no-workbook"
  case oldWorkbook = "old-workbook"
  case workbookLocked = "workbook-locked"
  case workbookTooLarge = "workbook-too-large"
  case workbookDamaged = "workbook-damaged"
  case formulaInCell = "formula-in-cell"
  case rowWithoutQuestion = "row-without-question"
  case wordsWithoutAnswer = "words-without-answer"
  case badPractice = "bad-practice"
  case badInterest = "bad-interest"

  /// What the code means and what to do, in one or two sentences.
  public var explanation: String {
    switch self {
    case .withoutHeading: "No row has the headings “question” and “answer”. Keep the heading row; columns may be moved."
    case .tooLong: "The sheet has far more rows than there are questions. Take out what is not part of it."
    case .openQuote:
      "A quote is opened in a cell of the CSV file and never closed, so that the rows after it were not read. Save it anew."
    case .takenForWindows:
      "The CSV file is not UTF-8, so it was read as Windows-1252. Look at names with accents, or save as “CSV UTF-8”."
    case .noWorkbook: "The file is no .xlsx workbook. Save it as .xlsx or as CSV."
    case .oldWorkbook: "The file is a workbook of the old form, or has a password. Save it as .xlsx without one."
    case .workbookLocked: "The workbook is locked with a password. Save it without one."
    case .workbookTooLarge: "The workbook would unpack to far more than a sheet of answers. Send the sheet alone."
    case .workbookDamaged: "The workbook is cut off or changed. Save it again, or as CSV."
    case .formulaInCell: "A cell holds a formula. Formulas are never worked out here: type the answer itself."
    case .rowWithoutQuestion: "A row has an answer, but the cell that names its question is empty. Copy the row anew."
    case .wordsWithoutAnswer:
      "Notes or evidence stand beside a question that has no answer. Answer it, with not-known where nobody knows."
    case .badPractice: "A member practice is written in one cell as: code; name; patients."
    case .badInterest: "A declared interest is written in one cell as: role; interest."
    }
  }
}
