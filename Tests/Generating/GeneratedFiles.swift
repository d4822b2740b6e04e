public import Foundation

/// Everything in the repository that is made of something else in it, but for the engine's WebAssembly
/// (`Sources/ReadinessWasm/embed.sh`) and what tests expect of reports.
public struct GeneratedFiles {
  /// What the files hold that are made of the present sources.
  public let wanted: [GeneratedFile]
  private let root: URL

  /// - Parameter root: the folder of the repository.
  public init(of root: URL) throws {
    self.root = root
    wanted =
      try BuiltInRulesSource.files(root) + [CheckedImageSource.file(root), PageSource.file(root)] + EmacsSchemas.files
  }

  /// Paths of files that are not what they should be, missing ones among them.
  public var stale: [String] {
    wanted.filter { (try? String(contentsOf: root.appending(path: $0.path), encoding: .utf8)) != $0.text }.map(\.path)
  }

  /// Paths of files that nothing is made into any more, in the folders that hold nothing else.
  public var orphans: [String] {
    get throws {
      let paths = Set(wanted.map(\.path))
      return try root.names(in: BuiltInRulesSource.target).map { "\(BuiltInRulesSource.target)/\($0)" }
        .filter { !paths.contains($0) }
    }
  }

  /// Writes anew what is stale and takes out what nothing is made into; gives the paths.
  public func write() throws -> [String] {
    let (stale, orphans) = (stale, try orphans)
    for file in wanted where stale.contains(file.path) {
      try file.text.write(to: root.appending(path: file.path), atomically: true, encoding: .utf8)
    }
    for path in orphans { try FileManager.default.removeItem(at: root.appending(path: path)) }
    return stale + orphans
  }
}

/// What the head of a generated file says.
func origin(_ source: String) -> String {
  "Generated from \(source) by `swift package regenerate`; not edited by hand."
}

extension URL {
  /// The names of the files in a folder, in byte order.
  func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: appending(path: folder).path)
      .filter {
        (try? appending(path: "\(folder)/\($0)").resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
      }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
