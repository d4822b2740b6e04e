import BrowserSupport
import Testing

/// Contents that stay in reach, and the search.
@Suite("Looking things up in the guide", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct FinderTests {
  private func open(width: Int) throws -> Browser {
    let browser = try Browser()
    try browser.call(
      "Emulation.setDeviceMetricsOverride", ["width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false])
    try browser.open(try Pages.url("guide"))
    return browser
  }

  /// The first words of the contents as they stand in the window.
  private static let top = "document.querySelector('.guide > nav').getBoundingClientRect().top"

  @Test("On a wide screen the contents stand beside the text, wherever one reads")
  func beside() throws {
    let browser = try open(width: 1366)
    let isSeen = "document.querySelector('.parts a').checkVisibility()"
    #expect(try browser.evaluate(isSeen) as? Bool == true)
    #expect(
      try browser.evaluate(
        "document.querySelector('nav').getBoundingClientRect().right <= document.querySelector('main').getBoundingClientRect().left"
      ) as? Bool == true)
    try browser.evaluate("document.querySelector('#section-care-first').scrollIntoView()")
    #expect(try browser.evaluate("\(Self.top) >= 0 && \(Self.top) < 100 && scrollY > 5000") as? Bool == true)
  }

  @Test("On a phone they stay at the top, folded, and fold again once something is chosen")
  func phone() throws {
    let browser = try open(width: 360)
    #expect(try browser.evaluate("document.querySelector('.parts a').checkVisibility()") as? Bool == false)
    try browser.evaluate("scrollTo(0, 20000)")
    #expect(try browser.evaluate("\(Self.top) === 0") as? Bool == true)
    try browser.click(".toc > summary")
    try browser.click(".parts a[href='#section-patient-voice']")
    #expect(try browser.evaluate("document.querySelector('.toc').open") as? Bool == false)
    #expect(try browser.text("location.hash") == "#section-patient-voice")
    // The bar hides no heading.
    #expect(
      try browser.evaluate(
        """
        document.querySelector("#section-patient-voice").getBoundingClientRect().top
        >= document.querySelector(".guide > nav").getBoundingClientRect().bottom - 1
        """) as? Bool == true)
    #expect(try browser.evaluate("document.documentElement.scrollWidth <= 360") as? Bool == true)
  }

  @Test("Words are found in headings first, then in texts; Enter goes there; nothing found is said")
  func search() throws {
    let browser = try open(width: 1366)
    try browser.type("legal form", into: "#find")
    let count = try #require(
      try browser.evaluate("document.querySelectorAll('.toc > ul:not(.parts) > li > a').length") as? Int)
    #expect(count > 2)
    #expect(try browser.text("document.querySelector('.find [role=status]').textContent") == "Places found: \(count)")
    #expect(try browser.evaluate("document.querySelector('.parts').hidden") as? Bool == true)
    let first = "document.querySelector('.toc > ul:not(.parts) a')"
    #expect(try browser.text("\(first).textContent.toLowerCase()").contains("legal form"))
    try browser.press("Enter")
    #expect(try browser.text("location.hash") == (try browser.text("\(first).hash")))
    try browser.type("qqqq", into: "#find")
    #expect(try browser.text("document.querySelector('.find [role=status]').textContent") == "Places found: 0")
    try browser.evaluate(
      "document.querySelector('#find').value = ''; document.querySelector('#find').dispatchEvent(new Event('input'))")
    #expect(try browser.evaluate("document.querySelector('.parts').hidden") as? Bool == false)
  }

  @Test("On paper there is no search, and no contents that need one")
  func paper() throws {
    let browser = try Browser()
    try browser.emulate(media: "print")
    try browser.open(try Pages.url("guide"))
    #expect(try browser.evaluate("document.querySelector('nav').checkVisibility()") as? Bool == false)
  }
}
