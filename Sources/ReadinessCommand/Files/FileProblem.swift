internal import Glibc
internal import ReadinessModel

/// Why a file could not be read or written.
enum FileProblem: Error, Hashable, Sendable {
  case missing
  case isFolder
  /// A device, a socket, or a pipe that nobody writes to: reading it could wait for ever or change something.
  case isSpecial
  case notPermitted
  /// Sizes in bytes; the file's own is not known where it arrived through a pipe.
  case tooLarge(limit: Int, size: Int?)
  /// It grew, shrank or was replaced while it was read.
  case changed
  /// Standard output has no reader any more.
  case readerGone
  case diskFull
  /// An output would take the place of an input, which goes by this name.
  case isInput(FilePath)
  /// Two outputs of one run would take the same place; the other goes by this name.
  case isOutput(FilePath)
  /// Anything else, by the system's number.
  case system(Int32)

  /// The problem behind `errno`.
  init(errno code: Int32) {
    self =
      switch code {
      case ENOENT, ENOTDIR: .missing
      case EISDIR: .isFolder
      case EACCES, EPERM, EROFS: .notPermitted
      case EPIPE: .readerGone
      case ENOSPC, EDQUOT: .diskFull
      case ENXIO, ENODEV: .isSpecial
      default: .system(code)
      }
  }

  /// What is wrong, in half a sentence about the file.
  var message: String {
    switch self {
    case .missing: "there is no such file"
    case .isFolder: "this is a folder, not a file"
    case .isSpecial: "this is a device, a socket or an empty pipe, not a file"
    case .notPermitted: "the system does not permit it"
    case .tooLarge(let limit, nil): "larger than \(Self.words(limit))"
    case .tooLarge(let limit, let size?): "\(Self.words(size)), larger than the \(Self.words(limit)) that are read"
    case .changed: "the file changed while it was read"
    case .readerGone: "nobody reads it any more"
    case .diskFull: "the disk is full"
    case .isInput(let input): "it is \(input.inputName), which is read in the same run"
    case .isOutput(let other): "\(other.display) is written to the same place"
    case .system(ELOOP): "links lead round in a circle"
    case .system(ENAMETOOLONG): "the name is too long"
    case .system(EBADF): "it is closed"
    case .system(EFBIG): "it would be larger than the system permits"
    case .system(EMFILE), .system(ENFILE): "too many files are open"
    case .system(let code): String(cString: strerror(code))
    }
  }

  /// What to do about it when it stands in the way of reading.
  var help: String {
    switch self {
    case .missing: "check the spelling, capitals included"
    case .isFolder: "name a file in it"
    case .isSpecial: "use - to read standard input"
    case .changed: "run it again when nothing writes to the file"
    case .tooLarge: "a profile or rule file has some kilobytes; check that this is one"
    default: ""
    }
  }

  /// The code under which it is reported when a file is read.
  var inputCode: CommandCode {
    switch self {
    case .missing: .inputMissing
    case .isFolder: .inputIsFolder
    case .isSpecial: .inputIsSpecial
    case .notPermitted: .inputNotPermitted
    case .tooLarge: .inputTooLarge
    case .changed: .inputChanged
    case .readerGone, .diskFull, .isInput, .isOutput, .system: .inputUnreadable
    }
  }

  /// The finding about a file that could not be read.
  func finding(about path: FilePath) -> Diagnostic {
    Diagnostic(file: path.inputName, place: nil, code: inputCode.rawValue, message: message, help: help)
  }

  /// The finding about a file, a folder or standard output that could not be written.
  func outputFinding(about path: FilePath) -> Diagnostic {
    let name = path == .dash ? "standard output" : path.display
    let reason = self == .missing ? "there is no such folder" : message
    return Diagnostic(
      file: name, place: nil, code: outputCode.rawValue, message: "cannot be written: \(reason)", help: outputHelp)
  }

  private var outputCode: CommandCode {
    switch self {
    case .isInput: .outputIsInput
    case .isOutput: .outputTwice
    default: .outputNotWritable
    }
  }

  /// What to do about it when it stands in the way of writing.
  private var outputHelp: String {
    switch self {
    case .missing: "make the folder first, or check the spelling"
    case .isFolder: "name a file in it"
    case .notPermitted: "name a place where you may write"
    case .diskFull: "make room, or name another disk"
    case .isInput: "nothing was written; name another file or folder for the result"
    case .isOutput: "nothing was written; give each result a name of its own"
    default: ""
    }
  }

  private static func words(_ bytes: Int) -> String {
    switch bytes {
    case (1 << 20)...: "\(bytes >> 20) MB"
    case (1 << 10)...: "\(bytes >> 10) KB"
    default: "\(bytes) bytes"
    }
  }
}
