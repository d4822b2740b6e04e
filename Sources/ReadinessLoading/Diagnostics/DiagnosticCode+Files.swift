extension DiagnosticCode {
  /// The codes about files and values.
  static let fileEntries: [DiagnosticCode: DiagnosticEntry] = [
    .fileUnreadable: .init(
      "A file that the rule set needs is missing, leads out of the folder, is too large or cannot be read.",
      mend: "Correct the name in <include file=\"…\"/> or put the file there."),
    .includePath: .init(
      "An included file must lie in the folder of the rule set or below it.",
      mend: "Write <include file=\"parts/step-1.xml\"/>: relative, without .., without a drive or a backslash."),
    .includeCycle: .init(
      "Files include each other in a ring, so the rule set would never end.",
      mend: "Take one of the <include> elements out."),
    .includedTwice: .init(
      "A file is included a second time, so everything in it would be declared twice.",
      mend: "Keep one <include> for each file."),
    .wrongRoot: .init(
      "The main file of a rule set begins with <rule-set>, an included file with <part>.",
      mend: "Change the outermost element, or include the right file."),
    .moreFindings: .init(
      "A file has more findings than are listed.",
      mend: "Mend the ones listed and check again."),
    .unknownWord: .init(
      "The attribute takes one of a few words, and this is not one of them.",
      mend: "Choose a word from the help: role=\"graded\", for one."),
    .badID: .init(
      "Names are lower-case words, digits and single hyphens, a letter first. Names that a spreadsheet turns "
        + "into dates or truth values are refused, since answers pass through spreadsheets.",
      mend: "Write legal-form, not Legal_Form; option-may-12, not may-12."),
    .badCode: .init(
      "Catalogue codes are capitals, digits and single hyphens.",
      mend: "Write S1-04."),
    .badLanguage: .init(
      "The value is not the tag of a language.",
      mend: "Write a tag of BCP 47: two or three letters, and what else is needed, as in en, cy, fr-CA or zh-Hant."),
    .badVersion: .init(
      "A version is three numbers with points between them.",
      mend: "Write version=\"1.0.0\"."),
    .badDate: .init(
      "The value is not a day of the calendar.",
      mend: "Write until=\"2014-12-31\"."),
    .badNumber: .init(
      "The value is not a plain number with at most six decimal places.",
      mend: "Write 12.5, not 12,5, £12.5, 12.5% or 1e3."),
    .numberOutOfRange: .init(
      "The number lies outside what is possible here: weights run from 0 to 1000000, marks from 0 to 1, "
        + "shares of scores from 0 to 100, months from 0 to 12000.",
      mend: "Choose a number in the range that the help gives."),
  ]
}
