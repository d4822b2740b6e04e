import Foundation
import Testing

@testable import ReadinessLoading

@Suite("Diagnostic codes")
struct DiagnosticCodeTests {
  @Test("are kebab-case, unique and explained")
  func documented() {
    for code in DiagnosticCode.allCases {
      #expect(code.rawValue.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
      #expect(code.entry.explanation.hasSuffix("."), "\(code.rawValue)")
      #expect(code.entry.remedy.hasSuffix("."), "\(code.rawValue)")
    }
    #expect(Set(DiagnosticEntry.codes).count == DiagnosticEntry.codes.count)
    for code in DiagnosticEntry.codes { #expect(DiagnosticEntry(code: code)?.explanation.isEmpty == false) }
    #expect(DiagnosticEntry(code: "no-such-code") == nil)
  }

  @Test("are all used by the sources")
  func used() throws {
    let sources = packageRoot.appending(path: "Sources/ReadinessLoading/RuleSet")
    let names = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var text = try String(
      contentsOf: packageRoot.appending(path: "Sources/ReadinessLoading/Diagnostics/Findings.swift"), encoding: .utf8)
    for case let file as URL in names where file.pathExtension == "swift" {
      text += try String(contentsOf: file, encoding: .utf8)
    }
    for code in DiagnosticCode.allCases {
      #expect(text.contains(try Regex("\\.\(code)(?![A-Za-z])")), "no check reports \(code.rawValue)")
    }
  }

  @Test("each have a test that provokes them")
  func tested() {
    let tables = [
      structureMistakes, valueMistakes, nameMistakes, questionMistakes, formulaMistakes, orderMistakes, markMistakes,
      fileMistakes, actionMistakes, formerMistakes, wordMistakes, weightMistakes, wideMistakes,
      tailoringMistakes, thingsWithoutEffect,
    ]
    var codes = Set(tables.joined().flatMap { $0.files.values.flatMap { $0.marks.map(\.code) } })
    // Provoked by a test of its own: two hundred findings make no table.
    codes.insert(DiagnosticCode.moreFindings.rawValue)
    #expect(Set(DiagnosticCode.allCases.map(\.rawValue)).subtracting(codes).sorted() == [])
  }
}
