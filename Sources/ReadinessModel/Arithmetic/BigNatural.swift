/// A natural number of any size, on 32-bit limbs, lowest first, without leading zero limbs.
///
/// The slow and certain half of ``Fraction``. Limbs are 32 bits wide because wasm32 has no 128-bit multiplication.
struct BigNatural: Sendable, Hashable {
  private(set) var limbs: [UInt32]

  init(limbs: [UInt32]) {
    self.limbs = limbs
    while self.limbs.last == 0 { self.limbs.removeLast() }
  }

  init(_ value: UInt64) {
    self.init(limbs: [UInt32(truncatingIfNeeded: value), UInt32(truncatingIfNeeded: value >> 32)])
  }

  var isZero: Bool { limbs.isEmpty }

  /// The value, or nil where it needs more than 63 bits.
  var int64: Int64? {
    guard limbs.count <= 2 else { return nil }
    let low = UInt64(limbs.first ?? 0)
    let high = UInt64(limbs.count == 2 ? limbs[1] : 0)
    return high < 0x8000_0000 ? Int64(high << 32 | low) : nil
  }

  /// The value with its sign, or nil where it does not fit 64 bits; the least integer has no positive twin.
  func int64(negative: Bool) -> Int64? {
    if negative, limbs.count == 2, limbs[0] == 0, limbs[1] == 0x8000_0000 { return .min }
    return int64.map { negative ? 0 &- $0 : $0 }
  }

  /// Decimal digits as ASCII, at least one.
  var decimalDigits: [UInt8] {
    if isZero { return [0x30] }
    var digits: [UInt8] = []
    var rest = limbs
    while !rest.isEmpty {
      var carry: UInt64 = 0
      for index in rest.indices.reversed() {
        let value = carry << 32 | UInt64(rest[index])
        rest[index] = UInt32(truncatingIfNeeded: value / 1_000_000_000)
        carry = value % 1_000_000_000
      }
      while rest.last == 0 { rest.removeLast() }
      for _ in 0..<9 {
        digits.append(UInt8(truncatingIfNeeded: 0x30 + carry % 10))
        carry /= 10
      }
    }
    while digits.last == 0x30 { digits.removeLast() }
    digits.reverse()
    return digits
  }
}

extension BigNatural: Comparable {
  static func < (left: BigNatural, right: BigNatural) -> Bool {
    if left.limbs.count != right.limbs.count { return left.limbs.count < right.limbs.count }
    for index in left.limbs.indices.reversed() where left.limbs[index] != right.limbs[index] {
      return left.limbs[index] < right.limbs[index]
    }
    return false
  }
}

extension BigNatural {
  static func + (left: BigNatural, right: BigNatural) -> BigNatural {
    var sum: [UInt32] = []
    sum.reserveCapacity(max(left.limbs.count, right.limbs.count) + 1)
    var carry: UInt64 = 0
    for index in 0..<max(left.limbs.count, right.limbs.count) {
      carry += UInt64(index < left.limbs.count ? left.limbs[index] : 0)
      carry += UInt64(index < right.limbs.count ? right.limbs[index] : 0)
      sum.append(UInt32(truncatingIfNeeded: carry))
      carry >>= 32
    }
    sum.append(UInt32(truncatingIfNeeded: carry))
    return BigNatural(limbs: sum)
  }

  /// The difference; `right` is at most `left`.
  static func - (left: BigNatural, right: BigNatural) -> BigNatural {
    var difference: [UInt32] = []
    difference.reserveCapacity(left.limbs.count)
    var borrow: Int64 = 0
    for index in left.limbs.indices {
      var value = Int64(left.limbs[index]) - borrow
      if index < right.limbs.count { value -= Int64(right.limbs[index]) }
      borrow = value < 0 ? 1 : 0
      difference.append(UInt32(truncatingIfNeeded: value))
    }
    return BigNatural(limbs: difference)
  }

  static func * (left: BigNatural, right: BigNatural) -> BigNatural {
    var product = [UInt32](repeating: 0, count: left.limbs.count + right.limbs.count)
    for i in left.limbs.indices {
      var carry: UInt64 = 0
      for j in right.limbs.indices {
        carry = UInt64(left.limbs[i]) &* UInt64(right.limbs[j]) &+ UInt64(product[i + j]) &+ carry
        product[i + j] = UInt32(truncatingIfNeeded: carry)
        carry >>= 32
      }
      product[i + right.limbs.count] = UInt32(truncatingIfNeeded: carry)
    }
    return BigNatural(limbs: product)
  }

