import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// The first side: what a board has to know when it reads nothing else.
extension ReportDocument {
  /// Lines of a printed side below the title.
  private static let lines = 62
  /// The ladder, and the row with interests, own words and signature.
  private static let fixed = 6 + 10

  func sideOne() -> [Block] {
    var room = Room(lines: Self.lines - Self.fixed - (view.title.count > Document.longTitle ? 2 : 0))
    var blocks: [Block] = []
    blocks += holds(&room)
    blocks += verdict(&room)
    blocks += tailored(&room)
    blocks += reservations(&room)
    if !view.body.isCommissioner, !view.steps.isEmpty {
      blocks.append(.ladder(label: phrases["label-steps"], rungs()))
    }
    blocks += reliedAndPatients(&room)
    blocks += ask(&room)
    blocks += next(&room)
    blocks.append(.columns([interests(), ownWords(), signature()]))
    return blocks
  }

  /// What has to be settled first, in a box: the verdict says the first of it, and nothing praises.
  private func holds(_ room: inout Room) -> [Block] {
    guard let first = view.holds.first else { return [] }
    var inside: [Block] = [.heading(2, phrases["heading-hold"], id: "hold"), .lead(view.verdict)]
    room.take(40 + 16 * Room.lines(view.verdict, 72))
    func settle(_ hold: StandingView) {
      if hold.clears.isEmpty { return }
      inside.append(.paragraph(phrases("label-clears", ["text": hold.clears])))
      room.take(11 * Room.lines(hold.clears))
    }
    settle(first)
    for hold in view.holds.dropFirst().prefix(2) {
      inside.append(.named(hold.title + ".", hold.text))
      room.take(11 * Room.lines(hold.title + hold.text))
      settle(hold)
    }
    let left = rest(view.holds.count - 3)
    if !left.isEmpty { inside.append(.note(left)) }
    return [.box(.first, inside)]
  }

  private func verdict(_ room: inout Room) -> [Block] {
    if !view.holds.isEmpty { return [] }
    var blocks: [Block] = [.lead(view.verdict)]
    room.take(16 * Room.lines(view.verdict, 76) + 4)
    for sentence in builder.besideVerdict() {
      blocks.append(.paragraph(sentence))
      room.take(12 * Room.lines(sentence))
    }
    return blocks
  }

  /// Whose rules these are, where somebody has changed them, and which requirements that makes easier.
  private func tailored(_ room: inout Room) -> [Block] {
    guard let tailoring = view.tailoring else { return [] }
    for sentence in tailoring.by { room.take(12 * Room.lines(sentence, 115) + 3) }
    for gate in tailoring.loosened { room.take(13 * Room.lines(gate.lead + gate.text, 100)) }
    if !tailoring.loosened.isEmpty { room.take(6) }
    return tailoring.notice
  }

  /// Conditions, each in a line; what has no room is counted.
  private func reservations(_ room: inout Room) -> [Block] {
    // One reservation or two stand inside the verdict; of more, the first does.
    let reservations = view.conditions.filter(\.isReservation)
    let said = view.holds.isEmpty ? (reservations.count > 2 ? 1 : reservations.count) : 0
    let conditions = view.conditions.dropFirst(said)
    if conditions.isEmpty { return [] }
    var inside: [Block] = []
    let most = view.holds.isEmpty ? 4 : 2
    for condition in conditions.prefix(most) {
      inside.append(.named(condition.title + ".", condition.text))
      room.take(12 * Room.lines(condition.title + condition.text))
    }
    let left = rest(conditions.count - most)
    if !left.isEmpty { inside.append(.note(left)) }
    room.take(20)
    return [.heading(2, phrases["heading-reservations"], id: "reservations"), .box(.aside, inside)]
  }

  private func rungs() -> [Rung] {
    view.steps.enumerated().map { index, step in
      let isShown = relied.test.assessment.steps[index].state == .reached
      let look: Rung.Look =
        switch step.state {
        case .reached: isShown ? .shown : .said
        case .workingTowards, .cannotTell: .underWay
        case .notBegun, .nothingKnown: .notBegun
        case .notSought: .notSought
        case .notApplicable: .notApplicable
        }
      return Rung(
        look, label: Self.label(step, phrases), title: step.title, standing: standing(step, look), remark: earlier(step)
      )
    }
  }

  static func label(_ step: StepView, _ phrases: Phrases) -> String {
    step.number == 0 ? phrases["label-step-none"] : phrases("label-step", ["number": String(step.number)])
  }

  private func standing(_ step: StepView, _ look: Rung.Look) -> String {
    switch step.state {
    case .workingTowards, .cannotTell, .notBegun: "\(step.stateWords): \(step.count)"
    case .reached where look == .said: phrases("label-step-said", ["standing": step.stateWords])
    case .notApplicable, .reached, .notSought, .nothingKnown: step.stateWords
    }
  }

