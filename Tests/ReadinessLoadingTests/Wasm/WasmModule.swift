import Foundation
import ReadinessEngine
import ReadinessModel
import Testing

/// The engine as WebAssembly, built once for all tests of it, and run beside the native one.
enum WasmModule {
  /// Whether this machine has what the module is built and run with.
  static let isPossible = tool("wasm-ld") != nil && tool("wasmkit") != nil

  /// The module with a main function; nil where it could not be built. One that is newer than all its sources will do:
  /// to build it is a tenth of what all tests take.
  static let command: URL? = {
    let folder = packageRoot.appending(path: ".build/wasm-tests")
    let module = folder.appending(path: "engine-command.wasm")
    if let built = changed(module), sources.allSatisfy({ changed($0).map { $0 < built } ?? false }) { return module }
    let script = packageRoot.appending(path: "Sources/ReadinessWasm/build.sh")
    let result = run("/usr/bin/env", ["bash", script.path(), folder.path()], input: [])
    return result.status == 0 ? module : nil
  }()

  /// Everything that the module is built of.
  private static var sources: [URL] {
    ["ReadinessModel", "ReadinessEngine", "ReadinessWasm"].flatMap { name -> [URL] in
      let folder = packageRoot.appending(path: "Sources/\(name)")
      let names = FileManager.default.enumerator(atPath: folder.path())
      return [folder] + (names.map { $0.compactMap { $0 as? String } } ?? []).map { folder.appending(path: $0) }
    }
  }

  /// When a file was last changed; nil where there is none.
  private static func changed(_ file: URL) -> Date? {
    try? FileManager.default.attributesOfItem(atPath: file.path())[.modificationDate] as? Date
  }

  /// Assesses profiles in JSON, one a line; gives what the module wrote.
  static func assess(_ lines: [[UInt8]], image: [UInt8]) throws -> [UInt8] {
    let module = try #require(command)
    let wasmkit = try #require(tool("wasmkit"))
    var input = (0..<4).map { UInt8(truncatingIfNeeded: image.count >> ($0 * 8)) } + image
    for line in lines { input += line + [0x0A] }
    let result = run(wasmkit.path(), ["run", module.path()], input: input)
    #expect(result.status == 0)
    return result.output
  }

  /// What the native engine writes for the same lines.
  static func assessNatively(_ lines: [[UInt8]], _ assessor: Assessor) -> [UInt8] {
    let writer = AssessmentJSON(assessor, detail: .full, engine: EngineVersion.bytes)
    var reader = ProfileJSONReader(assessor)
    var output: [UInt8] = []
    for line in lines {
      do throws(JSONProblem) {
        if try reader.read(line.span) {
          writer.write(assessor.assess(reader.profile), of: reader.profile, to: &output)
        } else {
          FindingsJSON.write(reader.builder.findings, to: &output)
        }
      } catch {
        FindingsJSON.write(error, to: &output)
      }
      output.append(0x0A)
    }
    return output
  }

  private static func tool(_ name: String) -> URL? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { URL(filePath: String($0)).appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path()) }
  }

  /// Runs a program; input and output go through files, so that no pipe can fill up.
  private static func run(_ program: String, _ arguments: [String], input: [UInt8]) -> (status: Int32, output: [UInt8])
  {
    let folder = FileManager.default.temporaryDirectory
    let (from, to) = (folder.appending(path: UUID().uuidString), folder.appending(path: UUID().uuidString))
    defer {
      try? FileManager.default.removeItem(at: from)
      try? FileManager.default.removeItem(at: to)
    }
    do {
      try Data(input).write(to: from)
      try Data().write(to: to)
      let process = Process()
      process.executableURL = URL(filePath: program)
      process.arguments = arguments
      process.standardInput = try FileHandle(forReadingFrom: from)
      process.standardOutput = try FileHandle(forWritingTo: to)
      try process.run()
      process.waitUntilExit()
      return (process.terminationStatus, [UInt8](try Data(contentsOf: to)))
    } catch {
      Issue.record(error)
      return (-1, [])
    }
  }
}
