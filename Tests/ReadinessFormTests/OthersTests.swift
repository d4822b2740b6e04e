import BrowserSupport
import Foundation
import Testing

@Suite("Asking others from the form", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct OthersTests {
  /// A form about a federation, and the file that it makes for those who speak for patients.
  private func made() throws -> (form: Form, part: URL) {
    let form = try Form(width: 1280)
    try form.open(text: try String(contentsOf: Repository.url("Samples/four-rivers.xml"), encoding: .utf8))
    try form.go("others")
    try form.paste("Jo, jo@four-rivers.example", into: "#recipient")
    let file = try form.save("#pack-patient-representatives", ending: ".html")
    #expect(file.name == "four-rivers-2013-10-31-form-for-patient-representatives.html")
    #expect(file.bytes.count < 300_000)
    let part = form.browser.folder.appending(path: "part.html")
    try file.bytes.write(to: part)
    return (form, part)
  }

  private func answered(_ part: URL, _ voice: String, _ choice: String) throws -> String {
    let browser = try Browser()
    try browser.open(part, until: Form.isReady)
    try browser.click("#start-new")
    try browser.wait(for: "document.querySelector('#by')")
    #expect(try browser.text("document.querySelector('#head').innerText").contains("Four Rivers Primary Care CIC"))
    try browser.type(voice, into: "#by")
    try browser.evaluate("location.hash = 'section/patient-voice'")
    try browser.wait(for: "document.querySelector('#a-involved-in-last-change-\(choice)')")
    try browser.click("#a-involved-in-last-change-\(choice)")
    try browser.evaluate("location.hash = 'save'")
    try browser.wait(for: "document.querySelector('#save-draft')")
    #expect(try browser.text("document.querySelector('main').innerText").contains("jo@four-rivers.example"))
    try browser.click("#save-draft")
    let complaints = browser.events.filter {
      ["Log.entryAdded", "Runtime.exceptionThrown"].contains($0["method"] as? String)
    }
    #expect(complaints.isEmpty, "\(complaints)")
    return String(decoding: try browser.downloaded(".json").bytes, as: UTF8.self)
  }

  @Test("made, filled in and taken back: what differs is chosen with both answers side by side")
  func there() throws {
    let (form, part) = try made()
    let answers = try answered(part, "Patient group", "told-after")
    try form.open(text: answers)
    #expect(try form.mainText.contains("1 answer differs: choose"))
    let row = try form.browser.text("document.querySelector('#differences .voices').innerText")
    #expect(row.contains("Here") && row.contains("In the file") && row.contains("Patient group"), "\(row)")
    #expect(try form.browser.accessibilityViolationsIfChecked() == [])
    try form.browser.click("#differences .voice:first-child button")
    #expect(try form.mainText.contains("All differences are settled"))
    try form.open(text: answers)
    try form.browser.click("#differences .voice:nth-child(2) button")
    let saved = String(decoding: try form.save("#download-profile", ending: ".xml").bytes, as: UTF8.self)
    #expect(saved.contains("question=\"involved-in-last-change\" value=\"told-after\" by=\"Patient group\""))
  }

  @Test("two people answer the same part: the second differs from the first")
  func twoVoices() throws {
    let (form, part) = try made()
    try form.go("section/patient-voice")
    try form.browser.click("#involved-in-last-change-clear")
    try form.open(text: try answered(part, "Abbey", "told-after"))
    #expect(try form.mainText.contains("1 answer was taken in"))
    try form.open(
      text: try answered(part, "Quay", "consulted"))
    let row = try form.browser.text("document.querySelector('#differences .voices')?.innerText ?? ''")
    #expect(row.contains("Abbey") && row.contains("Quay"), "\(row)")
  }

  @Test("a part about another body, or of another form, is not taken in unasked")
  func otherBody() throws {
    let (form, part) = try made()
    let answers = try answered(part, "Patients", "told-after")
    let other = try Form()
    try other.open(text: try String(contentsOf: Repository.url("Samples/harbour-health.xml"), encoding: .utf8))
    try other.open(text: answers)
    #expect(try other.mainText.contains("These answers are about another body"))
    try form.browser.open(part, until: Form.isReady)
    try form.open(text: answers.replacing("patient-representatives", with: "federation-board"))
    #expect(try form.mainText.contains("not an answers file of this form"))
  }

  @Test("a part checks types and limits by itself and says what it does not check")
  func checks() throws {
    let form = try Form(owners: ["federation-board"])
    try form.browser.click("#start-new")
    try form.browser.wait(for: "document.querySelector('#kind-federation')")
    try form.browser.click("#kind-federation")
    try form.go("section/provider-organisation")
    try form.paste("abc", into: "#v-partners")
    try form.go("check")
    #expect(try form.mainText.contains("“abc” is not a number"))
    try form.go("section/provider-organisation")
    try form.browser.evaluate("document.querySelector('#v-partners').value = ''")
    try form.paste("12", into: "#v-partners")
    try form.go("about")
    try form.paste("Quay", into: "#body-name")
    try form.paste("31/10/2013", into: "#as-of")
    try form.paste("Board", into: "#by")
    try form.go("check")
    let words = try form.mainText
    #expect(!words.contains("Nothing to mend") && words.contains("checked in the main form"), "\(words)")
  }

  @Test("what somebody began in a part never shows up in the main form of the same browser")
  func apart() throws {
    let form = try Form(owners: ["patient-representatives"])
    try form.browser.click("#start-new")
    try form.browser.wait(for: "document.querySelector('#kind-federation')")
    try form.paste("Patients of the quay", into: "#body-name")
    try form.browser.wait(for: "Object.keys(localStorage).length > 0")
    let main = form.browser.folder.appending(path: "main.html")
    try Data(Shipped.page()).write(to: main)
    try form.browser.open(main, until: Form.isReady)
    #expect(try !form.mainText.contains("Patients of the quay"))
    #expect(try form.mainText.contains("Start a new one"))
    try form.browser.click("#start-new")
    try form.browser.wait(for: "document.querySelector('#body-name')")
    try form.paste("The whole quay", into: "#body-name")
    try form.browser.evaluate("new Promise((done) => setTimeout(done, 400))")
    try form.browser.open(form.file, until: Form.isReady)
    #expect(
      try form.browser.text("document.querySelector('main').innerText + document.querySelector('#body-name')?.value")
        .contains("The whole quay") == false)
  }
}

extension Browser {
  /// What axe-core finds; nothing where it is not installed.
  func accessibilityViolationsIfChecked() throws -> [String] {
    Self.hasAccessibilityChecker ? try accessibilityViolations() : []
  }
}
