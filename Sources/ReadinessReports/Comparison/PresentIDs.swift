import ReadinessModel

/// What things of an earlier rule set are called in a later one, which says so with `was`.
struct PresentIDs {
  private var sections: [String: String] = [:]
  private var questions: [String: String] = [:]

  init(_ new: RuleSet, of old: RuleSet) {
    let present = (sections: Set(new.sections.map(\.id)), questions: Set(new.questions.map(\.id)))
    for section in new.sections {
      for id in section.was where !present.sections.contains(id) { sections[id] = section.id }
    }
    for (question, names) in zip(new.questions, FormerNames(new, of: old).questions) {
      for id in names where !present.questions.contains(id) { questions[id] = question.id }
    }
  }

  func section(_ id: String) -> String { sections[id] ?? id }
  func question(_ id: String) -> String { questions[id] ?? id }
}
