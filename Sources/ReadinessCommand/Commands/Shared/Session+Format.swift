internal import ReadinessModel

extension Session {
  /// The form that is wanted: what `--format` says, else what the ending of the file named with `--output` does; nil where
  /// neither says it.
  ///
  /// - Parameter words: the forms that there are.
  /// - Throws: where the file would not be what its ending says, so that the program for it could not open it.
  func format(among words: [String]) throws(Stop) -> String? {
    let (named, ending) = (arguments.text("--format"), formatOfEnding)
    guard let named else {
      guard let ending, !words.contains(ending) else { return ending }
      warn(
        "there is no \(ending) among the forms of this result",
        help: "--format says which: \(words.joined(separator: ", "))")
      return nil
    }
    if let ending, ending != named, ending == "docx" || named == "docx" {
      throw refuse(
        .conflictingOptions, "--format says \(named), and the ending of --output \(ending)",
        help: "give the file the ending of its form, or leave --format out")
    }
    warnOfEnding(of: named)
    return named
  }

  /// Says that the file named with `--output` has the ending of another form than is written, so that another program would
  /// open it. Endings that nothing here has are left alone.
  func warnOfEnding(of written: String) {
    guard let (name, ending) = endingOfOutput, Self.endings.contains(where: { $0.endings.contains(ending) }) else {
      return
    }
    guard let own = Self.endings.first(where: { $0.forms.contains(written) }), !own.endings.contains(ending) else {
      return
    }
    warn(
      "what is written is \(written), and “\(name)” has the ending of something else",
      help: "give the file an ending of its own form: .\(own.endings[0])")
  }

  private func warn(_ message: String, help: String) {
    console.print(
      Diagnostic(
        file: "", place: nil, severity: .warning, code: CommandCode.endingOfOther.rawValue, message: message, help: help
      ))
  }

  /// The endings that files of each form have, the usual one first.
  private static let endings: [(forms: [String], endings: [String])] = [
    (["text"], ["txt", "md", "markdown"]), (["markdown"], ["md", "markdown", "txt"]), (["html"], ["html", "htm"]),
    (["docx"], ["docx"]), (["xlsx"], ["xlsx"]), (["json"], ["json"]), (["ndjson"], ["ndjson", "jsonl", "json"]),
    (["csv"], ["csv", "txt"]), (["xml", "xml-lines", "current", "junit"], ["xml"]),
  ]

  /// The form whose files end as the one that is written; nil for a folder, standard output, and other endings, `.xml` among
  /// them, which more than one form has.
  private var formatOfEnding: String? {
    switch endingOfOutput?.ending {
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

  /// The file named with `--output` and its ending in small letters; nil for a folder, standard output, and names without.
  private var endingOfOutput: (name: String, ending: String)? {
    guard let path = arguments.path("--output"), path != .dash, !path.endsWithSlash, FileKind(of: path) != .folder
    else {
      return nil
    }
    let name = String(decoding: path.lastName, as: UTF8.self)
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return nil }
    return (path.display, name[name.index(after: point)...].lowercased())
  }
}
