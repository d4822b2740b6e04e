import Foundation
import ReadinessZip
import Testing

@testable import ReadinessSheet

@Suite("Deflated bytes are unpacked as zlib unpacks them")
struct InflateTests {
  /// What zlib 1.2.13 makes of bytes, without its header.
  struct Packed: Sendable, CustomTestStringConvertible {
    var name: String
    var count: Int
    var checksum: UInt32
    var packed: String

    init(_ name: String, _ count: Int, _ checksum: UInt32, _ packed: String) {
      (self.name, self.count, self.checksum, self.packed) = (name, count, checksum, packed)
    }

    var bytes: [UInt8] { Data(base64Encoded: packed).map(Array.init) ?? [] }
    var testDescription: String { name }
  }

  static let table = [
    Packed(
      "empty", 0, 0x0000_0000,
      "AwA="),
    Packed(
      "one", 1, 0xE8B7_BE43,
      "SwQA"),
    Packed(
      "stored noise", 300, 0xBB23_997C,
      "ASwB0/7GfoFrS/vi+1T2vd98HOGHAb8x3lZyD0dnZodZqog8WepWE3vShaHYPFRVLzeuZVvaAnmYzOMado5f2ZmPHz827kN4TQ36"
        + "vqba5IaO3CltTv9W4XAg+4+xWAWQxQncU82qO0iZUtNSnQaf6rXCBhOYSbIBHqwyiDGcUkaVcTaPV/Y5HRb6iHT1mHwXXEG7bXGO"
        + "D3BZxwEbLzM9kcAdpQ0NqzONfl6PPuZodKY6scOTEahkx9vK4GDh878JAGei4yWgITGH1WLFqE9+LglrlJ+wbameWgtGcIC2z0cM"
        + "pqUq2Kz7oOu3eSRyI5JIgMWmp4W314yQ5KtjRFJm45wzJfleqrpzYF1LcX6+qYxXGXHDyl7lKjOsiFFmoXt1Z2Saae9vVkKgHVHF"
        + "Ave7kkU="),
    Packed(
      "words, level 1", 900, 0xF34F_D1A7,
      "bZNRDsIwDEOvsqsNFqRKqB3rgOszpclbs/K1xLEdp4h1K4/0lGm1by67THOuX9km+aRF8v0YllrT7WCBLPMuy4m/3lL3VDI2EN0X"
        + "ACpF87KdrKKAZwxN6LaGudiOaI4I/95kEjvEhAaiHFOrF3PtII1Fv9kj99glaGuxUWaQeUMAByz46N08/PcLjrywmwAorYWx93GD"
        + "SxvdSRXWRE7vqhNEFApHlSeE09v40L8qjY9IhwG3jiMQO9b/If4GMVojnZnPCh8KtkfkBw=="),
    Packed(
      "words, level 9", 900, 0xF34F_D1A7,
      "dVLRDsMgCPwVf62rLDFptKtu+/01iuiBe2nl5E44OK/0DAe5k/8xFXJbzF+6HH2Cp7jflynn8LhvBfFbIT/w15tyCSmKzKBqQFLl"
        + "0LT4TZG02pxRK+yyjHUyo01RiMueOOZGUE6YtuqqhZEk2cP88sphVWgLkQ20Hhi/Z29Au9G6lyAyrNZATWt8NWgVojragoWjwFSb"
        + "3YcKI8v0DcWtVhhNtHO0K22HruTXTU+tqI9dhz979QM="),
    Packed(
      "words, fixed codes", 500, 0xB9DA_32A4,
      "KyjKT8vMSVUogNJ5+SWpCol5xeWpRQqpZZkpqXnJQMn84uLMJKAsXCQlsSQ1BSFeWJpaXJKZnwc3BqEVXQCuFM6AmAW1E24kptlQ"
        + "FWAXwoyFisE0Q0UhJsI1YvUTlA/1CKpxcJ2YrgabhcqDK8JkINuMLYTRHArhoupG0QbjYIQ3ctigmA3RBgtLCA8A"),
    Packed(
      "words, codes alone", 400, 0x76E5_6BC7,
      "BcGBDQQhDAOwVbIaT3NSJZQCLbD+23PH54OYOz4fhKKIpnzc4HWjOjEj03+D4HWjOmGtaJiR6b9BrMMsD2Hu+HwQvG5UJ+aOzwfB"
        + "60Z1Yh1meQjrMMtDsFY0NOXjxoxM/w1iRqb/BrEOszyEpnzcUBQxd3w+iKZ83GjKx4254/NBWCsa1mGWh6AooikfN3jdqE405eOG"
        + "taJh7vh8EE35uLEOszwEXjeqE+swy0NQFLEOszwERRG8blQneN2oTvC6UZ1QFNGUjxtzx+eDUBTRlI8b1oqGdZjlIVirPw=="),
    Packed(
      "a run", 70000, 0x1229_E204,
      "7cExAQAAAMKgrOtfwhKeQAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
        + "AAAAAAAAAAAAbwM="),
    Packed(
      "a run, by runs", 600, 0x24F5_F0F3,
      "BcEBAQAAAICQrfk/IpIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIk"
        + "SZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZJk"),
    Packed(
      "far back", 700, 0xDBBE_B6E5,
      "KyjKT8vMSVUogNJ5+SWpCol5xeWpRQqpZZkpqXnJQMn84uLMJKAsXCQlsSQ1BSFeWJpaXJKZnwc3BqEVXQCuFM6AmAW1E24kptlQ"
        + "FWAXwoyFisE0Q0UhJsI1YvUTlA/1CKpxcJ2orj5W15jt/fvR75Bve+/XyDxsZ9xveC+siN89Pa09clWHTeSrMOHqS60Lb9iEhOqb"
        + "r0uNvsVUOePMY6myvvibM/vl7c3eOVf48v7at+zWk7a+O5q5fv/DHhYo/O7fGME64SjnneCzq6w9ZhaMxgfR8QEA"),
  ]

