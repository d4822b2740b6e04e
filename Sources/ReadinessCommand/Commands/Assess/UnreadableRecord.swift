internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessReports

/// What stands among reports for a profile that could not be read, so that nobody takes a list for the whole.
enum UnreadableRecord {
  /// One line, `readiness-error/1`; `file` names the profile, whose id is kept where it is to be seen.
  static func line(_ profile: UnreadableProfile, _ findings: [Diagnostic]) -> [UInt8] {
    object(profile, findings) + [UInt8(ascii: "\n")]
  }

  /// In one of the formats that hold a report for each body.
  static func report(_ profile: UnreadableProfile, _ findings: [Diagnostic], _ format: ReportFormat) -> [UInt8] {
    var bytes: [UInt8] = []
    switch format {
    case .data(.json): bytes = object(profile, findings)
    case .data(.xml): AssessmentXML().writeUnreadable(profile, to: &bytes)
    case .document(.markdown):
      var page = MarkdownWriter()
      page.heading(1, "\(profile.file): could not be read")
      page.paragraph(profile.message)
      bytes = page.bytes
    case .document, .data: bytes = Array("\(profile.file) could not be read: \(profile.message)\n".utf8)
    }
    return bytes
  }

  private static func object(_ profile: UnreadableProfile, _ findings: [Diagnostic]) -> [UInt8] {
    var line = JSONLine()
    line.object { line in
      line.text("schema", "readiness-error/1")
      line.text("file", profile.file)
      line.textOrNull("id", profile.knownID ?? "")
      line.array("errors") { line in
        for finding in findings where finding.severity == .error {
          line.object { line in
            line.text("code", finding.code)
            line.text("message", finding.message)
            if let place = finding.place {
              line.raw("line", "\(place.line)")
              line.raw("column", "\(place.column)")
            }
          }
        }
      }
    }
    return line.bytes
  }
}
