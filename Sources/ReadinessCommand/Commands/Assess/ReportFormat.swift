/// The forms in which an assessment is written.
enum ReportFormat: String, CaseIterable, Sendable {
  case text, markdown, html, docx, json, ndjson, csv, xml, junit

  /// The ending of a file in this form.
  var ending: String {
    switch self {
    case .text: ".txt"
    case .markdown: ".md"
    case .html: ".html"
    case .docx: ".docx"
    case .json: ".json"
    case .ndjson: ".ndjson"
    case .csv: ".csv"
    case .xml, .junit: ".xml"
    }
  }

  /// Whether several reports can stand in one file.
  var holdsMany: Bool { self != .html && self != .docx }

  /// Whether a report in this form can say what changed since an earlier profile.
  func showsChanges(inFull isFull: Bool) -> Bool {
    switch self {
    case .text, .markdown, .html, .docx: true
    case .json, .csv: isFull
    case .ndjson, .xml, .junit: false
    }
  }

  /// Whether a report in this form can say what would still stand with only what has been shown.
  var showsStress: Bool { self != .junit }

  /// Whether only figures are written unless everything is asked for: then texts of profiles need not be kept.
  var isBrief: Bool { self == .ndjson || self == .csv }
}
