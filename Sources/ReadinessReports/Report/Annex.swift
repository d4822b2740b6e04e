import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// Everything else, for whoever wants to check: each part folded on a screen.
extension ReportDocument {
  func annex() -> [DocumentPart] {
    var parts: [DocumentPart] = []
    func add(_ id: String, _ title: String, _ blocks: [Block]) {
      if !blocks.isEmpty { parts.append(DocumentPart(.folded, id: id, title: title, blocks: blocks)) }
    }
    if let changes = view.changes {
      add("all-changes", changedHeading, changes.stretches.flatMap(ChangeTables(phrases).blocks))
    }
    if !view.body.isCommissioner { add("steps", phrases["heading-steps"], view.steps.flatMap(stepBlocks)) }
    // Side one has room for some of them only, and for few beside a hold.
    add(
      "all-conditions", phrases["heading-conditions"], view.conditions.map { .named($0.title + ".", $0.text) })
    add("all-actions", phrases["heading-all-actions"], allActions())
    add("disagree", phrases["heading-disagree"], contradictions())
    add("all-open", phrases["heading-open"], openQuestions())
    add("shown", phrases["heading-shown"], shownOnly())
    for section in view.sections where !section.rules.isEmpty || isSummary(section) {
      add("answers-\(section.id)", sectionTitle(section), answers(section))
    }
    add("left-out", phrases["heading-left-out"], leftOut())
    add("members", phrases["heading-members"], members())
    if !view.interests.isEmpty {
      let interests = view.interests.map { $0.person.isEmpty ? $0.text : "\($0.person): \($0.text)" }
      add("all-interests", phrases["heading-interests"], [.list(interests, isNumbered: false)])
    }
    add(
      "all-tailoring", phrases["heading-tailoring"],
      view.tailoring.map { [$0.table(builder.ruleSet.words)] } ?? [])
    add("about", phrases["heading-about"], about())
    return parts
  }

  private func isSummary(_ section: SectionView) -> Bool {
    section.rules.isEmpty && !section.parts.isEmpty && section.state != .notApplicable && section.state != .notSought
  }

  private func sectionTitle(_ section: SectionView) -> String {
    if builder.hidesScores { return section.title }
    return
      "\(section.title): \(section.percent.isEmpty ? section.stateWords : "\(section.percent), \(section.stateWords)")"
  }

  // MARK: Steps

  private func stepBlocks(_ step: StepView) -> [Block] {
    let title = step.number == 0 ? step.title : "\(Self.label(step, phrases)): \(step.title)"
    var blocks: [Block] = [.heading(3, "\(title) – \(step.stateWords)", id: ""), .paragraph(step.sentence)]
    if !step.alreadyInPlace.isEmpty {
      blocks.append(
        .paragraph(phrases("label-in-place-already", ["names": step.alreadyInPlace.joined(separator: "; ")])))
    }
    if !step.showsGates { return blocks }
    blocks.append(
      .table(
        Table(
          "\(step.title): \(step.count)",
          [
            .init(Phrases.sentenceCase(phrases["label-requirement"])), .init(phrases["label-standing"], .words),
            .init(phrases["label-rests-on"]), .init(phrases["label-judged"]), .init(phrases["label-source"]),
          ],
          step.gates.map { gate in
            Table.Row([
              .text("\(gate.code) \(gate.title)"), .mark(mark(gate.outcome), gate.outcomeWords), .lines(reasons(gate)),
              .outline(outline(gate.trace)),
              .text(gate.citation.isEmpty ? phrases["label-no-source"] : gate.citation),
            ])
          }, look: .small)))
    return blocks
  }

  private func mark(_ outcome: GateOutcome) -> Table.Mark {
    switch outcome {
    case .met: .yes
    case .notMet: .no
    case .unknown, .contradictory, .notApplicable: .open
    }
  }

  private func reasons(_ gate: GateView) -> [Table.Line] {
    if let action = gate.action {
      return ([action] + gate.furtherActions).flatMap { action -> [Table.Line] in
        [
          .text(action.text),
          .note([Phrases.sentenceCase(action.owner), action.expected].filter { !$0.isEmpty }.joined(separator: " · ")),
        ]
      }
    }
    if !gate.deciding.isEmpty {
      return [.text(phrases.counted("label-decides", gate.deciding.count, ["questions": ""]))]
        + gate.deciding.map { .item("\($0.code) \($0.wording)") }
    }
    return gate.because.map { .item("\($0.wording) \($0.answer)") }
  }

  /// The tree of a condition, from its lines with depths.
  private func outline(_ lines: [TraceLineView]) -> [OutlineItem] {
    var rest = lines[...]
    return outline(&rest, depth: 0)
  }

