import Foundation
import ReadinessModel
import Testing

@testable import ReadinessLoading

/// The published schema and the loader hold the same files for well-formed.
@Suite("Agreement with the schema", .enabled(if: xmllint != nil, "xmllint is not installed"))
struct SchemaAgreementTests {
  @Test("every rule file of the repository validates")
  func ruleFiles() throws {
    let folders = ["Rules", "Tests/ReadinessLoadingTests/RuleSet/Fixtures"].map { packageRoot.appending(path: $0) }
    let files = folders.flatMap { xmlFiles(below: $0) }.filter { isRuleFile($0) }
    #expect(files.count > 3)
    let (status, output) = try validate(files.map(\.path))
    #expect(status == 0, "\(output)")
  }

  @Test("mistakes of structure are mistakes for both", arguments: structureMistakes + valueMistakes)
  func mistakes(_ mistake: Mistake) throws {
    guard let text = mistake.files[RuleSetLoader.mainFile]?.text, !leftToTheProgram.contains(mistake.name) else {
      return
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "rule-set-\(UUID().uuidString).xml")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try validate([file.path]).status != 0, "the schema takes “\(mistake.name)” for sound")
  }
}

/// What the schema cannot say.
private let leftToTheProgram: Set<String> = [
  "no kinds", "kinds twice", "a rule without question and title", "built-in consistency with a context",
  "built-in consistency twice", "groups too deep", "formulas too deep", "too many kinds",
  "a name that a spreadsheet takes for a date", "a name that a spreadsheet takes for a truth",
  "a weight beyond every limit", "a mark above 1",
]

private let xmllint = ["/usr/bin/xmllint", "/usr/local/bin/xmllint", "/opt/homebrew/bin/xmllint"]
  .first { FileManager.default.isExecutableFile(atPath: $0) }

private func xmlFiles(below folder: URL) -> [URL] {
  let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
  return files?.compactMap { $0 as? URL }.filter { $0.pathExtension == "xml" }.sorted { $0.path < $1.path } ?? []
}

private func isRuleFile(_ file: URL) -> Bool {
  (try? String(contentsOf: file, encoding: .utf8).contains(RuleGrammar.namespace)) ?? false
}

private func validate(_ files: [String]) throws -> (status: Int32, output: String) {
  let process = Process()
  process.executableURL = URL(filePath: xmllint ?? "")
  process.arguments =
    ["--noout", "--nonet", "--schema", packageRoot.appending(path: "Rules/schema/rule-set.xsd").path] + files
  let pipe = Pipe()
  process.standardError = pipe
  process.standardOutput = pipe
  try process.run()
  let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  return (process.terminationStatus, output)
}
