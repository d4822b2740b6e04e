/// Packs bytes as a gzip file (RFC 1952): no name, no time, so that the same bytes give the same file.
public enum Gzip {
  public static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var writer = DeflateWriter()
    var file: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255] + writer.packed(bytes)
    for value in [CRC32.checksum(bytes[...]), UInt32(truncatingIfNeeded: bytes.count)] {
      for shift in [UInt32(0), 8, 16, 24] { file.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
    return file
  }
}
