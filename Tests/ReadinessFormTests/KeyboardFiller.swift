import BrowserSupport
import ReadinessModel

/// Fills a short profile in as somebody does who has no mouse: nothing but Tab, Enter, the space bar, arrows and letters.
struct KeyboardFiller {
  private(set) var keys: KeyPresses
  private let profile: Profile
  private let ruleSet: RuleSet

  init(_ form: Form, _ profile: Profile) throws {
    guard let ruleSet = Shipped.ruleSet else { throw Shipped.Missing() }
    keys = KeyPresses(form.browser)
    self.profile = profile
    self.ruleSet = ruleSet
  }

  mutating func fill() throws {
    try keys.tab(to: "e.className === 'skip'", atMost: 1)
    try keys.press("Enter")
    try follow("e.id === 'start-new'", to: "#about")
    try fillAbout()
    try follow("e.hash === '#tasks' && e.classList.contains('button')", to: "#tasks")
    try follow("e.hash.startsWith('#section/')", to: "#section/")
    while try fillSection() {}
    try follow("e.hash === '#save' && e.classList.contains('button')", to: "#save")
    try keys.tab(to: "e.id === 'download-profile'")
    try keys.press("Space")
  }

  /// Presses Enter on a link or a button, and waits for the part of the form it leads to.
  private mutating func follow(_ place: String, to target: String) throws {
    try keys.tab(to: place)
    try keys.press("Enter")
    try keys.browser.wait(
      for: "location.hash.startsWith('\(target)') && document.activeElement === document.querySelector('h1')")
  }

  // MARK: About the body

  private mutating func fillAbout() throws {
    try write(profile.string(profile.name), "body-name")
    try choose("kind", ruleSet.kinds[profile.kind].id)
    try write("\(profile.asOf.day)/\(profile.asOf.month)/\(profile.asOf.year)", "as-of")
    try choose("target", profile.target.map { ruleSet.steps[$0].id } ?? "none")
    try choose("form", profile.isShort ? "short" : "full")
    try write(profile.string(profile.commissioner), "commissioner")
    try write(profile.string(profile.id), "body-id")
    for practice in profile.practices {
      try keys.tab(to: "e.id === 'add-practice'", atMost: 8)
      try keys.press("Space")
      try keys.type(profile.string(practice.code))
      try keys.press("Tab")
      try keys.type(profile.string(practice.name))
      try keys.press("Tab")
      try keys.type(practice.patients.map { "\($0)" } ?? "")
    }
    for interest in profile.interests {
      try keys.tab(to: "e.id === 'add-interest'", atMost: 8)
      try keys.press("Space")
      try keys.type(profile.string(interest.person))
      try keys.press("Tab")
      try keys.type(profile.string(interest.text))
    }
  }

  private mutating func write(_ text: String, _ id: String) throws {
    try keys.tab(to: "e.id === '\(id)'", atMost: 12)
    try keys.type(text)
  }

  /// Goes into a group of radio buttons and to the one wanted with the arrows, as the browser has it.
  private mutating func choose(_ name: String, _ value: String) throws {
    try keys.tab(to: "e.name === '\(name)'", atMost: 12)
    let group = "[...document.getElementsByName('\(name)')]"
    if try keys.browser.evaluate("document.activeElement.checked") as? Bool == false { try keys.press("Space") }
    let way = try keys.browser.evaluate(
      "\(group).findIndex((e) => e.value === '\(value)') - \(group).indexOf(document.activeElement)")
    guard let way = way as? Int else { throw Browser.Problem(description: "\(name): no \(value)") }
    for _ in 0..<abs(way) { try keys.press(way > 0 ? "ArrowDown" : "ArrowUp") }
    guard try keys.browser.text("document.activeElement.value") == value else {
      throw Browser.Problem(description: "\(name): the arrows do not lead to \(value)")
    }
  }

  // MARK: Questions

  /// Answers what stands in this section and goes to the next; false after the last.
  private mutating func fillSection() throws -> Bool {
    let id = try keys.browser.text("location.hash.split('/')[1]")
    for index in ruleSet.questions.indices
    where ruleSet.sections[ruleSet.questions[index].section].id == id && profile.answers[index].state != .blank {
      try answer(index)
    }
    let isLast = "document.querySelector('main > .actions a').hash === '#tasks'"
    let goesOn = try keys.browser.evaluate(isLast) as? Bool == false
    try follow("e === document.querySelector('main > .actions a')", to: goesOn ? "#section/" : "#tasks")
    return goesOn
  }

  private mutating func answer(_ index: Int) throws {
    let question = ruleSet.questions[index]
    let raw = profile.string(profile.answers[index].raw)
    let isKnown = profile.answers[index].state != .notKnown
    if question.type.isSingleChoice {
      try choose("a-\(question.id)", isKnown ? raw : "not-known")
    } else if isKnown {
      try write(raw, "v-\(question.id)")
    } else {
      try keys.tab(to: "e.id === 'a-\(question.id)--not-known'", atMost: 12)
      try keys.press("Space")
    }
    try details(index, question.id)
  }

  private mutating func details(_ index: Int, _ id: String) throws {
    let detail = profile.detail(of: index)
    if let expected = detail?.expected {
      try write("\(expected.day)/\(expected.month)/\(expected.year)", "x-\(id)")
    }
    let evidence = profile.evidence.filter { $0.question == index }
    let note = detail.map { profile.string($0.note) } ?? ""
    let by = detail.map { profile.string($0.by) } ?? ""
    if evidence.isEmpty, note.isEmpty, by.isEmpty { return }
    try keys.tab(to: "e.matches('#m-\(id) summary')", atMost: 12)
    try keys.press("Enter")
    try keys.browser.wait(for: "document.querySelector('#n-\(id)')")
    for item in evidence {
      try keys.tab(to: "e.id === 'add-evidence-\(id)'", atMost: 8)
      try keys.press("Space")
      try keys.type(profile.string(item.text))
      guard let dated = item.dated else { continue }
      try keys.press("Tab")
      try keys.type("\(dated.day)/\(dated.month)/\(dated.year)")
    }
    if !note.isEmpty { try write(note, "n-\(id)") }
    if !by.isEmpty { try write(by, "b-\(id)") }
  }
}
