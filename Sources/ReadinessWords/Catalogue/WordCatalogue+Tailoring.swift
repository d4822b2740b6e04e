/// What documents say of rules that somebody has changed for their own use.
extension WordCatalogue {
  static let tailoring: [WordGroup] = [
    WordGroup(
      "Tailored rules",
      [
        .init("tailored-by", "The rules are tailored by {owner}: {title}."),
        .init("tailored-by-until", "The rules are tailored by {owner}: {title}. They may be used so until {date}."),
        .init("tailored-loosened", "Easier than in the rules as they are:"),
        .init("tailored-not-shown", "Easier than in the rules as they are, or not shown to be no easier:"),
        .init("heading-tailoring", "What is tailored, and why"),
        .init("label-tailored-what", "About"),
        .init("label-tailored-change", "Here"),
        .init("label-tailored-reason", "Reason"),
        .init("tailored-verb-add", "added"),
        .init("tailored-verb-leave-out", "left out"),
        .init("tailored-verb-replace", "written anew"),
        .init("tailored-set", "{name}: {after} (else {before})"),
        .init("tailored-set-new", "{name}: {after}"),
        .init("tailored-taken", "{name}: left out ({before})"),
        .init("tailored-gone", "{name}: left out"),
        .init("tailored-other", "{name}: written anew"),
        .init("tailored-part-when", "what must hold"),
        .init("tailored-part-applies-when", "when it applies"),
        .init("tailored-part-ask", "wording"),
        .init("tailored-part-text", "text"),
        .init("tailored-element-gate", "requirement"),
        .init("tailored-element-derived", "computed value"),
        .init("tailored-element-word", "sentence"),
        .init("tailored-element-statement", "named condition"),
        .init("tailored-element-consistency", "consistency rule"),
        .init("tailored-element-rule-set", "rule set"),
        .init("tailored-element-kind", "kind of body"),
      ])
  ]
}
