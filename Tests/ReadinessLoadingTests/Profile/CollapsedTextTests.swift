import Testing

@testable import ReadinessLoading

@Suite("Text that comes in pieces")
struct CollapsedTextTests {
  /// What the definition says, byte by byte: each white space a single blank, none at the ends.
  private static func collapsed(_ text: [UInt8]) -> [UInt8] {
    let blanks = Array(" \t\r\n".utf8)
    return Array(text.split { blanks.contains($0) }.joined(separator: [0x20]))
  }

  @Test("is the same however it is cut", arguments: 0..<200)
  func pieces(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    let alphabet = Array("ab é  \n\t\r\u{1}".utf8)
    let text = (0..<next(60)).map { _ in alphabet[next(alphabet.count)] }
    var whole = CollapsedText()
    var cut = CollapsedText()
    whole.append(text.span)
    var start = 0
    while start < text.count {
      let end = min(start + 1 + next(7), text.count)
      cut.append(text.span.extracting(start..<end))
      start = end
    }
    #expect(whole.bytes == Self.collapsed(text))
    #expect(cut.bytes == whole.bytes)
  }
}
