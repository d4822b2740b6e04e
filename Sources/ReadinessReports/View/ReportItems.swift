import ReadinessWords

/// A whole report as items, in the order in which the page says them.
struct ReportItems {
  private(set) var items: [ReportItem] = []
  private let phrases: Phrases

  init(_ view: ReadinessView) {
    phrases = view.phrases
    addFront(view)
    if !view.body.isCommissioner { for step in view.steps { add(step) } }
    for section in view.sections { add(section) }
    if let stress = view.stress { add(stress) }
    for fact in view.strengths { add("strength", fact) }
    for finding in view.contradictions { add(finding) }
    for fact in view.unknown.deciding { add("would-decide", fact) }
    for (standing, sentence) in zip(view.unknown.standing, view.unknown.standingSentences) {
      items.append(ReportItem("not-judged", standing.title, sentence))
    }
    for fact in view.unknown.questions { add("open-question", fact) }
    for action in view.owed { add("commissioner", action) }
    for exclusion in view.excluded {
      items.append(ReportItem("left-out", exclusion.reason, exclusion.items.joined(separator: "; ")))
    }
    if let changes = view.changes { add(changes) }
    addProvenance(view)
  }

  private mutating func addFront(_ view: ReadinessView) {
    items.append(ReportItem("title", view.title))
    items.append(ReportItem("body", view.body.line))
    items.append(ReportItem("verdict", view.verdict))
    for sentence in view.further { items.append(ReportItem("further", sentence)) }
    for sentence in view.patients { items.append(ReportItem("patients", sentence)) }
    var ask = ReportItem("board", view.ask.sentence)
    ask.standing = view.ask.verb.rawValue
    items.append(ask)
    for hold in view.holds { add("hold", hold) }
    for condition in view.conditions { add("condition", condition) }
    for action in view.actions { add("action", action) }
    for interest in view.interests { items.append(ReportItem("interest", interest.person, interest.text)) }
  }

  private mutating func add(_ list: String, _ standing: StandingView) {
    var item = ReportItem(list, standing.title, standing.text)
    item.owner = standing.action.owner
    item.evidence = Self.text(standing.facts)
    item.note = standing.clears
    items.append(item)
  }

  private mutating func add(_ list: String, _ action: ActionView) {
    var item = ReportItem(list, action.about, action.text)
    item.owner = action.owner
    item.expected = action.expected
    item.note = action.worth
    items.append(item)
  }

  private mutating func add(_ list: String, _ fact: FactView) {
    var item = ReportItem(list)
    (item.code, item.title, item.answer) = (fact.code, fact.wording, fact.answer)
    (item.owner, item.place) = (fact.party, fact.place)
    items.append(item)
  }

  private mutating func add(_ step: StepView) {
    var item = ReportItem("step", step.title, step.sentence)
    item.code = step.id
    item.standing = step.stateWords
    item.answer = step.count
    item.note = step.alreadyInPlace.joined(separator: "; ")
    items.append(item)
    if !step.showsGates { return }
    for gate in step.gates {
      var item = ReportItem("gate", gate.title, gate.action?.text ?? "")
      item.code = gate.code
      item.standing = gate.outcomeWords
      item.owner = gate.action?.owner ?? ""
      item.expected = gate.action?.expected ?? ""
      item.source = gate.citation
      item.evidence = Self.text(gate.because)
      item.note = gate.deciding.map(\.code).joined(separator: "; ")
      items.append(item)
    }
  }

  private mutating func add(_ section: SectionView) {
    var item = ReportItem("section", section.title, section.note)
    (item.code, item.standing, item.answer) = (section.code, section.stateWords, section.answered)
    (item.mark, item.points, item.range) = (section.percent, section.points, section.range)
    items.append(item)
    for rule in section.rules {
      var item = ReportItem("rule", rule.wording, rule.action)
      (item.code, item.standing, item.answer) = (rule.code, rule.role, rule.answer)
      (item.mark, item.weight, item.points) = (rule.mark, rule.weight, rule.contribution)
      (item.owner, item.source, item.place) = (rule.by, rule.citation, rule.place)
      item.evidence = rule.evidence.joined(separator: "; ")
      item.note = rule.note
      items.append(item)
    }
  }

  private mutating func add(_ stress: StressView) {
    items.append(ReportItem("stress", stress.verdict))
    items.append(ReportItem("stress-method", stress.method))
    for lost in stress.lost {
      var item = ReportItem("stress-step", lost.title, "\(lost.sentence).")
      item.evidence = Self.text(lost.carriers)
      item.note = lost.gates.joined(separator: "; ")
      items.append(item)
      for fact in lost.carriers {
        add("stress-answer", fact)
        items[items.count - 1].note = lost.title
      }
    }
    for section in stress.sections {
      var item = ReportItem("stress-section", section.title, "")
      item.standing = section.shown
      item.note = section.answered
      items.append(item)
    }
  }

  private mutating func add(_ finding: ContradictionView) {
    var item = ReportItem("contradiction", finding.text)
    item.code = finding.code
    item.standing = phrases[finding.isError ? "label-counts-not" : "label-counts"]
    item.owner = finding.owner
    item.evidence = Self.text(finding.facts)
    items.append(item)
  }

  private mutating func add(_ changes: ComparisonView) {
    items.append(ReportItem("change", changes.verdict))
    for row in ComparisonCSV(view: changes).changes {
      var item = ReportItem("change", row.title, row.kind)
      (item.code, item.standing, item.answer) = (row.code, row.cause, row.after)
      item.expected = row.expected
      item.note = row.before
      items.append(item)
    }
  }

  private mutating func addProvenance(_ view: ReadinessView) {
    let provenance = view.provenance
    for (term, text) in [
      (
        "about-rules",
        "\(provenance.ruleSet) (\(provenance.ruleSetID)), "
          + phrases("about-version", ["version": provenance.version])
      ),
      ("about-rules-digest", provenance.digest), ("about-answers-digest", provenance.profileDigest),
      ("about-profile", "\(view.body.id), " + phrases("about-form", ["form": view.body.form])),
      ("about-target", view.body.target), ("about-file", view.body.file),
      ("about-program", "readiness \(provenance.engine)"),
    ] where !text.isEmpty { items.append(ReportItem("about", phrases[term], text)) }
    for sentence in view.tailoring?.by ?? [] { items.append(ReportItem("tailoring", sentence)) }
    for gate in view.tailoring?.loosened ?? [] { items.append(ReportItem("tailoring", gate.lead, gate.text)) }
    for change in view.tailoring?.changes ?? [] {
      var item = ReportItem("tailoring", change.what, change.how.joined(separator: "; "))
      item.note = change.reason
      items.append(item)
    }
    for source in provenance.sources {
      var item = ReportItem("source", source.title, source.origin)
      item.source = source.claims
      items.append(item)
    }
  }

  private static func text(_ facts: [FactView]) -> String {
    facts.map { "\($0.code) \($0.answer)" }.joined(separator: "; ")
  }
}
