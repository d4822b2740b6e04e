internal import ReadinessModel

/// Names that lead nowhere: former names that are present ones, and things that nothing names.
extension RuleSetBuilder {
  func findIdleNames(parties blocks: [Element], sources: [Element], _ sections: [Element], _ effects: Findings) {
    findPresent(sections, "section", effects)
    findPresent(rules.map(\.element), "rule", effects)
    for element in blocks.flatMap({ $0.children("party") }) {
      let isSpecial = element.yes("body") || element.yes("commissioner")
      if !isSpecial { reportUnnamed(element, self.parties, effects) }
    }
    for element in sources.flatMap({ $0.children("source") }) { reportUnnamed(element, self.sources, effects) }
  }

  /// Profiles of an edition that is still to come are in nobody's hands.
  func findLaterEditions(_ former: [Element], _ effects: Findings) {
    for element in former {
      guard let version = element["version"], VersionOrder.isLater(version, than: ruleSet.version) else { continue }
      effects.add(
        .formerVersion, element.at("version"),
        "version \(version) is later than the present one, which is \(ruleSet.version)",
        help: "name the version of profiles that were filled in before, or correct the version of <rule-set>")
    }
  }

  private func reportUnnamed(_ element: Element, _ table: NameTable, _ effects: Findings) {
    guard let id = element["id"], !named.contains(table.noun + " " + id) else { return }
    effects.add(
      .namedNowhere, element.at, "nothing names the \(table.noun) “\(id)”", help: "use it, or take it out")
  }

  /// A former name finds what has no name of its own in an older rule set; a present name finds it without.
  private func findPresent(_ elements: [Element], _ noun: String, _ effects: Findings) {
    let present = Set(elements.compactMap { $0["id"] })
    var taken: [String: Element] = [:]
    for element in elements {
      for word in element.words("was") {
        if element["id"] == word.text {
          effects.add(
            .formerPresent, word.at, "“\(word.text)” is what the \(noun) is called now", help: "take it out of was")
        } else if present.contains(word.text) {
          effects.add(
            .formerPresent, word.at, "another \(noun) is called “\(word.text)” now, and is found first",
            help: "take it out of was, or rename the other")
        } else if let former = taken.updateValue(element, forKey: word.text) {
          effects.add(
            .formerPresent, word.at, "“\(word.text)” is a former name of another \(noun) too, which is found first",
            help: "the other is on line \(former.at.place.line); a former name belongs to one")
        }
      }
    }
  }
}
