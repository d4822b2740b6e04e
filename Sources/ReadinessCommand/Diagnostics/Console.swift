internal import Glibc
internal import ReadinessLoading
internal import ReadinessModel

/// Standard error: findings and the summary. What cannot be written there is lost on purpose; the exit status tells.
struct Console: Sendable {
  /// Whether findings are written as JSON, one a line.
  var writesJSON = false
  /// Whether the summary is left out.
  var isQuiet = false

  /// How many findings of one file are printed.
  static let limit = 100

  /// Prints the findings, those of each file up to ``limit``.
  func print(_ diagnostics: [Diagnostic]) {
    var bytes: [UInt8] = []
    var printed: [String: Int] = [:]
    var order: [String] = []
    for diagnostic in diagnostics {
      let count = printed[diagnostic.file, default: 0]
      if count == 0 { order.append(diagnostic.file) }
      printed[diagnostic.file] = count + 1
      if count < Self.limit { append(diagnostic, to: &bytes) }
    }
    for file in order {
      let left = printed[file, default: 0] - Self.limit
      if left > 0 { append(Self.more(left, in: file), to: &bytes) }
    }
    write(bytes)
  }

  func print(_ diagnostic: Diagnostic) { print([diagnostic]) }

  /// Prints the one-line summary of a run, unless nobody wants it or only machines read.
  func summarise(_ text: String) {
    if !isQuiet, !writesJSON { write(Array("readiness: \(text)\n".utf8)) }
  }

  /// Says something that belongs to no file; only people read it.
  func note(_ text: String) {
    if !writesJSON { write(Array("readiness: \(text)\n".utf8)) }
  }

  private func append(_ diagnostic: Diagnostic, to bytes: inout [UInt8]) {
    bytes += writesJSON ? DiagnosticText.json(diagnostic) : Array(DiagnosticText.text(diagnostic).utf8)
  }

  private func write(_ bytes: [UInt8]) {
    try? ByteWriter.write(bytes[...], to: STDERR_FILENO)
  }

  private static func more(_ count: Int, in file: String) -> Diagnostic {
    Diagnostic(
      file: file, place: nil, code: DiagnosticCode.moreFindings.rawValue,
      message: "\(count) more findings in this file are not listed", help: "mend the ones above and check again")
  }
}
