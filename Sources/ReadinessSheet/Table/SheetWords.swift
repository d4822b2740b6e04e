internal import ReadinessModel
internal import ReadinessWords

/// Words of the sheet about itself, in the language of the rule set.
struct SheetWords {
  let phrases: Phrases

  init(_ words: Words) { phrases = Phrases(words) }

  var noTarget: String { phrases["sheet-no-target"] }
  var shortForm: String { phrases["sheet-short-form"] }
  var fullForm: String { phrases["sheet-full-form"] }
  var notKnown: String { phrases["form-not-known"] }
  var notApplicable: String { phrases["form-not-applicable"] }

  /// With a large first letter.
  static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// What a column is called where people see it; those that they do not see have names of their own.
  func heading(_ column: SheetColumn) -> String { Self.heading(column).map { phrases[$0] } ?? column.rawValue }

  private static func heading(_ column: SheetColumn) -> String? {
    switch column {
    case .ruleSet, .version, .question: nil
    case .code: "label-code"
    case .wording: "sheet-wording"
    case .choices: "sheet-choices"
    case .answer: "sheet-answer"
    case .reason: "sheet-reason"
    case .by: "sheet-by"
    case .expected: "sheet-expected"
    case .evidence: "sheet-evidence"
    case .dated: "sheet-dated"
    case .note: "sheet-note"
    }
  }

  /// Whether a column is one that we write for people to look at, and never read.
  func isInformation(_ heading: String) -> Bool {
    let key = SheetText.key(heading)
    return key == "owner" || key == SheetText.key(phrases["sheet-owner"])
      || key == SheetText.key(phrases["sheet-room-below"])
  }

  /// The keys of headings as they are read, by what the rule set's language calls them.
  var keys: [String: String] {
    var keys: [String: String] = [:]
    func add(_ word: String, _ key: String) { keys[SheetText.key(word)] = keys[SheetText.key(word)] ?? key }
    for column in SheetColumn.allCases { add(heading(column), column.rawValue) }
    add(phrases["label-name"], "name")
    add(phrases["form-member-size"], "patients")
    add(phrases["sheet-role"], "role")
    add(phrases["sheet-interest"], "interest")
    return keys
  }
}
