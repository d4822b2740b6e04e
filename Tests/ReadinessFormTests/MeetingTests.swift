import BrowserSupport
import Foundation
import Testing

@Suite("A meeting answers", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct MeetingTests {
  /// A wall of 1366 by 768 pixels at 150 per cent.
  private func onTheWall() throws -> Form {
    let form = try Form(width: 1280)
    try form.browser.call(
      "Emulation.setDeviceMetricsOverride", ["width": 911, "height": 512, "deviceScaleFactor": 1.5, "mobile": false])
    try form.open(
      text:
        #"{"id":"quay","kind":"federation","asOf":"2013-10-31","target":"extended-services","form":"short","name":"Quay","answers":{}}"#
    )
    try form.go("meeting")
    return form
  }

  @Test("one question at a time by keys alone: an answer, a dissent, the next, and the ladder beside it")
  func played() throws {
    let form = try onTheWall()
    var keys = KeyPresses(form.browser)
    let first = try form.browser.text("document.querySelector('.agreed').id.slice(2)")
    try keys.tab(to: "e.name === 'a-\(first)' || e.id === 'v-\(first)'", atMost: 20)
    if try form.browser.evaluate("document.activeElement.id.startsWith('v-')") as? Bool == true {
      try keys.type("3")
    } else {
      try keys.press("Space")
    }
    try keys.tab(to: "e.matches('#dissent summary')", atMost: 8)
    try keys.press("Enter")
    try keys.tab(to: "e.id === 'dissent-text'", atMost: 3)
    try keys.type("it is two")
    try keys.tab(to: "e.id === 'note-dissent'", atMost: 2)
    try keys.press("Space")
    #expect(try form.browser.text("document.querySelector('#meeting-note').innerText").contains("it is two"))
    #expect(try form.browser.text("document.activeElement.id") == "next-question")
    try keys.press("Enter")
    try form.browser.wait(for: "document.querySelector('.agreed').id !== 'q-\(first)'")
    #expect(try form.browser.text("document.querySelector('#meeting-place').innerText").contains("1 answered"))
    #expect(try form.browser.text("document.querySelector('#aside').innerText").contains("Where you stand"))
    #expect(keys.unseen == [])
    try form.go("save")
    let saved = String(decoding: try form.save("#download-profile", ending: ".xml").bytes, as: UTF8.self)
    #expect(saved.contains("<note>Seen differently (somebody): it is two</note>"))
  }

  @Test("a dissent that was typed is noted when the meeting goes on, by whatever way")
  func dissentStays() throws {
    let form = try onTheWall()
    let first = try form.browser.text("document.querySelector('.agreed').id.slice(2)")
    try form.browser.click("#dissent summary")
    try form.paste("it is two", into: "#dissent-text")
    try form.browser.click("#next-question")
    try form.browser.wait(for: "document.querySelector('.agreed').id !== 'q-\(first)'")
    try form.browser.click("#dissent summary")
    try form.paste("it is three", into: "#dissent-text")
    try form.go("save")
    let saved = String(decoding: try form.save("#save-draft", ending: ".json").bytes, as: UTF8.self)
    #expect(saved.contains("Seen differently (somebody): it is two"))
    #expect(saved.contains("Seen differently (somebody): it is three"))
  }

  @Test("question, answers and the ladder fit a wall at 150 per cent, for every question of the first pass")
  func fits() throws {
    let form = try onTheWall()
    #expect(try form.browser.evaluate("document.documentElement.scrollWidth <= innerWidth") as? Bool == true)
    var unseen: [String] = []
    let count = try form.browser.evaluate(
      "parseInt(document.querySelector('#meeting-place').innerText.match(/of ([0-9]+)/)[1])")
    for _ in 0..<(count as? Int ?? 0) {
      let isSeen = try form.browser.evaluate(
        """
        (() => { scrollTo(0, 0); const ladder = document.querySelector('#aside').getBoundingClientRect();
        const question = document.querySelector('#asked').getBoundingClientRect();
        return question.bottom < innerHeight && ladder.left > question.left + 200 && ladder.top < innerHeight / 2; })()
        """)
      if isSeen as? Bool != true { unseen.append(try form.browser.text("document.querySelector('#asked').innerText")) }
      try form.browser.evaluate("document.querySelector('#next-question').click()")
      try form.browser.evaluate("new Promise((done) => setTimeout(done, 10))")
    }
    #expect(unseen == [])
    #expect(try form.browser.accessibilityViolationsIfChecked() == [])
  }
}
