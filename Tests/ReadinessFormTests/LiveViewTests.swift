import BrowserSupport
import Foundation
import Testing

@Suite(
  "Where the body stands, while somebody answers", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct LiveViewTests {
  private func begun() throws -> Form {
    let form = try Form(width: 1280)
    try form.open(
      text:
        #"{"id":"quay","kind":"federation","asOf":"2013-10-31","target":"extended-services","name":"Quay","answers":{}}"#
    )
    try form.go("section/provider-organisation")
    return form
  }

  private func aside(_ form: Form) throws -> String {
    try form.browser.text("document.querySelector('#aside').innerText")
  }

  /// Waits until the view beside the questions says so: it follows an answer when the engine has judged it.
  private func wait(_ form: Form, for words: String, in place: String = "#aside") throws {
    try form.browser.wait(
      for: "document.querySelector('\(place)').innerText.includes(\(Browser.quoted(words)))")
  }

  @Test("the fewest answers that decide a gate are named, and fewer are left after each")
  func deciding() throws {
    let form = try begun()
    try wait(form, for: "S1-01 How many practices have formally joined?")
    try form.go("stand")
    try wait(form, for: "not known\nDecided by S1-04 What is the legal form?", in: "main")
    try form.go("section/provider-organisation")
    try form.browser.click("#a-legal-form-cic")
    try form.browser.type("3", into: "#v-partners")
    try wait(form, for: "2 of 5 in place")
    #expect(try !aside(form).contains("S1-01"))
    try form.go("stand")
    try wait(form, for: "What to answer next", in: "main")
    let words = try form.mainText
    #expect(!words.contains("Decided by S1-04"))
    let next = try #require(words.firstRange(of: "What to answer next"))
    #expect(words[next.upperBound...].contains("S1-"))
  }

  @Test("a question named there can be followed with the keyboard, and the place is kept while the view changes")
  func followed() throws {
    let form = try begun()
    try form.browser.evaluate("document.querySelector('#aside li a').focus()")
    try form.browser.press("Enter")
    try form.browser.wait(for: "location.hash.endsWith('/partners') && document.activeElement.id === 'v-partners'")
  }

  @Test("a step that changes is announced to who does not see it")
  func announced() throws {
    let form = try begun()
    try form.browser.click("#a-legal-form-cic")
    try form.browser.wait(for: "document.querySelector('#live').textContent.includes('1 of 5 in place')")
  }

  @Test("where the body stands can be saved as a page without any script, which says the same")
  func saved() throws {
    let form = try Form(width: 1280)
    try form.open(text: try String(contentsOf: Repository.url("Samples/four-rivers.xml"), encoding: .utf8))
    try form.go("stand")
    let lead = try form.browser.text("document.querySelector('.lead').innerText")
    let page = try form.save("#save-stand", ending: ".html")
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(!text.contains("<script") && !text.contains("<button") && !text.contains("<input"))
    let file = form.browser.folder.appending(path: "saved.html")
    try page.bytes.write(to: file)
    try form.browser.open(file, until: "document.querySelector('h1')")
    #expect(try form.browser.text("document.querySelector('.lead').innerText") == lead)
    #expect(try form.browser.evaluate("document.querySelectorAll('table.bars svg').length") as? Int == 7)
    #expect(try form.browser.text("document.body.innerText").contains("sha256:"))
    #expect(try form.browser.accessibilityViolationsIfChecked() == [])
  }

  @Test("what it would take is worked out; all of it ticked reaches the step, and nothing of it is kept")
  func plan() throws {
    let form = try Form(width: 1280)
    try form.open(text: try String(contentsOf: Repository.url("Samples/ironstone.xml"), encoding: .utf8))
    let before = try form.save("#save-draft", ending: ".json").bytes
    try form.go("stand")
    try form.browser.wait(for: "document.querySelector('.plan input')")
    #expect(try form.mainText.contains("27 working days"))
    let count = try #require(try form.browser.evaluate("document.querySelectorAll('.plan input').length") as? Int)
    for index in 1...count {
      try form.browser.evaluate("document.querySelector('.plan tbody tr:nth-child(\(index)) input').click()")
      try form.browser.wait(for: "document.querySelectorAll('.plan input:checked').length === \(index)")
      let isReached = try form.browser.text("document.querySelector('#ticked').innerText").contains("In place")
      #expect(isReached == (index == count), "\(index) of \(count)")
    }
    #expect(try form.browser.accessibilityViolationsIfChecked() == [])
    try form.go("save")
    #expect(try form.save("#save-draft", ending: ".json").bytes == before)
  }
}
