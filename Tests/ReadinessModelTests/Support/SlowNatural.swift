/// Natural numbers as decimal digits, lowest first, computed as on paper: slow, plain, and nothing like the product's.
struct SlowNatural: Equatable {
  var digits: [Int]

  init(digits: [Int]) {
    self.digits = digits
    while self.digits.last == 0 { self.digits.removeLast() }
  }

  init(_ value: UInt64) {
    var (digits, rest) = ([Int](), value)
    while rest > 0 {
      digits.append(Int(rest % 10))
      rest /= 10
    }
    self.init(digits: digits)
  }

  /// From decimal text.
  init(text: some StringProtocol) {
    self.init(digits: text.reversed().map { $0.wholeNumberValue ?? -1 })
  }

  /// From limbs of 32 bits, lowest first.
  init(limbs: [UInt32]) {
    self = limbs.reversed().reduce(SlowNatural(0)) { $0 * SlowNatural(1 << 32) + SlowNatural(UInt64($1)) }
  }

  var isZero: Bool { digits.isEmpty }

  var text: String { isZero ? "0" : digits.reversed().map { String($0) }.joined() }

  static func + (left: SlowNatural, right: SlowNatural) -> SlowNatural {
    var (sum, carry) = ([Int](), 0)
    for place in 0..<max(left.digits.count, right.digits.count) {
      let value = left.digit(place) + right.digit(place) + carry
      sum.append(value % 10)
      carry = value / 10
    }
    return SlowNatural(digits: sum + [carry])
  }

  static func - (left: SlowNatural, right: SlowNatural) -> SlowNatural {
    var (difference, borrow) = ([Int](), 0)
    for place in left.digits.indices {
      let value = left.digits[place] - right.digit(place) - borrow
      difference.append(value < 0 ? value + 10 : value)
      borrow = value < 0 ? 1 : 0
    }
    return SlowNatural(digits: difference)
  }

  static func * (left: SlowNatural, right: SlowNatural) -> SlowNatural {
    var product = [Int](repeating: 0, count: left.digits.count + right.digits.count + 1)
    for (i, digit) in left.digits.enumerated() {
      for (j, other) in right.digits.enumerated() { product[i + j] += digit * other }
    }
    for place in 0..<(product.count - 1) {
      product[place + 1] += product[place] / 10
      product[place] %= 10
    }
    return SlowNatural(digits: product)
  }

  static func < (left: SlowNatural, right: SlowNatural) -> Bool {
    if left.digits.count != right.digits.count { return left.digits.count < right.digits.count }
    return left.digits.reversed().lexicographicallyPrecedes(right.digits.reversed())
  }

  /// Long division, each digit by subtracting as often as it goes.
  func divided(by divisor: SlowNatural) -> (quotient: SlowNatural, remainder: SlowNatural) {
    var (quotient, rest) = ([Int](), SlowNatural(0))
    for digit in digits.reversed() {
      rest = SlowNatural(digits: [digit] + rest.digits)
      var times = 0
      while !(rest < divisor) {
        rest = rest - divisor
        times += 1
      }
      quotient.append(times)
    }
    return (SlowNatural(digits: quotient.reversed()), rest)
  }

  private func digit(_ place: Int) -> Int { place < digits.count ? digits[place] : 0 }
}
