internal import ReadinessReports

/// Finds out in which formats a result may be written, by how it begins.
enum ResultKind {
  /// Nil where it is no result.
  static func formats(of bytes: [UInt8]) -> [ReportFormat]? {
    func begins(_ text: String) -> Bool { bytes.starts(with: text.utf8) }
    if begins("{") || begins("[") { return [.data(.json), .data(.ndjson)] }
    if begins("<!DOCTYPE html") { return [.document(.html)] }
    if begins("\u{FEFF}") || begins("id,") { return [.data(.csv)] }
    if begins("<?xml") { return [.data(.xml), .data(.junit)] }
    if bytes.starts(with: [0x50, 0x4B]) { return [.document(.docx)] }
    if bytes.isEmpty || bytes.contains(0) || begins("<") { return nil }
    return begins("# ") ? [.document(.markdown)] : [.document(.text)]
  }
}
