/// A list of files: ended by NUL where there is any, otherwise one a line.
enum PathList {
  /// What stands in such a file, for whoever gave another one.
  static let help = "give a list of paths, one a line or each ended by NUL, in UTF-8 or UTF-16"

  /// The largest list that is read, in bytes.
  private static let largest = 256 << 20

  /// The names in the order of the list; empty lines name nothing.
  static func names(in list: FilePath) throws(TextFile.Problem) -> [FilePath] {
    let bytes = try TextFile.read(list, limit: largest)
    if let kind = documents.first(where: { bytes.starts(with: Array($0.start.utf8)) }) {
      throw .encoding(.noText(kind.name))
    }
    let names = bytes.contains(0) ? bytes.split(separator: 0) : TextEncoding.lines(bytes)
    return names.filter { !$0.isEmpty }.map { FilePath(bytes: Array($0)) }
  }

  /// Beginnings of documents that are given in place of a list of them.
  private static let documents: [(start: String, name: String)] = [
    ("<?xml", "XML, not a list of files"), ("<profile", "XML, not a list of files"),
    ("{\"", "JSON, not a list of files"), ("[{", "JSON, not a list of files"),
  ]
}
