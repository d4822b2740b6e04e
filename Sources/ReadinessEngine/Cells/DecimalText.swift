/// Decimals as digits and a power of ten, exact whatever their size.
public enum DecimalText {
  /// Digits times ten to a power, without an exponent and without noughts that say nothing: `[9,7]` and -1 are `9.7`.
  ///
  /// - Parameter digits: ASCII digits.
  public static func plain(_ digits: [UInt8], power: Int) -> String {
    var digits = digits
    var power = power
    while power < 0, digits.last == 0x30 {
      digits.removeLast()
      power += 1
    }
    if digits.allSatisfy({ $0 == 0x30 }) { return "0" }
    if power >= 0 {
      digits += [UInt8](repeating: 0x30, count: power)
    } else {
      let missing = 1 - power - digits.count
      if missing > 0 { digits.insert(contentsOf: [UInt8](repeating: 0x30, count: missing), at: 0) }
      digits.insert(0x2E, at: digits.count + power)
    }
    while digits.count > 1, digits[0] == 0x30, digits[1] != 0x2E { digits.removeFirst() }
    return String(decoding: digits, as: UTF8.self)
  }
}
