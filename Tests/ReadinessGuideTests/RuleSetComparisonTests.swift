import Foundation
import ReadinessEngine
import ReadinessGuide
import ReadinessLoading
import ReadinessModel
import ReadinessWords
import Testing

extension String {
  /// Replaces every place where something stands; it must stand somewhere.
  fileprivate mutating func swap(_ old: String, with new: String) {
    #expect(contains(old))
    self = replacingOccurrences(of: old, with: new)
  }
}

@Suite("Two versions of a rule set")
struct RuleSetComparisonTests {
  /// The shipped path with some things changed.
  private func changed() throws -> RuleSet {
    let folder = packageRoot.appending(path: "Rules/three-step-path")
    return try load(folder: folder) { name, text in
      var text = text
      switch name {
      case "rule-set.xml": text.swap("version=\"2.0.0\"", with: "version=\"2.1.0\"")
      case "steps.xml":
        text.swap(
          "<is question=\"extended-services-live\" at-least=\"1\"/>",
          with: "<is question=\"extended-services-live\" at-least=\"4\"/>")
      case "patient-voice.xml":
        text.swap(
          "question=\"patient-contacts-captured\" weight=\"5\"",
          with: "question=\"patient-contacts-captured\" weight=\"6\"")
        text.swap("How is what people said answered?", with: "How do you answer what people said?")
      case "care-first.xml":
        // A question and its rule are gone.
        if let from = text.range(of: "<question id=\"provider-visits\""),
          let to = text.range(of: "</rule>", range: from.lowerBound..<text.endIndex)
        {
          text.removeSubrange(from.lowerBound..<to.upperBound)
        }
      default: break
      }
      return text
    }
  }

  @Test("nothing changed is nothing to say")
  func same() throws {
    let ruleSet = try shipped()
    let changes = RuleSetChanges(from: ruleSet, to: ruleSet)
    #expect(changes.entries == [])
    #expect(changes.removedQuestions == [])
  }

