import BrowserSupport
import Foundation
import Testing

@Suite("Scores in the form as reports print them", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct ScoreTests {
  @Test("two bands where open answers may still carry a score from one into the other")
  func bands() throws {
    let form = try Form()
    try form.open(text: String(contentsOf: Repository.url("Samples/four-rivers.xml"), encoding: .utf8))
    try form.go("stand")
    let text = try form.mainText
    #expect(text.contains("71%, developing to established, between 68% and 73%"))
    #expect(text.contains("66%, developing, between 63% and 68%"))
    #expect(text.contains("91%, established, 19 of 19 answered"))
  }

  @Test("a decimal where the whole number would lie in another band")
  func nearALimit() throws {
    let form = try Form()
    // 139/200 is developing; 70 per cent would be established.
    let answers = [
      "health-first-purpose": "no", "wider-causes-actions": "1000", "council-engagement-used": "no",
      "vertical-integration": "shared-clinics", "horizontal-integration": "shared-team",
      "supported-self-care": "structured", "prevention-number": "number-improving", "partners-opinion": "good-partner",
    ]
    let profile: [String: Any] = [
      "id": "near", "kind": "federation", "asOf": "2013-10-31", "target": "accountable-care", "form": "full",
      "name": "Near", "ruleSet": ["id": "three-step-path", "version": Shipped.version], "answers": answers,
    ]
    try form.open(text: String(decoding: JSONSerialization.data(withJSONObject: profile), as: UTF8.self))
    try form.go("stand")
    #expect(try form.mainText.contains("69.5%, developing"))
  }
}