  private func outline(_ lines: inout ArraySlice<TraceLineView>, depth: Int) -> [OutlineItem] {
    var items: [OutlineItem] = []
    while let line = lines.first, line.depth >= depth {
      lines.removeFirst()
      items.append(OutlineItem("\(line.text) – \(words(line.truth))", outline(&lines, depth: depth + 1)))
    }
    return items
  }

  private func words(_ truth: Truth) -> String {
    switch truth {
    case .isTrue: phrases["truth-yes"]
    case .isFalse: phrases["truth-no"]
    case .unknown: phrases["not-known"]
    }
  }

  // MARK: Actions, contradictions, open questions

  /// Complete, where the two sides had room for some of them only; what the commissioner owes, too.
  private func allActions() -> [Block] {
    var blocks: [Block] = []
    for (title, actions) in [
      (phrases["heading-next-actions"], view.actions), (phrase("commissioner-heading"), view.owed),
    ] where !actions.isEmpty {
      blocks.append(
        .table(
          Table(
            title,
            [
              .init(phrases["label-what"]), .init(phrases["label-owner"], .words),
              .init(phrases["label-effect"], .words),
            ],
            actions.map { action in
              Table.Row([
                .lines([
                  .text(action.text),
                  .note([action.about, action.expected].filter { !$0.isEmpty }.joined(separator: " · ")),
                ]), .text(Phrases.sentenceCase(action.owner)), .text(Phrases.sentenceCase(action.worth)),
              ])
            }, look: .small)))
    }
    return blocks
  }

  private func contradictions() -> [Block] {
    if view.contradictions.isEmpty { return [] }
    let columns = ["label-does-not-fit", "label-answers-given", "label-ask", "label-until-then"]
    return [
      .table(
        Table(
          phrases["heading-disagree"], columns.map { .init(phrases[$0]) },
          view.contradictions.map { finding in
            Table.Row([
              .text("\(finding.code) \(finding.text)"),
              .lines(
                finding.facts.map { fact in
                  .item("\(fact.code) \(fact.answer)" + (fact.place.isEmpty ? "" : " (\(fact.place))"))
                }),
              .text(Phrases.sentenceCase(finding.owner.isEmpty ? phrases["label-the-body"] : finding.owner)),
              .text(phrases[finding.isError ? "label-counts-not" : "label-counts"]),
            ])
          }, look: .small))
    ]
  }

  private func openQuestions() -> [Block] {
    var blocks: [Block] = []
    if !view.unknown.deciding.isEmpty {
      blocks.append(.paragraph(phrases["label-decide-all"]))
      blocks.append(.list(view.unknown.deciding.map { "\($0.code) \($0.wording)" }, isNumbered: true))
    }
    for standing in view.unknown.standing { blocks.append(.paragraph(builder.openSentence(standing))) }
    for (party, count) in openCounts() {
      let facts = view.unknown.questions.filter {
        Phrases.sentenceCase($0.party.isEmpty ? phrases["label-the-body"] : $0.party) == party
      }
      blocks.append(.heading(3, "\(party): \(count)", id: ""))
      blocks.append(
        .list(facts.map { "\($0.code) \($0.wording)" + ($0.isBlank ? "" : " – \($0.answer)") }, isNumbered: false))
    }
    return blocks
  }

  /// What would be left with only what has been shown.
  private func shownOnly() -> [Block] {
    let stress = view.stress ?? builder.stress(relied.test)
    var blocks: [Block] =
      (stress.verdict.isEmpty ? [] : [.paragraph(stress.verdict)]) + [
        .paragraph(stress.method), .note(phrases["stress-note"]),
      ]
    for lost in stress.lost {
      blocks.append(.heading(3, lost.sentence, id: ""))
      blocks.append(.paragraph(phrases("label-carried", ["gates": lost.gates.joined(separator: "; ")])))
      blocks.append(
        .table(
          Table(
            phrases["label-carries"],
            [.init(phrases["label-question"]), .init(phrases["label-answer"]), .init(phrases["label-who-can-show"])],
            lost.carriers.map { fact in
              Table.Row([
                .text("\(fact.code) \(fact.wording)"), .text(fact.answer),
                .text(Phrases.sentenceCase(fact.party.isEmpty ? phrases["label-the-body"] : fact.party)),
              ])
            }, look: .small)))
    }
    if !stress.sections.isEmpty {
      blocks.append(
        .table(
          Table(
            phrases["label-other-figures"],
            [
              .init(phrases["label-area"]), .init(phrases["label-as-answered"], .words),
              .init(phrases["label-shown-only"], .words),
            ],
            stress.sections.map { Table.Row([.text($0.title), .text($0.answered), .text($0.shown)]) }, look: .small)))
    }
    return blocks
  }
}
