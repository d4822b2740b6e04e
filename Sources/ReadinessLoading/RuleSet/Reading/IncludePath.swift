/// The path of an included file, proved to stay in the folder.
enum IncludePath {
  /// The path from the rule set's folder, where `written` stands in a file that lies in `folder`.
  ///
  /// Nil for what is absolute, climbs with `..`, has empty or `.` parts, or uses tricks of other systems.
  static func resolve(_ written: String, from folder: String) -> String? {
    guard !written.isEmpty, !written.unicodeScalars.contains(where: { $0 == "\\" || $0 == ":" || $0.value < 0x20 })
    else { return nil }
    let parts = written.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }) else { return nil }
    return folder.isEmpty ? written : folder + "/" + written
  }

  /// The folder of a file; empty for the rule set's own.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}
