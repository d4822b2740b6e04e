import Foundation
import ReadinessModel
import Testing

/// Days of the calendar against Foundation's.
@Suite struct CivilDateTests {
  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()

  private static func read(_ text: String) -> CivilDate? { CivilDate(parsing: Array(text.utf8).span) }

  private static func components(_ date: CivilDate) -> DateComponents {
    DateComponents(year: Int(date.year), month: Int(date.month), day: Int(date.day))
  }

  @Test(arguments: [
    "2013-10-31", "0001-01-01", "9999-12-31", "2012-02-29", "2000-02-29", "1600-02-29", "2013-02-28",
  ])
  func daysThatExist(text: String) throws {
    let date = try #require(Self.read(text))
    #expect(date.text == text)
    #expect(CivilDate(packed: date.packed) == date)
    #expect(CivilDate(year: date.year, month: date.month, day: date.day) == date)
  }

  @Test(arguments: [
    "2013-02-29", "1900-02-29", "2100-02-29", "2013-02-30", "2013-04-31", "2013-06-31", "2013-09-31", "2013-11-31",
    "2013-01-32", "2013-00-10", "2013-13-01", "2013-10-00", "0000-01-01", "2013-1-1", "20131031", "2013/10/31",
    "31-10-2013", "2013-10-31 ", " 2013-10-31", "2013-10-3a", "-013-10-31", "2013-10-31T00:00:00", "", "2013-10:31",
  ])
  func daysThatDoNot(text: String) { #expect(Self.read(text) == nil) }

  /// From 1600 on, since before that Foundation counts days as people then did.
  @Test func ordinalsCountDays() throws {
    var random = SplitMix64(seed: 366)
    var wrong: [String] = []
    let epoch = try #require(Self.read("1970-01-01"))
    for _ in 0..<10_000 {
      let day = Int.random(in: -135_000...200_000, using: &random)
      let moment = Date(timeIntervalSince1970: Double(day) * 86_400)
      let parts = Self.calendar.dateComponents([.year, .month, .day], from: moment)
      guard let year = parts.year, let month = parts.month, let number = parts.day,
        let date = CivilDate(year: Int64(year), month: Int64(month), day: Int64(number)),
        date.ordinal - epoch.ordinal == Int64(day)
      else {
        wrong.append("\(parts)")
        continue
      }
    }
    #expect(wrong == [])
  }

  @Test(
    arguments: [
      ("2013-01-31", 1, "2013-02-28"), ("2012-01-31", 1, "2012-02-29"), ("2012-02-29", 12, "2013-02-28"),
      ("2012-02-29", 48, "2016-02-29"), ("2013-03-31", -1, "2013-02-28"), ("2013-10-31", 0, "2013-10-31"),
      ("2013-10-31", 6, "2014-04-30"), ("2013-12-15", 1, "2014-01-15"), ("2013-01-15", -1, "2012-12-15"),
      ("9999-12-31", 1, "9999-12-31"), ("0001-01-01", -1, "0001-01-01"), ("2013-10-31", -120, "2003-10-31"),
    ] as [(String, Int64, String)])
  func monthsAreClamped(from: String, months: Int64, to: String) throws {
    #expect(try #require(Self.read(from)).adding(months: months).text == to)
  }

  @Test func addingMonthsAgreesWithTheCalendar() throws {
    var random = SplitMix64(seed: 12)
    var wrong: [String] = []
    for _ in 0..<3_000 {
      let (year, month, day) = (
        Int64.random(in: 1800...2200, using: &random), Int64.random(in: 1...12, using: &random),
        Int64.random(in: 1...31, using: &random)
      )
      guard let date = CivilDate(year: year, month: month, day: day) else { continue }
      let months = Int64.random(in: -600...600, using: &random)
      let moment = try #require(Self.calendar.date(from: Self.components(date)))
      let other = try #require(Self.calendar.date(byAdding: .month, value: Int(months), to: moment))
      let parts = Self.calendar.dateComponents([.year, .month, .day], from: other)
      if parts != Self.components(date.adding(months: months)) { wrong.append("\(date.text) \(months)") }
    }
    #expect(wrong == [])
  }

  @Test(
    arguments: [
      ("2013-10-31", "2013-10-31", 0), ("2013-10-30", "2013-11-29", 0), ("2013-10-30", "2013-11-30", 1),
      ("2013-01-31", "2013-02-27", 0), ("2013-01-31", "2013-02-28", 1), ("2013-01-31", "2013-03-30", 1),
      ("2012-02-29", "2013-02-28", 12), ("2012-02-29", "2013-02-27", 11), ("2013-11-01", "2013-10-31", -1),
      ("2014-10-31", "2013-10-31", -12), ("2014-10-31", "2013-10-30", -13), ("2003-05-06", "2013-05-05", 119),
    ] as [(String, String, Int64)])
  func completedMonths(from: String, to: String, months: Int64) throws {
    #expect(try #require(Self.read(from)).completedMonths(to: try #require(Self.read(to))) == months)
  }

  @Test func datesSortByTime() throws {
    let dates = try ["0001-01-01", "2012-12-31", "2013-01-01", "2013-01-31", "2013-02-01", "9999-12-31"].map {
      try #require(Self.read($0))
    }
    #expect(dates.sorted() == dates)
    #expect(zip(dates, dates.dropFirst()).allSatisfy { $0 < $1 && $0.ordinal < $1.ordinal })
  }
}
