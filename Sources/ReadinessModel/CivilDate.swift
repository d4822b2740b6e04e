/// A day of the Gregorian calendar, years 1 to 9999, without time or zone.
public struct CivilDate: Sendable, Hashable, Comparable {
  /// Year, month and day in one number that sorts by time: `year * 512 + month * 32 + day`.
  public let packed: Int64

  /// The date with this packed form; made only of dates that were proved.
  public init(packed: Int64) { self.packed = packed }

  /// Nil for a day that does not exist, such as 30 February.
  public init?(year: Int64, month: Int64, day: Int64) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year) else {
      return nil
    }
    packed = year &* 512 &+ month &* 32 &+ day
  }

  /// Reads `2013-10-31` and nothing else; nil where the text has another form or the day does not exist.
  public init?(parsing text: Span<UInt8>) {
    guard text.count == 10, text[4] == 0x2D, text[7] == 0x2D else { return nil }
    var numbers: (Int64, Int64, Int64) = (0, 0, 0)
    for index in 0..<10 where index != 4 && index != 7 {
      let digit = text[index] &- 0x30
      if digit > 9 { return nil }
      switch index {
      case 0...3: numbers.0 = numbers.0 &* 10 &+ Int64(digit)
      case 5, 6: numbers.1 = numbers.1 &* 10 &+ Int64(digit)
      default: numbers.2 = numbers.2 &* 10 &+ Int64(digit)
      }
    }
    self.init(year: numbers.0, month: numbers.1, day: numbers.2)
  }

  public var year: Int64 { packed / 512 }
  public var month: Int64 { packed % 512 / 32 }
  public var day: Int64 { packed % 32 }

  public static func < (left: CivilDate, right: CivilDate) -> Bool { left.packed < right.packed }

  /// The same day `months` later (or earlier), clamped to the end of the month; years stay within 1 to 9999.
  public func adding(months: Int64) -> CivilDate {
    let count = min(max(year &* 12 &+ month &- 1 &+ months, 12), 9999 &* 12 &+ 11)
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    let newDay = min(day, Self.days(in: newMonth, of: newYear))
    return CivilDate(packed: newYear &* 512 &+ newMonth &* 32 &+ newDay)
  }

  /// Days since 1 March of the year 0, for differences.
  public var ordinal: Int64 {
    let shifted = month > 2 ? month - 3 : month + 9
    let years = month > 2 ? year : year - 1
    return years &* 365 + years / 4 - years / 100 + years / 400 + (shifted &* 306 + 5) / 10 + day - 1
  }

  /// Completed months from this date to `later`; negative where it lies after.
  public func completedMonths(to later: CivilDate) -> Int64 {
    var months = (later.year - self.year) &* 12 + later.month - self.month
    while adding(months: months) > later { months -= 1 }
    while adding(months: months + 1) <= later { months += 1 }
    return months
  }

  /// `2013-10-31`, ASCII.
  public func write(to bytes: inout [UInt8]) {
    let year = year
    for divisor: Int64 in [1000, 100, 10, 1] { bytes.append(UInt8(0x30 + year / divisor % 10)) }
    for part in [month, day] {
      bytes.append(0x2D)
      bytes.append(UInt8(0x30 + part / 10))
      bytes.append(UInt8(0x30 + part % 10))
    }
  }

  public var text: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func days(in month: Int64, of year: Int64) -> Int64 {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
