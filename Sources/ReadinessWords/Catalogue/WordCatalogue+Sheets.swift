/// Workbooks and sheets of answers.
extension WordCatalogue {
  static let sheets: [WordGroup] = [
    WordGroup(
      "What answers can be, by the type of their question",
      [
        .init("answer-form-yes-no", "Yes or no"),
        .init("answer-form-choice", "One answer of several"),
        .init("answer-form-choices", "One or more answers"),
        .init("sheet-whole", "A whole number"),
        .init("sheet-number", "A number"),
        .init("answer-form-percentage", "A percentage"),
        .init("sheet-percent", "Per cent, {least} to {most}"),
        .init("sheet-money", "An amount of money"),
        .init("answer-form-date", "A date"),
        .init("sheet-words", "Words"),
        .init("answer-form-date-as", "{date} as {example}"),
        .init("answer-form-date-past", "{date}, not after the as-of date"),
        .init("answer-form-ids", "one or more, with blanks between: {choices}"),
        .init("answer-form-figures", "{number}, in figures alone"),
        .init("answer-form-one-of", "one of: {choices}"),
      ]),
    WordGroup(
      "Sheets: what answers can be",
      [
        .init("sheet-no-target", "No further step"),
        .init("sheet-short-form", "Short form"),
        .init("sheet-full-form", "All questions"),
        .init("sheet-say-why", "{state} (say why)"),
        .init("sheet-several", "One or more, with ; between: {choices}"),
        .init("sheet-date", "A date, as 31/10/2013"),
      ]),
    WordGroup(
      "Sheets: headings of columns",
      [
        .init("sheet-wording", "What is asked"),
        .init("sheet-answer", "Answer"),
        .init("sheet-evidence", "Evidence"),
        .init("sheet-owner", "Owner"),
        .init("sheet-choices", "Possible answers"),
        .init("sheet-dated", "Evidence dated"),
        .init("sheet-by", "Answered by"),
        .init("sheet-note", "Note"),
        .init("sheet-expected", "Expected"),
        .init("sheet-reason", "Why not applicable"),
        .init("sheet-role", "Role"),
        .init("sheet-interest", "Interest"),
      ]),
    WordGroup(
      "Sheets: the body",
      [
        .init("sheet-about", "About"),
        .init("sheet-about-title", "About the body"),
        .init("sheet-id", "Short name for files"),
        .init("sheet-id-form", "Small letters, digits and hyphens"),
        .init("sheet-name", "Name of the body"),
        .init("sheet-kind", "What kind of body it is"),
        .init("sheet-as-of", "The date for which the answers hold"),
        .init("sheet-target", "Which step it aims at"),
        .init("sheet-form", "How many questions are answered"),
        .init("sheet-since", "The file of last time’s profile, in the same folder"),
        .init("sheet-room-below", "One row each; there is room below"),
        .init("sheet-members-title", "{title}, one in each row; there is room below"),
        .init("sheet-member", "A member; copy the row for more"),
        .init("sheet-member-fields", "code; name; {size}"),
        .init("sheet-interest-row", "A declared interest; copy the row for more"),
        .init("sheet-interest-fields", "role; interest"),
        .init("sheet-others", "Other sections"),
        .init("sheet-strays", "Other answers"),
        .init("sheet-strays-title", "Answers that the questions of today do not ask for"),
      ]),
    WordGroup(
      "Sheets: how to fill them in",
      [
        .init("sheet-read-me", "Read me"),
        .init(
          "sheet-asks-one",
          "This workbook asks one question. Answer what you can, in any order; nothing is filled in for you.",
          with: ["count"]),
        .init(
          "sheet-asks-many",
          "This workbook asks {count} questions. Answer what you can, in any order; nothing is filled in for "
            + "you."),
        .init("sheet-how", "How to fill it in"),
        .init("sheet-how-begin", "Begin with the sheet “{about}”. Then come the questions: {sheets}."),
        .init(
          "sheet-how-cells",
          "Write in the white cells. Most answers can be chosen from the list that opens beside the cell, or "
            + "typed."),
        .init(
          "sheet-how-states",
          "“{unknown}” is a good answer. Where a question does not apply, choose “{barred}” and say why in the "
            + "last column; the column “{choices}” says where that may be."),
        .init(
          "sheet-how-numbers",
          "Write numbers in digits, with a point before decimals. A per cent sign, a currency sign and commas "
            + "between thousands may stand there."),
        .init(
          "sheet-how-evidence",
          "More evidence for an answer: insert a row below the question, and write the evidence and its date "
            + "there. Interests go on in the rows below."),
        .init(
          "sheet-how-layout",
          "Rows and columns can be made higher and wider. Columns and sheets may be moved; keep the row of "
            + "headings."),
        .init("sheet-how-formulas", "Formulas are not read: type what the cell should say."),
        .init("sheet-then", "What becomes of it"),
        .init(
          "sheet-then-send",
          "Save it as .xlsx and send it back as it is. What could not be read is told with its sheet, row and "
            + "column."),
        .init(
          "sheet-then-words",
          "“{owner}” is who can usually answer a question; “{by}” is who did. “{expected}” is when something "
            + "that is not there yet will be."),
        .init("sheet-rules", "Rule set {id}, version {version}"),
      ]),
  ]
}
