public import ReadinessModel

/// Numbers as people write them: `50,000`, `£1.50`, `60%`.
public enum NumberWords {
  /// A number with commas between its thousands.
  public static func text(_ value: FixedDecimal) -> String {
    let digits = Array(value.text.utf8)
    let isNegative = digits.first == 0x2D
    let point = digits.firstIndex(of: 0x2E) ?? digits.count
    var bytes: [UInt8] = isNegative ? [0x2D] : []
    let start = isNegative ? 1 : 0
    for index in start..<point {
      if index > start, (point - index) % 3 == 0 { bytes.append(0x2C) }
      bytes.append(digits[index])
    }
    bytes += digits[point...]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A number as an answer of this type.
  public static func text(_ value: FixedDecimal, _ type: AnswerType) -> String {
    switch type {
    case .money: pounds(value)
    case .percentage: text(value) + "%"
    default: text(value)
    }
  }

  /// `£20`, `£0.50`, `-£3`.
  private static func pounds(_ value: FixedDecimal) -> String {
    let amount = text(FixedDecimal(millionths: Int64(truncatingIfNeeded: value.millionths.magnitude)))
    let tenths = FixedDecimal.scale / 10
    let hasOnePlace = value.millionths % FixedDecimal.scale != 0 && value.millionths % tenths == 0
    return (value.millionths < 0 ? "-£" : "£") + amount + (hasOnePlace ? "0" : "")
  }

  /// A share of 1 in per cent, exactly where it has few decimals.
  public static func percent(_ share: Fraction) -> String { (share * Fraction(100)).decimal() + "%" }

  /// `four`; figures from ten on.
  public static func small(_ count: Int) -> String {
    let names = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return names.indices.contains(count) ? names[count] : String(count)
  }

  /// `1 month`, `6 months`.
  public static func months(_ count: Int64) -> String { Counted.text(Int(count), "month") }
}
