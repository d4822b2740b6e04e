package import ReadinessModel
internal import ReadinessXML

/// Gathers every finding of a run, so that nobody has to mend one mistake to hear of the next.
///
/// Findings come in the order checks are made and go out in the order of files and places. Each file has room for
/// ``limit`` of them; what is beyond is counted and summed up in one line.
package final class Findings {
  /// How many findings of one file are printed.
  static let limit = 200

  private struct Entry: Hashable {
    var at: Location
    var code: String
    var message: String
    var help: String
  }

  private var entries: [[Entry]] = []
  private var left: [Int] = []
  private var seen: Set<Entry> = []
  private var fileNames: [String] = []

  package init() {}

  /// Whether nothing was found.
  package var isEmpty: Bool { entries.allSatisfy(\.isEmpty) }

  /// Adds a file under the name a reader knows it by; gives its index.
  package func open(file name: String) -> Int {
    fileNames.append(name)
    entries.append([])
    left.append(0)
    return fileNames.count - 1
  }

  /// How readers know the files, in the order of opening.
  package var names: [String] { fileNames }

  /// How readers know the file.
  package func name(of file: Int) -> String { fileNames[file] }

  /// Whether one more finding would only be counted, so that help for it is not worth working out.
  package func isFull(_ file: Int) -> Bool { entries[file].count >= Self.limit }

  /// How many findings a file has.
  func count(in file: Int) -> Int { entries[file].count + left[file] }

  package func add(_ code: DiagnosticCode, _ at: Location, _ message: String, help: String = "") {
    add(code: code.rawValue, at, message, help: help)
  }

  /// Adds a finding under a code of the XML reader's own.
  func add(_ problem: XMLProblem, in file: Int) {
    let place = Place(line: problem.place.line, column: problem.place.column)
    let help = problem.help ?? ""
    add(code: problem.code.rawValue, Location(file: file, place: place), problem.message, help: help)
  }

  /// Adds a finding under a code of another sort of document.
  package func add(code: String, _ at: Location, _ message: String, help: String = "") {
    if isFull(at.file) {
      left[at.file] += 1
      return
    }
    let entry = Entry(at: at, code: code, message: Self.oneLine(message), help: Self.oneLine(help))
    if seen.insert(entry).inserted { entries[at.file].append(entry) }
  }

  /// What a file brings into a message must not break its line, nor fill the screen.
  private static func oneLine(_ text: String) -> String {
    let isPlain = text.utf8.count <= longest && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    if isPlain { return text }
    var result = ""
    for scalar in text.unicodeScalars.prefix(longest) {
      result.unicodeScalars.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
    }
    return text.unicodeScalars.count > longest ? result + "…" : result
  }

  private static let longest = 400

  /// How many findings are only counted.
  var beyond: Int { left.reduce(0, +) }

  /// All findings, by file in the order of opening, then by place.
  package func diagnostics() -> [Diagnostic] {
    var result: [Diagnostic] = []
    for (file, entries) in entries.enumerated() {
      let inOrder = entries.enumerated().sorted {
        ($0.element.at.place, $0.offset) < ($1.element.at.place, $1.offset)
      }
      for (_, entry) in inOrder {
        result.append(
          Diagnostic(
            file: fileNames[file], place: entry.at.place, code: entry.code, message: entry.message,
            help: entry.help))
      }
      if left[file] > 0 {
        result.append(
          Diagnostic(
            file: fileNames[file], place: nil, code: DiagnosticCode.moreFindings.rawValue,
            message: "\(left[file]) more findings in this file are not listed",
            help: "mend the ones above and check again"))
      }
    }
    return result
  }
}
