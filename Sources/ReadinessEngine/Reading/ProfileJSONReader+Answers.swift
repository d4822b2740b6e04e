import ReadinessModel

/// The answers of a profile in JSON: a value alone, or an object where more is said.
extension ProfileJSONReader {
  /// Keys are questions; what stands twice is a second answer.
  mutating func answers(_ text: Span<UInt8>) throws(JSONProblem) {
    try scanner.expect(0x7B, text)
    if try scanner.take(0x7D, text) { return }
    repeat {
      _ = try scanner.peek(text)
      builder.beginAnswer(offset: scanner.at)
      hand(try scanner.string(text), text) { $0.setQuestion($1) }
      try scanner.expect(0x3A, text)
      try answer(text)
    } while try scanner.take(0x2C, text)
    try scanner.expect(0x7D, text)
  }

  private mutating func answer(_ text: Span<UInt8>) throws(JSONProblem) {
    if try scanner.type(text) == .object { return try answerObject(text) }
    if try value(in: .answers, text) { builder.endAnswer() }
  }

  /// Reads the value of an answer; false for null, which says nothing, and for what is no value.
  private mutating func value(in place: JSONPlace, _ text: Span<UInt8>) throws(JSONProblem) -> Bool {
    switch try scanner.type(text) {
    case .string: hand(try scanner.string(text), text) { $0.setValue($1) }
    case .list: return try choices(in: place, text)
    case .number:
      let range = try scanner.number(text)
      builder.setNumber(text.extracting(range))
    case .trueOrFalse:
      let range = try scanner.literal(text)
      builder.setValue(text.extracting(range))
    case .null:
      _ = try scanner.literal(text)
      return false
    case .object:
      try refuse(valueName(in: place), in: place, wanted: .string, text)
      return false
    case nil: throw scanner.fail(.unexpected)
    }
    return true
  }

  /// Reads several choices; false where one of them is no string.
  private mutating func choices(in place: JSONPlace, _ text: Span<UInt8>) throws(JSONProblem) -> Bool {
    try scanner.expect(0x5B, text)
    if try scanner.take(0x5D, text) {
      builder.setValue([UInt8]().span)
      return true
    }
    var isSound = true
    repeat {
      if try scanner.type(text) != .string {
        // One such entry says it for all.
        if isSound {
          try refuse(valueName(in: place), in: place, wanted: .string, isEntry: true, text)
        } else {
          try scanner.skipValue(text)
        }
        isSound = false
      } else {
        hand(try scanner.string(text), text) { if isSound { $0.addValue($1) } }
      }
    } while try scanner.take(0x2C, text)
    try scanner.expect(0x5D, text)
    return isSound
  }

  /// What a value that is none is called: its question, or its key.
  private mutating func valueName(in place: JSONPlace) -> TextRange {
    place == .answers ? builder.pendingName() : builder.keep(JSONKey.value.word)
  }

  private mutating func answerObject(_ text: Span<UInt8>) throws(JSONProblem) {
    var evidence: [(dated: CivilDate?, text: [UInt8])] = []
    var note: TextRange?
    // A value of null says that nobody said anything, which an object without a value does not.
    var (isNull, isSound, saysMore) = (false, true, false)
    let first = builder.findings.count
    try object(.answer, text) { (reader, text, key) throws(JSONProblem) in
      if key == .value {
        isNull = try reader.scanner.type(text) == .null
        isSound = try reader.value(in: .answer, text) || isNull
        return
      }
      if try reader.scanner.type(text) != .null { saysMore = true }
      switch key {
      case .state: try reader.string(key, .answer, text) { $0.setState($1) }
      case .reason: try reader.string(key, .answer, text) { $0.setReason($1) }
      case .by: try reader.string(key, .answer, text) { $0.setBy($1) }
      case .expected: try reader.string(key, .answer, text) { $0.setExpected($1) }
      case .note: try reader.string(key, .answer, text) { note = $0.keep($1) }
      default:
        try reader.objects(key, .answer, text) { (reader, text) throws(JSONProblem) in
          evidence.append(try reader.evidence(text))
        }
      }
    }
    if builder.findings[first...].contains(where: { $0.code == .wrongType || $0.code == .unknownKey }) {
      isSound = false
    }
    if isNull, !saysMore, isSound { return }
    // What has the wrong type or name is said; that it is missing, too, would follow from that.
    if !isSound { return builder.abandonAnswer() }
    guard let question = builder.endAnswer() else {
      for item in evidence { builder.addEvidenceAside(dated: item.dated, item.text.span) }
      if let note { builder.addNoteAside(keeping: note) }
      return
    }
    for item in evidence { builder.addEvidence(question: question, dated: item.dated, item.text.span) }
    if let note { builder.addNote(question: question, keeping: note) }
  }

  private mutating func evidence(
    _ text: Span<UInt8>
  ) throws(JSONProblem) -> (dated: CivilDate?, text: [UInt8]) {
    var found: (dated: CivilDate?, text: [UInt8]) = (nil, [])
    try object(.evidence, text) { (reader, text, key) throws(JSONProblem) in
      let at = reader.scanner.at
      if key == .dated {
        try reader.string(key, .evidence, text) { builder, text in
          found.dated = CivilDate(parsing: text)
          if found.dated == nil {
            builder.report(ProfileFinding(.badEvidenceDate, text: builder.keep(text), offset: at))
          }
        }
      } else {
        try reader.string(key, .evidence, text) { found.text.append($1) }
      }
    }
    return found
  }
}
