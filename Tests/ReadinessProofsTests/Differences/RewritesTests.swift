import Foundation
import ReadinessLoading
import ReadinessModel
import ReadinessProofs
import Testing

/// Rule sets that say the same in other words give no difference. `READINESS_REWRITES=100` tries so many.
@Suite("A rule set in other words")
struct RewritesTests {
  private static let count = ProcessInfo.processInfo.environment["READINESS_REWRITES"].flatMap { Int($0) } ?? 3

  @Test("is proved to be the same for everybody")
  func formulas() throws {
    let ruleSet = try shipped().ruleSet
    for number in 0..<Self.count {
      var rewrites = Rewrites(dice: Dice(state: UInt64(number) * 97 + 5))
      let result = RuleSetDifferences.find(old: ruleSet, new: rewrites.rewritten(ruleSet))
      for item in result.items {
        if case .same = item.verdict { continue }
        Issue.record("rewriting \(number): \(item.kind) \(item.id): \(item.verdict)")
      }
    }
  }

  @Test("is the same with its files in another order, one of them in two, and their content moved")
  func files() throws {
    let folder = packageRoot.appending(path: "Rules/three-step-path")
    func read(_ path: String) -> [UInt8]? { (try? Data(contentsOf: folder.appending(path: path))).map { [UInt8]($0) } }
    var main = String(decoding: try #require(read("rule-set.xml")), as: UTF8.self)
    let includes = main.split(separator: "\n").filter { $0.contains("<include file=") }.map(String.init)
    let sections = Array(includes[5...13])
    let marker = "<!-- here -->"
    for line in sections.dropFirst() { main = main.replacingOccurrences(of: line + "\n", with: "") }
    main = main.replacingOccurrences(of: sections[0], with: marker)
    main = main.replacingOccurrences(of: marker, with: sections.reversed().joined(separator: "\n"))
    let conditions = "  <include file=\"conditions.xml\"/>"
    main = main.replacingOccurrences(of: conditions, with: conditions + "\n  <include file=\"more.xml\"/>")
    let whole = String(decoding: try #require(read("conditions.xml")), as: UTF8.self)
    let split = try #require(whole.range(of: "  <condition ", options: .backwards))
    let first = String(whole[..<split.lowerBound]) + "</part>\n"
    let rest = "<part xmlns=\"urn:readiness:rule-set:1\">\n" + String(whole[split.lowerBound...])
    let source = RuleFileReader { path throws(RuleFileProblem) in
      let text: String? =
        path == "rule-set.xml" ? main : path == "conditions.xml" ? first : path == "more.xml" ? rest : nil
      guard let bytes = text.map({ [UInt8]($0.utf8) }) ?? read(path) else { throw .missing }
      return bytes
    }
    let reading = RuleSetLoader.load(source)
    #expect(reading.diagnostics.map(\.message) == [])
    let moved = try #require(reading.loaded).ruleSet
    let shipped = try shipped().ruleSet
    #expect(moved.questions.map(\.id) != shipped.questions.map(\.id))
    #expect(RuleSetDifferences.find(old: shipped, new: moved).isSame)
  }
}
