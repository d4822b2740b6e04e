import BrowserSupport
import Foundation
import Testing

@Suite(
  "What a file says otherwise waits until somebody chooses", .serialized,
  .enabled(if: Browser.isAvailable, "no Chromium here"))
struct DifferenceTests {
  private static let head =
    #""id":"quay","kind":"federation","asOf":"2013-10-31","target":"extended-services","name":"Quay""#

  private func profile(_ answers: String) -> String { "{\(Self.head),\"answers\":{\(answers)}}" }

  private func part(_ answers: String, by: String) -> String {
    """
    {"schema":"readiness-draft/1","pack":["federation-board"],"saved":"2013-10-03",
    "draft":{\(Self.head),"by":"\(by)","answers":{\(answers)}}}
    """
  }

  private func heading(_ form: Form) throws -> String {
    try form.browser.text("document.querySelector('#differences-title')?.innerText ?? ''")
  }

  @Test("a difference outlives other pages, the next file, a reload and the draft file, and stands beside its question")
  func waits() throws {
    let form = try Form(width: 1280)
    try form.open(text: profile(#""partners":31,"legal-form":"cic""#))
    try form.open(text: part(#""partners":30"#, by: "Board"))
    #expect(try heading(form) == "1 answer differs: choose")
    try form.go("section/provider-organisation")
    let beside = try form.browser.text("document.getElementById('partners-differs').innerText")
    #expect(beside.contains("30 practices") && beside.contains("Board, 3 October 2013"), "\(beside)")
    try form.go("check")
    #expect(try form.mainText.contains("A file says “30 practices” (Board): choose"))
    try form.open(text: part(#""legal-form":"none""#, by: "Somebody else"))
    #expect(try heading(form) == "2 answers differ: choose")
    let draft = String(decoding: try form.save("#save-draft", ending: ".json").bytes, as: UTF8.self)
    try form.browser.wait(for: "Object.values(localStorage).some((text) => text.includes('Somebody else'))")
    try form.browser.reload(until: Form.isReady)
    #expect(try heading(form) == "2 answers differ: choose")
    try form.go("section/provider-organisation")
    try form.browser.click("#partners-differs .voice:nth-child(2) button")
    #expect(try form.browser.text("document.querySelector('#v-partners').value") == "30")
    #expect(try form.browser.text("document.getElementById('partners-differs').innerText") == "")

    let other = try Form()
    try other.open(text: draft)
    #expect(try heading(other) == "2 answers differ: choose")
    try other.browser.click("#differences li:first-child .voice:first-child button")
    try other.browser.click("#differences li:last-child .voice:first-child button")
    #expect(try heading(other) == "All differences are settled")
    #expect(try !other.mainText.contains("Until you choose"))
  }

  @Test("taking in what is missing takes the list of members and the head too, and lists what stays as it is here")
  func missing() throws {
    let form = try Form()
    try form.open(text: #"{"id":"quay","kind":"locality","name":"Quay","answers":{},"practices":[\#(Self.abbey)]}"#)
    try form.open(text: String(contentsOf: Repository.url("Samples/four-rivers.xml"), encoding: .utf8))
    try form.browser.click("#add-missing")
    let words = try form.mainText
    #expect(words.contains("Also taken in: As of, Aims at, Commissioner, practices and interests."), "\(words)")
    #expect(words.contains("Body: here “Quay”, in the file “Four Rivers Primary Care CIC”"), "\(words)")
    #expect(words.contains("Kind: here “locality”, in the file “federation”"), "\(words)")
    let saved = String(decoding: try form.save("#download-profile", ending: ".xml").bytes, as: UTF8.self)
    #expect(saved.contains("<commissioner>") && saved.contains("<interest ") && saved.contains("id=\"quay\""))
    #expect(saved.components(separatedBy: "<practice ").count > 20)
  }

  private static let abbey = #"{"code":"ZZ1","name":"Abbey","patients":8400}"#

  @Test("a part that was made takes no answers about another body or date, and offers no draft of one")
  func otherHead() throws {
    let form = try Form(width: 1280)
    try form.open(text: String(contentsOf: Repository.url("Samples/four-rivers.xml"), encoding: .utf8))
    try form.go("others")
    let made = try form.save("#pack-patient-representatives", ending: ".html")
    let file = form.browser.folder.appending(path: "part.html")
    try made.bytes.write(to: file)
    try form.browser.open(file, until: Form.isReady)
    try form.browser.click("#start-new")
    try form.browser.wait(for: "document.querySelector('#by')")
    try form.go("check")
    #expect(try form.mainText.contains("Say who answers"))
    try form.go("about")
    try form.paste("Patients", into: "#by")
    try form.browser.wait(for: "Object.values(localStorage).some((text) => text.includes('Patients'))")
    try form.go("save")
    let answers = String(decoding: try form.save("#save-draft", ending: ".json").bytes, as: UTF8.self)
    for (other, says) in [
      (answers.replacing("2013-10-31", with: "2014-10-31"), "31 October 2014"),
      (answers.replacing("four-rivers", with: "quay").replacing("Four Rivers", with: "Quay"), "Quay Primary Care CIC"),
    ] {
      try form.go("tasks")
      try form.open(text: other)
      let words = try form.mainText
      #expect(words.contains("was not opened") && words.contains(says), "\(words)")
      #expect(words.contains("asks about Four Rivers Primary Care CIC, 31 October 2013"), "\(words)")
    }
    let later = form.browser.folder.appending(path: "later.html")
    let page = String(decoding: made.bytes, as: UTF8.self)
      .replacing("\"asOf\":\"2013-10-31\"", with: "\"asOf\":\"2014-10-31\"")
    try Data(page.utf8).write(to: later)
    try form.browser.evaluate("sessionStorage.clear()")
    try form.browser.open(file, until: Form.isReady)
    #expect(try form.mainText.contains("Drafts in this browser"))
    try form.browser.open(later, until: Form.isReady)
    #expect(try !form.mainText.contains("Drafts in this browser"))
  }

  @Test("owners that bear one name for a kind of body are asked once, with the questions of all")
  func oneName() throws {
    let form = try Form(width: 1280)
    try form.open(
      text: #"{"id":"quay","kind":"locality","asOf":"2013-10-31","target":"none","name":"Quay","answers":{}}"#)
    try form.go("others")
    let twice = try form.browser.evaluate(
      "(() => { const all = [...document.querySelectorAll('#owners strong')].map((e) => e.innerText);"
        + " return all.length - new Set(all).size; })()")
    #expect(twice as? Int == 0)
    #expect(try form.mainText.contains("The practices together"))
  }
}
