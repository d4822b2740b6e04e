import Foundation
import ReadinessGuide
import ReadinessModel
import ReadinessReports
import ReadinessWords
import Testing

/// A guide is in the language of its rule set: whatever it says itself is a word of the catalogue.
@Suite("The words of the guide")
struct GuideWordsTests {
  private static let words = WordCatalogue.guide.flatMap(\.words)

  private static func french() throws -> RuleSet {
    try load(folder: packageRoot.appending(path: "Tests/ForeignRuleSets/bibliotheque"))
  }

  /// In one line, so that no sentence is hidden by where lines end.
  private func text(_ ruleSet: RuleSet) -> String {
    var bytes: [UInt8] = []
    Guide(ruleSet, engine: "0.0.0").write(as: .text, width: 10_000, to: &bytes)
    return String(decoding: bytes, as: UTF8.self).replacing(/\s+/, with: " ")
  }

  @Test("every one of them is there in French")
  func french() throws {
    let words = try Self.french().words
    for word in Self.words { #expect(words[word.id] != nil, "\(word.id): \(word.text)") }
  }

  /// Besides the French rule set, others of which a guide says nearly all that it can: with the French words their own
  /// texts are the only English in it, so that fewer than four words say nothing there.
  @Test(
    "no sentence of them reaches a French guide",
    arguments: [
      ("Tests/ForeignRuleSets/bibliotheque", 2), ("Tests/ForeignRuleSets/house", 4), ("Rules/three-step-path", 4),
      ("Samples/rule-sets/warm-home", 4), ("Samples/rule-sets/club-awards", 4), ("Samples/rule-sets/school-run", 4),
    ])
  func noEnglish(_ folder: String, _ least: Int) throws {
    var ruleSet = try load(folder: packageRoot.appending(path: folder))
    ruleSet.words = try Self.french().words
    let text = text(ruleSet)
    let hasHeading = text.contains(ruleSet.words["guide-heading-reading"] ?? "-")
    #expect(hasHeading)
    for word in Self.words where ruleSet.words[word.id] != word.text {
      for piece in pieces(of: word.text) where piece.split(whereSeparator: { !$0.isLetter }).count >= least {
        let isThere = text.contains(piece)
        #expect(!isThere, "\(word.id): “\(piece)”")
      }
    }
  }

  /// What stands outside of braces.
  private func pieces(of sentence: String) -> [Substring] {
    sentence.split(separator: "{", omittingEmptySubsequences: false).enumerated().map { offset, part in
      offset == 0 ? part : part.drop { $0 != "}" }.dropFirst()
    }
  }

  @Test("what the guide asks for is in the catalogue, and nothing else is")
  func used() throws {
    var literals: Set<String> = []
    for folder in ["Sources/ReadinessGuide/Building", "Sources/ReadinessWords"] {
      let url = packageRoot.appending(path: folder)
      for file in try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
      where file.pathExtension == "swift" {
        let source = try String(contentsOf: file, encoding: .utf8)
        literals.formUnion(source.matches(of: /"(guide-[a-z0-9-]*)/).map { String($0.1) })
      }
    }
    // An id may end in what is put in, or in what goes with a number.
    for literal in literals {
      #expect(Self.words.contains { $0.id == literal || $0.id.hasPrefix(literal) }, "\(literal)")
    }
    for word in Self.words where !["guide-find", "guide-found", "guide-entries"].contains(word.id) {
      let isUsed = literals.contains { literal in
        literal == word.id || literal.hasSuffix("-") && word.id.hasPrefix(literal)
          || word.id == literal + "-one" || word.id == literal + "-many"
      }
      #expect(isUsed, "\(word.id)")
    }
  }

  @Test("a score that a gate asks for does move a step")
  func scores() throws {
    let (never, some) = ("A score never moves a step", "Some gates ask for a score")
    let awards = text(try load(folder: packageRoot.appending(path: "Samples/rule-sets/club-awards")))
    let path = text(try shipped())
    let said = [awards, path].map { text in [never, some].map(text.contains) }
    #expect(said == [[false, true], [true, false]])
  }

  @Test("members that are listed go by the rule set's name for them")
  func members() {
    var question = Question(id: "size", code: "M-1", section: 0, type: .wholeNumber, kinds: .every)
    question.derivation = .practices(.count, atLeast: FixedDecimal(5), atMost: nil)
    var ruleSet = RuleSet(id: "test", version: "1.0.0")
    #expect(DerivationWords(ruleSet).words(question) == "the number of listed members (size: at least 5)")
    ruleSet.words = Words([("form-members", "clubs"), ("form-member-size", "players")])
    #expect(DerivationWords(ruleSet).words(question) == "the number of listed clubs (players: at least 5)")
    question.derivation = .practices(.sum, atLeast: nil, atMost: nil)
    #expect(DerivationWords(ruleSet).words(question) == "the players of all listed clubs")
  }

  @Test("one statement is not counted as many")
  func statements() {
    var question = Question(id: "sum", code: "M-1", section: 0, type: .wholeNumber, kinds: .every)
    question.derivation = .count([.answered(0)])
    let words = DerivationWords(RuleSet(id: "test", version: "1.0.0"))
    #expect(words.words(question) == "1 where its one statement holds, else 0")
    question.derivation = .count([.answered(0), .open(0)])
    #expect(words.words(question) == "how many of 2 statements hold")
  }
}