  /// Quotient and remainder by schoolbook long division, one bit of normalisation ahead (Knuth, volume 2, 4.3.1 D).
  ///
  /// `divisor` is not zero.
  func quotientAndRemainder(dividingBy divisor: BigNatural) -> (quotient: BigNatural, remainder: BigNatural) {
    if self < divisor { return (BigNatural(0), self) }
    if divisor.limbs.count == 1 {
      let (quotient, remainder) = divided(byLimb: divisor.limbs[0])
      return (quotient, BigNatural(UInt64(remainder)))
    }
    let shift = UInt32(truncatingIfNeeded: divisor.limbs[divisor.limbs.count - 1].leadingZeroBitCount)
    let v = divisor.shifted(left: shift).limbs
    var u = shifted(left: shift).limbs
    while u.count <= limbs.count { u.append(0) }
    let n = v.count
    var quotient = [UInt32](repeating: 0, count: u.count - n)
    for j in quotient.indices.reversed() {
      quotient[j] = Self.subtractMultiple(of: v, from: &u, at: j)
    }
    return (BigNatural(limbs: quotient), BigNatural(limbs: Array(u[0..<n])).shifted(right: shift))
  }

  /// One digit of long division: how often `v` goes into `u` at limb `j`; takes it away from `u`.
  private static func subtractMultiple(of v: [UInt32], from u: inout [UInt32], at j: Int) -> UInt32 {
    let n = v.count
    let top = UInt64(u[j + n]) << 32 | UInt64(u[j + n - 1])
    var digit = top / UInt64(v[n - 1])
    var rest = top % UInt64(v[n - 1])
    while digit > 0xFFFF_FFFF || digit &* UInt64(v[n - 2]) > (rest << 32 | UInt64(u[j + n - 2])) {
      digit -= 1
      rest += UInt64(v[n - 1])
      if rest > 0xFFFF_FFFF { break }
    }
    var borrow: Int64 = 0
    var carry: UInt64 = 0
    for i in 0..<n {
      let product = digit &* UInt64(v[i]) &+ carry
      carry = product >> 32
      let value = Int64(u[i + j]) - borrow - Int64(product & 0xFFFF_FFFF)
      u[i + j] = UInt32(truncatingIfNeeded: value)
      borrow = value < 0 ? 1 : 0
    }
    let last = Int64(u[j + n]) - borrow - Int64(carry)
    u[j + n] = UInt32(truncatingIfNeeded: last)
    if last < 0 {
      digit -= 1
      var over: UInt64 = 0
      for i in 0..<n {
        over += UInt64(u[i + j]) + UInt64(v[i])
        u[i + j] = UInt32(truncatingIfNeeded: over)
        over >>= 32
      }
      u[j + n] &+= UInt32(truncatingIfNeeded: over)
    }
    return UInt32(truncatingIfNeeded: digit)
  }

  private func divided(byLimb divisor: UInt32) -> (BigNatural, UInt32) {
    var quotient = limbs
    var rest: UInt64 = 0
    for index in limbs.indices.reversed() {
      let value = rest << 32 | UInt64(limbs[index])
      quotient[index] = UInt32(truncatingIfNeeded: value / UInt64(divisor))
      rest = value % UInt64(divisor)
    }
    return (BigNatural(limbs: quotient), UInt32(truncatingIfNeeded: rest))
  }

  private func shifted(left bits: UInt32) -> BigNatural {
    var result: [UInt32] = []
    var carry: UInt64 = 0
    for limb in limbs {
      carry |= UInt64(limb) << UInt64(bits)
      result.append(UInt32(truncatingIfNeeded: carry))
      carry >>= 32
    }
    result.append(UInt32(truncatingIfNeeded: carry))
    return BigNatural(limbs: result)
  }

  private func shifted(right bits: UInt32) -> BigNatural {
    var result = limbs
    for index in limbs.indices {
      let high = index + 1 < limbs.count ? UInt64(limbs[index + 1]) : 0
      result[index] = UInt32(truncatingIfNeeded: (high << 32 | UInt64(limbs[index])) >> UInt64(bits))
    }
    return BigNatural(limbs: result)
  }

  /// Euclid's greatest common divisor.
  func greatestCommonDivisor(with other: BigNatural) -> BigNatural {
    var (a, b) = (self, other)
    while !b.isZero { (a, b) = (b, a.quotientAndRemainder(dividingBy: b).remainder) }
    return a
  }
}
