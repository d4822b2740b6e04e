import Foundation
import Testing

/// A form goes round by email: what it carries is kept small.
@Suite("The size of the page")
struct PageSizeTests {
  @Test("engine and rules take less than 330 KB, the whole less than 700 KB")
  func size() throws {
    let page = try Shipped.page()
    #expect(page.count < 700 * 1024)
    let text = String(decoding: page, as: UTF8.self)
    let carried = try ["image", "engine"].map { id in
      let start = try #require(text.range(of: "id=\"\(id)\">")).upperBound
      let end = try #require(text.range(of: "</script>", range: start..<text.endIndex)).lowerBound
      return text.utf8.distance(from: start, to: end)
    }
    print("the form has \(page.count) bytes, of which engine and rules in base64 \(carried.reduce(0, +))")
    #expect(carried.allSatisfy { $0 > 10_000 })
    #expect(carried.reduce(0, +) < 330 * 1024)
  }
}
