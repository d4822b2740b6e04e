import ReadinessEngine
import Testing

/// The vectors published with FIPS 180-4 and by NIST.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func vectors(message: String, digest: String) {
    #expect(SHA256.digest(Array(message.utf8)).hexadecimal == digest)
    #expect(SHA256.digest(Array(message.utf8)).prefixed == "sha256:" + digest)
  }

  @Test func aMillionLetters() {
    var hash = SHA256()
    let thousand = [UInt8](repeating: 0x61, count: 1000)
    for _ in 0..<1000 { hash.update(thousand) }
    #expect(hash.finish().hexadecimal == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// Fed in pieces of any size, around the length of a block, it comes to the same.
  @Test func pieces() {
    for length in [1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 200] {
      let message = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7) }
      let whole = SHA256.digest(message)
      for size in [1, 13, 64] {
        var hash = SHA256()
        var rest = message[...]
        while !rest.isEmpty {
          hash.update(rest.prefix(size))
          rest = rest.dropFirst(size)
        }
        #expect(hash.finish() == whole, "\(length) in pieces of \(size)")
      }
    }
  }
}
