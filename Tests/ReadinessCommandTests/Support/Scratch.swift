import Foundation

/// A folder for one test, removed when the test lets go of it.
final class Scratch {
  let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "readiness-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func url(_ path: String) -> URL { root.appending(path: path) }

  /// Writes a file and the folders it needs; gives its path.
  @discardableResult
  func write(_ path: String, _ text: String) throws -> String { try write(path, Data(text.utf8)) }

  @discardableResult
  func write(_ path: String, _ data: Data) throws -> String {
    let url = url(path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
    return url.path
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: url(path).path, withDestinationPath: target)
  }

  func text(_ path: String) throws -> String { try String(contentsOf: url(path), encoding: .utf8) }

  /// The names of what is in it, in byte order.
  func names(_ path: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url(path).path)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
