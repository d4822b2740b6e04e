internal import CLibXML2
internal import ReadinessZip

/// Unpacks deflated bytes (RFC 1951), as they stand in spreadsheets, with what libxml2 brings for packed documents.
public enum RawInflate {
  /// The unpacked bytes; nil where they are damaged, or not of the length and checksum that were promised.
  ///
  /// - Parameters:
  ///   - checksum: CRC-32 of the unpacked bytes.
  ///   - count: how many unpacked bytes there must be; never more than that are held.
  public static func inflate(_ bytes: ArraySlice<UInt8>, checksum: UInt32, count: Int) -> [UInt8]? {
    guard count >= 0, count < 1 << 30, bytes.count < 1 << 30 else { return nil }
    var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    packed += bytes
    for value in [checksum, UInt32(count)] {
      for shift: UInt32 in [0, 8, 16, 24] { packed.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
    var done: Int32 = -1
    let unpacked = [UInt8](unsafeUninitializedCapacity: count + 1) { room, used in
      done = packed.withUnsafeBufferPointer {
        readiness_unpack($0.baseAddress, Int32($0.count), room.baseAddress, Int32(count))
      }
      used = max(0, Int(done))
    }
    return Int(done) == count && CRC32.checksum(unpacked[...]) == checksum ? unpacked : nil
  }
}