  @Test("each change is told for what it is")
  func changes() throws {
    let changes = RuleSetChanges(from: try shipped(), to: try changed())
    let told = Dictionary(uniqueKeysWithValues: changes.entries.map { ("\($0.sort.rawValue) \($0.id)", $0.changes) })
    #expect(
      told == [
        "gate service-live": [.redefined], "rule patient-contacts-captured": [.reweighted],
        "question replies-to-people": [.reworded], "question provider-visits": [.removed],
        "rule provider-visits": [.removed],
      ])
    #expect(changes.removedQuestions == ["provider-visits"])
    let gate = try #require(changes.entries.first { $0.id == "service-live" })
    #expect(gate.details == ["extended-services-live at-least 1 → extended-services-live at-least 4"])
  }

  @Test("what has another name, and says which it had, is compared; language and direction are told")
  func renamed() throws {
    let folder = packageRoot.appending(path: "Rules/three-step-path")
    let new = try load(folder: folder) { name, text in
      var text = text
      switch name {
      case "rule-set.xml":
        text.swap("version=\"2.0.0\"", with: "version=\"2.1.0\" language=\"en-IE\" direction=\"rtl\"")
      case "care-first.xml":
        text.swap("<section id=\"care-first\"", with: "<section id=\"care-before-all\" was=\"care-first\"")
        text.swap("<rule id=\"provider-visits\"", with: "<rule id=\"visits\" was=\"provider-visits\"")
      default: text = text.replacingOccurrences(of: "section=\"care-first\"", with: "section=\"care-before-all\"")
      }
      return text
    }
    let changes = RuleSetChanges(from: try shipped(), to: new)
    let told = Dictionary(uniqueKeysWithValues: changes.entries.map { ("\($0.sort.rawValue) \($0.id)", $0) })
    #expect(told["section care-before-all"]?.changes == [.renamed])
    #expect(told["section care-before-all"]?.details == ["care-first → care-before-all"])
    #expect(told["rule visits"]?.changes.contains(.renamed) == true)
    #expect(!changes.entries.contains { $0.changes == [.added] || $0.changes == [.removed] })
    let whole = told["rule set rule-set"]?.differences ?? []
    #expect(whole.contains { $0.after.hasSuffix("language en-IE · from the right") })
    let sample = try Data(contentsOf: packageRoot.appending(path: "Samples/four-rivers.xml"))
    let effect = RuleSetEffect(judged(sample, try shipped()), judged(sample, new))
    #expect(effect.sections.count == new.sections.count && !effect.sections.contains(where: \.isChanged))
  }

  @Test("a body that nobody has touched may cross a step, and loses no answer")
  func effects() throws {
    let (old, new) = (try shipped(), try changed())
    let sample = try Data(contentsOf: packageRoot.appending(path: "Samples/four-rivers.xml"))
    let effect = RuleSetEffect(judged(sample, old), judged(sample, new))
    #expect(effect.confirmedBefore == "Extended services")
    #expect(effect.confirmedAfter == "Provider organisation")
    #expect(effect.crossing == .down)
    #expect(effect.gates.filter(\.isChanged).map(\.id) == ["service-live"])
    #expect(effect.sections.filter(\.isChanged).contains { $0.id == "patient-voice" })
    let comparison = RuleSetComparison(from: old, to: new, effects: [effect])
    #expect(comparison.crossings.count == 1)
    var (text, markdown, json) = ([UInt8](), [UInt8](), [UInt8]())
    comparison.writeText(to: &text)
    comparison.writeMarkdown(to: &markdown)
    comparison.writeJSON(to: &json)
    for output in [text, markdown] {
      #expect(String(decoding: output, as: UTF8.self).contains("Extended services before, Provider organisation now"))
    }
    let object = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any]
    #expect(object?["schema"] as? String == "readiness-rules-comparison/1")
  }

  @Test("it speaks the words of the new rule set, and leaves none of its own in English")
  func words() throws {
    var (old, new) = (try shipped(), try changed())
    new.words = try load(folder: packageRoot.appending(path: "Tests/ForeignRuleSets/bibliotheque")).words
    old.words = new.words
    let sample = try Data(contentsOf: packageRoot.appending(path: "Samples/four-rivers.xml"))
    let comparison = RuleSetComparison(
      from: old, to: new, effects: [RuleSetEffect(judged(sample, old), judged(sample, new))])
    var (text, json) = ([UInt8](), [UInt8]())
    comparison.writeText(to: &text)
    comparison.writeJSON(to: &json)
    let said = String(decoding: text, as: UTF8.self)
    for sentence in [
      "1\u{A0}: avec un autre poids", "règle patient-contacts-captured", "Ce que cela fait à des profils",
      "Extended services avant, Provider organisation maintenant", "rempli → pas rempli",
    ] { #expect(said.contains(sentence), "\(sentence): \(said)") }
    for word in WordCatalogue.ruleSets.flatMap(\.words) {
      #expect(new.words[word.id] != nil, "\(word.id)")
      let pieces = word.text.split { "{}".contains($0) }.filter { $0.split { !$0.isLetter }.count > 1 }
      for piece in pieces { #expect(!said.contains(piece), "\(word.id): \(said)") }
    }
    // Programs get the same in every language.
    #expect(String(decoding: json, as: UTF8.self).contains(#""details":["weight 5 → weight 6"]"#))
  }

  @Test("scores that differ are not printed alike")
  func closeScores() throws {
    let (old, new) = (try shipped(), try changed())
    let sample = try Data(contentsOf: packageRoot.appending(path: "Samples/four-rivers.xml"))
    let effect = RuleSetEffect(judged(sample, old), judged(sample, new))
    let lines = RuleSetComparison(from: old, to: new, effects: [effect]).differing.flatMap(\.lines)
    #expect(lines.contains("Patient voice: 71.4% (established) → 71.3% (established)"), "\(lines)")
  }

  @Test("answers to removed questions are kept and named")
  func kept() throws {
    let (old, new) = (try shipped(), try changed())
    let profile = Data(
      """
      <profile xmlns="urn:readiness:profile:1" id="p" kind="federation" as-of="2014-01-31" target="none">
      <name>P</name><answers><answer question="provider-visits" value="7"/></answers></profile>
      """.utf8)
    let effect = RuleSetEffect(judged(profile, old), judged(profile, new))
    #expect(effect.kept == [.init(question: "provider-visits", value: "7")])
  }

  private func judged(_ file: Data, _ ruleSet: RuleSet) -> RuleSetEffect.Judged {
    let assessor = Assessor(ruleSet)
    let reader = ProfileReader(assessor, ruleSet)
    let bytes = [UInt8](file)
    let isUsable = reader.read(bytes.span)
    #expect(isUsable)
    return RuleSetEffect.Judged(
      ruleSet: ruleSet, profile: reader.profile, assessment: assessor.assess(reader.profile))
  }
}
