internal import ReadinessModel

/// What the page says in the rule set's own field, with plain English where the rule set has no words.
enum FormWords {
  /// The sentences by id, in a fixed order.
  static func all(_ words: Words) -> [(id: String, text: String)] {
    table.map { (id: $0.id, text: words[$0.id] ?? $0.spare) }
  }

  private static let table: [(id: String, spare: String)] = [
    ("verdict-confirmed", "{name} has reached this step: {step}."),
    ("verdict-none-confirmed", "No step is confirmed for {name} yet."),
    ("verdict-nothing-sought", "{name} seeks no further step."),
    ("verdict-hold", "There is an open concern about {name}: talk first."),
    ("verdict-reservation-one", "{verdict}, but {reservation}."),
    ("verdict-reservation-two", "{verdict}, but {reservation}, and {second}."),
    ("verdict-reservation-more", "{verdict}, but {reservation}, and {count} more points stand against it (below)."),
    ("verdict-commissioner", "What {name} does for others, and what it might do next."),
    ("short-form-note", "From the short form: not to be compared with a full assessment."),
    ("not-known", "not known"),
    ("not-applicable", "not applicable"),
    ("form-privacy", "Do not put private details of anybody here."),
    ("form-no-target", "None for now"),
    ("form-commissioner", "Who commissions from you or supports you"),
    ("form-interests", "Of those who decide or answer these questions. Optional."),
    ("form-evidence", "What would show it?"),
    ("form-evidence-wanted", "It would be shown by:"),
    ("form-members-title", "Members"),
    ("form-members-hint", "Code, name and size. Optional, but some figures follow from them."),
    ("form-member", "member"),
    ("form-members", "members"),
    ("form-member-size", "size"),
  ]
}
