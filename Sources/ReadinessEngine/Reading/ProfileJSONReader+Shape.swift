import ReadinessModel

/// The shape of a profile in JSON: which keys an object may have, and what sort of value each of them takes.
///
/// What has another shape is reported and walked past, so that all of it is found in one go.
extension ProfileJSONReader {
  /// Walks over an object; the body reads the value of each key that may stand there.
  mutating func object(
    _ place: JSONPlace, _ text: Span<UInt8>,
    _ body: (inout ProfileJSONReader, Span<UInt8>, JSONKey) throws(JSONProblem) -> Void
  ) throws(JSONProblem) {
    var seen: UInt32 = 0
    try scanner.expect(0x7B, text)
    if try scanner.take(0x7D, text) { return }
    repeat {
      _ = try scanner.peek(text)
      let at = scanner.at
      var key: JSONKey?
      hand(try scanner.string(text), text) { key = Self.key($1, in: place, at: at, &seen, &$0) }
      try scanner.expect(0x3A, text)
      _ = try scanner.peek(text)
      if let key { try body(&self, text, key) } else { try scanner.skipValue(text) }
    } while try scanner.take(0x2C, text)
    try scanner.expect(0x7D, text)
  }

  /// The key of this name; nil, and reported, where no such key may stand there, or where it stood before.
  private static func key(
    _ name: Span<UInt8>, in place: JSONPlace, at offset: Int, _ seen: inout UInt32, _ builder: inout ProfileBuilder
  ) -> JSONKey? {
    let key = JSONKey.of(name, in: place)
    if let key, seen >> key.rawValue & 1 == 0 {
      seen |= 1 << key.rawValue
      return key
    }
    let code = key == nil ? ProfileFindingCode.unknownKey : .repeatedKey
    var finding = ProfileFinding(code, text: builder.keep(name), offset: offset)
    finding.shape = JSONShape(place: place)
    builder.report(finding)
    return nil
  }

  /// Walks over a list of objects, or past null; the body reads each of them.
  mutating func objects(
    _ key: JSONKey, _ place: JSONPlace, _ text: Span<UInt8>,
    _ body: (inout ProfileJSONReader, Span<UInt8>) throws(JSONProblem) -> Void
  ) throws(JSONProblem) {
    if try !expects(.list, key, place, text) { return }
    try scanner.expect(0x5B, text)
    if try scanner.take(0x5D, text) { return }
    repeat {
      if try scanner.type(text) == .object {
        try body(&self, text)
      } else {
        try refuse(builder.keep(key.word), in: place, wanted: .object, isEntry: true, text)
      }
    } while try scanner.take(0x2C, text)
    try scanner.expect(0x5D, text)
  }

  /// Hands a string to one setter of the builder; null says as much as a key that is not there.
  mutating func string(
    _ key: JSONKey, _ place: JSONPlace, _ text: Span<UInt8>, _ setter: (inout ProfileBuilder, Span<UInt8>) -> Void
  ) throws(JSONProblem) {
    if try !expects(.string, key, place, text) { return }
    hand(try scanner.string(text), text, setter)
  }

  /// Hands over the characters of a string that was read: a stretch of the text, or what the scanner holds.
  mutating func hand(
    _ plain: Range<Int>?, _ text: Span<UInt8>, _ use: (inout ProfileBuilder, Span<UInt8>) -> Void
  ) {
    if let plain { return use(&builder, text.extracting(plain)) }
    var held: [UInt8] = []
    swap(&held, &scanner.scratch)
    use(&builder, held.span)
    swap(&held, &scanner.scratch)
  }

  /// Whether a value of this sort comes next; where not, it is walked past, and reported unless it is null.
  mutating func expects(
    _ wanted: JSONType, _ key: JSONKey, _ place: JSONPlace, _ text: Span<UInt8>
  ) throws(JSONProblem) -> Bool {
    let found = try scanner.type(text)
    if found == wanted { return true }
    if found == .null {
      _ = try scanner.literal(text)
    } else {
      try refuse(builder.keep(key.word), in: place, wanted: wanted, text)
    }
    return false
  }

  /// Reports that the value that comes next is of another sort, and walks past it.
  mutating func refuse(
    _ name: TextRange, in place: JSONPlace, wanted: JSONType, isEntry: Bool = false, _ text: Span<UInt8>
  ) throws(JSONProblem) {
    guard let found = try scanner.type(text) else { throw scanner.fail(.unexpected) }
    var finding = ProfileFinding(.wrongType, text: name, offset: scanner.at)
    finding.shape = JSONShape(place: place, found: found, wanted: wanted, isEntry: isEntry)
    builder.report(finding)
    try scanner.skipValue(text)
  }
}
