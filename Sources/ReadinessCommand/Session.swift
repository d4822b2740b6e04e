internal import ReadinessModel

/// The end of a run before its time; why has been said on standard error.
struct Stop: Error {
  let status: ExitStatus
}

/// What a command works with: its arguments, standard output and standard error.
struct Session: ~Copyable {
  let arguments: Arguments
  let console: Console
  private var output = StandardOutput()

  init(arguments: Arguments, console: Console) {
    self.arguments = arguments
    self.console = console
  }

  /// Writes a piece of the result to standard output.
  mutating func write(_ bytes: [UInt8]) throws(Stop) {
    do throws(FileProblem) { try output.write(bytes) } catch { throw lost(error) }
  }

  mutating func write(_ text: String) throws(Stop) { try write(Array(text.utf8)) }

  /// Writes the whole result where `--output` says, which is standard output unless it says otherwise.
  mutating func deliver(_ bytes: [UInt8]) throws(Stop) {
    guard let path = arguments.path("--output"), path != .dash else { return try write(bytes) }
    try deliver(bytes, to: path)
  }

  /// Writes a whole result to a file, once it is certain that none of the results of this run replaces an input.
  func deliver(_ bytes: [UInt8], to path: FilePath) throws(Stop) {
    for output in arguments.outputs {
      do throws(FileProblem) { try AtomicFile.refuseInput(output) } catch { throw cannotWrite(output, error) }
    }
    do throws(FileProblem) { try AtomicFile.write(bytes, to: path) } catch { throw cannotWrite(path, error) }
  }

  /// Ends the run where two of its results would go to one place.
  func proveOutputsDiffer() throws(Stop) {
    var places: [FilePath: FilePath] = [:]
    for output in arguments.outputs {
      if let other = places.updateValue(output, forKey: output.place) {
        throw cannotWrite(output, .isOutput(other))
      }
    }
  }

  /// Proves that the whole result has left the program.
  mutating func finish() throws(Stop) {
    do throws(FileProblem) { try output.flush() } catch { throw lost(error) }
  }

  /// Says what is wrong and ends the run with status 2.
  func refuse(_ code: CommandCode, _ message: String, help: String = "") -> Stop {
    console.print(Diagnostic(file: "", place: nil, code: code.rawValue, message: message, help: help))
    return Stop(status: .impossible)
  }

  private func lost(_ problem: FileProblem) -> Stop { cannotWrite(.dash, problem) }

  /// Says what could not be written and ends the run with status 2.
  func cannotWrite(_ path: FilePath, _ problem: FileProblem) -> Stop {
    console.print(problem.outputFinding(about: path))
    return Stop(status: .impossible)
  }
}
