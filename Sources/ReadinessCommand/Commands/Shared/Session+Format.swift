extension Session {
  /// The form that is wanted: what `--format` says, else what the ending of the file named with `--output` does; nil where
  /// neither says it.
  ///
  /// - Parameter words: the forms that there are.
  /// - Throws: where the file would not be what its ending says, so that the program for it could not open it.
  func format(among words: [String]) throws(Stop) -> String? {
    let (named, ending) = (arguments.text("--format"), formatOfEnding)
    guard let named else { return ending.flatMap { words.contains($0) ? $0 : nil } }
    if let ending, ending != named, ending == "docx" || named == "docx" {
      throw refuse(
        .conflictingOptions, "--format says \(named), and the ending of --output \(ending)",
        help: "give the file the ending of its form, or leave --format out")
    }
    return named
  }

  /// The form whose files end as the one that is written; nil for a folder, standard output, and other endings, `.xml` among
  /// them, which more than one form has.
  private var formatOfEnding: String? {
    guard let path = arguments.path("--output"), path != .dash, !path.endsWithSlash, FileKind(of: path) != .folder
    else {
      return nil
    }
    let name = String(decoding: path.lastName, as: UTF8.self).lowercased()
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return nil }
    switch name[name.index(after: point)...] {
    case "txt": return "text"
    case "md": return "markdown"
    case "html", "htm": return "html"
    case "docx": return "docx"
    case "json": return "json"
    case "ndjson", "jsonl": return "ndjson"
    case "csv": return "csv"
    default: return nil
    }
  }
}