  /// That the body stood here last time.
  private func earlier(_ step: StepView) -> String {
    guard let earlier = source.earlier?.assessed, let confirmed = earlier.assessment.confirmed,
      earlier.ruleSet.steps[confirmed].id == step.id
    else { return "" }
    return phrases("label-earlier", ["date": phrases.date(earlier.profile.asOf)])
  }

  private func reliedAndPatients(_ room: inout Room) -> [Block] {
    var sentences = relied.sentences
    sentences += notJudged()
    var left: [Block] = [.heading(2, phrases["heading-relied-on"], id: "relied-on")]
    left += sentences.map { .paragraph($0) }
    var right: [Block] = []
    if !view.patients.isEmpty {
      right.append(.heading(2, phrases["heading-patients"], id: "patients"))
      right += view.patients.map { .paragraph($0) }
    }
    let changed = changedInShort()
    if !changed.isEmpty {
      right.append(.heading(2, changedHeading, id: "changed-short"))
      right += changed.map { .paragraph($0) }
    }
    func height(_ texts: [String]) -> Int { texts.reduce(15) { $0 + 12 * Room.lines($1, 46) } }
    room.take(max(height(sentences), height(view.patients) + (changed.isEmpty ? 0 : height(changed))) + 6)
    return [.columns(right.isEmpty ? [left] : [left, right])]
  }

  /// Holds that cannot be judged, each with the questions it waits for.
  private func notJudged() -> [String] {
    // A reservation that something is not known has said so.
    if view.conditions.contains(where: \.isReservation) { return [] }
    let unknown = builder.ruleSet.holds.indices.filter { builder.assessment.holds[$0] == .unknown }
    return unknown.prefix(2).map { index in
      let hold = builder.standingView(builder.ruleSet.holds[index], .hold)
      let open = hold.facts.filter(\.isOpen).map { SafeText.shortened("\($0.code) \($0.wording)", to: 60) }
      return phrases(
        open.isEmpty ? "label-not-judged-score" : "label-not-judged",
        ["title": hold.title, "questions": open.prefix(2).joined(separator: " ")])
    }
  }

  private func ask(_ room: inout Room) -> [Block] {
    room.take(42 + 11 * Room.lines(view.ask.sentence))
    let choices =
      view.ask.verb == .note ? ["choice-noted"] : ["choice-approve", "choice-evidence", "choice-defer"]
    return [
      .box(
        .ask,
        [
          .heading(2, phrases["heading-asked"], id: "asked"), .paragraph(view.ask.sentence),
          .choices(choices.map { phrases[$0] }),
        ])
    ]
  }

  /// What to find out, or what to do next, as far as there is room.
  private func next(_ room: inout Room) -> [Block] {
    var blocks: [Block] = []
    let later = view.route == nil ? 70 : 130 + (apart.isEmpty ? 0 : 40)
    // The way names what is to be found out too, so it goes before where there is room for one of the two.
    if view.ask.verb == .inform, !view.unknown.deciding.isEmpty, view.route == nil || room.tenths >= later + 60 {
      blocks.append(.heading(2, phrases["heading-find-out"], id: "find-out"))
      room.take(16)
      var shown: [String] = []
      for fact in view.unknown.deciding.prefix(6) {
        let text = "\(fact.code) \(fact.wording)"
        if room.tenths < 11 * Room.lines(text) + later, !shown.isEmpty { break }
        room.take(11 * Room.lines(text))
        shown.append(text)
      }
      blocks.append(.list(shown, isNumbered: false))
      let left = rest(view.unknown.deciding.count - shown.count)
      if !left.isEmpty { blocks.append(.note(left)) }
    }
    if let route = view.route { return blocks + self.route(route, &room) }
    blocks.append(.heading(2, phrases["heading-next-actions"], id: "next"))
    let first = firstActions
    if first.isEmpty {
      blocks.append(.paragraph(phrases["label-actions-none"]))
      return blocks
    }
    var rows: [Table.Row] = []
    for action in first {
      let height = 11 * max(Room.lines(action.text, 60), Room.lines(action.owner, 24)) + 5
      if !room.takeIfThere(height), !rows.isEmpty { break }
      rows.append(
        Table.Row([
          .lines([.text(action.text)]), .text(Phrases.sentenceCase(action.owner)),
          .text(action.expected.isEmpty ? phrases["label-not-stated"] : action.expected),
        ]))
    }
    blocks.append(
      .table(
        Table(
          phrases["heading-next-actions"],
          [
            .init(phrases["label-what"]), .init(phrases["label-owner"], .words),
            .init(phrases["label-by-when"], .words),
          ], rows)))
    return blocks
  }

  /// The actions of the first side.
  var firstActions: [ActionView] { view.onPageOne.map { view.actions[$0] } }

