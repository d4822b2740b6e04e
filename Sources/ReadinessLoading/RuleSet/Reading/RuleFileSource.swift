/// Where the files of a rule set come from: a folder, or the copy built into the program.
///
/// Paths are relative to the rule set's folder and use `/`. The loader asks only for paths that stay inside by their
/// wording; a source over a real folder must also refuse links that lead out (``RuleFileProblem/outside``).
public protocol RuleFileSource {
  /// The bytes of one file.
  func bytes(of path: String) throws(RuleFileProblem) -> [UInt8]

  /// How diagnostics name the file: as the user would.
  func displayName(of path: String) -> String
}

extension RuleFileSource {
  /// The path itself.
  public func displayName(of path: String) -> String { path }
}

/// Why a file of a rule set could not be had.
public enum RuleFileProblem: Error, Sendable, Hashable {
  /// There is no file of this name.
  case missing
  /// It is a folder or something else that holds no text.
  case notAFile
  /// It leads out of the rule set's folder.
  case outside
  /// Larger than ``RuleSetLoader/largestFile``.
  case tooLarge
  /// The system's own words.
  case unreadable(String)
}

/// Files in memory, by path: the built-in copy, and tests.
public struct RuleFilesInMemory: RuleFileSource, Sendable {
  private let files: [String: [UInt8]]

  /// Files by their paths relative to the rule set's folder.
  public init(_ files: [String: [UInt8]]) { self.files = files }

  /// The bytes given under this path.
  public func bytes(of path: String) throws(RuleFileProblem) -> [UInt8] {
    guard let bytes = files[path] else { throw .missing }
    return bytes
  }
}

/// A source made of a function, for callers that read a folder themselves.
public struct RuleFileReader: RuleFileSource {
  private let read: (String) throws(RuleFileProblem) -> [UInt8]
  private let name: (String) -> String

  /// `read` gives the bytes of a relative path, `name` how diagnostics call it.
  public init(
    name: @escaping (String) -> String = { $0 }, read: @escaping (String) throws(RuleFileProblem) -> [UInt8]
  ) {
    self.read = read
    self.name = name
  }

  /// What the function reads.
  public func bytes(of path: String) throws(RuleFileProblem) -> [UInt8] { try read(path) }

  /// What the function calls the file.
  public func displayName(of path: String) -> String { name(path) }
}
