/// One file a rule set was read from.
public struct RuleFile: Sendable, Hashable {
  /// Relative to the folder of the rule set, with `/`.
  public var path: String
  /// All of it, as read.
  public var bytes: [UInt8]

  /// A file under its relative path.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The bytes over which the digest of a rule set is taken.
  ///
  /// For each file, in byte order of the paths: the path, a zero byte, the length in decimal digits, a zero byte, and
  /// the file's bytes. Equal for the same files wherever they come from, in whatever order they are given.
  public static func digestMaterial(_ files: [RuleFile]) -> [UInt8] {
    let inOrder = files.sorted { left, right in
      left.path == right.path
        ? left.bytes.lexicographicallyPrecedes(right.bytes) : left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }
    var material: [UInt8] = []
    material.reserveCapacity(files.reduce(0) { $0 + $1.bytes.count + $1.path.utf8.count + 24 })
    for file in inOrder {
      material += file.path.utf8
      material.append(0)
      material += String(file.bytes.count).utf8
      material.append(0)
      material += file.bytes
    }
    return material
  }
}
