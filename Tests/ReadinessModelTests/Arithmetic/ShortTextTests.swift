import ReadinessModel
import Testing

@Suite("Short texts as numbers")
struct ShortTextTests {
  private static func outcome(_ text: [UInt8]) -> Result<Int64, FixedDecimal.Problem> {
    do throws(FixedDecimal.Problem) {
      return .success(try FixedDecimal(parsing: text.span).millionths)
    } catch {
      return .failure(error)
    }
  }

  /// Zeros before a text that begins with a digit change nothing but its length, and long texts are read byte by byte.
  @Test func aShortDecimalIsReadAsALongOne() {
    var generator = SplitMix64(seed: 20)
    let alphabet = Array("0123456789012345678901234567890123456789...-+:/ e,".utf8) + [0, 0x7F, 0x80, 0xB0, 0xFE, 0xFF]
    for _ in 0..<200_000 {
      let count = Int.random(in: 0...8, using: &generator)
      let rest = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      let text = [UInt8.random(in: 0x30...0x39, using: &generator)] + rest
      #expect(Self.outcome(text) == Self.outcome([UInt8](repeating: 0x30, count: 9) + text), "\(text)")
    }
  }

  @Test func everyDecimalOfFiveDigitsIsItself() throws {
    for value in stride(from: 0, to: 100_000, by: 7) {
      for places in 0...4 {
        let digits = Array(String(repeating: "0", count: 5 - String(value).count) + String(value))
        let text = String(digits[..<(5 - places)]) + (places > 0 ? "." + String(digits[(5 - places)...]) : "")
        let scale = [1, 10, 100, 1_000, 10_000][places]
        #expect(Self.outcome(Array(text.utf8)) == .success(Int64(value * 1_000_000 / scale)))
      }
    }
  }

  @Test func differentTextsHaveDifferentKeys() {
    var generator = SplitMix64(seed: 21)
    var texts: [UInt64: [UInt8]] = [:]
    for _ in 0..<50_000 {
      let count = Int.random(in: 1...7, using: &generator)
      let text = (0..<count).map { _ in UInt8.random(in: 0...3, using: &generator) }
      #expect(text.span.shortKey != 0)
      #expect(texts.updateValue(text, forKey: text.span.shortKey) ?? text == text)
    }
    #expect([UInt8]().span.shortKey == 0)
    #expect(Array("eight888".utf8).span.shortKey == 0)
  }

  @Test func bytesArePackedFromTheLowestPlace() {
    for count in 0...8 {
      let bytes = (0..<count).map { UInt8($0 + 1) }
      let expected = bytes.enumerated().reduce(UInt64(0)) { $0 | UInt64($1.element) << UInt64($1.offset * 8) }
      #expect(bytes.span.packed == expected)
    }
  }
}
