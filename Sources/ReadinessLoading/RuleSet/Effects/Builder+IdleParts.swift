internal import ReadinessModel

/// Parts of conditions that change nothing, as far as that can be read off: what follows from what is for the proofs.
extension RuleSetBuilder {
  func findIdleParts(_ effects: Findings) {
    for proposition in propositions { findIdleParts(proposition.root.element, effects) }
    for (index, question) in ruleSet.questions.enumerated() {
      guard case .practices(let figure, let least?, _) = question.derivation, least <= FixedDecimal(0),
        figure == .count || figure == .share, let element = facts[index].element.child("practices")
      else { continue }
      effects.add(
        .partWithoutEffect, element.at("at-least"),
        "whoever is listed has \(least.text) or more, so this bound takes in all",
        help: "take at-least out, or correct it")
    }
    for statement in statementElements {
      if let said = statement.child("when")?.children.first { findIdleParts(said, effects) }
    }
  }

  private func findIdleParts(_ element: Element, _ effects: Findings) {
    switch element.name {
    case "all", "any":
      var seen: [String: Element] = [:]
      for part in element.children {
        if let former = seen.updateValue(part, forKey: Self.said(part)) {
          effects.add(
            .partWithoutEffect, part.at, "this part stands in the <\(element.name)> twice",
            help: "the other is on line \(former.at.place.line); take one of them out")
        }
      }
    case "not" where element.children.first?.name == "not":
      effects.add(
        .partWithoutEffect, element.at, "a <not> of a <not> says what stands in them", help: "take both out")
    case "is": findIdleBound(element, effects)
    case "applies": findIdleApplies(element, effects)
    default: break
    }
    for part in element.children { findIdleParts(part, effects) }
  }

  /// One of two bounds that every answer lies within.
  private func findIdleBound(_ element: Element, _ effects: Findings) {
    guard let fact = element["question"].flatMap({ questions[$0] }), let domain = facts[fact].domain else { return }
    let all = Stretch(domain)
    let bounds = ["at-least", "more-than", "at-most", "less-than"].filter { element.attribute($0) != nil }
    guard bounds.count == 2 else { return }
    for name in bounds {
      guard let bound = element.decimal(name) else { continue }
      let isLower = name == "at-least" || name == "more-than"
      let isOpen = name == "more-than" || name == "less-than"
      let range = NumberRange(
        lower: isLower ? bound : nil, lowerIsOpen: isLower && isOpen, upper: isLower ? nil : bound,
        upperIsOpen: !isLower && isOpen)
      if Stretch(range, isWhole: domain.isWhole).intersection(all) == all {
        effects.add(
          .partWithoutEffect, element.at(name), "every answer to “\(questions.names[fact])” lies within this bound",
          help: "take \(name) out, or correct it")
      }
    }
  }

  /// A question that every body is asked, in any form, and that nobody can claim not to apply.
  private func findIdleApplies(_ element: Element, _ effects: Findings) {
    guard let fact = element["question"].flatMap({ questions[$0] }), fact < ruleSet.questions.count else { return }
    let isForAll = ruleSet.questions[fact].kinds.contains(everyKind) && !everyKind.isEmpty
    if isForAll, !facts[fact].mayNotApply, facts[fact].outsideShortForm == nil {
      effects.add(
        .partWithoutEffect, element.at, "“\(questions.names[fact])” applies to every body, so this is always true",
        help: "take it out, or ask <answered> where that is meant")
    }
  }

  /// What a condition says, as a text in which the order of parts and of listed names leaves no trace.
  static func said(_ element: Element) -> String {
    let attributes = element.attributes.map { attribute in
      "\(attribute.name)=\(attribute.words.map(\.text).sorted().joined(separator: " "))"
    }
    let isJoined = element.name == "all" || element.name == "any"
    var parts = element.children.map { said($0) }.sorted()
    if isJoined {
      parts = parts.enumerated().filter { $0.offset == 0 || parts[$0.offset - 1] != $0.element }.map(\.element)
      if parts.count == 1 { return parts[0] }
    }
    return "\(element.name)[\(attributes.sorted().joined(separator: ";"))](\(parts.joined(separator: ",")))"
  }
}
