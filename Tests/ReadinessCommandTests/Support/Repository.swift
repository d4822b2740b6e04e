import Foundation

/// Where things stand in the repository, found from this very file.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Whether expected files are to be written anew instead of compared: READINESS_RECORD=1.
  static let isRecording = ProcessInfo.processInfo.environment["READINESS_RECORD"] == "1"

  static func url(_ path: String) -> URL { root.appending(path: path) }

  /// The names of the files in a folder, in byte order.
  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url(folder).path)
      .filter { (try? url("\(folder)/\($0)").resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
