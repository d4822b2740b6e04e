import ReadinessModel

/// Numbers of JSON that have an exponent, as the plain decimals they stand for: exact, whatever they look like.
enum JSONNumber {
  /// What a number comes to.
  enum Plain {
    /// Digits with at most one point and one sign; never longer than any answer may be.
    case decimal([UInt8])
    /// Beyond what any answer may be.
    case problem(AnswerProblem)
  }

  /// An exponent beyond this is as good as any other: no text is so long.
  private static let farthest = 100_000_000
  /// Digits before and behind the point that a number may need.
  private static let (mostWhole, mostPlaces) = (13, 6)

  static func hasExponent(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where text[index] | 0x20 == 0x65 { return true }
    return false
  }

  /// Reads a number that keeps the grammar of JSON. The exponent moves the point and is never counted out, so that a
  /// huge one costs nothing.
  static func plain(_ text: Span<UInt8>) -> Plain {
    let isNegative = text[0] == 0x2D
    var digits: [UInt8] = []
    // How many digits stand before the point; those left out at the beginning are noughts.
    var whole = 0
    var isBehindPoint = false
    var at = isNegative ? 1 : 0
    while at < text.count, text[at] | 0x20 != 0x65 {
      let byte = text[at]
      at += 1
      if byte == 0x2E {
        isBehindPoint = true
        continue
      }
      if byte != 0x30 || !digits.isEmpty {
        digits.append(byte)
        if !isBehindPoint { whole += 1 }
      } else if isBehindPoint {
        whole -= 1
      }
    }
    while digits.last == 0x30 { digits.removeLast() }
    if digits.isEmpty { return .decimal([0x30]) }
    whole += exponent(text, from: at + 1)
    if whole > mostWhole { return .problem(isNegative ? .tooSmall : .tooLarge) }
    if digits.count - whole > mostPlaces { return .problem(.tooManyPlaces) }
    return .decimal(written(digits, whole: whole, isNegative))
  }

  private static func exponent(_ text: Span<UInt8>, from start: Int) -> Int {
    var at = start
    let isNegative = at < text.count && text[at] == 0x2D
    if at < text.count, text[at] == 0x2D || text[at] == 0x2B { at += 1 }
    var value = 0
    while at < text.count {
      value = min(value * 10 + Int(text[at] &- 0x30), farthest)
      at += 1
    }
    return isNegative ? 0 - value : value
  }

  /// `whole` lies between -5 and 13 here: with more noughts behind the point there would be too many places.
  private static func written(_ digits: [UInt8], whole: Int, _ isNegative: Bool) -> [UInt8] {
    var text: [UInt8] = isNegative ? [0x2D] : []
    if whole <= 0 { text.append(0x30) }
    for index in min(whole, 0)..<max(digits.count, whole) {
      if index == whole { text.append(0x2E) }
      text.append(index >= 0 && index < digits.count ? digits[index] : 0x30)
    }
    return text
  }
}
