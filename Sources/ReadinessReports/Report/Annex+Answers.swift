import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// Every rule with its answer and arithmetic, what was left out, and what it all rests on.
extension ReportDocument {
  func answers(_ section: SectionView) -> [Block] {
    var blocks: [Block] = [
      .note(
        pointsNote(section)
          + (view.body.file.isEmpty ? "" : " " + phrases("label-lines", ["file": view.body.file])))
    ]
    if !section.openCounts.isEmpty { blocks.append(.note(Phrases.sentenceCase(section.openCounts) + ".")) }
    if !section.note.isEmpty { blocks.append(.note(Phrases.sentenceCase(section.note))) }
    if !section.range.isEmpty {
      blocks.append(.note("\(phrases["label-range"]): \(section.range). \(Phrases.sentenceCase(section.answered))."))
    }
    blocks += parts(section)
    if section.rules.isEmpty { return blocks }
    var foot: [Table.Cell] = []
    if !section.percent.isEmpty {
      foot = [
        // The score is no mark: it stands with the points that it follows from.
        .text(phrases["label-together"]), .text("–"), .text(section.possible), .text(section.gained),
        .text("\(section.points) = \(section.percent)"),
      ]
    }
    blocks.append(
      .table(
        Table(
          section.title,
          [
            .init(phrases["label-question"]), .init(phrases["label-mark"], .number),
            .init(phrases["label-weight"], .number), .init(phrases["label-points"], .number),
            .init(phrases["label-place"]),
          ], section.rules.map { row($0) }, foot: foot, look: .small)))
    return blocks
  }

  /// How answers become the score of the section.
  private func pointsNote(_ section: SectionView) -> String {
    if section.rules.isEmpty { return phrases["points-note-summary"] }
    if !section.parts.isEmpty { return phrases["points-note-groups"] }
    switch builder.ruleSet.sections.first(where: { $0.id == section.id })?.root.aggregate {
    case .sum?, nil: return phrases["label-points-note"]
    case .mean?: return phrases["points-note-mean"]
    case .lowest?: return phrases["points-note-lowest"]
    }
  }

  /// What the score is made of, where that is more than rules in one sum.
  private func parts(_ section: SectionView) -> [Block] {
    guard !section.parts.isEmpty, let root = builder.ruleSet.sections.first(where: { $0.id == section.id })?.root else {
      return []
    }
    return [
      .table(
        Table(
          phrases("heading-parts", ["how": builder.how(root.aggregate)]),
          [
            .init(phrases["label-score-part"]), .init(phrases["label-how"]), .init(phrases["label-weight"], .number),
            .init(phrases["label-score"], .words),
          ], section.parts.map { Table.Row([.text($0.title), .text($0.how), .text($0.weight), .text($0.score)]) },
          look: .small))
    ]
  }

  private func row(_ rule: RuleView) -> Table.Row {
    var lines: [Table.Line] = [
      .text(rule.code.isEmpty ? rule.wording : "\(rule.code) \(rule.wording)"), .strong(rule.answer),
    ]
    if !rule.evidence.isEmpty {
      lines.append(.note(phrases("label-evidence", ["text": rule.evidence.joined(separator: "; ")])))
    }
    if !rule.note.isEmpty { lines.append(.note(phrases("label-note", ["text": rule.note]))) }
    if !rule.by.isEmpty { lines.append(.note(phrases("label-by", ["name": rule.by]))) }
    if !rule.openCounts.isEmpty { lines.append(.note(Phrases.sentenceCase(rule.openCounts))) }
    if !rule.counts { lines.append(.note(Phrases.sentenceCase(phrases("label-not-counted", ["role": rule.role])))) }
    let source = rule.citation.isEmpty ? phrases["label-no-source"] : rule.citation
    return Table.Row(
      [
        .lines(lines), .text(rule.mark.isEmpty ? phrases[rule.isOpen ? "label-open" : "label-nothing"] : rule.mark),
        .text(rule.counts ? rule.weight : ""), .text(rule.counts ? rule.contribution : ""),
        .text(rule.place.isEmpty ? source : "\(source); \(rule.place)"),
      ], id: rule.anchor)
  }

  /// What does not apply, by reason, counted.
  func leftOut() -> [Block] {
    view.excluded.map { .folded("\($0.reason): \($0.items.count)", id: "", [.list($0.lines, isNumbered: false)]) }
  }

  func members() -> [Block] {
    let profile = builder.profile
    if profile.practices.isEmpty { return [] }
    return [
      .table(
        Table(
          view.body.practices,
          [
            .init(phrases["label-name"]), .init(phrases["label-code"], .words), .init(phrases["label-size"], .number),
          ],
          profile.practices.map { practice in
            let (name, code) = (builder.text(practice.name, to: 160), builder.text(practice.code, to: 40))
            return Table.Row([
              .text(name.isEmpty ? code : name), .text(code),
              .text(practice.patients.map { phrases.number($0) } ?? phrases["label-not-stated"]),
            ])
          }, look: .small))
    ]
  }

  func about() -> [Block] {
    let provenance = view.provenance
    let facts = [
      (
        "about-rules",
        "\(provenance.ruleSet) (\(provenance.ruleSetID)), "
          + phrases("about-version", ["version": provenance.version])
      ),
      ("about-rules-digest", provenance.digest),
      ("about-profile", "\(view.body.id), " + phrases("about-form", ["form": view.body.form])),
      ("about-target", view.body.target), ("about-file", view.body.file),
      ("about-answers-digest", provenance.profileDigest), ("about-program", "readiness \(provenance.engine)"),
    ]
    var blocks: [Block] = [
      .definitions(facts.filter { !$0.1.isEmpty }.map { Definition(phrases[$0.0], $0.1) })
    ]
    if !provenance.sources.isEmpty {
      blocks.append(.heading(3, phrases["heading-sources"], id: ""))
      blocks.append(
        .list(
          provenance.sources.map { "\($0.title). \($0.origin). \(phrases("label-cited", ["claims": $0.claims]))" },
          isNumbered: false))
    }
    return blocks
  }
}
