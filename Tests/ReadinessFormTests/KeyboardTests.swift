import BrowserSupport
import Foundation
import ReadinessModel
import Testing

@Suite("With the keyboard alone", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct KeyboardTests {
  @Test("a whole profile, from the first Tab to the file in the downloads folder")
  func wholeProfile() throws {
    let sample = try Data(contentsOf: Repository.url("Samples/meadow-short.xml"))
    let form = try Form()
    var filler = try KeyboardFiller(form, try Shipped.judged(sample).profile)
    try filler.fill()
    let saved = try form.browser.downloaded(".xml")
    let (found, wanted) = (try Shipped.judged(saved.bytes), try Shipped.judged(sample))
    #expect(found.canonical == wanted.canonical, "\(difference(found.canonical, wanted.canonical))")
    #expect(filler.keys.unseen == [], "places where the focus cannot be seen")
    print("keyboard alone: \(filler.keys.tabs) tabs, \(filler.keys.others) other keys")
  }

  @Test("the way past the header, and no place that keeps the focus", arguments: ["about", "tasks", "stand", "save"])
  func noTrap(_ view: String) throws {
    let form = try Form()
    try form.open(text: try String(contentsOf: Repository.url("Samples/four-rivers.xml"), encoding: .utf8))
    try form.go(view)
    var keys = KeyPresses(form.browser)
    // However many places there are, Tab comes to the end and begins anew with the way past the header.
    try keys.tab(to: "e.className === 'skip'", atMost: 400)
    try keys.press("Enter")
    #expect(try form.browser.text("document.activeElement.id") == "main")
    #expect(try form.browser.text("location.hash") == "#\(view)")
    try keys.tab(to: "document.getElementById('main').contains(e)", atMost: 1)
    try keys.press("Tab", shift: true)
    try keys.tab(to: "document.getElementById('main').contains(e)", atMost: 2)
    #expect(keys.unseen == [])
  }

  @Test("typing takes “we do not know” back, and the other way round")
  func typing() throws {
    let form = try Form()
    try form.go("section/provider-organisation")
    var keys = KeyPresses(form.browser)
    try keys.tab(to: "e.id === 'v-partners'")
    try keys.type("31")
    try keys.press("Tab")
    try keys.press("Space")
    #expect(try form.browser.text("document.querySelector('#v-partners').value") == "")
    try keys.press("Space")
    try keys.press("Tab", shift: true)
    try keys.type("31")
    try form.go("check")
    #expect(try form.mainText.contains("have no answer yet"))
    try form.go("section/provider-organisation")
    #expect(try form.browser.text("document.querySelector('#v-partners').value") == "31")
  }
}