  /// Actions of the first side that are no part of the way: a reservation's, a quick win.
  private var apart: [ActionView] {
    guard let route = view.route else { return [] }
    return firstActions.filter { action in !route.rows.contains { $0.text == action.text } }
  }

  /// What it would take: five changes at most, with when each is done.
  private func route(_ route: RouteView, _ room: inout Room) -> [Block] {
    let title = phrases("heading-take", ["step": route.step])
    var blocks: [Block] = [.heading(2, title, id: "take"), .paragraph(route.summary)]
    blocks += route.notes.map { .note($0) }
    room.take(55 + 11 * Room.lines(route.summary) + 9 * route.notes.count)
    // One at least of what stands apart from the way has its place; the rest of it comes after the way.
    room.take(apart.isEmpty ? 0 : 40)
    let timeline = TimelineDrawing(from: route.from, months: route.months)
    var rows: [Table.Row] = []
    for row in route.rows.prefix(5) {
      let note = row.isFoundOutFirst ? phrases["label-find-out-first"] : ""
      let change = Room.lines(row.now, 27) + Room.lines(row.needed, 27)
      let text = Room.lines(row.text, 28) + (note.isEmpty ? 0 : 1)
      let height = 9 * max(text, change, Room.lines(row.owner, 14), 3) + 4
      if !room.takeIfThere(height), !rows.isEmpty { break }
      let (start, end) = (phrases.date(row.start), phrases.date(row.end))
      let words = phrases("label-from-to", ["start": start, "end": end])
      rows.append(
        Table.Row([
          .lines([.text(row.text), .note(note)]),
          .lines([.note("\(phrases["label-now"]): \(row.now)"), .note("\(phrases["label-needed"]): \(row.needed)")]),
          .text(Phrases.sentenceCase(row.owner)), .text(end),
          .drawing(timeline.drawing(start: row.start, end: row.end, title: row.text, words: words)),
        ]))
    }
    let axis = timeline.axis(title: phrases["label-over-time"]) { quarter, year in
      phrases("label-quarter", ["quarter": String(quarter), "year": String(year)])
    }
    blocks.append(
      .table(
        Table(
          title,
          [
            .init(phrases["label-what"]), .init(phrases["label-change"]), .init(phrases["label-owner"], .words),
            .init(phrases["label-by-when"], .words), .init(phrases["label-over-time"], .drawing, axis: axis),
          ], rows)))
    let isFull = room.tenths < 40
    // What has no place is counted once, whichever list it is from.
    let left = rest(route.rows.count - rows.count + (isFull ? apart.count : 0))
    if !left.isEmpty { blocks.append(.note(left)) }
    if !apart.isEmpty, !isFull {
      blocks.append(.heading(2, phrases["heading-next-actions"], id: "next"))
      var shown: [String] = []
      for action in apart {
        let text = "\(action.text) (\(action.owner))"
        if !shown.isEmpty, !room.takeIfThere(11 * Room.lines(text)) { break }
        shown.append(text)
      }
      blocks.append(.list(shown, isNumbered: false))
      let unsaid = rest(apart.count - shown.count)
      if !unsaid.isEmpty { blocks.append(.note(unsaid)) }
    }
    return blocks
  }

  private func interests() -> [Block] {
    var blocks: [Block] = [.heading(2, phrases["heading-interests"], id: "interests")]
    if view.interests.isEmpty {
      blocks.append(.paragraph(phrases["label-interests-none"]))
      return blocks
    }
    var room = Room(lines: 6)
    var shown: [String] = []
    for interest in view.interests {
      let text = SafeText.shortened(
        interest.person.isEmpty ? interest.text : "\(interest.person): \(interest.text)", to: 140)
      if !room.takeIfThere(10 * Room.lines(text, 32)), !shown.isEmpty { break }
      shown.append(text)
    }
    blocks.append(.list(shown, isNumbered: false))
    let left = rest(view.interests.count - shown.count)
    if !left.isEmpty { blocks.append(.note(left)) }
    return blocks
  }

  private func ownWords() -> [Block] {
    [
      .heading(2, phrases("heading-own-words", ["name": SafeText.shortened(builder.name, to: 32)]), id: "own-words"),
      .space(
        phrases(
          view.ask.verb == .note ? "label-write-here-noted" : "label-write-here",
          ["name": SafeText.shortened(builder.name, to: 32)])),
    ]
  }

  private func signature() -> [Block] {
    let isNoted = view.ask.verb == .note
    return [
      .heading(2, phrases[isNoted ? "heading-noted" : "heading-sign"], id: "sign"),
      .lines((isNoted ? [] : ["sign-decision"]).map { phrases[$0] } + ["sign-name", "sign-date"].map { phrases[$0] }),
    ]
  }
}
