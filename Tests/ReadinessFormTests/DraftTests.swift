import BrowserSupport
import Foundation
import ReadinessModel
import Testing

@Suite(
  "Drafts, files and what a workplace may forbid", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct DraftTests {
  private func sample(_ name: String) throws -> String {
    try String(contentsOf: Repository.url("Samples/\(name).xml"), encoding: .utf8)
  }

  @Test("every sample that is opened comes out as it went in", arguments: FillingTests.samples)
  func openAndSave(_ name: String) throws {
    let form = try Form()
    let text = try sample(name)
    try form.open(text: text)
    #expect(try form.mainText.contains("Opened: "))
    let saved = try form.save("#download-profile", ending: ".xml")
    #expect(try Shipped.judged(saved.bytes).canonical == (try Shipped.judged(Data(text.utf8))).canonical)
    let again = try form.save("#download-profile", ending: ".xml")
    #expect(again.bytes == saved.bytes)
    try form.go("stand")
    let shown = try form.save("#download-assessment", ending: "-assessment.json")
    #expect(String(decoding: shown.bytes, as: UTF8.self) == (try Shipped.judged(saved.bytes)).assessment)
  }

  @Test("a reload goes on where it was; a draft file brings all back in an empty form")
  func keepAndReopen() throws {
    let form = try Form()
    try form.open(text: try sample("harbour-health"))
    try form.browser.wait(for: "Object.keys(localStorage).length > 0")
    try form.browser.reload(until: Form.isReady)
    let profile = try form.save("#download-profile", ending: ".xml")
    let draft = try form.save("#save-draft", ending: ".json")
    #expect(try Shipped.judged(profile.bytes).profile.practices.count > 0)

    let other = try Form()
    try other.go("save")
    let file = other.browser.folder.appending(path: draft.name)
    try draft.bytes.write(to: file)
    try other.browser.choose(file, in: "#file")
    try other.browser.wait(for: "document.querySelector('#opened .notice')")
    #expect(try other.save("#download-profile", ending: ".xml").bytes == profile.bytes)
  }

  @Test("a draft cut in half gives what stands before the cut, and says so")
  func cutInHalf() throws {
    let form = try Form()
    try form.open(text: try sample("four-rivers"))
    let draft = try form.save("#save-draft", ending: ".json")
    for half in [
      String(decoding: draft.bytes.prefix(draft.bytes.count / 2), as: UTF8.self),
      String(try sample("four-rivers").prefix(6000)),
    ] {
      let other = try Form()
      try other.open(text: half)
      #expect(try other.mainText.contains("damaged or cut off"))
      #expect(
        try other.browser.evaluate("document.querySelector('#misfits li').innerText.match(/line [0-9]+/) !== null")
          as? Bool == true)
      try other.go("tasks")
      #expect(try other.browser.evaluate("parseInt(document.querySelector('.lead').innerText) > 10") as? Bool == true)
    }
  }

  @Test("what an older version asked is kept and listed; another rule set is refused")
  func otherVersions() throws {
    let form = try Form()
    let older = try sample("four-rivers")
      .replacing("version=\"\(Shipped.version)\"", with: "version=\"0.9.0\"")
      .replacing("question=\"legal-form\" value=\"cic\"", with: "question=\"legal-form\" value=\"guild\"")
      .replacing(
        "question=\"conflicts-of-interest\" value=\"yes\"/>",
        with: "question=\"conflicts-register\" value=\"yes\"><evidence>Register</evidence></answer>")
    try form.open(text: older)
    let words = try form.mainText
    for part in ["version 0.9.0", "guild", "conflicts-register"] { #expect(words.contains(part), "\(part)") }
    let saved = String(decoding: try form.save("#download-profile", ending: ".xml").bytes, as: UTF8.self)
    #expect(saved.contains("question=\"legal-form\" value=\"guild\""))
    #expect(saved.contains("question=\"conflicts-register\" value=\"yes\""))
    #expect(saved.contains("<evidence>Register</evidence>"))

    let other = try Form()
    try other.open(text: older.replacing("rule-set id=\"three-step-path\"", with: "rule-set id=\"two-step-path\""))
    #expect(try other.mainText.contains("another rule set"))
  }

  @Test("markup in every field stays text")
  func markup() throws {
    let form = try Form()
    let hostile = "<img src=x onerror=alert(1)>\"'&"
    let escaped = "&lt;img src=x onerror=alert(1)&gt;&quot;'&amp;"
    try form.open(
      text: try sample("four-rivers").replacing("Four Rivers Primary Care CIC", with: escaped)
        .replacing("Certificate of incorporation", with: escaped).replacing(
          "value=\"cic\"", with: "value=\"\(escaped)\""))
    for view in ["about", "tasks", "section/provider-organisation", "check", "stand", "save"] {
      try form.go(view)
      #expect(try form.browser.evaluate("document.querySelectorAll('img').length") as? Int == 0)
    }
    let saved = try form.save("#download-profile", ending: ".xml")
    let judged = try Shipped.judged(saved.bytes)
    #expect(judged.profile.string(judged.profile.name) == hostile)
  }

  @Test("an XML file with a document type, a huge file and other files are refused in words")
  func refused() throws {
    let form = try Form()
    try form.open(text: "<!DOCTYPE p [<!ENTITY a \"aaaaaaaa\">]><profile>&a;</profile>")
    #expect(try form.mainText.contains("document type"))
    let large = form.browser.folder.appending(path: "large.json")
    try Data(count: 50 << 20).write(to: large)
    try form.browser.choose(large, in: "#file")
    try form.browser.wait(for: "document.querySelector('main').innerText.includes('50 MB')")
  }
}
