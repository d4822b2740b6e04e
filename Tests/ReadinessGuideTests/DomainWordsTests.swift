import Foundation
import ReadinessModel
import ReadinessWords
import Testing

/// Nothing about the domain is in Swift: rules can be changed, and bodies renamed, without building a program.
@Suite("No domain in the sources")
struct DomainWordsTests {
  /// Words of this domain. `practice`, `patients` and `commissioner` are not here: they are names of the profile format
  /// and of the rule language (`<practices>`, `patients="…"`, `role="commissioner"`), whatever rule set is in use.
  private static let words: Set<String> = [
    "ccg", "ccgs", "pct", "pcts", "nhs", "gp", "gps", "locality", "localities", "federation", "federations", "hospital",
    "clinician", "clinicians", "clinical", "consultant", "consultants", "commissioning", "foundation", "accountable",
    "capitation", "capitated", "pathway", "pathways", "qipp", "les", "icb", "council", "trust",
  ]

  /// Where such a word stands by intention.
  private static let allowed: [(file: String, word: String, why: String)] = [
    ("TemplateCommand.swift", "locality", "help names the kinds of the built-in rule set"),
    ("TemplateCommand.swift", "federation", "help names the kinds of the built-in rule set"),
    ("TemplateCommand.swift", "ccg", "help names the kinds of the built-in rule set"),
    ("HelpPage.swift", "locality", "one sentence of help says what the program is for"),
    ("HelpPage.swift", "federation", "one sentence of help says what the program is for"),
    ("DiagnosticCode+Marks.swift", "federation", "an example of an owner in a remedy"),
    ("ProfileFindingCode+Entry.swift", "federation", "an example of a kind in a remedy"),
    ("CommandCode.swift", "foundation", "an example of a step in an explanation"),
    ("FormCommand.swift", "patient-representatives", "an example in help"),
    ("AssessCommand.swift", "extended-services", "an example in help"),
    ("ExplainCommand.swift", "legal-form", "an example in help"),
    ("FormCommand.swift", "patient-representatives", "an example in help"),
    ("DiagnosticCode+Files.swift", "legal-form", "an example of an id in a remedy"),
    ("DiagnosticCode+Files.swift", "S1-04", "an example of a code in a remedy"),
    ("ValueShape.swift", "legal-form", "an example of an id in a message"),
    ("ValueShape.swift", "S1-04", "an example of a code in a message"),
    ("ValueShape.swift", "D-08", "an example of a claim in a message"),
  ]

  /// Ids that are everyday words or words of the languages themselves, so that finding them says nothing.
  private static let everyday: Set<String> = [
    "both", "board", "body", "council", "patients", "partners", "practices",
  ]

  @Test("no word of the domain in code or texts")
  func words() throws {
    for source in try sources() {
      for (number, line) in source.lines {
        for word in Self.wordsIn(line) where Self.words.contains(word) && !Self.isAllowed(source.name, word) {
          Issue.record("\(source.name):\(number): “\(word)” belongs to the rule set: \(line)")
        }
      }
    }
  }

  @Test("no id or code of the shipped rule set in a literal")
  func ids() throws {
    let ruleSet = try shipped()
    let ids = Self.ids(of: ruleSet).subtracting(Self.everyday)
    for source in try sources() {
      for (number, line) in source.lines {
        // Every second piece between quotation marks is a literal.
        for (place, literal) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        where place % 2 == 1 {
          let names = Set(literal.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init))
          for name in names.intersection(ids) where !Self.isAllowed(source.name, name) {
            Issue.record("\(source.name):\(number): “\(name)” is a name of the rule set")
          }
        }
      }
    }
  }

  @Test("each exception is still needed")
  func needed() throws {
    let sources = try sources()
    for entry in Self.allowed {
      let isUsed = sources.contains { source in
        source.name == entry.file
          && source.lines.contains { Self.wordsIn($0.text).contains(entry.word) || $0.text.contains(entry.word) }
      }
      #expect(isUsed, "\(entry.file) has no “\(entry.word)” any more")
    }
  }

  private static func isAllowed(_ file: String, _ word: String) -> Bool {
    allowed.contains { $0.file == file && $0.word == word }
  }

  private static func ids(of ruleSet: RuleSet) -> Set<String> {
    var ids = ruleSet.steps.map(\.id) + ruleSet.gates.map(\.id) + ruleSet.sections.map(\.id)
    ids += ruleSet.questions.map(\.id) + ruleSet.questions.map(\.code) + ruleSet.kinds.map(\.id)
    ids += ruleSet.parties.map(\.id) + ruleSet.conditions.map(\.id) + ruleSet.holds.map(\.id)
    ids += ruleSet.consistency.map(\.id) + ruleSet.sources.map(\.id) + ruleSet.claims.map(\.id)
    return Set(ids.filter { !$0.isEmpty })
  }

  /// Words in lower case; names such as `localityCount` are taken apart.
  private static func wordsIn(_ line: String) -> Set<String> {
    var parted: [UInt8] = []
    let bytes = Array(line.utf8)
    func isCapital(_ index: Int) -> Bool { bytes.indices.contains(index) && (0x41...0x5A).contains(bytes[index]) }
    func isSmall(_ index: Int) -> Bool { bytes.indices.contains(index) && (0x61...0x7A).contains(bytes[index]) }
    for (index, byte) in bytes.enumerated() {
      // `localityCount` and `NHSTrust` are two words each; `CCGs` is one.
      let isPlural = isSmall(index + 1) && !isSmall(index + 2) && bytes[index + 1] == 0x73
      if isCapital(index), isSmall(index - 1) || isCapital(index - 1) && isSmall(index + 1) && !isPlural {
        parted.append(0x20)
      }
      parted.append(isCapital(index) ? byte + 0x20 : isSmall(index) ? byte : 0x20)
    }
    return Set(String(decoding: parted, as: UTF8.self).split(separator: " ").map(String.init))
  }

  private static func isCopy(_ path: String) -> Bool {
    path.hasPrefix("BuiltInRules/") || path.hasPrefix("EngineModule/") || path.hasPrefix("ReadinessForm/Generated/")
  }

  private struct SourceFile {
    var name: String
    var lines: [(number: Int, text: String)]
  }

  @Test("names are taken apart at capitals")
  func takenApart() {
    #expect(
      Self.wordsIn("NHSTrust theCCG CCGs localityCount GPs") == [
        "nhs", "trust", "the", "ccg", "ccgs", "locality", "count", "gps",
      ])
  }

  @Test("no word of the domain in what is built in of everything that readers see")
  func catalogue() {
    let readers: Set<String> = ["practice", "practices", "patient", "patients", "board", "boards"]
    for word in WordCatalogue.groups.flatMap(\.words) {
      let found = Self.wordsIn(word.text).intersection(Self.words.union(readers))
      #expect(found.isEmpty, "\(word.id): \(word.text)")
    }
  }

  /// Every source but the built-in copies of the rules and of the engine module, without comments and imports.
  private func sources() throws -> [SourceFile] {
    let root = packageRoot.appending(path: "Sources")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path())
    return try paths.filter { ($0.hasSuffix(".swift") || $0.hasSuffix(".js")) && !Self.isCopy($0) }.sorted().map {
      path in
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
        number, line in
        let code = line.trimmingCharacters(in: .whitespaces)
        return code.hasPrefix("//") || code.contains("import ") ? nil : (number: number + 1, text: code)
      }
      return SourceFile(name: URL(filePath: path).lastPathComponent, lines: lines)
    }
  }
}
