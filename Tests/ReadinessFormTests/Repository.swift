import Foundation

/// Where things stand in the repository, found from this very file.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Whether generated files are to be written anew instead of compared: READINESS_RECORD=1.
  static let isRecording = ProcessInfo.processInfo.environment["READINESS_RECORD"] == "1"

  static func url(_ path: String) -> URL { root.appending(path: path) }
}
