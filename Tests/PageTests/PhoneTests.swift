import BrowserSupport
import Testing

@Suite("On a phone", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct PhoneTests {
  @Test(
    "Nothing sticks out, and there is something to see", arguments: Pages.main + ["portfolio", "comparison"],
    [375, 320])
  func phone(_ name: String, _ width: Int) throws {
    let picture = try Pictures.phone(name, width: width)
    #expect(picture.sticksOut.isEmpty, "\(picture.sticksOut.prefix(5))")
    #expect(picture.bytes > 20_000, "\(picture.bytes) bytes")
  }

  @Test("In grey for whoever looks", arguments: Pages.main)
  func grey(_ name: String) throws {
    let picture = try Pictures.phone(name, width: 375, grey: true)
    #expect(picture.bytes > 20_000, "\(picture.bytes) bytes")
  }
}
