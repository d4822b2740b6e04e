/// Where each three bytes stood before, the latest first.
struct RepeatedPlaces {
  private let bytes: [UInt8]
  private var latest = [Int32](repeating: -1, count: 1 << 15)
  private var before: [Int32]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    before = [Int32](repeating: -1, count: bytes.count)
  }

  private func key(_ at: Int) -> Int {
    let three = UInt32(bytes[at]) << 16 | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2])
    return Int((three &* 2_654_435_761) >> 17)
  }

  mutating func add(_ at: Int) {
    guard at + 2 < bytes.count else { return }
    let key = key(at)
    before[at] = latest[key]
    latest[key] = Int32(at)
  }

  /// The longest repetition of what begins here, of the nearest where several are; its length is 0 where there is none of
  /// three bytes.
  ///
  /// - Parameters:
  ///   - window: how far back it may lie.
  ///   - most: how long it may be.
  ///   - tries: how many earlier places are looked at.
  func longest(_ at: Int, window: Int, most: Int, tries: Int) -> (length: Int, distance: Int) {
    guard at + 2 < bytes.count else { return (0, 0) }
    var (length, distance) = (0, 0)
    let end = min(most, bytes.count - at)
    var place = Int(latest[key(at)])
    var left = tries
    while place >= 0, at - place <= window, left > 0 {
      if length < end, length == 0 || bytes[place + length] == bytes[at + length] {
        var common = 0
        while common < end, bytes[place + common] == bytes[at + common] { common += 1 }
        if common > length, common >= 3 { (length, distance) = (common, at - place) }
      }
      place = Int(before[place])
      left -= 1
    }
    return (length, distance)
  }
}
