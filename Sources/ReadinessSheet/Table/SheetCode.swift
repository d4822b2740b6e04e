/// The codes of what can be wrong with a spreadsheet.
public enum SheetCode: String, CaseIterable, Sendable {
  case withoutHeading = "sheet-without-heading"
  case tooLong = "sheet-too-long"
  case openQuote = "open-quote"
  case brokenQuote = "broken-quote"
  case takenForWindows = "taken-for-windows-1252"
  case noTable = "no-table"
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
  case dateInCell = "date-in-cell"
  case faultInCell = "error-in-cell"
  case textMissing = "cell-text-missing"
  case unclearNumber = "unclear-number"
  case unclearWord = "unclear-word"
  case stateForBody = "state-for-body"
  case monthFirst = "month-first-date"
  case twoValues = "two-values"
  case dateWithoutEvidence = "date-without-evidence"
  case cellBeyondHeadings = "cell-not-read"
  case reasonBesideAnswer = "reason-beside-answer"
  case unseenCharacter = "unseen-character"
  case hiddenInCell = "hidden-in-cell"
  case markedText = "marked-text"
  case mixedRow = "mixed-row"
  case cellTooLong = "cell-too-long"
  case otherSheet = "other-sheet"
  case otherDocument = "other-document"
  case rowsWithoutHeading = "rows-without-heading"
  case unknownHeading = "unknown-heading"
  case mergedCells = "merged-cells"
  case commentNotRead = "comment-not-read"
  case hiddenRows = "hidden-rows"

  /// What the code means and what to do, in one or two sentences.
  public var explanation: String {
    switch self {
    case .withoutHeading: "No row has the headings “question” and “answer”. Keep the heading row; columns may be moved."
    case .tooLong: "The sheet has far more rows than there are questions. Take out what is not part of it."
    case .openQuote:
      "A quote is opened in a cell of the CSV file and never closed, so that the rows after it were not read. Save it anew."
    case .brokenQuote:
      "In a cell of the CSV file text goes on behind the quote that closes it, as in \"7\"5, so nobody can say what the cell "
        + "holds. Within a cell in quotes write each quote twice, or save the file anew in a spreadsheet program."
    case .takenForWindows:
      "The CSV file is not UTF-8, so it was read as Windows-1252. Look at names with accents, or save as “CSV UTF-8”."
    case .noTable:
      "The file is no table as text in UTF-8, UTF-16 or Windows-1252, or a part of it is missing. Save it as “CSV UTF-8”."
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
    case .badInterest: "A declared interest has a role and the interest; in one cell it is written as: role; interest."
    case .dateInCell:
      "A cell holds a date or a time where something else is asked for: spreadsheets make dates of what looks like one, "
        + "such as 1-2. Set the cell’s format to Text and type it again. For a date, leave the time of day out, and show the "
        + "whole of it."
    case .faultInCell: "A cell holds an error of the spreadsheet, such as #REF!. Type what it should say."
    case .textMissing: "The workbook does not hold the text of a cell. Type it again, or save the workbook anew."
    case .unclearNumber:
      "A number can be read in two ways: 1,250 is 1250 in one country and 1.25 in another; or a cell's format shows another "
        + "number than it holds. Write digits alone, with a point before decimals."
    case .unclearWord:
      "NA can mean that nothing was answered, or that the question does not apply. Write not-applicable and why, or "
        + "not-known, or nothing."
    case .stateForBody:
      "A row about the body says that something is not known or does not apply. That is never a name: leave the row empty "
        + "where it may be; the id and the name have to be there. For a text that is so called put an apostrophe before it."
    case .monthFirst:
      "A date of the file has the month first, as 02/13/2013, and sheets are read with the day first: 02/01/2013 beside it may "
        + "be meant as 1 February or as 2 January. Write 1 February 2013, or 2013-02-01."
    case .twoValues: "Two rows say different things about what there is one of. Keep one of them."
    case .dateWithoutEvidence: "A date of evidence stands where no evidence is named. Name it, or take the date out."
    case .cellBeyondHeadings:
      "A cell stands where nothing is read: beyond the last heading, or beside what is said of the body. In a CSV file a "
        + "comma parts a text in two unless it stands in quotes."
    case .reasonBesideAnswer:
      "A reason why the question does not apply stands beside an answer. Keep one of them; in a CSV file a number with a "
        + "comma stands in quotes."
    case .unseenCharacter:
      "A cell or a text holds a control character or another one that nobody sees. It is left out, or replaced by a sign that "
        + "people see, as the message says. Mostly it came from another program; type the text again."
    case .hiddenInCell:
      "A cell holds something that its format, or the sheet, does not show. What nobody sees is no answer: empty the cell, or "
        + "set its format to General and type what it should say."
    case .markedText:
      "A part of a cell, or all of it, is struck out or raised, which a profile cannot hold. Type what counts, as plain text."
    case .mixedRow:
      "The code or the wording in a row is that of another question than the one that the row names. The answer is read for "
        + "the question that is named. This happens where some columns were sorted and others were not."
    case .cellTooLong:
      "A text is longer than a cell of a workbook can be, so the workbook was not written. Shorten it, or write a .csv."
    case .otherSheet:
      "A sheet of the workbook has the headings too, but was not read: it is hidden, or asks what a sheet before it asks. "
        + "Show or move the one that counts, and take the other one out."
    case .rowsWithoutHeading:
      "Rows that name questions, or say something of the body, stand under no complete row of headings, so they are not read. "
        + "Put that row above them as the sheet had it; its columns may stand in any order."
    case .unknownHeading:
      "Cells stand below a heading that is not known, so they are not read. Write the heading as the sheet had it, or put what "
        + "counts into a column that is read."
    case .mergedCells:
      "Merged cells hide what stands in all of them but the first, and show that beside rows or in columns for which it is not "
        + "read. Take them apart, and write into each cell what is meant for it."
    case .commentNotRead:
      "Comments on cells are not read, as people see them only when they point at the cell. Put what counts into the note."
    case .hiddenRows:
      "Rows that a filter leaves out, or that somebody has hidden, say something. They are read, as most are hidden because "
        + "they are answered; but nobody saw them when the sheet was looked at last. Show them and look at them."
    case .otherDocument: "The file is of another program or form. Open it there and save it as .xlsx, or as CSV."
    }
  }
}
