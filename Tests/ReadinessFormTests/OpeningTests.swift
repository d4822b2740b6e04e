import BrowserSupport
import Foundation
import Testing

@Suite("What is opened, and what is asked before", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct OpeningTests {
  private func sample(_ name: String) throws -> String {
    try String(contentsOf: Repository.url("Samples/\(name).xml"), encoding: .utf8)
  }

  @Test("nothing is replaced without a question once anything is filled in", arguments: ["name", "kind", "practice"])
  func asked(_ what: String) throws {
    let form = try Form()
    try form.go("about")
    switch what {
    case "name": try form.paste("Quay", into: "#body-name")
    case "kind": try form.browser.click("#kind-federation")
    default: try form.browser.click("#add-practice")
    }
    try form.open(text: try sample("harbour-health"))
    #expect(try form.mainText.contains("Something is filled in here already"))
    try form.browser.click("#replace-draft")
    #expect(try form.mainText.contains("The file has replaced what was here"))
  }

  @Test("what a damaged file lost is told before anything is replaced")
  func toldBefore() throws {
    let form = try Form()
    try form.open(text: try sample("harbour-health"))
    try form.open(text: String(try sample("four-rivers").prefix(6000)))
    let words = try form.mainText
    #expect(words.contains("Something is filled in here already") && words.contains("damaged or cut off"), "\(words)")
    #expect(try form.browser.evaluate("!!document.querySelector('#replace-draft')") as? Bool == true)
  }

  @Test("answers that cannot stand are listed when they are opened, as the check lists them")
  func cannotStand() throws {
    let form = try Form()
    try form.open(
      text: """
        question,answer
        profile-name,Quay
        profile-kind,federation
        partners,lots
        members-population,2.5
        conflicts-of-interest,not applicable
        """)
    let listed = try form.browser.text("document.querySelector('#points').innerText")
    for part in ["“lots” is not a number", "“2.5” is not a whole number", "cannot be said here"] {
      #expect(listed.contains(part), "\(part) in \(listed)")
    }
    try form.go("check")
    let checked = try form.mainText
    #expect(listed.split(separator: "\n").allSatisfy { checked.contains($0) })
  }

  @Test("a file that was mended can be chosen again under its name")
  func again() throws {
    let form = try Form()
    try form.go("save")
    let file = form.browser.folder.appending(path: "profile.xml")
    try Data("<profile".utf8).write(to: file)
    try form.browser.choose(file, in: "#file")
    try form.browser.wait(for: "document.querySelector('main').innerText.includes('not opened')")
    try Data(try sample("meadow-short").utf8).write(to: file)
    try form.browser.choose(file, in: "#file")
    try form.browser.wait(for: "document.querySelector('main').innerText.includes('Opened: ')")
  }

  @Test("a sheet as text: words, percent signs, states in words; what has two readings is listed")
  func table() throws {
    let form = try Form()
    try form.open(
      text: """
        rule set;version;question;answer;answered by;evidence;evidence dated;note
        three-step-path;;profile-id;quay;;;;
        three-step-path;;profile-name;"Quay; the second";;;;
        three-step-path;;profile-kind;Federation;;;;
        three-step-path;;profile-as-of;31.10.2013;;;;
        three-step-path;;profile-target;none;;;;
        three-step-path;;profile-practice;K1; Abbey; 8.400;;;
        three-step-path;;partners;31;Board;NA;;
        three-step-path;;members-population;248.600;;;;
        three-step-path;;legal-form;Community interest company (CIC);;Certificate;1/2/2012;'=kept
        three-step-path;;conflicts-of-interest;Yes;;;;
        three-step-path;;agreement-signed;not known;;;;
        """)
    let words = try form.mainText
    #expect(words.contains("Opened: Quay; the second"), "\(words)")
    #expect(words.contains("“248.600” can be read in two ways, 248600 or 248.600"), "\(words)")
    let saved = String(decoding: try form.save("#download-profile", ending: ".xml").bytes, as: UTF8.self)
    #expect(saved.contains("as-of=\"2013-10-31\""))
    #expect(saved.contains("<answer question=\"partners\" value=\"31\" by=\"Board\"/>"))
    #expect(saved.contains("question=\"legal-form\" value=\"cic\""))
    #expect(saved.contains("<evidence dated=\"2012-02-01\">Certificate</evidence>"))
    #expect(saved.contains("<note>=kept</note>"))
  }

  @Test("a profile of an earlier edition: former answers become present ones, as the program does it")
  func earlierEdition() throws {
    let form = try Form()
    try form.open(
      text: """
        <profile xmlns="urn:readiness:profile:1" id="quay" kind="federation" as-of="2013-10-31" target="none" form="full">
          <name>Quay</name>
          <rule-set id="three-step-path" version="1.0.0"/>
          <answers>
            <answer question="partners" value="31"/>
            <answer question="ready-for-contract" value="partly" by="Board">
              <evidence dated="2013-01-31">Minutes</evidence>
            </answer>
            <answer question="manager-support" value="shared"/>
          </answers>
        </profile>
        """)
    let words = try form.mainText
    #expect(words.contains("Its answers were carried over"), "\(words)")
    #expect(words.contains("ready-for-contract: “partly” is now the answer to"), "\(words)")
    #expect(words.contains("manager-support"), "\(words)")
    let saved = String(decoding: try form.save("#download-profile", ending: ".xml").bytes, as: UTF8.self)
    #expect(saved.contains("version=\"2.0.0\""))
    #expect(saved.contains("<answer question=\"contract-essentials\" value=\"some\" by=\"Board\">"), "\(saved)")
    #expect(saved.contains("<evidence dated=\"2013-01-31\">Minutes</evidence>"))
    #expect(saved.contains("<answer question=\"manager-support\" value=\"shared\"/>"), "what is only kept is not lost")
    #expect(!saved.contains("question=\"ready-for-contract\""))
  }

  @Test("a list of members offers its count and sum to the questions that ask for them")
  func offered() throws {
    let form = try Form()
    try form.browser.click("#start-new")
    try form.browser.wait(for: "document.querySelector('#kind-federation')")
    try form.browser.click("#kind-federation")
    try form.browser.evaluate("document.querySelector('#paste').closest('details').open = true")
    try form.paste("Code;Name;Size\rK1;Abbey;8,400\rK2;Quay;6 100", into: "#paste")
    try form.browser.click("#add-pasted")
    #expect(try form.mainText.contains("2 practices, 14,500 patients"))
    try form.go("section/provider-organisation")
    try form.browser.click("#use-partners")
    #expect(try form.browser.text("document.querySelector('#v-partners').value") == "2")
    try form.browser.click("#use-members-population")
    #expect(try form.browser.text("document.querySelector('#v-members-population').value") == "14500")
    #expect(try form.browser.text("document.activeElement.id") == "v-members-population")
  }

  @Test(
    "the answers as a sheet come back as they went out",
    arguments: ["four-rivers", "castle-and-forest", "meadow-short"])
  func sheet(_ name: String) throws {
    let form = try Form()
    try form.open(text: try sample(name))
    let sheet = try form.save("#download-sheet", ending: ".csv")
    let profile = try form.save("#download-profile", ending: ".xml")
    let other = try Form()
    try other.go("save")
    let file = other.browser.folder.appending(path: "answers.csv")
    try sheet.bytes.write(to: file)
    try other.browser.choose(file, in: "#file")
    try other.browser.wait(for: "document.querySelector('main').innerText.includes('Opened: ')")
    #expect(try other.save("#download-profile", ending: ".xml").bytes == profile.bytes)
  }

  @Test("a quote that is never closed is told, and what stands before it is read")
  func openQuote() throws {
    let form = try Form()
    try form.open(text: "question,answer\nprofile-name,Quay\nconflicts-of-interest,\"yes\npartners,3\n")
    #expect(try form.mainText.contains("A quote is opened in row 3 and never closed"))
    #expect(try form.mainText.contains("Opened: Quay"))
  }
}
