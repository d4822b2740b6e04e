internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessXML

/// What the attributes of each element say. Every finding is placed at the end of its tag, which costs nothing to know;
/// the place to show is worked out from there for those that are shown.
extension ProfileEvents {
  @inline(__always)
  mutating func startAnswer(_ tag: borrowing XMLStartTag) {
    if tag.hasAttributes(ProfileWord.question, ProfileWord.value) {
      let offset = tag.endOffset
      let index = tag.withValue(0) { name in
        tag.withValue(1) { value in
          builder.addNextAnswer(name, value: value, offset: offset)
            ?? builder.addAnswer(name.extracting(name.trimmed), value: value.extracting(value.trimmed), offset: offset)
        }
      }
      return setQuestion(index)
    }
    startUsualAnswer(tag)
  }

  private mutating func startUsualAnswer(_ tag: borrowing XMLStartTag) {
    builder.beginAnswer(offset: tag.endOffset)
    for index in 0..<tag.count {
      let name = tag.attribute(index)
      tag.withValue(index) { bytes in
        let text = bytes.extracting(bytes.trimmed)
        switch name {
        case ProfileWord.question: builder.setQuestion(text)
        case ProfileWord.value: builder.setValue(text)
        default: readOther(name, text)
        }
      }
    }
    setQuestion(builder.endAnswer())
  }

  private mutating func readOther(_ name: Int, _ text: Span<UInt8>) {
    switch name {
    case ProfileWord.state: builder.setState(text)
    case ProfileWord.reason: withCollapsed(text) { $0.setReason($1) }
    case ProfileWord.by: withCollapsed(text) { $0.setBy($1) }
    case ProfileWord.expected: builder.setExpected(text)
    default: refuse(name)
    }
  }

  mutating func startProfile(_ tag: borrowing XMLStartTag) {
    let offset = tag.endOffset
    for index in 0..<tag.count {
      let name = tag.attribute(index)
      tag.withValue(index) { bytes in
        let text = bytes.extracting(bytes.trimmed)
        switch name {
        case ProfileWord.id: withCollapsed(text) { $0.setID($1) }
        case ProfileWord.kind: builder.setKind(text, offset: offset)
        case ProfileWord.asOf: builder.setAsOf(text, offset: offset)
        case ProfileWord.target: builder.setTarget(text, offset: offset)
        case ProfileWord.form: builder.setForm(text, offset: offset)
        case ProfileWord.since: builder.setSince(text, offset: offset)
        default: refuse(name)
        }
      }
    }
  }

  mutating func readRuleSet(_ tag: borrowing XMLStartTag) {
    var missing = 2
    for index in 0..<tag.count {
      let name = tag.attribute(index)
      tag.withValue(index) { bytes in
        let text = bytes.extracting(bytes.trimmed)
        if text.isEmpty { isSound = false }
        switch name {
        case ProfileWord.id:
          builder.setRuleSet(id: text)
          missing -= 1
        case ProfileWord.version:
          builder.setRuleSet(version: text)
          missing -= 1
        default: refuse(name)
        }
      }
    }
    if missing > 0 { isSound = false }
  }

  mutating func readPractice(_ tag: borrowing XMLStartTag) {
    var (code, name, patients) = (TextRange.empty, TextRange.empty, Int64?.none)
    // What a practice is called and how large it is may be unknown; which one it is may not.
    var isMissing = true
    let offset = tag.endOffset
    for index in 0..<tag.count {
      let attribute = tag.attribute(index)
      tag.withValue(index) { bytes in
        let text = bytes.extracting(bytes.trimmed)
        switch attribute {
        case ProfileWord.code:
          isMissing = text.isEmpty
          // Whatever else is left out, the code tells whether the practice has been listed before.
          code = keepAlways(text)
        case ProfileWord.name:
          name = keep(text)
        case ProfileWord.patients: patients = builder.patients(text, offset: offset)
        default: refuse(attribute)
        }
      }
    }
    if isMissing { isSound = false }
    builder.addPractice(code: code, name: name, patients: patients, offset: offset)
  }

  mutating func readPerson(_ tag: borrowing XMLStartTag) {
    var isMissing = true
    for index in 0..<tag.count {
      let name = tag.attribute(index)
      guard name == ProfileWord.person else {
        refuse(name)
        continue
      }
      isMissing = false
      tag.withValue(index) { bytes in
        let text = bytes.extracting(bytes.trimmed)
        if text.isEmpty { isSound = false }
        setPerson(keep(text))
      }
    }
    if isMissing { isSound = false }
  }

  mutating func readEvidence(_ tag: borrowing XMLStartTag) {
    for index in 0..<tag.count {
      let name = tag.attribute(index)
      guard name == ProfileWord.dated else {
        refuse(name)
        continue
      }
      tag.withValue(index) { bytes in
        let text = bytes.extracting(bytes.trimmed)
        if let date = CivilDate(parsing: text) {
          setDated(date)
        } else {
          builder.report(ProfileFinding(.badEvidenceDate, text: builder.keep(text), offset: tag.endOffset))
        }
      }
    }
  }

  mutating func refuseAttributes(_ tag: borrowing XMLStartTag) {
    for index in 0..<tag.count { refuse(tag.attribute(index)) }
  }

  private mutating func refuse(_ attribute: Int) {
    if attribute != XMLName.ignorable { isSound = false }
  }

  /// Keeps a text, its white space collapsed, where texts are kept at all.
  private mutating func keep(_ text: Span<UInt8>) -> TextRange {
    builder.keepsTexts ? keepAlways(text) : .empty
  }

  private mutating func keepAlways(_ text: Span<UInt8>) -> TextRange {
    var range = TextRange.empty
    withCollapsed(text) { range = $0.keep($1) }
    return range
  }

  /// Hands a text to the builder with its white space collapsed.
  private mutating func withCollapsed(_ text: Span<UInt8>, _ use: (inout ProfileBuilder, Span<UInt8>) -> Void) {
    for index in text.indices where text[index].isXMLBlank {
      var collapsed = CollapsedText()
      collapsed.append(text)
      return use(&builder, collapsed.bytes.span)
    }
    use(&builder, text)
  }
}
