import ReadinessModel

/// The first page: what a board has to know when it reads nothing else.
struct FrontPage {
  let view: ReadinessView

  /// So many characters, with everything that stands between them, fit the first sheet of paper in its usual size.
  private static let roomy = 1_700

  /// Whether there is so much to say that the paper takes smaller letters: the board signs on the page it reads.
  var isDense: Bool {
    var count = view.verdict.count + view.patients.reduce(0) { $0 + $1.count } + view.ask.sentence.count
    for sentence in view.further { count += sentence.count + 40 }
    for hold in view.holds { count += hold.text.count + hold.clears.count + 240 }
    for condition in view.conditions { count += condition.title.count + condition.text.count + 60 }
    for action in view.actions.prefix(ReadinessView.firstActions) {
      count += action.text.count + action.owner.count + action.about.count
    }
    for interest in view.interests { count += (interest.person.count + interest.text.count) / 2 }
    return count > Self.roomy
  }

  func write(to page: inout HTMLWriter) {
    page.raw("<div class=\"front\">\n")
    writeVerdict(to: &page)
    if !view.body.isCommissioner { Self.writeStairs(view.steps, to: &page) }
    for hold in view.holds { write(hold, to: &page) }
    writeMeaningAndAsk(to: &page)
    writeConditions(to: &page)
    writeActions(to: &page)
    writeSignOff(to: &page)
    page.raw("</div>\n")
  }

  private func writeVerdict(to page: inout HTMLWriter) {
    page.raw("<section class=\"verdict\" aria-labelledby=\"stands\">\n<h2 id=\"stands\">Where things stand</h2>\n")
    page.paragraph(view.verdict, "class=\"lead\"")
    for sentence in view.further { page.paragraph(sentence) }
    page.partEnd()
  }

  /// The path as a flight of stairs; words say what the shapes show.
  static func writeStairs(_ steps: [StepView], to page: inout HTMLWriter) {
    page.raw("<ol class=\"stairs\" aria-label=\"The steps of the path, from the first to the last\">\n")
    for step in steps {
      page.raw("<li class=\"\(shape(step.state))\">")
      page.element("span", label(step), "class=\"no\"")
      page.raw(" ")
      page.element("b", step.title)
      page.raw(" ")
      page.element("span", standing(step), "class=\"st\"")
      page.raw("</li>\n")
    }
    page.raw("</ol>\n")
  }

  static func label(_ step: StepView) -> String { step.number == 0 ? "To begin with" : "Step \(step.number)" }

  private static func standing(_ step: StepView) -> String {
    switch step.state {
    case .workingTowards, .cannotTell, .notBegun: "\(step.stateWords): \(step.count)"
    case .notApplicable, .reached, .notSought, .nothingKnown: step.stateWords
    }
  }

  private static func shape(_ state: StepState) -> String {
    switch state {
    case .reached: "reached"
    case .workingTowards, .cannotTell: "under-way"
    case .notBegun, .nothingKnown: "begun"
    case .notSought, .notApplicable: "aside"
    }
  }

  private func write(_ hold: StandingView, to page: inout HTMLWriter) {
    page.raw("<section class=\"hold\">\n")
    page.element("h2", hold.title)
    page.paragraph(hold.text)
    page.paragraph("What clears it: \(hold.clears)")
    page.partEnd()
  }

  private func writeMeaningAndAsk(to page: inout HTMLWriter) {
    page.raw("<div class=\"pair\">\n")
    if !view.patients.isEmpty {
      page.raw("<section class=\"means\">\n<h2>What it means for patients</h2>\n")
      for sentence in view.patients { page.paragraph(sentence) }
      page.partEnd()
    }
    page.raw("<section class=\"ask\">\n<h2>What is asked of the board</h2>\n<p>")
    let verb = view.ask.verb.rawValue
    if let range = view.ask.sentence.firstRange(of: " \(verb) ") {
      page.text(String(view.ask.sentence[..<range.lowerBound]) + " ")
      page.element("strong", verb)
      page.text(" " + String(view.ask.sentence[range.upperBound...]))
    } else {
      page.text(view.ask.sentence)
    }
    page.raw("</p>\n</section>\n</div>\n")
  }

  private func writeConditions(to page: inout HTMLWriter) {
    if view.conditions.isEmpty { return }
    page.raw("<section>\n<h2>Conditions</h2>\n<div class=\"conds\">\n")
    for condition in view.conditions {
      page.raw("<div class=\"cond\"><p>")
      page.element("strong", condition.title + ".")
      page.text(" " + condition.text)
      page.raw("</p></div>\n")
    }
    page.raw("</div>\n")
    page.partEnd()
  }

  private func writeActions(to page: inout HTMLWriter) {
    page.raw("<section>\n")
    page.element("h2", view.actionsHeading)
    page.raw("\n")
    if view.actions.isEmpty {
      page.paragraph("Nothing is asked of anybody.")
    } else {
      page.raw("<ol class=\"steps3\">\n")
      for action in view.actions.prefix(ReadinessView.firstActions) { Self.write(action, to: &page) }
      page.raw("</ol>\n")
    }
    page.partEnd()
  }

  static func write(_ action: ActionView, to page: inout HTMLWriter) {
    page.raw("<li>")
    page.paragraph(action.text)
    page.raw("<p class=\"note\">")
    page.element("strong", Phrases.sentenceCase(action.owner))
    page.text(" · " + action.about)
    if !action.expected.isEmpty { page.text(" · " + action.expected) }
    page.raw("</p></li>\n")
  }

  /// Interests, the body's own words, and the board's decision, side by side where there is room.
  private func writeSignOff(to page: inout HTMLWriter) {
    page.raw("<div class=\"boxes\">\n<section>\n<h2>Declared interests</h2>\n")
    if view.interests.isEmpty {
      page.paragraph("None declared in this profile.")
    } else {
      page.raw("<ul>\n")
      for interest in view.interests {
        page.element("li", interest.person.isEmpty ? interest.text : "\(interest.person): \(interest.text)")
        page.raw("\n")
      }
      page.raw("</ul>\n")
    }
    page.raw("</section>\n<section>\n<h2>What the body itself says</h2>\n<div class=\"space\"><p class=\"note\">")
    page.text("\(view.body.name) sees this report first. Its own words:")
    page.raw("</p></div>\n</section>\n<section>\n<h2>For the board</h2>\n")
    for line in ["Decision", "Name and role", "Signature and date"] { page.paragraph(line, "class=\"sign\"") }
    page.raw("</section>\n</div>\n")
  }
}
