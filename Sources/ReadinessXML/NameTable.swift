internal import CLibXML2

/// From a name to its index in the vocabulary. The parser keeps every name once, so the names' addresses are compared
/// and never their text; a table of addresses is good for one parser context.
struct NameTable {
  private struct Slot {
    var name: UnsafePointer<UInt8>?
    var index: Int
  }

  private var slots: UnsafeMutablePointer<Slot>
  /// The addresses by index.
  let addresses: UnsafeMutablePointer<UnsafePointer<UInt8>?>
  private let mask: Int
  private let shift: UInt64

  /// Room for a number of names, none of them known yet.
  init(room count: Int) {
    var size = 16
    var bits: UInt64 = 4
    while size < count * 4 {
      size *= 2
      bits += 1
    }
    mask = size - 1
    shift = 64 - bits
    slots = .allocate(capacity: size)
    slots.initialize(repeating: Slot(name: nil, index: XMLName.unknown), count: size)
    addresses = .allocate(capacity: max(count, 1))
    addresses.initialize(repeating: nil, count: max(count, 1))
  }

  func deallocate() {
    slots.deallocate()
    addresses.deallocate()
  }

  /// Forgets the old addresses and takes those of a new context. False when memory is short.
  func resolve(_ names: [String], in dictionary: xmlDictPtr?) -> Bool {
    slots.update(repeating: Slot(name: nil, index: XMLName.unknown), count: mask + 1)
    for (index, name) in names.enumerated() {
      guard let address = xmlDictLookup(dictionary, name, -1) else { return false }
      addresses[index] = address
      var place = home(of: address)
      while slots[place].name != nil, slots[place].name != address { place = (place + 1) & mask }
      if slots[place].name == nil { slots[place] = Slot(name: address, index: index) }
    }
    return true
  }

  /// The index of a name of the present context, or ``XMLName/unknown``.
  @inline(__always)
  func index(of name: UnsafePointer<UInt8>) -> Int {
    var place = home(of: name)
    while true {
      let slot = slots[place]
      if slot.name == name || slot.name == nil { return slot.index }
      place = (place + 1) & mask
    }
  }

  /// Multiplication by the golden ratio spreads addresses that differ in few bits.
  @inline(__always)
  private func home(of name: UnsafePointer<UInt8>) -> Int {
    let address = UInt64(UInt(bitPattern: name))
    return Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
