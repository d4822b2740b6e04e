import BrowserSupport
import ReadinessModel

/// Fills a profile in as a person does: with the mouse and the keyboard, section by section.
struct SampleFiller {
  let form: Form
  let profile: Profile
  let ruleSet: RuleSet

  init(_ form: Form, _ profile: Profile) throws {
    guard let ruleSet = Shipped.ruleSet else { throw Shipped.Missing() }
    self.form = form
    self.profile = profile
    self.ruleSet = ruleSet
  }

  private var browser: Browser { form.browser }

  func fill() throws {
    try fillAbout()
    for section in ruleSet.sections.indices {
      let questions = ruleSet.questions.indices.filter {
        ruleSet.questions[$0].section == section && profile.answers[$0].state != .blank && !isRefused($0)
      }
      if questions.isEmpty { continue }
      try form.go("section/\(ruleSet.sections[section].id)")
      for question in questions { try answer(question) }
    }
  }

  /// A claim that the form does not even offer, since the question does not allow it.
  private func isRefused(_ question: Int) -> Bool { profile.answers[question].problem == .notApplicableNotAllowed }

  /// The ids of questions that cannot be answered in the form as the profile answers them.
  var refused: [String] { ruleSet.questions.indices.filter(isRefused).map { ruleSet.questions[$0].id } }

  private func fillAbout() throws {
    try browser.click("#start-new")
    try browser.wait(for: "document.querySelector('#body-name')")
    try form.paste(profile.string(profile.name), into: "#body-name")
    try browser.click("#kind-\(ruleSet.kinds[profile.kind].id)")
    try browser.type("\(profile.asOf.day)/\(profile.asOf.month)/\(profile.asOf.year)", into: "#as-of")
    let target = profile.target.map { ruleSet.steps[$0].id } ?? "none"
    if try browser.evaluate("!!document.querySelector('#target-none')") as? Bool == true {
      try browser.click("#target-\(target)")
    }
    try browser.click("#form-\(profile.isShort ? "short" : "full")")
    try form.paste(profile.string(profile.commissioner), into: "#commissioner")
    try form.paste(profile.string(profile.id), into: "#body-id")
    try fillPractices()
    for (index, interest) in profile.interests.enumerated() {
      try browser.click("#add-interest")
      try form.paste(profile.string(interest.person), into: "#interest-\(index)-person")
      try form.paste(profile.string(interest.text), into: "#interest-\(index)-text")
    }
  }

  /// As they come from a spreadsheet, with separators in the numbers.
  private func fillPractices() throws {
    if profile.practices.isEmpty { return }
    let rows = profile.practices.map { practice in
      [profile.string(practice.code), profile.string(practice.name), practice.patients.map { "\($0)" } ?? ""]
        .joined(separator: "\t")
    }
    try browser.evaluate("document.querySelector('#paste').closest('details').open = true")
    try form.paste("Code\tPractice\tPatients\n" + rows.joined(separator: "\n"), into: "#paste")
    try browser.click("#add-pasted")
  }

  private func answer(_ index: Int) throws {
    let question = ruleSet.questions[index]
    let id = question.id
    let raw = profile.string(profile.answers[index].raw)
    if try browser.evaluate("!!document.getElementById('\(id)-anyway')") as? Bool == true {
      try browser.evaluate("document.getElementById('\(id)-anyway').closest('details').open = true")
      try browser.click("#\(id)-anyway")
    }
    switch profile.answers[index].state {
    case .notKnown: try browser.click("#a-\(id)--not-known")
    case .notApplicable:
      try browser.click("#a-\(id)--not-applicable")
      try form.paste(profile.detail(of: index).map { profile.string($0.reason) } ?? "", into: "#r-\(id)")
    default:
      switch question.type {
      case .yesNo, .choice: try browser.click("#a-\(id)-\(raw)")
      case .multipleChoice: for choice in raw.split(separator: " ") { try browser.click("#a-\(id)-\(choice)") }
      case .date, .text, .decimal, .money, .percentage, .wholeNumber: try browser.type(raw, into: "#v-\(id)")
      }
    }
    try details(index, id)
  }

  private func details(_ index: Int, _ id: String) throws {
    let detail = profile.detail(of: index)
    if let expected = detail?.expected { try form.paste(expected.text, into: "#x-\(id)") }
    let evidence = profile.evidence.filter { $0.question == index }
    let note = detail.map { profile.string($0.note) } ?? ""
    let by = detail.map { profile.string($0.by) } ?? ""
    if evidence.isEmpty, note.isEmpty, by.isEmpty { return }
    try browser.click("#m-\(id) summary")
    try browser.wait(for: "document.querySelector('#n-\(id)')")
    for (number, item) in evidence.enumerated() {
      try browser.click("#add-evidence-\(id)")
      try form.paste(profile.string(item.text), into: "#e-\(id)-\(number)")
      if let dated = item.dated { try form.paste(dated.text, into: "#d-\(id)-\(number)") }
    }
    if !note.isEmpty { try form.paste(note, into: "#n-\(id)") }
    if !by.isEmpty { try form.paste(by, into: "#b-\(id)") }
  }
}
