/// A folder that takes one report for each body, under names made of their ids.
struct ReportFolder {
  let folder: FilePath
  let ending: String
  private var taken: Set<String> = []

  /// Makes the folder unless it is there.
  init(_ folder: FilePath, ending: String) throws(FileProblem) {
    self.folder = folder
    self.ending = ending
    try AtomicFile.makeFolder(folder)
  }

  /// The next free name for an id. Letters, digits, points, hyphens and underscores stay, everything else becomes a
  /// hyphen, so that no name leads out of the folder; names that differ in capitals only count as the same.
  mutating func path(for id: String) -> FilePath {
    var name = String(
      String.UnicodeScalarView(id.unicodeScalars.prefix(100).map { Self.isSafe($0) ? $0 : "-" }))
    if name.isEmpty || name.hasPrefix(".") { name = "profile" + name }
    var candidate = name
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return folder.appending(candidate + ending)
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": true
    default: false
    }
  }
}
