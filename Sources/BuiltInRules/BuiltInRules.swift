/// The three-step path and the schemas, carried inside the program so that it runs from any folder.
///
/// The texts are those of `Rules/`, byte for byte; a test holds the two together, and `swift package regenerate`
/// writes `Generated` anew.
public enum BuiltInRules {
  /// Every file that is carried, in byte order of the paths.
  public static let files: [BuiltInFile] = generatedFiles

  /// The folder of the rule set among the paths, with its slash.
  public static let ruleSetFolder = "three-step-path/"

  /// The bytes of one file; nil where there is none of that path.
  public static func bytes(of path: String) -> [UInt8]? {
    files.first { $0.path == path }.map { Array($0.text.utf8) }
  }
}

/// One file.
public struct BuiltInFile: Sendable {
  /// Relative to `Rules`, with `/`.
  public let path: String
  public let text: String
}
