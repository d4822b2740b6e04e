internal import ReadinessModel

/// Reads texts that are no profiles: lists of files, earlier runs, findings that are expected.
enum TextFile {
  /// Why a text could not be read.
  enum Problem: Error, Hashable {
    case file(FileProblem)
    case encoding(TextEncoding.Problem)
  }

  /// The text as UTF-8, whichever way it was written.
  ///
  /// - Parameter limit: the largest file that is read, in bytes.
  static func read(_ path: FilePath, limit: Int) throws(Problem) -> [UInt8] {
    var reader = FileReader(limit: limit)
    do throws(FileProblem) { try reader.read(path) } catch { throw .file(error) }
    do throws(TextEncoding.Problem) { return try TextEncoding.utf8(reader.bytes) } catch { throw .encoding(error) }
  }
}

extension TextFile.Problem {
  /// The one finding about a text that could not be read.
  ///
  /// - Parameter help: what stands in such a file.
  func finding(about path: FilePath, help: String) -> Diagnostic {
    switch self {
    case .file(let problem): return problem.finding(about: path)
    case .encoding(let problem):
      return Diagnostic(
        file: path.inputName, place: nil, code: CommandCode.notAText.rawValue, message: problem.message, help: help)
    }
  }
}
