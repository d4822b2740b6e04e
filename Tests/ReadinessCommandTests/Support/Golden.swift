import Foundation
import Testing

/// Compares with a file in the repository, or writes it: READINESS_RECORD=1, on which the test fails on purpose.
enum Golden {
  static func expect(_ text: String, _ path: String, _ location: SourceLocation = #_sourceLocation) throws {
    let url = Repository.url(path)
    let expected = try? String(contentsOf: url, encoding: .utf8)
    if expected == text { return }
    guard Repository.isRecording else {
      let difference = firstDifference(text, expected ?? "")
      Issue.record("differs from \(path): \(difference); READINESS_RECORD=1 writes it anew", sourceLocation: location)
      return
    }
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
    Issue.record("\(path) was written anew; look at it and test again", sourceLocation: location)
  }

  private static func firstDifference(_ got: String, _ wanted: String) -> String {
    let (got, wanted) = (got.components(separatedBy: "\n"), wanted.components(separatedBy: "\n"))
    for index in 0..<max(got.count, wanted.count) {
      let (left, right) = (index < got.count ? got[index] : "", index < wanted.count ? wanted[index] : "")
      if left != right { return "line \(index + 1) is “\(left.prefix(200))”, expected “\(right.prefix(200))”" }
    }
    return "nothing"
  }
}
