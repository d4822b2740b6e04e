import BrowserSupport
import Foundation
import Testing

@Suite(
  "What is wrong is said beside its field, when it is left", .serialized,
  .enabled(if: Browser.isAvailable, "no Chromium here"))
struct FindingTests {
  /// What somebody types as a whole number, what then stands in the field, and words of what is said; nothing is said
  /// where those are empty.
  struct Typed: CustomTestStringConvertible {
    let text: String
    let stands: String
    let says: String
    var testDescription: String { text }

    init(_ text: String, _ stands: String? = nil, says: String = "") {
      (self.text, self.stands, self.says) = (text, stands ?? text, says)
    }
  }

  private static let typed = [
    Typed("31"), Typed("62,000", "62000"), Typed("62 000", "62000"), Typed("62\u{202F}000", "62000"),
    Typed("1.234.567", "1234567"), Typed("1'234", "1234"), Typed("\u{200B}31\u{A0}", "31"), Typed("1e2", "100"),
    Typed("31 practices", "31"), Typed("0,500", says: "not a whole number"), Typed("1,234.5,678", says: "not a number"),
    Typed("31,5", says: "not a whole number"), Typed("1.234", says: "enter 1234 if that is meant"),
    Typed("250.000", says: "enter 250 or 250000"), Typed("about 30", says: "Enter a whole number, like 31"),
    Typed("31.5", says: "not a whole number"), Typed("-3", says: "too small"),
    Typed("99999999999", says: "too large"), Typed("n/a", says: "cannot be said here"),
  ]

  private func begun() throws -> Form {
    let form = try Form(width: 1280)
    try form.open(
      text:
        #"{"id":"quay","kind":"federation","asOf":"2013-10-31","target":"extended-services","name":"Quay","answers":{}}"#
    )
    try form.go("section/provider-organisation")
    return form
  }

  private func said(_ form: Form, _ id: String) throws -> String {
    try form.browser.text(
      "(() => { const e = document.getElementById('\(id)-problem'); return e.hidden ? '' : e.textContent; })()")
  }

  private func value(_ form: Form, _ id: String) throws -> String {
    try form.browser.text("document.getElementById('\(id)').value")
  }

  @Test("numbers as people write them are understood, or said to be unclear with what to enter")
  func numbers() throws {
    let form = try begun()
    for each in Self.typed {
      try form.browser.evaluate("document.querySelector('#v-partners').value = ''")
      try form.paste(each.text, into: "#v-partners")
      #expect(try said(form, "partners") == "", "while typing \(each.text)")
      try form.browser.press("Tab")
      #expect(try value(form, "v-partners") == each.stands, "\(each.text)")
      let words = try said(form, "partners")
      #expect(each.says.isEmpty ? words.isEmpty : words.contains(each.says), "\(each.text): \(words)")
      let count = try form.browser.text("document.querySelector('#section-count').innerText")
      #expect(count.hasPrefix(each.says.isEmpty ? "1 of " : "0 of "), "\(each.text): \(count)")
      try form.browser.click("#partners-clear")
    }
  }

  @Test("a press on what a finding would move away still counts: the finding waits for the click")
  func press() throws {
    let form = try begun()
    try form.paste("many", into: "#v-partners")
    let place = try form.browser.place(of: "#m-partners summary")
    try form.browser.mouse("mousePressed", at: place)
    #expect(try form.browser.evaluate("document.activeElement.closest('details')?.id") as? String == "m-partners")
    #expect(try said(form, "partners") == "", "while the button is down")
    try form.browser.mouse("mouseReleased", at: place)
    try form.browser.wait(for: "!document.querySelector('#partners-problem').hidden")
    #expect(try said(form, "partners").contains("“many” is not a number"))
    #expect(try form.browser.evaluate("document.querySelector('#m-partners').open") as? Bool == true)
    // Let go elsewhere, it is looked at all the same; and a key looks at once.
    try form.paste("more", into: "#v-partners")
    try form.browser.mouse("mousePressed", at: try form.browser.place(of: "#m-partners summary"))
    try form.browser.mouse("mouseReleased", at: try form.browser.place(of: "main h1"))
    try form.browser.wait(for: "document.querySelector('#partners-problem').textContent.includes('more')")
    try form.paste("most", into: "#v-partners")
    try form.browser.press("Tab")
    try form.browser.wait(for: "document.querySelector('#partners-problem').textContent.includes('most')")
  }

