import BrowserSupport
import Foundation
import ReadinessModel
import Testing

@Suite(
  "Part of the questions for somebody else, and the keyboard alone", .serialized,
  .enabled(if: Browser.isAvailable, "no Chromium here"))
struct PackTests {
  @Test("a pack asks its owner's questions only; the main form takes the answers in and lists what differs")
  func pack() throws {
    let ruleSet = try #require(Shipped.ruleSet)
    let party = try #require(ruleSet.parties.firstIndex { $0.id == "patient-representatives" })
    let asked = ruleSet.questions.filter { $0.answeredBy == party }
    #expect(try Shipped.page(owners: ["patient-representatives"]).count < 150_000)
    let pack = try Form(owners: ["patient-representatives"])
    try pack.browser.click("#start-new")
    try pack.browser.wait(for: "document.querySelector('#kind-federation')")
    try pack.paste("Patient representatives", into: "#by")
    try pack.browser.click("#kind-federation")
    try pack.go("section/patient-voice")
    #expect(try pack.browser.evaluate("document.querySelectorAll('.question').length") as? Int == asked.count)
    try pack.browser.click("#a-involved-in-last-change-told-after")
    try pack.go("save")
    let answers = try pack.save("#save-draft", ending: ".json")
    #expect(answers.name.contains("answers-patient-representatives"))

    let form = try Form()
    try form.open(text: String(contentsOf: Repository.url("Samples/four-rivers.xml"), encoding: .utf8))
    try form.open(text: String(decoding: answers.bytes, as: UTF8.self))
    #expect(try form.mainText.contains("These differ"))
    try form.browser.click("#differences button")
    let saved = String(decoding: try form.save("#download-profile", ending: ".xml").bytes, as: UTF8.self)
    #expect(saved.contains("by=\"Patient representatives\""))
    #expect(!saved.contains("question=\"involved-in-last-change\" value=\"consulted\""))
  }

  @Test("begun, filled and answered with the keyboard alone")
  func keyboard() throws {
    let form = try Form()
    let browser = form.browser
    try tab(to: "start-new", browser)
    try browser.press("Enter")
    try browser.wait(for: "document.querySelector('#body-name')")
    try tab(to: "body-name", browser)
    try browser.type("Quay")
    try browser.press("Tab")
    try browser.press("Space")
    #expect(try browser.evaluate("document.querySelector('#kind-locality').checked") as? Bool == true)
    try browser.press("ArrowDown")
    #expect(try browser.evaluate("document.querySelector('#kind-federation').checked") as? Bool == true)
    try browser.press("Tab")
    try browser.type("31 October 2013")
    try browser.press("Tab")
    try browser.press("Space")
    try form.go("section/provider-organisation")
    try tab(to: "v-partners", browser)
    try browser.type("31")
    try browser.press("Tab")
    try browser.press("Space")
    #expect(try browser.text("document.querySelector('#v-partners').value") == "")
    try browser.press("Space")
    try browser.press("Tab", shift: true)
    try browser.type("31")
    try form.go("stand")
    #expect(try form.mainText.contains("Steps"))
    try form.go("save")
    let saved = String(decoding: try form.save("#download-profile", ending: ".xml").bytes, as: UTF8.self)
    #expect(saved.contains("<answer question=\"partners\" value=\"31\"/>"))
    #expect(saved.contains("as-of=\"2013-10-31\""))
  }

  /// Presses Tab until the element has the focus; forty times at most.
  private func tab(to id: String, _ browser: Browser) throws {
    for _ in 0..<40 {
      try browser.press("Tab")
      if try browser.text("document.activeElement.id") == id { return }
    }
    throw Browser.Problem(description: "forty tabs do not lead to \(id)")
  }
}
