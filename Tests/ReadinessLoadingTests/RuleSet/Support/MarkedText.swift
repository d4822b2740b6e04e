import ReadinessModel
import Testing

@testable import ReadinessLoading

/// A rule file in which `⟦code⟧` marks each place where a finding of that code is expected.
struct MarkedText {
  /// A finding as a test compares it.
  struct Mark: Hashable, Comparable, CustomStringConvertible {
    var file: String
    var line: Int
    var column: Int
    var code: String

    var description: String { "\(file):\(line):\(column) [\(code)]" }

    static func < (left: Mark, right: Mark) -> Bool {
      (left.file, left.line, left.column, left.code) < (right.file, right.line, right.column, right.code)
    }
  }

  let text: String
  let marks: [Mark]

  init(_ marked: String, file: String = RuleSetLoader.mainFile) {
    var text = ""
    var marks: [Mark] = []
    var (line, column) = (1, 1)
    var rest = marked[...]
    while let next = rest.first {
      if next == "⟦", let end = rest.firstIndex(of: "⟧") {
        let code = String(rest[rest.index(after: rest.startIndex)..<end])
        marks.append(Mark(file: file, line: line, column: column, code: code))
        rest = rest[rest.index(after: end)...]
        continue
      }
      text.append(next)
      (line, column) = next == "\n" ? (line + 1, 1) : (line, column + next.unicodeScalars.count)
      rest = rest.dropFirst()
    }
    self.text = text
    self.marks = marks
  }
}

/// One rule set with one mistake, or a few.
struct Mistake: CustomTestStringConvertible {
  let name: String
  var files: [String: MarkedText]
  /// What one of the messages or helps must say.
  var saying: [String]

  /// A mistake in the main file.
  init(_ name: String, saying: String..., in text: String) {
    self.name = name
    files = [RuleSetLoader.mainFile: MarkedText(text)]
    self.saying = saying
  }

  /// A mistake in one of several files.
  init(_ name: String, saying: String..., files: [String: String]) {
    self.name = name
    self.files = Dictionary(uniqueKeysWithValues: files.map { ($0, MarkedText($1, file: $0)) })
    self.saying = saying
  }

  var testDescription: String { name }

  /// Expects exactly the marked findings, and no rule set.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let reading = loadRuleSet(files.mapValues(\.text))
    let found = reading.diagnostics.map {
      MarkedText.Mark(file: $0.file, line: $0.place?.line ?? 0, column: $0.place?.column ?? 0, code: $0.code)
    }
    let expected = files.values.flatMap(\.marks)
    let lines = reading.diagnostics.map(\.line).joined(separator: "\n")
    #expect(found.sorted() == expected.sorted(), "\(name):\n\(lines)", sourceLocation: sourceLocation)
    for words in saying {
      #expect(lines.contains(words), "\(name): not said “\(words)” in\n\(lines)", sourceLocation: sourceLocation)
    }
    #expect(reading.loaded == nil, sourceLocation: sourceLocation)
  }
}
