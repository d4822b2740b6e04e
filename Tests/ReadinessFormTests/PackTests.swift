import BrowserSupport
import Foundation
import ReadinessModel
import Testing

@Suite(
  "Part of the questions for somebody else", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct PackTests {
  @Test("a pack asks its owner's questions only; the main form takes the answers in and lists what differs")
  func pack() throws {
    let ruleSet = try #require(Shipped.ruleSet)
    let party = try #require(ruleSet.parties.firstIndex { $0.id == "patient-representatives" })
    let asked = ruleSet.questions.filter { $0.answeredBy == party }
    #expect(try Shipped.page(owners: ["patient-representatives"]).count < 300_000)
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
    #expect(try form.mainText.contains("1 answer differs: choose"))
    try form.browser.click("#differences .voice:nth-child(2) button")
    let saved = String(decoding: try form.save("#download-profile", ending: ".xml").bytes, as: UTF8.self)
    #expect(saved.contains("by=\"Patient representatives\""))
    #expect(!saved.contains("question=\"involved-in-last-change\" value=\"consulted\""))
  }
}
