/// Which of a language's forms goes with a number: the categories of Unicode's CLDR for whole numbers.
public struct PluralRule: Sendable {
  public enum Category: String, Sendable, CaseIterable { case zero, one, two, few, many, other }

  /// The languages that are told apart, by how they count.
  private enum Pattern {
    case oneIsOne, zeroAndOne, none, welsh, irish, gaelic, arabic, hebrew, polish, eastSlavic, czech, lithuanian,
      slovene
  }

  private let pattern: Pattern

  /// - Parameter language: as in BCP 47; what stands behind the first hyphen does not matter.
  public init(_ language: String) {
    switch language.prefix(while: { $0 != "-" }).lowercased() {
    case "cy": pattern = .welsh
    case "ga": pattern = .irish
    case "gd": pattern = .gaelic
    case "ar": pattern = .arabic
    case "he", "iw": pattern = .hebrew
    case "pl": pattern = .polish
    case "ru", "uk", "be", "sr", "hr", "bs": pattern = .eastSlavic
    case "cs", "sk": pattern = .czech
    case "lt": pattern = .lithuanian
    case "sl": pattern = .slovene
    case "fr", "pt", "hi", "bn", "fa", "gu", "pa", "hy": pattern = .zeroAndOne
    case "ja", "zh", "ko", "vi", "th", "id", "ms", "my", "lo": pattern = .none
    default: pattern = .oneIsOne
    }
  }

  public func category(_ number: Int) -> Category {
    let (tens, hundreds) = (number % 10, number % 100)
    switch pattern {
    case .oneIsOne: return number == 1 ? .one : .other
    case .zeroAndOne: return number <= 1 ? .one : .other
    case .none: return .other
    case .welsh:
      switch number {
      case 0: return .zero
      case 1: return .one
      case 2: return .two
      case 3: return .few
      case 6: return .many
      default: return .other
      }
    case .irish:
      switch number {
      case 1: return .one
      case 2: return .two
      case 3...6: return .few
      case 7...10: return .many
      default: return .other
      }
    case .gaelic:
      switch number {
      case 1, 11: return .one
      case 2, 12: return .two
      case 3...10, 13...19: return .few
      default: return .other
      }
    case .arabic:
      switch number {
      case 0: return .zero
      case 1: return .one
      case 2: return .two
      default: return (3...10).contains(hundreds) ? .few : hundreds >= 11 ? .many : .other
      }
    case .hebrew: return number == 1 ? .one : number == 2 ? .two : .other
    case .polish:
      if number == 1 { return .one }
      return (2...4).contains(tens) && !(12...14).contains(hundreds) ? .few : .many
    case .eastSlavic:
      if tens == 1, hundreds != 11 { return .one }
      return (2...4).contains(tens) && !(12...14).contains(hundreds) ? .few : .many
    case .czech: return number == 1 ? .one : (2...4).contains(number) ? .few : .other
    case .lithuanian:
      if tens == 1, hundreds != 11 { return .one }
      return (2...9).contains(tens) && !(11...19).contains(hundreds) ? .few : .other
    case .slovene:
      switch hundreds {
      case 1: return .one
      case 2: return .two
      case 3, 4: return .few
      default: return .other
      }
    }
  }

  /// The categories of the language beside those that have a word of their own: `-one`, and the sentence itself.
  public var furtherForms: [Category] {
    let used = Set((0...199).map(category))
    return Category.allCases.filter { used.contains($0) && $0 != .one && $0 != .other }
  }
}
