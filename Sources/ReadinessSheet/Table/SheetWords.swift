/// Words of the sheet about itself.
enum SheetWords {
  static let noTarget = "No further step"
  static let shortForm = "Short form: what the steps rest on"
  static let fullForm = "All questions"
  static let notKnown = "We do not know"
  static let notApplicable = "Not applicable"

  /// With a large first letter.
  static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
