import Foundation
import ReadinessModel
import Testing

@testable import ReadinessLoading

/// Damaged rule sets give findings, never a crash and never a rule set with findings.
@Suite("Damage")
struct DamageTests {
  private static let values = [
    "", "0", "-1", "1", "3", "2.5", "99999999999999999999", "9223372036854775807", "-9223372036854.775807", "1/3",
    "yes",
    "no", "as-of", "legal-form", "ready", "partners", "budget", "all-partners", "change", "due", "both", "ccg", "cic",
    "first", "money", "graded", "text", "date", "choice", "multiple-choice", "whole-number", "percentage", "sum",
  ]

  @Test("of one to four values or lines", arguments: 0..<8)
  func damage(_ seed: Int) throws {
    let folder = packageRoot.appending(path: "Tests/ReadinessLoadingTests/RuleSet/Fixtures/full")
    var random = SplitMix(state: UInt64(seed))
    let paths = ["rule-set.xml", "parts/sections.xml", "parts/standing.xml"]
    let sound = try paths.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    for _ in 0..<40 {
      var texts = sound
      for _ in 0...Int.random(in: 0...3, using: &random) {
        let file = Int.random(in: 0..<texts.count, using: &random)
        texts[file] = damaged(texts[file], &random)
      }
      let reading = loadRuleSet(Dictionary(uniqueKeysWithValues: zip(paths, texts)))
      #expect((reading.loaded == nil) == !reading.diagnostics.isEmpty)
      #expect(reading.diagnostics.allSatisfy { !$0.message.isEmpty && DiagnosticEntry(code: $0.code) != nil })
    }
  }

  private func damaged(_ text: String, _ random: inout SplitMix) -> String {
    if Bool.random(using: &random) {
      var pieces = text.split(separator: "\"", omittingEmptySubsequences: false)
      guard pieces.count > 1 else { return text }
      let index = Int.random(in: 1..<pieces.count, using: &random) | 1
      if index < pieces.count { pieces[index] = Self.values.randomElement(using: &random).map { $0[...] } ?? "" }
      return pieces.joined(separator: "\"")
    }
    var lines = text.split(separator: "\n")
    guard lines.count > 3 else { return text }
    let index = Int.random(in: 2..<lines.count, using: &random)
    if Bool.random(using: &random) { lines.remove(at: index) } else { lines.insert(lines[index], at: index) }
    return lines.joined(separator: "\n")
  }
}

/// The same numbers on every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
