import ReadinessModel

/// Finds out whether a practice has been listed before: by its code, blanks around it and capitals set aside. One list
/// may hold many thousands, so nothing is compared with everything before it.
struct PracticeIndex: Sendable {
  /// Places in the list, from 1; 0 where a slot is free. A power of two long, and never more than half full.
  private var slots: [Int32] = []
  private var count = 0

  mutating func removeAll() {
    if count == 0 { return }
    count = 0
    if slots.count > 1024 { slots = [] }
    for index in slots.indices { slots[index] = 0 }
  }

  /// Whether a practice before it has the code of the last one in the list; enters that one where none has.
  mutating func isLastRepeated(in practices: [Practice], _ text: [UInt8]) -> Bool {
    guard let last = practices.last else { return false }
    let code = Self.trimmed(last.code, text)
    if code.isEmpty { return false }
    if slots.count < (count &+ 1) &* 2 { grow(practices, text) }
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: Self.hash(code, text)) & mask
    while slots[slot] != 0 {
      if Self.areEqual(code, Self.trimmed(practices[Int(slots[slot]) &- 1].code, text), text) { return true }
      slot = (slot &+ 1) & mask
    }
    slots[slot] = Int32(truncatingIfNeeded: practices.count)
    count &+= 1
    return false
  }

  private mutating func grow(_ practices: [Practice], _ text: [UInt8]) {
    let former = slots
    slots = [Int32](repeating: 0, count: former.isEmpty ? 64 : former.count &* 4)
    let mask = slots.count &- 1
    for entry in former where entry != 0 {
      var slot = Int(truncatingIfNeeded: Self.hash(Self.trimmed(practices[Int(entry) &- 1].code, text), text)) & mask
      while slots[slot] != 0 { slot = (slot &+ 1) & mask }
      slots[slot] = entry
    }
  }

  private static func trimmed(_ range: TextRange, _ text: [UInt8]) -> Range<Int> {
    var (start, end) = (Int(range.start), Int(range.end))
    while start < end, text[start] <= 0x20 { start &+= 1 }
    while start < end, text[end &- 1] <= 0x20 { end &-= 1 }
    return start..<end
  }

  private static func areEqual(_ left: Range<Int>, _ right: Range<Int>, _ text: [UInt8]) -> Bool {
    if left.count != right.count { return false }
    for offset in 0..<left.count where lower(text[left.lowerBound &+ offset]) != lower(text[right.lowerBound &+ offset])
    {
      return false
    }
    return true
  }

  private static func hash(_ range: Range<Int>, _ text: [UInt8]) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for index in range { hash = (hash ^ UInt32(lower(text[index]))) &* 16_777_619 }
    return hash ^ hash >> 15
  }

  private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
