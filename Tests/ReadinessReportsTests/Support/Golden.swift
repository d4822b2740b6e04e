import Foundation
import Testing

/// Compares with a file of the repository. With `READINESS_RECORD=1` in the environment the file is written anew, and the
/// test does not pass, so that nobody records by accident.
func expectGolden(_ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = Repository.root.appending(path: path)
  if ProcessInfo.processInfo.environment["READINESS_RECORD"] == "1" {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(path)", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  if text == expected { return }
  let (now, then) = (text.split(separator: "\n"), expected.split(separator: "\n"))
  let line = zip(now, then).enumerated().first { $0.element.0 != $0.element.1 }
  Issue.record(
    """
    \(path) differs at line \(line.map { $0.offset + 1 } ?? min(now.count, then.count) + 1):
    expected: \(line.map { String($0.element.1.prefix(200)) } ?? "end")
    written:  \(line.map { String($0.element.0.prefix(200)) } ?? "end")
    """, sourceLocation: sourceLocation)
}
