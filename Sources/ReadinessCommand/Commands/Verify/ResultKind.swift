/// Finds out in which formats a result may be written, by how it begins.
enum ResultKind {
  /// Nil where it is no result.
  static func formats(of bytes: [UInt8]) -> [ReportFormat]? {
    func begins(_ text: String) -> Bool { bytes.starts(with: text.utf8) }
    if begins("{") || begins("[") { return [.json, .ndjson] }
    if begins("<!DOCTYPE html") { return [.html] }
    if begins("\u{FEFF}") || begins("id,") { return [.csv] }
    if begins("<?xml") { return [.xml, .junit] }
    if bytes.starts(with: [0x50, 0x4B]) { return ReportFormat.allCases.filter { $0.rawValue == "docx" } }
    if bytes.isEmpty || bytes.contains(0) || begins("<") { return nil }
    return begins("# ") ? [.markdown] : [.text]
  }
}
