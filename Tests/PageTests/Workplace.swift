import Foundation

/// Where things stand, and other programs.
enum Workplace {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The built program, beside the tests.
  private static let readiness: URL = {
    let beside = Bundle.main.bundleURL.appending(path: "readiness")
    let isThere = FileManager.default.isExecutableFile(atPath: beside.path)
    return isThere ? beside : root.appending(path: ".build/debug/readiness")
  }()

  /// A program by its name, where it is installed.
  static func program(_ name: String) -> URL? {
    ["/usr/bin", "/usr/local/bin"].map { URL(filePath: "\($0)/\(name)") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// A folder under `.build`, empty.
  static func folder(_ name: String) throws -> URL {
    let folder = root.appending(path: ".build/\(name)")
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// What went wrong when a program was run.
  struct Problem: Error {
    var text: String
  }

  /// Runs the built program from the repository's root; gives what it printed.
  @discardableResult
  static func readiness(_ arguments: [String]) throws -> String {
    let run = try run(readiness, arguments + ["--quiet"])
    // Findings about a sample that contradicts itself are no mistake, and stand on standard error.
    if run.status != 0 { throw Problem(text: "\(arguments): \(run.text)") }
    return run.text
  }

  /// Runs a program to its end, both of its outputs to one file, so that no full pipe can stop it.
  static func run(_ program: URL, _ arguments: [String]) throws -> (status: Int32, text: String) {
    let file = FileManager.default.temporaryDirectory.appending(path: "printed-\(UUID().uuidString)")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let output = try FileHandle(forWritingTo: file)
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = root
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }
}
