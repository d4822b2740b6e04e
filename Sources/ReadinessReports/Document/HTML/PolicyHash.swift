internal import ReadinessEngine
internal import ReadinessModel

/// How a content security policy names one inline text.
package enum PolicyHash {
  package static func of(_ text: String) -> String {
    let digest = SHA256.digest(Array(text.utf8)).hexadecimal
    var bytes: [UInt8] = []
    var digits = digest.utf8.makeIterator()
    while let high = digits.next(), let low = digits.next() { bytes.append(value(high) << 4 | value(low)) }
    var encoded: [UInt8] = []
    Base64.encode(bytes, to: &encoded)
    return "'sha256-\(String(decoding: encoded, as: UTF8.self))'"
  }

  private static func value(_ digit: UInt8) -> UInt8 { digit < 0x3A ? digit - 0x30 : digit - 0x57 }
}
