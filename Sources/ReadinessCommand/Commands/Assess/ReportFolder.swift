internal import Glibc

/// A folder that takes one report for each body, under names made of their ids.
struct ReportFolder {
  let folder: FilePath
  let ending: String
  private var taken: Set<String> = []
  /// Where reports go, links followed, by the path of each.
  private var places: [FilePath: FilePath] = [:]

  /// Makes the folder unless it is there.
  init(_ folder: FilePath, ending: String) throws(FileProblem) {
    self.folder = folder
    self.ending = ending
    try AtomicFile.makeFolder(folder)
  }

  /// The next free name for an id. Letters, digits, points, hyphens and underscores stay, everything else becomes a
  /// hyphen, so that no name leads out of the folder; names that differ in capitals only count as the same.
  mutating func path(for id: String) -> FilePath {
    let name = Self.name(for: id)
    var candidate = name
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return folder.appending(candidate + ending)
  }

  /// Throws where a report has gone to the same place before, as through a link in the folder.
  mutating func claim(_ path: FilePath) throws(FileProblem) {
    if let other = places.updateValue(path, forKey: path.place) { throw .isOutput(other) }
  }

  /// Whether a file in the folder that a report could replace has been read or is one of these, by whatever name; or
  /// whether there is a link, through which two reports could go to one place.
  func mayLose(_ paths: [FilePath]) -> Bool {
    var present: Set<FileIdentity> = []
    for entry in FolderWalk.names(in: folder, ending: ending) {
      if FileKind.isLink(entry) || FilesRead.name(of: entry) != nil { return true }
      if let identity = FileIdentity(of: entry) { present.insert(identity) }
    }
    if present.isEmpty { return false }
    return paths.contains { path in
      let identity = path == .dash ? FileIdentity(of: STDIN_FILENO) : FileIdentity(of: path)
      return identity.map(present.contains) ?? false
    }
  }

  /// What an id is called as a file: a name that every system takes, and no program for an option.
  private static func name(for id: String) -> String {
    let name = String(String.UnicodeScalarView(id.unicodeScalars.prefix(100).map { isSafe($0) ? $0 : "-" }))
    if name.isEmpty || name.hasPrefix(".") { return "profile" + name }
    let first = name.prefix { $0 != "." }.lowercased()
    return name.hasPrefix("-") || devices.contains(first) ? "profile-" + name : name
  }

  /// Windows takes these for devices, whatever stands behind a point.
  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul", "conin$", "conout$"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": true
    default: false
    }
  }
}
