internal import ReadinessModel

/// A day and the time of it, out of the number that a workbook keeps.
struct Moment {
  let day: CivilDate
  /// Since midnight.
  let seconds: Int64
  private let weekday: Int
  /// Whether it lies on a day: programs that count from 1900 show the number 0 as the nought of January.
  let isDay: Bool

  /// Nil for what is no day: below nought, beyond the year 9999, or the 29 February 1900 that never was.
  init?(_ number: CellNumber, firstDay: Int64) {
    guard let (whole, seconds) = number.days else { return nil }
    // Spreadsheets that count from 1900 think that it was a leap year.
    let isEarly = firstDay == SerialDay.from1900 && whole < 61
    guard whole != 60 || !isEarly, let day = SerialDay.date(isEarly ? whole + 1 : whole, firstDay: firstDay) else {
      return nil
    }
    isDay = whole > 0 || firstDay != SerialDay.from1900
    self.day = day
    self.seconds = seconds
    // 1 January 1970 was a Thursday.
    weekday = Int(((isEarly ? whole + 1 : whole) - firstDay + 4 + 7 * 10_000) % 7)
  }

  func shown(_ tokens: [FormatToken], _ number: CellNumber) -> String {
    let isHalved = tokens.contains(.half)
    return tokens.map { token in
      switch token {
      case .literal(let text): text
      case .part(let letter, let count): part(letter, count, isHalved)
      case .elapsed(let letter, let count): elapsed(letter, count, number)
      case .half: seconds < 43_200 ? "AM" : "PM"
      case .comma: ","
      case .point: "."
      case .digit: "0"
      case .percent: "%"
      case .fraction: "/"
      case .exponent, .general, .text: ""
      }
    }.joined()
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

  private func part(_ letter: Unicode.Scalar, _ count: Int, _ isHalved: Bool) -> String {
    let hour = seconds / 3600
    switch letter {
    case "y": return count <= 2 ? Self.padded(day.year % 100, 2) : Self.padded(day.year, 4)
    case "m":
      let name = Self.months[Int(day.month) - 1]
      return count <= 2
        ? Self.padded(day.month, count) : String(count == 3 ? name.prefix(3) : count == 5 ? name.prefix(1) : name[...])
    case "d":
      let name = Self.days[weekday]
      return count <= 2 ? Self.padded(day.day, count) : String(count == 3 ? name.prefix(3) : name[...])
    case "h": return Self.padded(isHalved ? (hour + 11) % 12 + 1 : hour, count)
    case "M": return Self.padded(seconds / 60 % 60, count)
    default: return Self.padded(seconds % 60, count)
    }
  }

  private func elapsed(_ letter: Unicode.Scalar, _ count: Int, _ number: CellNumber) -> String {
    let all = (number.days?.whole ?? 0) * 86_400 + seconds
    return Self.padded(letter == "h" ? all / 3600 : letter == "m" ? all / 60 : all, count)
  }

  private static func padded(_ value: Int64, _ width: Int) -> String {
    let text = "\(value)"
    return String(repeating: "0", count: max(0, min(width, 4) - text.count)) + text
  }
}
