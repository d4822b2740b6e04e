/// Two rule sets side by side.
extension WordCatalogue {
  public static let ruleSets: [WordGroup] = [
    WordGroup(
      "Comparisons of rule sets",
      [
        .init("rulesets-title", "From {old} to {new}"),
        .init("rulesets-follows", "What follows from it"),
        .init("rulesets-same", "Nothing has changed."),
        .init(
          "rulesets-same-sense",
          "Nothing that counts or can be read has changed: comments, or the order of things."),
        .init("rulesets-summary", "{changes}."),
        .init("rulesets-count", "{count} {change}"),
        .init("rulesets-line", "{sort} {id} ({title}): {changes}"),
        .init("rulesets-detail", "{before} → {after}"),
        .init("rulesets-nothing", "nothing"),
      ]),
    WordGroup(
      "Comparisons of rule sets: how things changed",
      [
        .init("rulesets-change-added", "added"),
        .init("rulesets-change-removed", "removed"),
        .init("rulesets-change-renamed", "with another name"),
        .init("rulesets-change-reworded", "reworded"),
        .init("rulesets-change-reweighted", "with another weight"),
        .init("rulesets-change-remarked", "with other marks"),
        .init("rulesets-change-redefined", "with another condition"),
        .init("rulesets-change-retyped", "with other answers allowed"),
        .init("rulesets-change-kinds", "for other kinds of body"),
        .init("rulesets-change-actions", "with another action or owner"),
        .init("rulesets-change-rescored", "with other limits of scores"),
        .init("rulesets-change-moved", "moved, or with another role"),
      ]),
    WordGroup(
      "Comparisons of rule sets: what changed",
      [
        .init("rulesets-sort-rule-set", "rule set"),
        .init("rulesets-sort-kind", "kind"),
        .init("rulesets-sort-party", "party"),
        .init("rulesets-sort-band", "band"),
        .init("rulesets-sort-step", "step"),
        .init("rulesets-sort-gate", "gate"),
        .init("rulesets-sort-section", "section"),
        .init("rulesets-sort-question", "question"),
        .init("rulesets-sort-rule", "rule"),
        .init("rulesets-sort-condition", "condition"),
        .init("rulesets-sort-hold", "hold"),
        .init("rulesets-sort-consistency-rule", "consistency rule"),
        .init("rulesets-sort-word", "word"),
        .init("rulesets-sort-source", "source"),
        .init("rulesets-sort-claim", "claim"),
        .init("rulesets-sort-term", "term"),
      ]),
    WordGroup(
      "Comparisons of rule sets: what it does",
      [
        .init("rulesets-effects", "What it does to profiles that nobody has changed"),
        .init("rulesets-body-same", "{name}: as before"),
        .init("rulesets-step-same", "{name}: {after}, as before"),
        .init("rulesets-step-moved", "{name}: {before} before, {after} now"),
        .init("rulesets-no-step", "no step"),
        .init("rulesets-figure", "{title}: {before} → {after}"),
        .init("rulesets-score", "{share} ({band})"),
        .init("rulesets-withheld", "too little answered"),
        .init("rulesets-said", "said"),
        .init("rulesets-not-said", "not said"),
        .init("rulesets-no-gate", "no such gate"),
        .init("rulesets-no-section", "no such section"),
        .init("rulesets-no-rule", "no such rule"),
        .init("rulesets-kept", "kept, though no rule asks for it any more: {question} = {value}"),
      ]),
  ]
}
