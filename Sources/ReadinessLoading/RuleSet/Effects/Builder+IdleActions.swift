internal import ReadinessModel

/// Things said of actions that nobody ever reads or waits for.
extension RuleSetBuilder {
  func findIdleActions(_ effects: Findings) {
    for written in writtenActions {
      for word in written.element.words("with") {
        guard let party = parties[word.text], written.action.owners.contains(party) else { continue }
        effects.add(
          .actionWithoutEffect, word.at, "“\(word.text)” owns the action, so it need not be named as a helper",
          help: "take it out of with, or name another owner")
      }
      var needs: Set<Action.Need> = []
      for (need, element) in zip(written.action.after, written.element.children("after"))
      where !needs.insert(need).inserted {
        effects.add(
          .actionWithoutEffect, element.at, "the action waits for this already", help: "take one of the two out")
      }
    }
    for (rule, declared) in zip(ruleSet.rules, rules) where rule.marks.count == declared.marks.count {
      for (mark, element) in zip(rule.marks, declared.marks) where mark.lowest == .one && mark.action != nil {
        guard element.name == "mark", let action = element.child("action") else { continue }
        effects.add(
          .actionWithoutEffect, action.at, "at the mark 1 everything is in place, so nobody is given this action",
          help: "take it out, or lower the mark")
      }
    }
  }
}
