import Foundation
import ReadinessGuide
import ReadinessModel
import ReadinessReports
import Testing

@Suite("The guide of the shipped path")
struct GuideTests {
  private func html() throws -> String {
    var bytes: [UInt8] = []
    Guide(try shipped(), engine: "0.0.0").write(as: .html, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func markdown(_ ruleSet: RuleSet) -> String {
    var bytes: [UInt8] = []
    Guide(ruleSet, engine: "0.0.0").write(as: .markdown, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("holds every question, gate, condition, claim, term and source")
  func complete() throws {
    let ruleSet = try shipped()
    let text = markdown(ruleSet)
    for question in ruleSet.questions where !question.code.isEmpty {
      #expect(text.contains("#### \(question.code) "), "\(question.code)")
    }
    for gate in ruleSet.gates { #expect(text.contains("#### Gate \(gate.code): "), "\(gate.code)") }
    for condition in ruleSet.conditions { #expect(text.contains("### Condition: \(condition.title)")) }
    for claim in ruleSet.claims { #expect(text.contains("\n| \(claim.id) | "), "\(claim.id)") }
    for term in ruleSet.glossary { #expect(text.contains("- **\(term.short):** "), "\(term.short)") }
    for rule in ruleSet.consistency { #expect(text.contains("### \(rule.code) \(rule.title)")) }
    #expect(
      text.contains(
        "In place when:\n\n- All of these:\n  - one or more practices have formally joined (S1-01)\n"))
    #expect(text.contains("    - at least 2 practices have formally joined (S1-01)"))
  }

  @Test("is a page that everybody can read: one first heading, landmarks, captions, scopes, one script, no empty cell")
  func accessible() throws {
    let page = try html()
    func count(_ text: String) -> Int { page.components(separatedBy: text).count - 1 }
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    #expect(count("<h1>") == 1)
    #expect(count("<main ") == 1 && count("<nav ") == 1 && count("<header>") == 1 && count("<footer>") == 1)
    // The search, which the policy names by its hash; without it there is all the same.
    #expect(count("<script") == 1)
    let script = try #require(page.firstMatch(of: /<script>([^<]*)<\/script>/)).1
    #expect(page.contains("; script-src \(PolicyHash.of(String(script)))\">"))
    #expect(count("<table") > 100)
    #expect(count("<table") == count("<caption>"))
    #expect(count("<th>") == 0)
    for empty in ["<td></td>", "></th>", "<dd></dd>", "<dt></dt>", "<li></li>", "<caption></caption>", "<p></p>"] {
      #expect(count(empty) == 0, "\(empty)")
    }
    let ids = page.matches(of: /id="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for link in page.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(String(link.1)), "\(link.1)") }
  }

  @Test("never skips a level of heading")
  func headings() throws {
    var last = 1
    for match in try html().matches(of: /<h([1-6])/) {
      let level = try #require(Int(match.1))
      #expect(level <= last + 1)
      last = level
    }
  }

  @Test("uses no abbreviation that the glossary does not explain")
  func abbreviations() throws {
    let ruleSet = try shipped()
    let known = Set(ruleSet.glossary.map(\.short))
    for text in texts(of: ruleSet) {
      for word in text.split(whereSeparator: { !$0.isLetter }) where word.prefix(2).allSatisfy(\.isUppercase) {
        let abbreviation = word.hasSuffix("s") ? String(word.dropLast()) : String(word)
        guard abbreviation.count > 1, abbreviation.allSatisfy(\.isUppercase) else { continue }
        #expect(known.contains(abbreviation), "“\(abbreviation)” in “\(text)”")
      }
    }
  }

  /// Everything that people read, but for codes.
  private func texts(of ruleSet: RuleSet) -> [String] {
    var texts = [ruleSet.title, ruleSet.about]
    texts += ruleSet.kinds.map(\.name) + ruleSet.parties.map(\.name)
    texts += ruleSet.words.ids.compactMap { ruleSet.words[$0] }
    texts += ruleSet.claims.flatMap { [$0.text, $0.honoured] }
    texts += ruleSet.glossary.flatMap { [$0.name, $0.means] }
    texts += ruleSet.sources.flatMap { [$0.title, $0.author, $0.whereFound] }
    texts += ruleSet.steps.flatMap { [$0.title, $0.means, $0.patients] + $0.says.map(\.text) }
    texts += ruleSet.gates.flatMap { [$0.title, $0.action.text] }
    texts += ruleSet.sections.flatMap { [$0.title, $0.about] }
    for question in ruleSet.questions {
      texts += [question.wording, question.help, question.evidence, question.unit, question.notApplicable ?? ""]
      texts += question.choices.map(\.label)
    }
    for rule in ruleSet.rules {
      let actions = rule.marks.compactMap(\.action) + [rule.action] + (rule.findOut.map { [$0] } ?? [])
      texts += [rule.title] + actions.map(\.text)
    }
    texts += (ruleSet.conditions + ruleSet.holds).flatMap { [$0.title, $0.text, $0.clears, $0.action.text] }
    texts += ruleSet.consistency.flatMap { [$0.title, $0.text] }
    return texts
  }
}
