import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// The second side: how each area stands, what is in place, who does what, how to read it.
extension ReportDocument {
  private static let lines = 48

  func sideTwo() -> [Block] {
    var room = Room(lines: Self.lines)
    let last = lastBlocks()
    room.take(last.room)
    var blocks = sections(&room)
    blocks += changes(&room)
    let tailored = tailored(&room)
    blocks += strengths(&room)
    blocks += furtherActions(&room)
    blocks += owed(&room)
    blocks += openByParty(&room)
    blocks += tailored
    return blocks + last.blocks
  }

  private var shownSections: [Int] {
    view.sections.indices.filter { view.sections[$0].state != .notApplicable && view.sections[$0].state != .notSought }
  }

  private func sections(_ room: inout Room) -> [Block] {
    var blocks: [Block] = [.heading(2, phrases["heading-sections"], id: "sections")]
    room.take(20)
    let shown = shownSections
    if builder.hidesScores, !shown.isEmpty {
      // A first pass asks too little for scores: how much of it is answered is all there is to say.
      blocks.append(
        .table(
          Table(
            phrases["heading-sections"], [.init(phrases["label-area"]), .init(phrases["label-answered"], .words)],
            shown.map { Table.Row([.text(view.sections[$0].title), .text(view.sections[$0].answered)]) })))
      room.take(30 + 17 * shown.count)
    } else if !shown.isEmpty {
      blocks.append(.table(Table(phrases["heading-sections"], sectionColumns, shown.map(sectionRow))))
      let hasTotal = builder.ruleSet.sections.contains { $0.isSummary }
      var key = phrases[hasTotal ? "label-bar-key-total" : "label-bar-key"]
      if let date = earlierDate { key += " " + phrases("label-bar-earlier", ["date": date]) }
      let limits = builder.bandLimits.map { NumberWords.percent($0, phrases) }
      if !limits.isEmpty {
        key += " " + phrases("label-limits", ["limits": limits.joined(separator: ", ")]) + "."
      }
      blocks.append(.note(key))
      room.take(45 + shown.reduce(0) { $0 + 17 + 13 * notes(view.sections[$1]).count })
    }
    for (state, id) in [(SectionState.notSought, "label-not-sought"), (.notApplicable, "label-not-applicable")] {
      let names = view.sections.filter { $0.state == state }.map(\.title)
      if names.isEmpty { continue }
      let text = phrases(id, ["names": names.joined(separator: "; ")])
      blocks.append(.note(text))
      room.take(10 * Room.lines(text, 125))
    }
    return blocks
  }

  private var sectionColumns: [Table.Column] {
    [
      .init(phrases["label-area"]),
      .init(
        phrases["label-score"], .drawing,
        axis: ScoreDrawing.axis(
          title: phrases["label-score"], words: phrases["label-scale"], end: phrases.percent(of: "100"))),
      .init(phrases["label-score"], .words), .init(phrases["label-range"], .words),
      .init(phrases["label-answered"], .words), .init(phrases["label-shown-only"], .words),
    ]
  }

  private func sectionRow(_ index: Int) -> Table.Row {
    let section = view.sections[index]
    let shown = builder.figure(relied.test.assessment.sections[index])
    let score =
      section.percent.isEmpty ? Phrases.sentenceCase(section.stateWords) : "\(section.percent) \(section.stateWords)"
    return Table.Row([
      .text(section.title), .drawing(drawing(index, score)),
      notes(section).isEmpty ? .text(score) : .lines([.text(score)] + notes(section).map { .note($0) }),
      .text(section.range.isEmpty ? phrases["label-range-fixed"] : section.range), .text(section.answered),
      .text(shown),
    ])
  }

  /// Why there is no score, and what is counted though nobody answered it.
  private func notes(_ section: SectionView) -> [String] { [section.note, section.openCounts].filter { !$0.isEmpty } }

  private func drawing(_ index: Int, _ score: String) -> Drawing {
    let section = view.sections[index]
    let stressed = relied.test.assessment.sections[index]
    return ScoreDrawing(
      title: section.title, words: section.range.isEmpty ? score : "\(score); \(section.range)", score: section.score,
      shown: stressed.state == .scored ? stressed.score.map(PlainNumber.permille) : 0, low: section.low,
      high: section.high, earlier: earlierScore(section.id), limits: builder.bandLimits.map(PlainNumber.permille)
    ).drawing
  }

  private func strengths(_ room: inout Room) -> [Block] {
    let strengths = builder.strengthStatements()
    if strengths.isEmpty { return [] }
    room.take(20 + 11 * ((strengths.count + 1) / 2))
    return [.heading(2, phrases["heading-strengths"], id: "strengths"), .list(strengths, isNumbered: false)]
  }

