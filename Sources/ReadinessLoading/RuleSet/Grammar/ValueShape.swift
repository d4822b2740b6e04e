package import ReadinessModel

/// What an attribute's value must look like, before anything is made of it.
package enum ValueShape {
  /// Any text, also none: what it means is proved later.
  case anything
  /// Any text that says something.
  case text
  /// A name in kebab-case, or several.
  case id, ids
  /// The name of a claim, in which capitals may stand, or several.
  case claim, claims
  /// A catalogue code such as `S1-04`.
  case code
  /// Three numbers such as `1.0.0`, or several of them.
  case version, versions
  /// A day such as `2013-10-31`.
  case date
  /// A plain decimal within limits.
  case decimal(FixedDecimal, FixedDecimal)
  /// A whole number within limits.
  case whole(ClosedRange<Int>)
  /// A decimal or a fraction from 0 to 1.
  case mark
  /// The tag of a language, such as `cy` or `fr-CA`.
  case language
  /// One of a few words.
  case word([String])

  /// All numbers of the language: far from what could overflow.
  package static let possible = FixedDecimal(-1_000_000_000_000)...FixedDecimal(1_000_000_000_000)
  package static let anyDecimal = decimal(possible.lowerBound, possible.upperBound)
  package static let weight = decimal(FixedDecimal(0), FixedDecimal(1_000_000))
  package static let percent = decimal(FixedDecimal(0), FixedDecimal(100))
  package static let months = whole(0...12_000)
  package static let monthsFromOne = whole(1...12_000)
  package static let yes = word(["yes"])
  package static let yesNo = word(["yes", "no"])
  package static let asOf = word(["as-of"])

  package static func word<Words: CaseIterable & RawRepresentable>(of type: Words.Type) -> ValueShape
  where Words.RawValue == String {
    word(Words.allCases.map(\.rawValue))
  }
}

/// Why a value has not the shape it should have.
struct ValueProblem: Error {
  var code: DiagnosticCode
  var message: String
  var help: String
  /// Words that could have been meant, where there is a choice of them.
  var candidates: [String] = []
}

extension ValueShape {
  /// The first thing wrong with the value, or nil.
  func problem(with value: String) -> ValueProblem? {
    if value.isEmpty, !isAnything {
      return ValueProblem(code: .emptyText, message: "is empty", help: "write a value or leave the attribute out")
    }
    switch self {
    case .text, .anything: return nil
    case .id: return Self.problem(withID: value, capitals: false)
    case .claim: return Self.problem(withID: value, capitals: true)
    case .ids: return Self.firstProblem(in: value, capitals: false)
    case .claims: return Self.firstProblem(in: value, capitals: true)
    case .code:
      let sound = Self.isHyphenated(value) { $0.isUppercaseASCII || $0.isDigit }
      return sound ? nil : .init(code: .badCode, message: "“\(value)” is not a code", help: "codes look like S1-04")
    case .version:
      return Self.problem(withVersion: value)
    case .versions:
      return value.split(separator: " ").lazy.compactMap { Self.problem(withVersion: String($0)) }.first
    case .date:
      return CivilDate(parsing: Array(value.utf8).span) == nil
        ? .init(code: .badDate, message: "“\(value)” is not a date", help: "dates look like 2014-12-31") : nil
    case .language:
      let parts = value.split(separator: "-", omittingEmptySubsequences: false)
      let isTag = parts.allSatisfy { part in
        (1...8).contains(part.utf8.count)
          && part.utf8.allSatisfy { $0.isLowercaseASCII || $0.isUppercaseASCII || $0.isDigit }
      }
      let isLanguage = parts[0].utf8.count >= 2 && !parts[0].utf8.contains { $0.isDigit }
      return isTag && isLanguage
        ? nil
        : .init(
          code: .badLanguage, message: "“\(value)” is not the tag of a language",
          help: "write a tag of BCP 47, such as en, cy, fr or fr-CA")
    case .decimal(let least, let most): return Self.problem(withDecimal: value, least, most)
    case .whole(let range): return Self.problem(withWhole: value, range)
    case .mark: return Self.problem(withMark: value)
    case .word(let words):
      if words.contains(value) { return nil }
      return .init(
        code: .unknownWord, message: "“\(value)” is not a word for this",
        help: words.count == 1 ? "only “\(words[0])” is" : "one of: " + words.joined(separator: ", "),
        candidates: words)
    }
  }

  private static func problem(withVersion value: String) -> ValueProblem? {
    let parts = value.split(separator: ".", omittingEmptySubsequences: false)
    let sound = parts.count == 3 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }
    return sound
      ? nil : .init(code: .badVersion, message: "“\(value)” is not a version", help: "versions look like 1.0.0")
  }

  private var isAnything: Bool { if case .anything = self { true } else { false } }

  private static func firstProblem(in value: String, capitals: Bool) -> ValueProblem? {
    if !value.utf8.contains(UInt8(ascii: " ")) { return problem(withID: value, capitals: capitals) }
    for part in value.split(separator: " ") {
      if let problem = problem(withID: String(part), capitals: capitals) { return problem }
    }
    return nil
  }

  private static func problem(withID value: String, capitals: Bool) -> ValueProblem? {
    let first = value.utf8.first.map { $0.isLowercaseASCII || (capitals && $0.isUppercaseASCII) } ?? false
    let sound =
      first && isHyphenated(value) { $0.isLowercaseASCII || $0.isDigit || (capitals && $0.isUppercaseASCII) }
    if !sound, value.unicodeScalars.contains(where: isQuote) {
      return .init(
        code: .badID, message: "quotation marks stand in \(value), so it is not a name",
        help: "a word processor has put them there: write name=\"value\" with two straight quotes and no others")
    }
    if !sound {
      return .init(
        code: .badID, message: "“\(value)” is not a name",
        help: capitals
          ? "names of claims look like D-08: letters, digits and single hyphens, a letter first"
          : "names are lower-case words, digits and single hyphens, a letter first, such as legal-form")
    }
    if !capitals, SpreadsheetTrap.catches(value) {
      return .init(
        code: .badID, message: "a spreadsheet would turn “\(value)” into a date or a truth value",
        help: "choose a word that stays a word, such as “option-\(value)”")
    }
    return nil
  }

  /// Quotation marks of any language, as word processors put them for straight ones.
  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    (0x2018...0x201F).contains(scalar.value) || (0x2039...0x203A).contains(scalar.value)
      || [0x22, 0x27, 0x60, 0xAB, 0xB4, 0xBB, 0x2032, 0x2033, 0x300C, 0x300D, 0xFF02].contains(scalar.value)
  }

  /// Whether a value can be the name of something at all; one that cannot has been reported for it.
  package static func isName(_ value: String) -> Bool { problem(withID: value, capitals: true) == nil }

  private static func isHyphenated(_ value: String, _ isLetter: (UInt8) -> Bool) -> Bool {
    var last = UInt8(ascii: "-")
    for byte in value.utf8 {
      if byte == UInt8(ascii: "-") ? last == byte : !isLetter(byte) { return false }
      last = byte
    }
    return last != UInt8(ascii: "-")
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLowercaseASCII: Bool { self >= 0x61 && self <= 0x7A }
  var isUppercaseASCII: Bool { self >= 0x41 && self <= 0x5A }
}
