internal import Glibc
internal import ReadinessModel

/// Standard error: findings and the summary. What cannot be written there is lost on purpose; the exit status tells.
struct Console: Sendable {
  /// Whether findings are written as JSON, one a line.
  var writesJSON = false
  /// Whether the summary is left out.
  var isQuiet = false

  /// Whether somebody watches how far a run is.
  var showsProgress: Bool { !isQuiet && !writesJSON && Surroundings.errorIsTerminal }

  /// How many findings are listed where a stream without an end may have any number of them.
  static let limit = 100

  /// Prints findings. Whoever read the file has seen to it that there are not too many, and said how many more.
  func print(_ diagnostics: [Diagnostic]) {
    var bytes: [UInt8] = []
    for diagnostic in diagnostics {
      bytes += writesJSON ? DiagnosticText.json(diagnostic) : Array(DiagnosticText.text(diagnostic).utf8)
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

  private func write(_ bytes: [UInt8]) {
    try? ByteWriter.write(bytes[...], to: STDERR_FILENO)
  }
}
