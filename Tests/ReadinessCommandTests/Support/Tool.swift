import Foundation
import Testing

/// Runs the built program as a user would.
struct Tool {
  /// What came of one run.
  struct Result {
    var status: Int32
    var output: Data
    var errors: String
    var seconds: Double

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Stands beside the test bundle.
  static let url: URL = {
    let beside = Bundle.main.bundleURL.appending(path: "readiness")
    let built = Repository.url(".build/debug/readiness")
    return FileManager.default.isExecutableFile(atPath: beside.path) ? beside : built
  }()

  /// What a sanitizer was told, where the tests run under one.
  private static let sanitizer = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }

  /// Runs it with these arguments from the repository's root, without an environment.
  static func run(
    _ arguments: [String], input: Data = Data(), folder: URL = Repository.root, environment: [String: String] = [:]
  ) throws -> Result {
    try launch(url, arguments, input, folder, environment)
  }

  /// Runs a line of shell in which `$R` is the program.
  static func shell(_ line: String, input: Data = Data(), folder: URL = Repository.root) throws -> Result {
    try launch(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line], input, folder, ["R": url.path, "PATH": "/usr/bin:/bin"])
  }

  /// Runs it with no more than so many megabytes of memory of its own: what needs more ends badly.
  static func run(_ arguments: [String], megabytes: Int, folder: URL) throws -> Result {
    let line = "ulimit -c 0; \(limit(megabytes: megabytes))exec \"$0\" \"$@\""
    return try launch(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line, url.path] + arguments, Data(), folder, ["PATH": "/usr/bin:/bin"])
  }

  static var isUnderSanitizer: Bool { !sanitizer.isEmpty }

  /// What a shell is to say first, so that no more memory than this can be had. Nothing under a sanitizer, which takes
  /// terabytes of addresses for itself.
  static func limit(megabytes: Int) -> String { sanitizer.isEmpty ? "ulimit -d \(megabytes << 10); " : "" }

  /// Through files rather than pipes, so that no full pipe can stop the program.
  private static func launch(
    _ program: URL, _ arguments: [String], _ input: Data, _ folder: URL, _ environment: [String: String]
  ) throws -> Result {
    let scratch = try Scratch()
    let (inFile, outFile, errFile) = (scratch.url("in"), scratch.url("out"), scratch.url("err"))
    try input.write(to: inFile)
    try Data().write(to: outFile)
    try Data().write(to: errFile)
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment.merging(sanitizer) { own, _ in own }
    process.standardInput = try FileHandle(forReadingFrom: inFile)
    process.standardOutput = try FileHandle(forWritingTo: outFile)
    process.standardError = try FileHandle(forWritingTo: errFile)
    let clock = ContinuousClock()
    let start = clock.now
    try process.run()
    process.waitUntilExit()
    let time = start.duration(to: clock.now).components
    #expect(process.terminationReason == .exit, "ended by a signal: \(arguments)")
    return Result(
      status: process.terminationStatus, output: try Data(contentsOf: outFile),
      errors: String(decoding: try Data(contentsOf: errFile), as: UTF8.self),
      seconds: Double(time.seconds) + Double(time.attoseconds) / 1e18)
  }
}
