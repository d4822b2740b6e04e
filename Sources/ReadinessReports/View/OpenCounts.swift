package import ReadinessModel
package import ReadinessWords

/// That open answers count as a mark, where the rule set says so: said wherever the score is.
package struct OpenCounts {
  let ruleSet: RuleSet

  package init(ruleSet: RuleSet) { self.ruleSet = ruleSet }

  /// Whether anything unanswered counts anywhere.
  package var isAnywhere: Bool { ruleSet.rules.contains { $0.openCountsAs != nil } }

  /// What is said beside the score of a section; empty where unanswered counts nowhere in it.
  package func words(_ section: Int, _ phrases: Phrases) -> String {
    let rules = rules(behind: section).filter { $0.role == .graded || $0.role == .commissioner }
    let values = rules.compactMap(\.openCountsAs)
    guard let first = values.first else { return "" }
    if values.count < rules.count || values.contains(where: { $0 != first }) { return phrases["open-counts-some"] }
    return Self.words(first, phrases)
  }

  /// A sentence for each section in which unanswered counts, by its title.
  func sentences(_ phrases: Phrases) -> [String] {
    let said = ruleSet.sections.indices.map { (title: ruleSet.sections[$0].title, words: words($0, phrases)) }
    return said.filter { !$0.words.isEmpty }.map { "\($0.title): \($0.words)." }
  }

  /// What is said beside one rule.
  package static func words(_ mark: Fraction, _ phrases: Phrases) -> String {
    mark.isZero ? phrases["open-counts-nothing"] : phrases("open-counts-mark", ["mark": phrases.points(mark)])
  }

  /// The rules of a section; of a summary, those of all that it is made of.
  private func rules(behind section: Int) -> [Rule] {
    let summary = ruleSet.sections[section].summary
    if summary.isEmpty { return ruleSet.rules.filter { $0.section == section } }
    return summary.flatMap { part -> [Rule] in
      if part.group.isEmpty { return rules(behind: part.section) }
      return ruleSet.sections[part.section].root.group(part.group)?.rules.map { ruleSet.rules[$0] } ?? []
    }
  }
}
