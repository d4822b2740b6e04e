internal import ReadinessEngine
internal import ReadinessModel

/// What stands in a stream of assessments for a profile that could not be read: `readiness-error/1`.
enum UnreadableRecord {
  /// One line; `file` names the profile, which has no id that is known.
  static func line(_ file: FilePath, _ findings: [Diagnostic]) -> [UInt8] {
    var line = JSONLine()
    line.object { line in
      line.text("schema", "readiness-error/1")
      line.text("file", file.display)
      line.array("errors") { line in
        for finding in findings where finding.severity == .error {
          line.object { line in
            line.text("code", finding.code)
            line.text("message", finding.message)
          }
        }
      }
    }
    return line.bytes + [UInt8(ascii: "\n")]
  }
}
