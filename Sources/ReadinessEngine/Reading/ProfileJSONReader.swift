public import ReadinessModel

/// Reads profiles in their one-line JSON form, one after the other, through one builder.
public struct ProfileJSONReader: Sendable {
  public var builder: ProfileBuilder
  private var scanner = JSONScanner()

  public init(_ assessor: Assessor, keepsTexts: Bool = true) {
    builder = ProfileBuilder(assessor)
    builder.keepsTexts = keepsTexts
  }

  /// The last profile read.
  public var profile: Profile { builder.profile }

  /// Reads one profile into ``profile``; findings lie in the builder.
  ///
  /// - Returns: whether it can be assessed.
  /// - Throws: ``JSONProblem`` where the text is not JSON or not of a profile's shape.
  public mutating func read(_ text: Span<UInt8>) throws(JSONProblem) -> Bool {
    builder.begin()
    scanner.at = 0
    if let offset = UTF8Check.firstInvalid(text) { throw JSONProblem(reason: .notUTF8, offset: offset) }
    var seen: UInt32 = 0
    try object(text) { (reader, text, key) throws(JSONProblem) in
      guard let key else { throw reader.scanner.fail(.unknownKey) }
      if seen >> key.rawValue & 1 == 1 { throw reader.scanner.fail(.repeatedKey) }
      seen |= 1 << key.rawValue
      try reader.field(key, text)
    }
    scanner.skipBlanks(text)
    if scanner.at < text.count { throw scanner.fail(.trailingText) }
    return builder.finish()
  }

  private enum Key: UInt32, CaseIterable {
    case id, kind, asOf, target, form, name, commissioner, ruleSet, interests, practices, answers
    case version, person, text, code, patients, value, state, reason, by, expected, evidence, dated, note

    var word: StaticString {
      switch self {
      case .id: "id"
      case .kind: "kind"
      case .asOf: "asOf"
      case .target: "target"
      case .form: "form"
      case .name: "name"
      case .commissioner: "commissioner"
      case .ruleSet: "ruleSet"
      case .interests: "interests"
      case .practices: "practices"
      case .answers: "answers"
      case .version: "version"
      case .person: "person"
      case .text: "text"
      case .code: "code"
      case .patients: "patients"
      case .value: "value"
      case .state: "state"
      case .reason: "reason"
      case .by: "by"
      case .expected: "expected"
      case .evidence: "evidence"
      case .dated: "dated"
      case .note: "note"
      }
    }

    static func of(_ name: Span<UInt8>) -> Key? {
      for key in allCases where name.equals(key.word) { return key }
      return nil
    }
  }

  /// Walks over an object; the body reads each value.
  private mutating func object(
    _ text: Span<UInt8>, _ body: (inout ProfileJSONReader, Span<UInt8>, Key?) throws(JSONProblem) -> Void
  ) throws(JSONProblem) {
    try scanner.expect(0x7B, text)
    if try scanner.take(0x7D, text) { return }
    repeat {
      var key: Key?
      try scanner.string(text) { key = Key.of($0) }
      try scanner.expect(0x3A, text)
      try body(&self, text, key)
    } while try scanner.take(0x2C, text)
    try scanner.expect(0x7D, text)
  }

  private mutating func array(
    _ text: Span<UInt8>, _ body: (inout ProfileJSONReader, Span<UInt8>) throws(JSONProblem) -> Void
  ) throws(JSONProblem) {
    try scanner.expect(0x5B, text)
    if try scanner.take(0x5D, text) { return }
    repeat { try body(&self, text) } while try scanner.take(0x2C, text)
    try scanner.expect(0x5D, text)
  }

  private mutating func field(_ key: Key, _ text: Span<UInt8>) throws(JSONProblem) {
    let at = scanner.at
    switch key {
    case .id: try set(text) { $0.setID($1) }
    case .name: try set(text) { $0.setName($1) }
    case .commissioner: try set(text) { $0.setCommissioner($1) }
    case .kind: try set(text) { $0.setKind($1, offset: at) }
    case .asOf: try set(text) { $0.setAsOf($1, offset: at) }
    case .target: try set(text) { $0.setTarget($1, offset: at) }
    case .form: try set(text) { $0.setForm($1, offset: at) }
    case .ruleSet:
      try object(text) { (reader, text, key) throws(JSONProblem) in
        switch key {
        case .id: try reader.set(text) { $0.setRuleSet(id: $1) }
        case .version: try reader.set(text) { $0.setRuleSet(version: $1) }
        default: throw reader.scanner.fail(.unknownKey)
        }
      }
    case .interests: try array(text) { (reader, text) throws(JSONProblem) in try reader.interest(text) }
    case .practices: try array(text) { (reader, text) throws(JSONProblem) in try reader.practice(text) }
    case .answers:
      builder.setHasAnswers()
      try answers(text)
    default: throw scanner.fail(.unknownKey)
    }
  }

