public import ReadinessModel

/// Reads profiles in their one-line JSON form, one after the other, through one builder.
///
/// What is no JSON ends the reading; what is JSON and no profile is a finding like any other, and the rest is read on.
public struct ProfileJSONReader: Sendable {
  public var builder: ProfileBuilder
  var scanner = JSONScanner()

  public init(_ assessor: Assessor, keepsTexts: Bool = true) {
    builder = ProfileBuilder(assessor)
    builder.keepsTexts = keepsTexts
  }

  /// The last profile read.
  public var profile: Profile { builder.profile }

  /// Whether a text that may be anything is one JSON value.
  public static func isJSON(_ text: Span<UInt8>) -> Bool { JSONScanner.isJSON(text) }

  /// The characters of a string in quotes; nil where it is none.
  public static func text(of quoted: Span<UInt8>) -> [UInt8]? {
    var scanner = JSONScanner()
    do throws(JSONProblem) {
      let plain = try scanner.string(quoted)
      return plain.map { range in range.map { quoted[$0] } } ?? scanner.scratch
    } catch {
      return nil
    }
  }

  /// Reads one profile into ``profile``; findings lie in the builder.
  ///
  /// - Returns: whether it can be assessed.
  /// - Throws: ``JSONProblem`` where the text is not JSON.
  public mutating func read(_ text: Span<UInt8>) throws(JSONProblem) -> Bool {
    builder.begin()
    scanner.restart()
    if let offset = UTF8Check.firstInvalid(text) { throw JSONProblem(reason: .notUTF8, offset: offset) }
    let found = try scanner.type(text)
    if found == .object {
      try object(.profile, text) { (reader, text, key) throws(JSONProblem) in try reader.field(key, text) }
    } else {
      try refuse(.empty, in: .profile, wanted: .object, text)
    }
    scanner.skipBlanks(text)
    if scanner.at < text.count { throw scanner.fail(.trailingText) }
    if scanner.strangeEscape >= 0 {
      builder.report(ProfileFinding(.strangeCharacter, offset: scanner.strangeEscape))
    }
    // What is no object holds none of the keys, and that is said already.
    return found == .object && builder.finish()
  }

  private mutating func field(_ key: JSONKey, _ text: Span<UInt8>) throws(JSONProblem) {
    let at = scanner.at
    switch key {
    case .id: try string(key, .profile, text) { $0.setID($1) }
    case .name: try string(key, .profile, text) { $0.setName($1) }
    case .commissioner: try string(key, .profile, text) { $0.setCommissioner($1) }
    case .kind: try string(key, .profile, text) { $0.setKind($1, offset: at) }
    case .asOf: try string(key, .profile, text) { $0.setAsOf($1, offset: at) }
    case .target: try string(key, .profile, text) { $0.setTarget($1, offset: at) }
    case .form: try string(key, .profile, text) { $0.setForm($1, offset: at) }
    case .since: try string(key, .profile, text) { $0.setSince($1, offset: at) }
    case .ruleSet:
      if try !expects(.object, key, .profile, text) { return }
      try object(.ruleSet, text) { (reader, text, key) throws(JSONProblem) in
        if key == .id {
          try reader.string(key, .ruleSet, text) { $0.setRuleSet(id: $1) }
        } else {
          try reader.string(key, .ruleSet, text) { $0.setRuleSet(version: $1) }
        }
      }
    case .interests:
      try objects(key, .profile, text) { (reader, text) throws(JSONProblem) in try reader.interest(text) }
    case .practices:
      try objects(key, .profile, text) { (reader, text) throws(JSONProblem) in try reader.practice(text) }
    case .answers:
      if try !expects(.object, key, .profile, text) { return }
      builder.setHasAnswers()
      try answers(text)
    default: try scanner.skipValue(text)
    }
  }

  private mutating func interest(_ text: Span<UInt8>) throws(JSONProblem) {
    var (person, words) = (TextRange.empty, TextRange.empty)
    try object(.interest, text) { (reader, text, key) throws(JSONProblem) in
      if key == .person {
        try reader.string(key, .interest, text) { person = $0.keep($1) }
      } else {
        try reader.string(key, .interest, text) { words = $0.keep($1) }
      }
    }
    builder.addInterest(person: person, text: words)
  }

  private mutating func practice(_ text: Span<UInt8>) throws(JSONProblem) {
    let start = scanner.at
    let first = builder.findings.count
    var (code, name) = (TextRange.empty, TextRange.empty)
    var patients: Int64?
    try object(.practice, text) { (reader, text, key) throws(JSONProblem) in
      switch key {
      case .code: try reader.string(key, .practice, text) { code = $0.keep($1) }
      case .name: try reader.string(key, .practice, text) { name = $0.keep($1) }
      default:
        if try !reader.expects(.number, key, .practice, text) { return }
        let at = reader.scanner.at
        let range = try reader.scanner.number(text)
        patients = reader.builder.patients(number: text.extracting(range), offset: at)
      }
    }
    // What has the wrong type or name has been told, and need not be missing.
    if code.isEmpty, !builder.findings[first...].contains(where: { $0.code == .wrongType || $0.code == .unknownKey }) {
      builder.report(ProfileFinding(.missingCode, offset: start))
    }
    builder.addPractice(code: code, name: name, patients: patients)
  }
}