  @Test("at every level, by every strategy", arguments: table)
  func unpacked(_ row: Packed) {
    let bytes = Inflate.bytes(row.bytes[...], count: row.count)
    #expect(bytes.map { CRC32.checksum($0[...]) } == row.checksum)
    #expect(Inflate.bytes(row.bytes[...], count: row.count + 1) == nil)
    if row.count > 0 { #expect(Inflate.bytes(row.bytes[...], count: row.count - 1) == nil) }
  }

  @Test("cut off anywhere it is nothing; with a changed bit nothing, or other bytes of that number", arguments: table)
  func damaged(_ row: Packed) {
    let bytes = row.bytes
    for end in bytes.indices { #expect(Inflate.bytes(bytes[..<end], count: row.count) == nil, "\(end) bytes") }
    for index in bytes.indices {
      for bit in 0..<8 {
        var other = bytes
        other[index] ^= 1 << UInt8(bit)
        let unpacked = Inflate.bytes(other[...], count: row.count)
        #expect(unpacked == nil || unpacked?.count == row.count)
      }
    }
  }

  /// Bits from the lowest on, as they are written.
  private func bytes(_ bits: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, bit) in bits.filter({ $0 != " " }).enumerated() {
      if index % 8 == 0 { bytes.append(0) }
      if bit == "1" { bytes[bytes.count - 1] |= 1 << UInt8(index % 8) }
    }
    return bytes
  }

  @Test(
    "what no packer writes is refused",
    arguments: [
      // A kind of block that there is not; lengths of a stored block that do not agree.
      "1 11", "1 00 00000 1000000000000000 1000000000000000",
      // 288 literals; 32 distances; a code for lengths without a code, with too many, and with one too few.
      "1 01 11111 00000 0000", "1 01 00000 11111 0000", "1 01 00000 00000 0000 000000000000",
      "1 01 00000 00000 0000 100100100100", "1 01 00000 00000 0000 010010010000",
      // A repetition of the length before the first.
      "1 01 00000 00000 0000 100 000 000 100 1",
      // In fixed codes: a distance where nothing is before, the symbols 286 and 287, and the distance 30.
      "1 10 0000001 00000 0000000", "1 10 11000110", "1 10 11000111", "1 10 00110000 0000001 11110 0000000",
    ])
  func refused(_ bits: String) {
    for count in [0, 1, 4, 100] { #expect(Inflate.bytes(bytes(bits)[...], count: count) == nil) }
  }

  @Test("a promise of gigabytes asks for no room")
  func bomb() {
    // 70,000 times one letter, promised as two gigabytes.
    #expect(Inflate.bytes(Self.table[7].bytes[...], count: 2 << 30) == nil)
    #expect(Inflate.bytes([], count: 0) == nil)
  }
}
