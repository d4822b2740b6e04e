internal import ReadinessModel

/// Weights, caps, bonuses and groups that move no score.
extension RuleSetBuilder {
  func findIdleScoring(_ blocks: [Element], _ effects: Findings) {
    guard ruleSet.scoring.movesStepsByScore, let element = blocks.first else { return }
    let looksAtScore = ruleSet.gates.contains { gate in
      gate.formula.leaves.contains { leaf in if case .score = leaf { true } else { false } }
    }
    if looksAtScore { return }
    effects.add(
      .partWithoutEffect, element.at("steps-by-score"), "no gate looks at a score, so no score moves a step",
      help: "take steps-by-score out, or test a score in a gate: <score section=\"…\" at-least=\"…\"/>")
  }

  func findIdlePoints(_ sections: [Element], _ effects: Findings) {
    for (index, element) in sections.enumerated() {
      let section = ruleSet.sections[index]
      findIdle(in: element, section.root, effects)
      let isEmpty = section.root.children.isEmpty && section.root.questions.isEmpty && section.summary.isEmpty
      if isEmpty, section.about.isEmpty {
        effects.add(
          .groupEmpty, element.at, "nothing stands in the section “\(section.id)”",
          help: "put questions and rules into it, or take it out")
      }
      if section.root.aggregate != .lowest {
        for (part, written) in zip(section.summary, element.children("of")) where part.weight == FixedDecimal(0) {
          effects.add(
            .countsNothing, written.at("weight"), "with weight=\"0\" this part counts nothing in the summary",
            help: "give it a weight, or take it out")
        }
        if section.summary.count == 1, let weight = element.child("of")?.attribute("weight"),
          section.summary[0].weight != FixedDecimal(0)
        {
          reportAlone(weight, section.id, effects)
        }
      }
    }
    for (rule, declared) in zip(ruleSet.rules, rules) where countsSomewhere(rule) && rule.weight == FixedDecimal(0) {
      effects.add(
        .countsNothing, declared.element.at("weight"), "with weight=\"0\" the rule “\(rule.id)” counts in no score",
        help: "give it a weight, or make it advisory: marked and shown, counting nowhere")
    }
  }

  private func findIdle(in element: Element, _ group: Group, _ effects: Findings) {
    if let attribute = element.attribute("open-counts-as"), !isInherited(by: element) {
      effects.add(
        .openCountsNowhere, attribute.at, "no rule here takes what open answers count as from “\(group.id)”",
        help: "take open-counts-as out, or out of the rules that say it themselves")
    }
    let written = element.children.filter { $0.name == "group" || $0.name == "rule" }
    for (child, inner) in zip(written, group.children) {
      guard case .group(let inner) = inner else { continue }
      findIdle(child, inner, in: group, effects)
      findIdle(in: child, inner, effects)
    }
  }

  private func findIdle(_ element: Element, _ inner: Group, in outer: Group, _ effects: Findings) {
    if inner.children.isEmpty, inner.questions.isEmpty {
      effects.add(
        .groupEmpty, element.at, "nothing stands in the group “\(inner.id)”",
        help: "put questions and rules into it, or take it out")
      return
    }
    if let weight = element.attribute("weight"), inner.weight == FixedDecimal(0), outer.aggregate != .lowest {
      effects.add(
        .countsNothing, weight.valueAt, "with weight=\"0\" the group “\(inner.id)” counts nothing around it",
        help: "give it a weight, or take its rules out or make them advisory")
    }
    let counted = outer.children.filter { child in if case .group(let group) = child { !group.isBonus } else { true } }
    if let weight = element.attribute("weight"), outer.aggregate == .mean, counted.count == 1, !inner.isBonus,
      inner.weight != FixedDecimal(0)
    {
      reportAlone(weight, outer.id, effects)
    }
    if let bonus = element.attribute("bonus"), inner.isBonus {
      if most(inner) == .zero {
        effects.add(
          .countsNothing, bonus.at, "the bonus “\(inner.id)” adds nothing: nothing can be gained in it",
          help: "put graded rules with weights into it, or take bonus out")
      } else if most(outer) == .zero {
        effects.add(
          .countsNothing, bonus.at,
          "the bonus “\(inner.id)” adds to nothing: a bonus goes no further than what is possible "
            + "beside it, and there is nothing", help: "put graded rules beside it, or take bonus out")
      }
    }
    if let cap = element.attribute("cap"), let limit = inner.cap, most(inner) <= limit.fraction {
      effects.add(
        .capNeverReached, cap.valueAt, "nobody can gain more than \(most(inner).plain) here, so the cap limits nothing",
        help: "lower the cap, or take it out")
    }
  }

  private func reportAlone(_ weight: Element.Attribute, _ outer: String, _ effects: Findings) {
    effects.add(
      .weightWithoutEffect, weight.at,
      "nothing else counts in “\(outer)”, so this is all of its score, whatever its weight",
      help: "take the weight out, or put beside it what it is weighed against")
  }

  /// Whether some rule takes what an open answer counts as from this section or group.
  private func isInherited(by element: Element) -> Bool {
    element.children.contains { child in
      if child.attribute("open-counts-as") != nil { return false }
      switch child.name {
      case "rule": return [.graded, .commissioner].contains(child.word("role", as: Role.self))
      case "group": return isInherited(by: child)
      default: return false
      }
    }
  }

  private func countsSomewhere(_ rule: Rule) -> Bool {
    [.graded, .commissioner].contains(rule.role) && !rule.marks.isEmpty
  }

  // MARK: The most that can be gained

  /// The most points that are possible in a group, for any kind of body.
  private func most(_ group: Group) -> Fraction {
    ruleSet.kinds.indices.map { most(group, kind: $0) }.max() ?? most(group, kind: nil)
  }

  private func most(_ group: Group, kind: Int?) -> Fraction {
    var sum = Fraction.zero
    for child in group.children {
      switch child {
      case .rule(let rule): if counts(ruleSet.rules[rule], kind) { sum += ruleSet.rules[rule].weight.fraction }
      case .group(let inner):
        if inner.isBonus { continue }
        let inside = most(inner, kind: kind)
        if group.aggregate == .sum, inner.aggregate == .sum {
          sum += inner.cap.map { min($0.fraction, inside) } ?? inside
        } else if inside > .zero {
          sum += inner.weight.fraction
        }
      }
    }
    return sum
  }

  private func counts(_ rule: Rule, _ kind: Int?) -> Bool {
    guard countsSomewhere(rule) else { return false }
    guard let kind else { return true }
    let own = KindSet(kind: kind)
    let isAsked = rule.question.map { ruleSet.questions[$0].kinds.contains(own) } ?? true
    return rule.kinds.contains(own) && isAsked && (rule.role == .graded || ruleSet.kinds[kind].isCommissioner)
  }
}
