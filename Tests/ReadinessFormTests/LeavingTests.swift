import BrowserSupport
import Foundation
import Testing

@Suite(
  "What stands beside an answer is looked at when it is left", .serialized,
  .enabled(if: Browser.isAvailable, "no Chromium here"))
struct LeavingTests {
  private func begun(asOf: String = "2013-10-31", answers: String = "") throws -> Form {
    let form = try Form(width: 1280)
    try form.open(
      text: """
        {"id":"quay","kind":"federation","asOf":"\(asOf)","target":"extended-services","name":"Quay",
        "answers":{\(answers)}}
        """)
    try form.go("section/provider-organisation")
    return form
  }

  private func said(_ form: Form, _ id: String) throws -> String {
    try form.browser.text(
      "(() => { const e = document.getElementById('\(id)-problem'); return e.hidden ? '' : e.textContent; })()")
  }

  /// Nothing is said before the field is left; then it is, beside the field, and the field says so.
  private func look(_ form: Form, _ id: String, _ says: String, of question: String) throws {
    #expect(try said(form, id) == "", "\(id) before it is left")
    #expect(try said(form, question) == "", "\(id) before it is left")
    try form.browser.press("Tab")
    let words = try said(form, id)
    #expect(words.contains(says), "\(id): \(words)")
    let field = "document.getElementById('\(id)')"
    #expect(try form.browser.text("\(field).getAttribute('aria-invalid')") == "true")
    #expect(try form.browser.text("\(field).getAttribute('aria-describedby')").contains("\(id)-problem"))
  }

  @Test("evidence, its date, the date when it is expected, and why something does not apply")
  func beside() throws {
    let form = try begun(answers: #""legal-form":"none""#)
    try form.browser.click("#m-legal-form summary")
    try form.browser.wait(for: "document.querySelector('#add-evidence-legal-form')")
    try form.browser.click("#add-evidence-legal-form")
    try look(form, "e-legal-form-0", "say what it is", of: "legal-form")
    try form.paste("Certificate", into: "#e-legal-form-0")
    #expect(try said(form, "e-legal-form-0") == "")
    try form.paste("31/02/2013", into: "#d-legal-form-0")
    try look(form, "d-legal-form-0", "no day of the calendar", of: "legal-form")
    try form.paste("soon", into: "#x-legal-form")
    try look(form, "x-legal-form", "is not a date", of: "legal-form")
    try form.browser.click("[id='a-formed-on--not-applicable']")
    #expect(try said(form, "r-formed-on") == "")
    try form.browser.press("Tab")
    try form.browser.wait(for: "document.activeElement.id === 'r-formed-on'")
    #expect(try said(form, "r-formed-on") == "")
    for _ in 0..<4 { try form.browser.press("Tab") }
    #expect(try said(form, "r-formed-on").contains("Say why"))
    // The check leads to the field, although it lies in a part that is closed at first.
    try form.go("check")
    try form.browser.evaluate(
      "[...document.querySelectorAll('#summary a')].find((e) => e.innerText.includes('Date of evidence')).click()")
    try form.browser.wait(for: "document.activeElement.id === 'd-legal-form-0'")
    #expect(try said(form, "d-legal-form-0").contains("no day of the calendar"))
  }

  @Test("an answer that was typed comes back when its state is unsaid; what was cleared does not")
  func comesBack() throws {
    let form = try begun()
    try form.paste("31", into: "#v-partners")
    for stands in ["", "31", ""] {
      try form.browser.click("#a-partners--not-known")
      #expect(try form.browser.text("document.querySelector('#v-partners').value") == stands)
    }
    try form.browser.click("#partners-clear")
    for _ in 0..<2 { try form.browser.click("#a-partners--not-known") }
    #expect(try form.browser.text("document.querySelector('#v-partners').value") == "")
  }

  @Test("a date that cannot be for the body leaves contradictory answers to be mended")
  func badDate() throws {
    let form = try begun(asOf: "2013-13-31", answers: #""legal-form":"none","standard-contract":"signed""#)
    let count = try form.browser.text("document.querySelector('#section-count').innerText")
    #expect(count.hasPrefix("0 of ") && count.contains("2 to mend"), "\(count)")
  }

  @Test("a limit is named where a number lies beyond it; a day of a month is read")
  func limits() throws {
    let form = try begun()
    try form.paste("99999999999", into: "#v-partners")
    try form.browser.press("Tab")
    #expect(try said(form, "partners").contains("Enter a whole number from 0 to 1,000,000,000"))
    try form.paste("31st of October 2013", into: "#v-formed-on")
    try form.browser.press("Tab")
    #expect(try said(form, "formed-on") == "")
    #expect(
      try form.browser.text("document.getElementById('v-formed-on-understood').innerText") == "31 October 2013")
  }

  @Test("pasted rows: one that stands twice is told at once, and those left out are named")
  func pasted() throws {
    let form = try begun()
    try form.go("about")
    try form.browser.evaluate("document.querySelector('#paste').closest('details').open = true")
    try form.paste("K1;Abbey;8400\rK2;Quay\rK1;Abbey again;30", into: "#paste")
    try form.browser.click("#add-pasted")
    #expect(try said(form, "practice-1-code").contains("stands in row 1 too"))
    #expect(try form.browser.text("document.querySelector('#pasted').innerText").contains("Row 2: “K2; Quay”"))
  }
}