  @Test("“not known” in words is the state", arguments: ["not known", "We don’t know", "N/K", "unknown"])
  func states(_ words: String) throws {
    let form = try begun()
    try form.paste(words, into: "#v-partners")
    try form.browser.press("Tab")
    #expect(try value(form, "v-partners") == "")
    #expect(try form.browser.evaluate("document.querySelector('#a-partners--not-known').checked") as? Bool == true)
  }

  @Test("what is said stays after a reload, a bad date silences nothing, and the check lists the same and no more")
  func stays() throws {
    let form = try begun()
    try form.go("about")
    try form.browser.evaluate("document.querySelector('#as-of').value = ''")
    try form.paste("31/02/2013", into: "#as-of")
    #expect(try said(form, "as-of") == "")
    try form.browser.press("Tab")
    #expect(try said(form, "as-of").contains("no day of the calendar"))
    try form.go("section/provider-organisation")
    try form.paste("many", into: "#v-partners")
    try form.browser.press("Tab")
    try form.browser.click("#a-legal-form-none")
    try form.browser.click("#a-standard-contract-signed")
    #expect(try said(form, "legal-form").contains("legal form"))
    try form.browser.evaluate("new Promise((done) => setTimeout(done, 400))")
    try form.browser.reload(until: Form.isReady)
    #expect(try said(form, "partners").contains("“many” is not a number"))
    #expect(try said(form, "legal-form").contains("legal form"))
    try form.go("check")
    #expect(try form.browser.evaluate("document.querySelectorAll('#summary li').length") as? Int == 3)
    try form.go("about")
    #expect(try said(form, "as-of").contains("no day of the calendar"))
  }

  @Test("dates: a day that cannot be, a short year, words")
  func dates() throws {
    let form = try begun()
    for (text, says) in [
      ("31/02/2013", "no day of the calendar"), ("1/2/13", "Enter the year in full"), ("soon", "is not a date"),
      ("3 March 2013", ""), ("2013/03/03", ""),
    ] {
      try form.browser.evaluate("document.querySelector('#v-formed-on').value = ''")
      try form.paste(text, into: "#v-formed-on")
      try form.browser.press("Tab")
      let words = try said(form, "formed-on")
      #expect(says.isEmpty ? words.isEmpty : words.contains(says), "\(text): \(words)")
    }
  }

  @Test("all is well is said only of what was looked at")
  func allIsWell() throws {
    let form = try Form()
    try form.go("check")
    #expect(try !form.mainText.contains("Nothing to mend"))
    try form.open(text: try String(contentsOf: Repository.url("Samples/ironstone.xml"), encoding: .utf8))
    try form.go("check")
    let text = try form.mainText
    #expect(text.hasPrefix("Nothing to mend"), "\(text)")
    let other = try Form(before: "WebAssembly.instantiate = () => Promise.reject(new Error('forbidden'));")
    try other.open(text: try String(contentsOf: Repository.url("Samples/ironstone.xml"), encoding: .utf8))
    try other.go("check")
    #expect(try !other.mainText.contains("Nothing to mend"))
    #expect(try other.mainText.contains("could not be checked in this browser"))
    try other.go("section/provider-organisation")
    try other.browser.evaluate("document.querySelector('#v-partners').value = ''")
    try other.paste("-1", into: "#v-partners")
    try other.browser.press("Tab")
    #expect(try said(other, "partners").contains("too small"))
  }

  @Test(
    "an address that cannot be decoded shows the first page", arguments: ["%", "%E0%A4%A", "section/%", "constructor"])
  func address(_ target: String) throws {
    let form = try Form()
    try form.browser.evaluate("location.hash = '\(target)'")
    try form.browser.evaluate("new Promise((done) => setTimeout(done, 50))")
    #expect(try form.browser.evaluate("!!document.querySelector('#start-new')") as? Bool == true)
  }

  @Test("what a file says of the body that cannot be: a step for others, one code twice, a size with two readings")
  func body() throws {
    let form = try Form()
    try form.open(
      text: """
        {"id":"quay","kind":"locality","asOf":"2013-10-31","target":"accountable-care","name":"Quay","practices":
        [{"code":"K1","name":"A","patients":"1.234"},{"code":"k1","name":"B","patients":2}],"answers":{"partners":3}}
        """)
    try form.go("check")
    let words = try form.mainText
    for part in ["is not for a locality", "stands in row 1 too", "enter 1234"] {
      #expect(words.contains(part), "\(part) in \(words)")
    }
    try form.go("about")
    #expect(try said(form, "target").contains("is not for a locality"))
    #expect(try said(form, "practice-1-code").contains("stands in row 1 too"))
    #expect(try said(form, "practice-0-patients").contains("1234"))
  }
}
