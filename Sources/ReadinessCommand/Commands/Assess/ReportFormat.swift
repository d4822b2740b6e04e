internal import ReadinessReports

/// The forms in which an assessment is written.
typealias ReportFormat = OutputFormat<AssessmentFormat>

/// The forms of an assessment as data.
enum AssessmentFormat: String, DataFormat {
  case json, ndjson, csv, xml, junit
}

extension ReportFormat {
  /// The ending of a file in this form.
  var ending: String {
    switch self {
    case .document(let format): format.ending
    case .data(.json): ".json"
    case .data(.ndjson): ".ndjson"
    case .data(.csv): ".csv"
    case .data(.xml), .data(.junit): ".xml"
    }
  }

  /// Whether several reports can stand in one file.
  var holdsMany: Bool {
    switch self {
    case .document(let format): format.separator != nil
    case .data: true
    }
  }

  /// Whether a report in this form can say what changed since an earlier profile.
  func showsChanges(inFull isFull: Bool) -> Bool {
    switch self {
    case .document: true
    case .data(.json), .data(.csv): isFull
    case .data(.ndjson), .data(.xml), .data(.junit): false
    }
  }

  /// Whether a report in this form can say what would still stand with only what has been shown.
  var showsStress: Bool { self != .data(.junit) }

  /// Whether only figures are written unless everything is asked for: then texts of profiles need not be kept.
  var isBrief: Bool { self == .data(.ndjson) || self == .data(.csv) }

  /// Whether it says more in full.
  var hasDetail: Bool {
    switch self {
    case .data(.json), .data(.ndjson), .data(.csv): true
    case .document, .data(.xml), .data(.junit): false
    }
  }

  /// Whether it has pages, of which fewer may be wanted.
  var hasPages: Bool {
    switch self {
    case .document: true
    case .data: false
    }
  }
}
