import Foundation
import ReadinessLoading
import ReadinessModel
import Testing

@testable import ReadinessCommand

@Suite("Codes of findings")
struct CodeCatalogueTests {
  @Test("are unique, kebab-case and documented")
  func documented() {
    var seen: Set<String> = []
    for entry in CodeCatalogue.all {
      #expect(seen.insert(entry.code).inserted, "\(entry.code) stands for two things")
      #expect(entry.code.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil, "\(entry.code)")
      #expect(entry.explanation.count > 15, "\(entry.code) is not explained")
    }
  }

  @Test("of every part of the program are among them")
  func everyPart() throws {
    let sources = Repository.url("Sources")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    let catalogue = try String(
      contentsOf: Repository.url("Sources/ReadinessCommand/Commands/Explain/CodeCatalogue.swift"), encoding: .utf8)
    var found: [String] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /enum ([A-Za-z]+Code): [^{]*CaseIterable/) { found.append(String(match.1)) }
    }
    #expect(found.count >= 10)
    for name in found { #expect(catalogue.contains("\(name).allCases"), "explain does not know the codes of \(name)") }
  }

  @Test("of what can be said of the shipped rules and samples are explained")
  func samples() throws {
    let ruleSet = try #require(RuleSetInUse.read(nil).loaded?.ruleSet)
    let known = Set(CodeCatalogue.all.map(\.code) + ruleSet.consistency.map(\.id))
    let folder = Repository.url("Samples/broken")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".expected") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      for match in text.matches(of: /: (error|warning): .*\[([a-z0-9-]+)\]\n/) {
        #expect(known.contains(String(match.2)), "\(name): \(match.2)")
      }
    }
  }

  @Test(
    "are found by explain",
    arguments: [
      "new-hold", "formula-asks-for-answer", "xml-doctype", "mark-gap", "bad-answer", "json-ends-early",
      "input-changed",
    ])
  func explained(_ code: String) throws {
    let result = try Tool.run(["explain", code])
    #expect(result.status == 0)
    #expect(result.text.hasPrefix("code \(code), in findings about "))
  }

  @Test("do not stand for anything in the shipped rules")
  func apart() throws {
    let names = Set(RuleSetExplainer.names(of: try #require(RuleSetInUse.read(nil).loaded)))
    for entry in CodeCatalogue.all { #expect(!names.contains(entry.code), "\(entry.code)") }
  }
}
