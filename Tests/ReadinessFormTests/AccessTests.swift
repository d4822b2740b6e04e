import BrowserSupport
import Foundation
import Testing

@Suite(
  "Accessible in every state", .serialized,
  .enabled(if: Browser.hasAccessibilityChecker, "no Chromium or no axe-core: .ci/install --checks"))
struct AccessTests {
  private static let views = [
    "start", "about", "tasks", "section/provider-organisation", "meeting", "stand", "check", "others", "save",
  ]

  private func sample(_ name: String) throws -> String {
    try String(contentsOf: Repository.url("Samples/\(name).xml"), encoding: .utf8)
  }

  @Test("axe-core finds nothing in the form, empty, filled, with errors, saved", arguments: [1280, 320])
  func form(width: Int) throws {
    let form = try Form(width: width)
    try look(form, Self.views, "empty")
    try form.open(text: try sample("castle-and-forest"))
    try check(form, "opened")
    try look(form, Self.views.reversed(), "with answers to mend, after the checks")
    try form.go("stand")
    try openAll(form)
    try check(form, "live view open")
    try form.go("section/provider-organisation")
    try openAll(form)
    try check(form, "errors and details shown")
    try form.go("about")
    try openAll(form)
    try check(form, "about, with practices and interests")
    try form.go("save")
    for button in ["#save-draft", "#download-profile"] {
      try form.browser.click(button)
      try openAll(form)
      try check(form, "saved by \(button)")
    }
    try form.browser.click("#remove-draft")
    try check(form, "asked whether to remove")
    try form.browser.reload(until: Form.isReady)
    try form.go("start")
    try check(form, "drafts to go on with")
  }

  @Test("nor in what is said about files", arguments: [1280, 320])
  func files(width: Int) throws {
    let form = try Form(width: width)
    let older = try sample("four-rivers").replacing("version=\"\(Shipped.version)\"", with: "version=\"0.9.0\"")
      .replacing("question=\"conflicts-of-interest\"", with: "question=\"conflicts-register\"")
    try form.open(text: older)
    try check(form, "an older version, with what did not fit")
    try form.open(text: try sample("harbour-health"))
    try check(form, "answers here already")
    try form.browser.click("#add-missing")
    try check(form, "differences listed")
    try form.open(text: "{\"schema\":\"something\"}")
    try check(form, "a file refused")
    try form.go("check")
    try check(form, "answers without a question")
  }

  @Test("nor in a form for somebody else", arguments: [1280, 320])
  func pack(width: Int) throws {
    let form = try Form(owners: ["patient-representatives"], width: width)
    try look(form, ["start", "about", "tasks", "section/patient-voice", "check", "save"], "pack")
    try form.go("section/patient-voice")
    try form.browser.click(".question input")
    try openAll(form)
    try check(form, "pack, answered")
  }

  @Test("nor where WebAssembly, storage or both are forbidden", arguments: [1280, 320])
  func forbidden(width: Int) throws {
    let form = try Form(
      before: """
        WebAssembly.instantiate = () => Promise.reject(new Error("forbidden"));
        Storage.prototype.setItem = () => { throw new Error("refused") };
        """, width: width)
    try form.open(text: try sample("meadow-short"))
    try look(form, Self.views, "nothing allowed")
  }

  @Test("nor in what is laid out for paper, blank and filled")
  func paper() throws {
    let form = try Form()
    for state in ["blank", "filled"] {
      try form.browser.emulate(media: "print")
      try form.browser.evaluate("dispatchEvent(new Event('beforeprint'))")
      try check(form, "paper, \(state)")
      try form.browser.evaluate("dispatchEvent(new Event('afterprint'))")
      try form.browser.emulate(media: "")
      if state == "blank" { try form.open(text: try sample("four-rivers")) }
    }
  }

  private func openAll(_ form: Form) throws {
    try form.browser.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    // What is inside is made when it is opened.
    try form.browser.evaluate("new Promise((done) => setTimeout(done, 50))")
  }

  private func look(_ form: Form, _ views: [String], _ state: String) throws {
    for view in views {
      try form.go(view)
      try check(form, "\(view), \(state)")
    }
  }

  private func check(_ form: Form, _ state: String) throws {
    let found = try form.browser.accessibilityViolations()
    #expect(found.isEmpty, "\(state):\n\(found.joined(separator: "\n"))")
    let fits = try form.browser.evaluate("document.documentElement.scrollWidth <= innerWidth") as? Bool
    #expect(fits == true, "\(state): wider than the window")
  }
}