  /// What stands on neither side before; ten at most, as far as there is room.
  private func furtherActions(_ room: inout Room) -> [Block] {
    let further = view.actions.indices.filter { !view.onPageOne.contains($0) }.map { view.actions[$0] }
    if further.isEmpty { return [] }
    room.take(40)
    var shown: [ActionView] = []
    for action in further.prefix(10) {
      if !room.takeIfThere(11 * Room.lines(action.text, 88) + 2), !shown.isEmpty { break }
      shown.append(action)
    }
    return [
      .heading(2, phrases["heading-by-owner"], id: "by-owner"),
      .table(
        Table(
          phrases["heading-by-owner"], [.init(phrases["label-owner"]), .init(phrases["label-what"])],
          byOwner(shown).map { owner, actions in
            Table.Row([.text(Phrases.sentenceCase(owner)), .lines(actions.map { .item(line($0)) })])
          })),
      .note(rest(further.count - shown.count)),
    ]
  }

  private func line(_ action: ActionView) -> String {
    action.expected.isEmpty ? action.text : "\(action.text) (\(action.expected))"
  }

  /// Those of one owner together, owners in the order in which they come first.
  private func byOwner(_ actions: [ActionView]) -> [(owner: String, actions: [ActionView])] {
    var found: [(owner: String, actions: [ActionView])] = []
    for action in actions {
      if let index = found.firstIndex(where: { $0.owner == action.owner }) {
        found[index].actions.append(action)
      } else {
        found.append((action.owner, [action]))
      }
    }
    return found
  }

  private func owed(_ room: inout Room) -> [Block] {
    if view.owed.isEmpty { return [] }
    var shown: [String] = []
    room.take(40)
    for action in view.owed.prefix(5) {
      if !room.takeIfThere(6 * Room.lines(action.text, 54)), !shown.isEmpty { break }
      shown.append(action.text)
    }
    return [
      .heading(2, phrase("commissioner-heading"), id: "owed"), .list(shown, isNumbered: false),
      .note(rest(view.owed.count - shown.count)),
    ]
  }

  /// What is otherwise in these rules, and why: before other things have taken the room, as a paper of two sides has no
  /// annex.
  private func tailored(_ room: inout Room) -> [Block] {
    guard let tailoring = view.tailoring else { return [] }
    let reasons = tailoring.reasons
    let heading = 52
    var shown: [String] = []
    // Those that fit; where none does, a line says where they are.
    for text in reasons where room.takeIfThere((shown.isEmpty ? heading : 0) + 12 * Room.lines(text, 106)) {
      shown.append(text)
    }
    if shown.isEmpty {
      room.take(12)
      return [.note("\(phrases["heading-tailoring"]): \(rest(reasons.count))")]
    }
    return [
      .heading(2, phrases["heading-tailoring"], id: "tailoring"), .list(shown, isNumbered: false),
      .note(rest(reasons.count - shown.count)),
    ]
  }

  /// How many questions are open, by who can answer.
  private func openByParty(_ room: inout Room) -> [Block] {
    if view.unknown.questions.isEmpty { return [] }
    let text = openCounts().map { "\($0.party): \($0.count)" }.joined(separator: " · ")
    room.take(20 + 11 * Room.lines(text))
    return [.heading(2, phrases["heading-open"], id: "open"), .paragraph(text)]
  }

  func openCounts() -> [(party: String, count: Int)] {
    var counts: [(party: String, count: Int)] = []
    for fact in view.unknown.questions {
      let party = Phrases.sentenceCase(fact.party.isEmpty ? phrases["label-the-body"] : fact.party)
      if let index = counts.firstIndex(where: { $0.party == party }) {
        counts[index].count += 1
      } else {
        counts.append((party, 1))
      }
    }
    return counts
  }

  /// What it may not be used for, how to read it, the words, and what it all rests on; with the room it takes.
  private func lastBlocks() -> (blocks: [Block], room: Int) {
    let (not, words) = (PaperNotes.notFor(phrases), terms())
    let read = PaperNotes.howToRead(builder.ruleSet, phrases)
    let provenance = view.provenance
    let digest = phrases(
      "label-digest",
      [
        "id": provenance.ruleSetID, "version": provenance.version, "digest": Self.short(provenance.digest),
        "answers": Self.short(provenance.profileDigest), "engine": provenance.engine,
      ])
    let left: [Block] = [
      .heading(2, phrases["heading-how-to-read"], id: "how-to-read"), .list(read, isNumbered: false),
    ]
    let right: [Block] =
      words.isEmpty ? [] : [.heading(2, phrases["heading-words"], id: "words"), .definitions(words)]
    func lines(_ texts: [String], _ width: Int) -> Int { texts.reduce(0) { $0 + Room.lines($1, width) } }
    let room =
      32 + 9 * ((lines(not, 54) + 2) / 2) + 10 * max(lines(read, 54), lines(words.map(\.text), 42)) + 10
      + 9 * Room.lines(digest, 125)
    return (
      [
        .heading(2, phrases["heading-not-for"], id: "not-for"), .list(not, isNumbered: false),
        .columns(right.isEmpty ? [left] : [left, right]), .note(digest),
      ], room
    )
  }

  private static func short(_ digest: String) -> String { String(digest.prefix(19)) + "…" }
}
