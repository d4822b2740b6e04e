internal import ReadinessReports

/// The forms in which a command writes what it made: those of documents, and data in forms of its own.
enum OutputFormat<Data: DataFormat>: Sendable, Equatable {
  case document(DocumentFormat)
  case data(Data)

  /// Nil where the word names no form of this command.
  init?(_ word: String) {
    if let format = DocumentFormat(rawValue: word) {
      self = .document(format)
    } else if let format = Data(rawValue: word) {
      self = .data(format)
    } else {
      return nil
    }
  }

  /// What `--format` takes.
  static var words: [String] { DocumentFormat.allCases.map(\.rawValue) + Data.allCases.map(\.rawValue) }

  /// `text (default), markdown, html, docx, json or csv`, and what says so where nobody does.
  static func help(usual: DocumentFormat) -> String {
    list(usual: usual) + "; left out, the ending of --output says it"
  }

  /// The same for a command that writes to standard output only.
  static func list(usual: DocumentFormat) -> String {
    "\(usual.rawValue) (default), " + list(words.filter { $0 != usual.rawValue })
  }

  /// `markdown, html or docx`: the forms of documents alone.
  static var documents: String { list(DocumentFormat.allCases.map(\.rawValue)) }

  private static func list(_ words: [String]) -> String {
    words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
  }

  var word: String {
    switch self {
    case .document(let format): format.rawValue
    case .data(let format): format.rawValue
    }
  }
}

/// The forms of a command's data, by the word that names each.
protocol DataFormat: RawRepresentable<String>, CaseIterable, Equatable, Sendable {}
