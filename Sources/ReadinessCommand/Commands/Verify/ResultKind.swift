internal import ReadinessReports

/// Finds out in which formats a result may be written, by how it begins.
enum ResultKind {
  /// Nil where it is no result.
  static func formats(of bytes: [UInt8]) -> [ReportFormat]? {
    func begins(_ text: String) -> Bool { bytes.starts(with: text.utf8) }
    if begins("{") || begins("[") {
      // What another command wrote says so in its first member.
      let head = String(decoding: bytes.prefix(120), as: UTF8.self)
      if let schema = head.components(after: #""schema":"readiness-"#),
        !["assessment/", "error/"].contains(where: schema.hasPrefix)
      {
        return nil
      }
    }
    if begins("{") || begins("[") { return [.data(.json), .data(.ndjson)] }
    if begins("<!DOCTYPE html") { return [.document(.html)] }
    if begins("\u{FEFF}") || begins("id,") { return [.data(.csv)] }
    if begins("<?xml") { return [.data(.xml), .data(.junit)] }
    if bytes.starts(with: [0x50, 0x4B]) { return [.document(.docx)] }
    if bytes.isEmpty || bytes.contains(0) || begins("<") { return nil }
    // A table of which the names of columns were left out looks like text.
    return begins("# ") ? [.document(.markdown)] : [.document(.text), .data(.csv)]
  }
}

extension String {
  /// What stands behind the first place of a text; nil where that stands nowhere.
  fileprivate func components(after text: String) -> Substring? {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(text) { return rest.dropFirst(text.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
