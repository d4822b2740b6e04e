import BrowserSupport
import Foundation
import Testing

@Suite(
  "Several windows, and the bar that stays", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct WindowTests {
  private var sample: String {
    get throws { try String(contentsOf: Repository.url("Samples/harbour-health.xml"), encoding: .utf8) }
  }

  @Test("the bar stays in sight, and what it saves shows the text to copy")
  func bar() throws {
    let form = try Form(before: "Storage.prototype.setItem = () => { throw new Error('refused') };", width: 1280)
    try form.open(text: try sample)
    try form.go("section/provider-organisation")
    try form.browser.evaluate("scrollTo(0, 3000)")
    #expect(try form.browser.evaluate("scrollY > 1000") as? Bool == true)
    let isInSight = try form.browser.evaluate("document.querySelector('#bar').getBoundingClientRect().top === 0")
    #expect(isInSight as? Bool == true)
    _ = try form.save("#save-now", ending: ".json")
    try form.browser.wait(for: "document.querySelector('#saved').innerText.includes('Saved as ')")
    #expect(try form.browser.text("location.hash") == "#save")
    try form.browser.click("#saved summary")
    try form.browser.wait(for: "document.querySelector('#copy-text').value.includes('readiness-draft/1')")
  }

  @Test("a window that is closed is not told of any more; a draft that it has changed is")
  func closed() throws {
    let form = try Form()
    try form.open(text: try sample)
    try form.browser.wait(for: "Object.keys(localStorage).length > 0")
    func other(_ script: String) throws {
      try form.browser.evaluate(
        "(() => { const frame = document.createElement('iframe'); document.body.append(frame);"
          + " const there = frame.contentWindow.localStorage;"
          + " const slot = Object.keys(localStorage).find((key) => key.startsWith('readiness-draft/')); \(script) })()")
    }
    try other("there.setItem(`readiness-window/${slot}`, 'here second 1')")
    try form.browser.wait(for: "document.querySelector('#bar').innerText.includes('has this draft too')")
    try other("there.setItem(`readiness-window/${slot}`, 'gone second 2')")
    try form.browser.wait(for: "document.querySelector('#bar').hidden")
    try other("there.setItem(slot, '{}')")
    try form.browser.wait(for: "document.querySelector('#bar').innerText.includes('has changed this draft')")
  }

  @Test("drafts in the list are told apart by when they were changed and how much is answered")
  func drafts() throws {
    let form = try Form()
    try form.open(text: try sample)
    try form.browser.wait(for: "Object.keys(localStorage).length > 0")
    try form.go("start")
    let words = try form.mainText
    #expect(words.contains(" answers, last changed "), "\(words)")
  }

  @Test("what it would take is worked out however busy the browser is")
  func busy() throws {
    let form = try Form(
      before: "window.requestIdleCallback = (run, o) => { if (o?.timeout) setTimeout(run, o.timeout); };", width: 1280)
    try form.open(
      text:
        #"{"id":"quay","kind":"federation","asOf":"2013-10-31","target":"extended-services","name":"Quay","answers":{}}"#
    )
    try form.go("stand")
    try form.browser.wait(for: "document.querySelector('[data-plan] table')")
  }
}
