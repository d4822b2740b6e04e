internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessXML

/// Turns the ends of tags, which are what the reader notes, into places that people are shown.
struct TagPlaces {
  private let lines: XMLLineIndex

  init(_ bytes: Span<UInt8>) { lines = XMLLineIndex(bytes) }

  func place(_ offset: Int, in bytes: Span<UInt8>) -> Place {
    let place = lines.place(of: offset, in: bytes)
    return Place(line: place.line, column: place.column)
  }

  /// The place of the `<` of a tag.
  func start(ofTagEndingAt end: Int, in bytes: Span<UInt8>) -> Place {
    place(Self.start(ofTagEndingAt: end, in: bytes), in: bytes)
  }

  /// Where a person would look for what a finding is about: the value of an attribute, or the tag.
  func place(of finding: ProfileFinding, profile: Int, ruleSet: Int, in bytes: Span<UInt8>) -> Place {
    var end = finding.offset
    if end < 0 { end = finding.code.isAboutRuleSet ? ruleSet : profile }
    if end < 0 { return place(0, in: bytes) }
    let start = Self.start(ofTagEndingAt: end, in: bytes)
    for name in finding.attributes {
      if let value = Self.value(of: name, from: start, to: end, in: bytes) { return place(value, in: bytes) }
    }
    return place(start, in: bytes)
  }

  /// No `<` stands within a tag.
  private static func start(ofTagEndingAt end: Int, in bytes: Span<UInt8>) -> Int {
    var start = min(end, bytes.count) - 1
    while start > 0, bytes[start] != 0x3C { start -= 1 }
    return max(start, 0)
  }

  /// The offset behind the opening quote of an attribute of a well-formed tag.
  private static func value(of name: String, from start: Int, to end: Int, in bytes: Span<UInt8>) -> Int? {
    let wanted = Array(name.utf8)
    var at = start
    while at < end {
      while at < end, bytes[at] != 0x3D { at += 1 }
      var last = at
      while last > start, bytes[last - 1].isXMLBlank { last -= 1 }
      let first = last - wanted.count
      while at < end, bytes[at] != 0x22, bytes[at] != 0x27 { at += 1 }
      guard at < end else { return nil }
      if first > start, bytes[first - 1].isXMLBlank, wanted.indices.allSatisfy({ bytes[first + $0] == wanted[$0] }) {
        return at + 1
      }
      let quote = bytes[at]
      at += 1
      while at < end, bytes[at] != quote { at += 1 }
      at += 1
    }
    return nil
  }
}

extension ProfileFindingCode {
  var isAboutRuleSet: Bool {
    switch self {
    case .otherRuleSet, .otherVersion, .carriedOver, .answersMapped, .answersKeptOnly, .answersAskedAgain: true
    case .missingID, .missingName, .missingKind, .missingAsOf, .missingTarget, .missingAnswers, .unknownKind, .badAsOf,
      .unknownTarget, .badForm, .badSince, .targetNotForKind, .unknownQuestion, .badAnswer, .badExpectedDate,
      .badEvidenceDate,
      .badPatients, .missingQuestion, .missingCode, .unknownKey, .repeatedKey, .wrongType, .strangeCharacter,
      .repeatedPractice,
      .tailoringExpired:
      false
    }
  }
}

extension ProfileFinding {
  /// The attributes to point at, the first that is there.
  var attributes: [String] {
    switch code {
    case .unknownKind: ["kind"]
    case .badAsOf, .tailoringExpired: ["as-of"]
    case .unknownTarget, .targetNotForKind: ["target"]
    case .badForm: ["form"]
    case .badSince: ["since"]
    case .otherRuleSet: ["id"]
    case .otherVersion, .carriedOver, .answersMapped, .answersKeptOnly, .answersAskedAgain: ["version"]
    case .unknownQuestion: ["question"]
    case .badExpectedDate: ["expected"]
    case .badEvidenceDate: ["dated"]
    case .badPatients: ["patients"]
    case .repeatedPractice: ["code"]
    case .badAnswer: problem.map(\.attributes) ?? []
    case .missingID, .missingName, .missingKind, .missingAsOf, .missingTarget, .missingAnswers, .missingQuestion,
      .missingCode, .unknownKey, .repeatedKey, .wrongType, .strangeCharacter:
      []
    }
  }
}

extension AnswerProblem {
  fileprivate var attributes: [String] {
    switch self {
    case .notANumber, .notWhole, .tooManyPlaces, .tooSmall, .tooLarge, .unknownChoice, .repeatedChoice, .notADate,
      .futureDate, .noValue:
      ["value"]
    case .repeated, .derived: ["question"]
    case .notApplicableNotAllowed, .notApplicableWithoutReason, .valueAndState, .unknownState: ["state"]
    }
  }
}
