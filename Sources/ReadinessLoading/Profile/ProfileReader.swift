public import ReadinessEngine
public import ReadinessModel
internal import ReadinessXML

/// Reads profiles in either form, one after the other: what begins as an object or list of JSON, or is a JSON value of
/// any other sort, is read as JSON, everything else as XML.
///
/// One reader serves one thread. ``profile``, ``diagnostics(of:file:)`` and ``places(in:)`` speak of the last profile.
public final class ProfileReader {
  private let ruleSet: RuleSet
  private let xml: ProfileXMLReader
  private var json: ProfileJSONReader
  private var isJSON = false
  /// The length of the byte order mark before a JSON text.
  private var shift = 0
  private var problem: JSONProblem?
  private var emptyTexts: [EmptyTexts.Found] = []

  /// A reader for profiles of one rule set, which `assessor` was made of.
  ///
  /// `keepsTexts` says whether notes, texts of evidence, interests and names of people and practices are kept: reports,
  /// digests and the full detail need them, scores do not.
  public init(_ assessor: Assessor, _ ruleSet: RuleSet, keepsTexts: Bool = true) {
    self.ruleSet = ruleSet
    xml = ProfileXMLReader(assessor, keepsTexts: keepsTexts)
    json = ProfileJSONReader(assessor, keepsTexts: keepsTexts)
  }

  /// Reads one profile; false where it cannot be assessed.
  public func read(_ bytes: Span<UInt8>) -> Bool {
    let mark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    var first = mark
    while first < bytes.count, bytes[first].isXMLBlank { first += 1 }
    isJSON = first < bytes.count && Self.beginsJSON(bytes[first], bytes.extracting(first..<bytes.count))
    guard isJSON else { return xml.read(bytes) }
    shift = mark
    (problem, emptyTexts) = (nil, [])
    do throws(JSONProblem) {
      let text = bytes.extracting(mark..<bytes.count)
      let isComplete = try json.read(text)
      emptyTexts = EmptyTexts.find(in: text, json.profile)
      return isComplete && emptyTexts.isEmpty
    } catch {
      problem = error
      return false
    }
  }

  /// A tag can't be mistaken, so no more is looked at of most records than their first byte.
  private static func beginsJSON(_ first: UInt8, _ text: Span<UInt8>) -> Bool {
    if first == UInt8(ascii: "<") { return false }
    // Half of a letter in UTF-16, which the other reader knows.
    if text.count > 1, text[1] == 0 { return false }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[") || ProfileJSONReader.isJSON(text)
  }

  /// The last profile read; where it could not be assessed, as much of it as was understood.
  public var profile: Profile { isJSON ? json.profile : xml.profile }

  /// Gives the last profile for another one of the same rule set, whose memory the next is read into. What there is to
  /// say about the last profile is to be asked before.
  public func exchangeProfile(for other: inout Profile) {
    if isJSON { swap(&other, &json.builder.profile) } else { xml.exchangeProfile(for: &other) }
  }

  /// Whether there is anything to say about the last profile.
  public var hasFindings: Bool {
    isJSON ? problem != nil || !json.builder.findings.isEmpty || !emptyTexts.isEmpty : xml.hasFindings
  }

  /// What is wrong with the last profile, by place.
  ///
  /// - Parameters:
  ///   - bytes: the same that were read.
  ///   - file: what the user calls them.
  public func diagnostics(of bytes: Span<UInt8>, file: String) -> [Diagnostic] {
    guard hasFindings else { return [] }
    guard isJSON else {
      let found = xml.diagnostics(of: bytes, file: file, ruleSet)
      return SheetInPlace.isLikely(bytes, file: file) ? found.map { SheetInPlace.helped($0, file: file) } : found
    }
    let tags = TagPlaces(bytes)
    if let problem {
      let place = tags.place(problem.offset + shift, in: bytes)
      let code = ProfileDiagnosticCode(problem.reason).rawValue
      return [Diagnostic(file: file, place: place, code: code, message: "\(problem.reason.message)")]
    }
    var writer = ProfileFindingWriter(ruleSet: ruleSet, profile: json.profile, file: file, isJSON: true)
    let findings = writer.withoutMisspelt(json.builder.findings)
    let told = findings.firstByPlace(before: 0).map { finding in
      writer.diagnostic(finding, at: tags.place(max(finding.offset + shift, 0), in: bytes))
    }
    let empty = emptyTexts.prefix(Findings.limit).map { found in
      found.diagnostic(file, at: tags.place(found.offset + shift, in: bytes))
    }
    return (told + empty).capped(file, of: findings.count + emptyTexts.count)
  }

  /// Where the last profile names the one before it; nil where it names none that could be looked for.
  public func placeOfSince(in bytes: Span<UInt8>) -> Place? {
    guard isJSON else { return xml.placeOfSince(in: bytes) }
    let offset = json.builder.sinceOffset
    return offset < 0 ? nil : TagPlaces(bytes).place(offset + shift, in: bytes)
  }

  /// Where each answer of the last profile stands, by question. `bytes` are those that were read.
  public func places(in bytes: Span<UInt8>) -> [Place?] {
    guard isJSON else { return xml.places(in: bytes) }
    let tags = TagPlaces(bytes)
    return json.profile.answers.map { $0.offset < 0 ? nil : tags.place(Int($0.offset) + shift, in: bytes) }
  }
}
