import Foundation
import Testing

@testable import ReadinessCommand

@Suite("Help")
struct HelpTests {
  static let commands = CommandTable.all.map(\.spec.name)

  @Test("the list of commands")
  func overview() throws {
    let result = try Tool.run(["--help"])
    #expect(result.status == 0 && result.errors.isEmpty)
    try Golden.expect(result.text, "Tests/Expected/help/readiness.txt")
  }

  @Test("each command", arguments: commands)
  func command(_ name: String) throws {
    let result = try Tool.run([name, "--help"])
    #expect(result.status == 0 && result.errors.isEmpty)
    try Golden.expect(result.text, "Tests/Expected/help/\(name).txt")
  }

  @Test("no line is wider than a terminal")
  func width() {
    for text in CommandTable.all.map({ HelpPage.text(of: $0.spec) }) {
      for line in text.split(separator: "\n") where !line.hasPrefix("  readiness") {
        #expect(line.count <= 100, "\(line)")
      }
    }
  }

  @Test("the version is the engine's", arguments: [["--version"], ["assess", "--version"]])
  func version(_ arguments: [String]) throws {
    #expect(try Tool.run(arguments).text == "readiness \(Program.version)\n")
  }
}
