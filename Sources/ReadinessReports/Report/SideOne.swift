import ReadinessEngine
import ReadinessModel

/// The first side: what a board has to know when it reads nothing else.
extension ReportDocument {
  /// Lines of a printed side below the title.
  private static let lines = 51
  /// The ladder, and the row with interests, own words and signature.
  private static let fixed = 6 + 12

  func sideOne() -> [Block] {
    var room = Room(lines: Self.lines - Self.fixed - 2 * (Room.lines(view.title, 60) - 1))
    var blocks: [Block] = []
    blocks += holds(&room)
    blocks += verdict(&room)
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

  private func holds(_ room: inout Room) -> [Block] {
    var inside: [Block] = []
    for (index, hold) in view.holds.enumerated() {
      if index == 2 {
        inside.append(.paragraph(rest(view.holds.count - 2)))
        break
      }
      inside.append(.heading(2, hold.title, id: index == 0 ? "hold" : ""))
      inside.append(.paragraph(hold.text))
      if !hold.clears.isEmpty { inside.append(.paragraph(phrases("label-clears", ["text": hold.clears]))) }
      room.take(30 + 11 * (Room.lines(hold.text) + Room.lines(hold.clears)))
    }
    return inside.isEmpty ? [] : [.box(.first, inside)]
  }

  private func verdict(_ room: inout Room) -> [Block] {
    var blocks: [Block] = [.heading(2, phrase("heading-stands"), id: "stands"), .lead(view.verdict)]
    room.take(16 * Room.lines(view.verdict, 80) + 18)
    for sentence in builder.besideVerdict() {
      blocks.append(.paragraph(sentence))
      room.take(12 * Room.lines(sentence))
    }
    return blocks
  }

  /// Conditions, each in a line; what has no room is counted.
  private func reservations(_ room: inout Room) -> [Block] {
    if view.conditions.isEmpty { return [] }
    var inside: [Block] = []
    let most = view.holds.isEmpty ? 4 : 2
    for condition in view.conditions.prefix(most) {
      inside.append(.named(condition.title + ".", condition.text))
      room.take(12 * Room.lines(condition.title + condition.text))
    }
    let left = rest(view.conditions.count - most)
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
    return phrases("label-earlier", ["date": PlainDate.text(earlier.profile.asOf)])
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
    func height(_ texts: [String]) -> Int { texts.reduce(15) { $0 + 12 * Room.lines($1, 54) } }
    room.take(max(height(sentences), height(view.patients) + (changed.isEmpty ? 0 : height(changed))) + 6)
    return [.columns(right.isEmpty ? [left] : [left, right])]
  }

  /// Holds that cannot be judged, each with the questions it waits for.
  private func notJudged() -> [String] {
    let unknown = builder.ruleSet.holds.indices.filter { builder.assessment.holds[$0] == .unknown }
    return unknown.prefix(2).map { index in
      let hold = builder.standingView(builder.ruleSet.holds[index], .hold)
      let codes = hold.facts.map(\.code).filter { !$0.isEmpty }
      return phrases(
        codes.isEmpty ? "label-not-judged-score" : "label-not-judged",
        ["title": hold.title, "questions": codes.prefix(4).joined(separator: ", ")])
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
    if view.ask.verb == .inform, !view.unknown.deciding.isEmpty {
      blocks.append(.heading(2, phrases["heading-find-out"], id: "find-out"))
      room.take(16)
      var shown: [String] = []
      for fact in view.unknown.deciding.prefix(6) {
        let text = "\(fact.code) \(fact.wording)"
        if room.tenths < 11 * Room.lines(text) + 45, shown.count > 2 { break }
        room.take(11 * Room.lines(text))
        shown.append(text)
      }
      blocks.append(.list(shown, isNumbered: false))
      let left = rest(view.unknown.deciding.count - shown.count)
      if !left.isEmpty { blocks.append(.note(left)) }
    }
    if view.actions.isEmpty {
      blocks.append(.heading(2, phrases["heading-next-actions"], id: "next"))
      blocks.append(.paragraph(phrases["label-actions-none"]))
      return blocks
    }
    let shown = firstActions(room)
    let rows = shown.map { action in
      Table.Row([
        .lines([.text(action.text)]), .text(Phrases.sentenceCase(action.owner)),
        .text(action.expected.isEmpty ? phrases["label-not-stated"] : action.expected),
      ])
    }
    blocks.append(.heading(2, phrases["heading-next-actions"], id: "next"))
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

  /// The actions of side one; one at least.
  func firstActions(_ room: Room) -> ArraySlice<ActionView> {
    var room = room
    room.take(35)
    var count = 0
    for action in view.actions.prefix(ReadinessView.firstActions) {
      if !room.takeIfThere(11 * max(Room.lines(action.text, 66), Room.lines(action.owner, 24)) + 5), count > 0 { break }
      count += 1
    }
    return view.actions.prefix(count)
  }

  private func interests() -> [Block] {
    var blocks: [Block] = [.heading(2, phrases["heading-interests"], id: "interests")]
    if view.interests.isEmpty {
      blocks.append(.paragraph(phrases["label-interests-none"]))
      return blocks
    }
    var room = Room(lines: 7)
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
      .heading(2, phrases("heading-own-words", ["name": SafeText.shortened(builder.name, to: 60)]), id: "own-words"),
      .space(phrases("label-write-here", ["name": SafeText.shortened(builder.name, to: 60)])),
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
