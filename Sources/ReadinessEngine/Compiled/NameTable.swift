import ReadinessModel

/// Finds an index by name in constant time, on bytes: open addressing over a power of two.
struct NameTable: Sendable {
  private var slots: [Int32] = []
  private var names: [TextRange] = []

  init() {}

  /// The table of these names, which lie in `pool`; later ones of the same name are not found.
  init(_ names: [TextRange], in pool: BytePool) {
    self.names = names
    var size = 16
    while size < names.count &* 2 { size = size &* 2 }
    slots = [Int32](repeating: -1, count: size)
    for index in names.indices {
      var slot = Self.hash(pool[names[index]].span) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(truncatingIfNeeded: index)
    }
  }

  /// The index of `name`; looks first where `guess` points, since answers mostly come in catalogue order.
  @inline(__always)
  func index(of name: Span<UInt8>, guess: Int, in pool: BytePool) -> Int? {
    if guess < names.count, matches(name, names[guess], pool) { return guess }
    return index(of: name, in: pool)
  }

  private func index(of name: Span<UInt8>, in pool: BytePool) -> Int? {
    if slots.isEmpty { return nil }
    var slot = Self.hash(name) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if matches(name, names[index], pool) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  @inline(__always)
  private func matches(_ name: Span<UInt8>, _ range: TextRange, _ pool: BytePool) -> Bool {
    guard name.count == Int(range.end - range.start) else { return false }
    return pool.equals(name, at: Int(range.start))
  }

  /// FNV-1a.
  private static func hash(_ bytes: Span<UInt8>) -> Int {
    var value: UInt32 = 0x811C_9DC5
    for index in bytes.indices { value = (value ^ UInt32(bytes[index])) &* 0x0100_0193 }
    return Int(value >> 1)
  }
}

extension BytePool {
  /// Whether the bytes from `start` are those of `name`.
  @inline(__always)
  func equals(_ name: Span<UInt8>, at start: Int) -> Bool {
    let own = unsafe bytes.span.extracting(start..<start + name.count).bytes
    let other = unsafe name.bytes
    var index = 0
    while index + 8 <= name.count {
      let here = unsafe own.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      let there = unsafe other.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      if here != there { return false }
      index += 8
    }
    while index < name.count {
      let here = unsafe own.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt8.self)
      let there = unsafe other.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt8.self)
      if here != there { return false }
      index += 1
    }
    return true
  }
}
