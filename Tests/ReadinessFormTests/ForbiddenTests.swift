import BrowserSupport
import Foundation
import Testing

@Suite(
  "What is forbidden is said, and the rest works", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct ForbiddenTests {
  private var sample: String {
    get throws { try String(contentsOf: Repository.url("Samples/harbour-health.xml"), encoding: .utf8) }
  }

  @Test("without storage")
  func storage() throws {
    let form = try Form(before: "Storage.prototype.setItem = () => { throw new Error('refused') };")
    #expect(try form.browser.text("document.querySelector('#bar').innerText").contains("does not let the form keep"))
    try form.open(text: try sample)
    #expect(try form.save("#download-profile", ending: ".xml").bytes.count > 1000)
  }

  @Test("storage that cannot even be named, or is full")
  func noStorage() throws {
    let form = try Form(
      before:
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });")
    #expect(try form.browser.text("document.querySelector('#bar').innerText").contains("does not let the form keep"))
    try form.open(text: try sample)
    #expect(try form.save("#save-now", ending: ".json").bytes.count > 1000)

    let full = try Form()
    try full.browser.evaluate("localStorage.setItem('other', 'x'.repeat(5 * 1024 * 1024 - 2000)); 0")
    try full.open(text: try sample)
    try full.browser.wait(for: "document.querySelector('#bar').innerText.includes('store is full')")
    #expect(try full.save("#save-now", ending: ".json").bytes.count > 1000)
    try full.browser.evaluate("localStorage.removeItem('other')")
    try full.go("about")
    try full.browser.type("x", into: "#body-name")
    try full.browser.wait(for: "document.querySelector('#bar').hidden && Object.keys(localStorage).length > 0")
  }

  @Test("another window that changes the same draft is noticed")
  func twoWindows() throws {
    let form = try Form()
    try form.open(text: try sample)
    try form.browser.wait(for: "Object.keys(localStorage).length > 0")
    try form.browser.evaluate(
      """
      (() => { const frame = document.createElement("iframe"); document.body.append(frame);
      frame.contentWindow.localStorage.setItem(Object.keys(localStorage)[0], "{}"); })()
      """)
    try form.browser.wait(for: "document.querySelector('#bar').innerText.includes('Another window')")
    // Neither overwrites the other: what is typed here goes on as a draft of its own.
    try form.go("about")
    try form.browser.type("x", into: "#body-name")
    try form.browser.wait(for: "Object.keys(localStorage).length === 2")
    #expect(try form.browser.evaluate("Object.values(localStorage).includes('{}')") as? Bool == true)
  }

  @Test("without downloads: the text to copy is the file")
  func downloads() throws {
    let form = try Form()
    try form.open(text: try sample)
    let file = try form.save("#download-profile", ending: ".xml")
    try form.browser.denyDownloads()
    try form.browser.click("#download-profile")
    try form.browser.click("#saved summary")
    try form.browser.wait(for: "document.querySelector('#copy-text').value !== ''")
    #expect(
      try form.browser.text("document.querySelector('#copy-text').value") == String(decoding: file.bytes, as: UTF8.self)
    )
  }

  @Test("without WebAssembly")
  func engine() throws {
    let form = try Form(before: "WebAssembly.instantiate = () => Promise.reject(new Error('forbidden'));")
    try form.open(text: try sample)
    try form.go("stand")
    #expect(try form.mainText.contains("does not let the form work out where you stand"))
    try form.go("save")
    let saved = try form.save("#download-profile", ending: ".xml")
    #expect(try Shipped.judged(saved.bytes).canonical == (try Shipped.judged(Data(try sample.utf8))).canonical)
  }

  @Test("without scripts: the spreadsheet is named")
  func scripts() throws {
    let form = try Form()
    try form.browser.call("Emulation.setScriptExecutionDisabled", ["value": true])
    try form.browser.call("Page.navigate", ["url": form.file.absoluteString])
    // The page cannot tell when it is there, so it is looked at until it is.
    var picture = ""
    for _ in 0..<600 where !picture.contains("readiness sheet") {
      usleep(100_000)
      picture = String(describing: try form.browser.call("DOM.getDocument", ["depth": -1]))
    }
    #expect(picture.contains("readiness sheet"))
  }

  @Test("nothing is asked of the network, and nothing breaks the page's own policy")
  func network() throws {
    let form = try Form()
    try form.open(text: try sample)
    for view in ["about", "tasks", "section/patient-voice", "stand", "check", "others", "meeting", "save"] {
      try form.go(view)
    }
    let requests = form.browser.events.filter { $0["method"] as? String == "Network.requestWillBeSent" }
    let addresses = requests.compactMap { event in
      ((event["params"] as? [String: Any])?["request"] as? [String: Any])?["url"] as? String
    }
    #expect(addresses.allSatisfy { $0.hasPrefix("file:") && $0.contains("/form.html") }, "\(addresses)")
    let complaints = form.browser.events.filter {
      ["Log.entryAdded", "Runtime.exceptionThrown"].contains($0["method"] as? String)
    }
    #expect(complaints.isEmpty, "\(complaints)")
  }

  @Test("answers are worked out one after the other; how long each takes is printed, and judged by nobody")
  func reactions() throws {
    let form = try Form()
    try form.open(text: try sample)
    try form.go("section/provider-organisation")
    let times = try form.browser.evaluate(
      """
      [...document.querySelectorAll(".question input[type=radio]")].slice(0, 60).map((input) => {
      const start = performance.now(); input.click(); document.body.offsetHeight; return performance.now() - start; })
      """)
    let sorted = (times as? [Double] ?? []).sorted()
    try #require(sorted.count > 20)
    print(
      "reaction to \(sorted.count) answers: median \(sorted[sorted.count / 2]) ms, slowest \(sorted[sorted.count - 1]) ms"
    )
  }
}