  /// Hands a string to one setter of the builder.
  private mutating func set(
    _ text: Span<UInt8>, _ setter: (inout ProfileBuilder, Span<UInt8>) -> Void
  ) throws(JSONProblem) {
    if try scanner.peek(text) != 0x22 { throw scanner.fail(.wrongType) }
    var scanner = scanner
    try scanner.string(text) { setter(&builder, $0) }
    self.scanner = scanner
  }

  private mutating func interest(_ text: Span<UInt8>) throws(JSONProblem) {
    var (person, words) = (TextRange.empty, TextRange.empty)
    try object(text) { (reader, text, key) throws(JSONProblem) in
      switch key {
      case .person: try reader.set(text) { person = $0.keep($1) }
      case .text: try reader.set(text) { words = $0.keep($1) }
      default: throw reader.scanner.fail(.unknownKey)
      }
    }
    builder.addInterest(person: person, text: words)
  }

  private mutating func practice(_ text: Span<UInt8>) throws(JSONProblem) {
    var (code, name) = (TextRange.empty, TextRange.empty)
    var patients: Int64?
    try object(text) { (reader, text, key) throws(JSONProblem) in
      switch key {
      case .code: try reader.set(text) { code = $0.keep($1) }
      case .name: try reader.set(text) { name = $0.keep($1) }
      case .patients:
        _ = try reader.scanner.peek(text)
        let at = reader.scanner.at
        let range = try reader.scanner.number(text)
        patients = reader.builder.patients(text.extracting(range), offset: at)
      default: throw reader.scanner.fail(.unknownKey)
      }
    }
    builder.addPractice(code: code, name: name, patients: patients)
  }

  // MARK: Answers

  private mutating func answers(_ text: Span<UInt8>) throws(JSONProblem) {
    try scanner.expect(0x7B, text)
    if try scanner.take(0x7D, text) { return }
    repeat {
      _ = try scanner.peek(text)
      builder.beginAnswer(offset: scanner.at)
      try set(text) { $0.setQuestion($1) }
      try scanner.expect(0x3A, text)
      try answer(text)
    } while try scanner.take(0x2C, text)
    try scanner.expect(0x7D, text)
  }

  private mutating func answer(_ text: Span<UInt8>) throws(JSONProblem) {
    if try scanner.peek(text) == 0x7B { return try answerObject(text) }
    if try value(text) { builder.endAnswer() }
  }

  /// Reads the value of an answer; false for null, which says nothing.
  private mutating func value(_ text: Span<UInt8>) throws(JSONProblem) -> Bool {
    switch try scanner.peek(text) {
    case 0x22: try set(text) { $0.setValue($1) }
    case 0x5B:
      var any = false
      try array(text) { (reader, text) throws(JSONProblem) in
        any = true
        try reader.set(text) { $0.addValue($1) }
      }
      if !any { builder.setValue([UInt8]().span) }
    case 0x2D, 0x30...0x39:
      let range = try scanner.number(text)
      builder.setValue(text.extracting(range))
    case 0x7B: throw scanner.fail(.wrongType)
    default:
      let range = try scanner.literal(text)
      if text.extracting(range).equals("null") { return false }
      builder.setValue(text.extracting(range))
    }
    return true
  }

  private mutating func answerObject(_ text: Span<UInt8>) throws(JSONProblem) {
    var evidence: [(dated: CivilDate?, text: TextRange)] = []
    var note: TextRange?
    try object(text) { (reader, text, key) throws(JSONProblem) in
      switch key {
      case .value: _ = try reader.value(text)
      case .state: try reader.set(text) { $0.setState($1) }
      case .reason: try reader.set(text) { $0.setReason($1) }
      case .by: try reader.set(text) { $0.setBy($1) }
      case .expected: try reader.set(text) { $0.setExpected($1) }
      case .note: try reader.set(text) { note = $0.keep($1) }
      case .evidence:
        try reader.array(text) { (reader, text) throws(JSONProblem) in evidence.append(try reader.evidence(text)) }
      default: throw reader.scanner.fail(.unknownKey)
      }
    }
    guard let question = builder.endAnswer() else { return }
    for item in evidence { builder.addEvidence(question: question, dated: item.dated, keeping: item.text) }
    if let note { builder.addNote(question: question, keeping: note) }
  }

  private mutating func evidence(
    _ text: Span<UInt8>
  ) throws(JSONProblem) -> (dated: CivilDate?, text: TextRange) {
    var found: (dated: CivilDate?, text: TextRange) = (nil, .empty)
    try object(text) { (reader, text, key) throws(JSONProblem) in
      _ = try reader.scanner.peek(text)
      let at = reader.scanner.at
      switch key {
      case .dated:
        try reader.set(text) { builder, text in
          found.dated = CivilDate(parsing: text)
          if found.dated == nil {
            builder.report(ProfileFinding(.badEvidenceDate, text: builder.keep(text), offset: at))
          }
        }
      case .text: try reader.set(text) { found.text = $0.keep($1) }
      default: throw reader.scanner.fail(.unknownKey)
      }
    }
    return found
  }
}
