public import ReadinessEngine
public import ReadinessModel
internal import ReadinessXML

/// Reads profiles in their XML form, one after the other, in one pass and without asking for memory for each answer.
///
/// One reader serves one thread. What is wrong with a profile is seen while it is read, but worked out in words and
/// places only for a reader that asks.
public final class ProfileXMLReader {
  private let parser: XMLEventParser
  private let handler: ProfileHandler
  private var problems: [XMLProblem] = []

  /// A reader for profiles of one rule set.
  ///
  /// `keepsTexts` says whether notes, texts of evidence, interests and names of people and practices are kept: reports,
  /// digests and the full detail need them, scores do not.
  public init(_ assessor: Assessor, keepsTexts: Bool = true) {
    parser = XMLEventParser(ProfileWord.vocabulary)
    var builder = ProfileBuilder(assessor)
    builder.keepsTexts = keepsTexts
    handler = ProfileHandler(builder)
  }

  /// Reads one profile into ``profile``; false where it cannot be assessed.
  public func read(_ bytes: Span<UInt8>) -> Bool {
    handler.events.pointee.begin()
    problems = parser.parse(bytes, with: handler)
    let isComplete = handler.events.pointee.builder.finish()
    return isComplete && problems.isEmpty && handler.events.pointee.isSound
  }

  /// The last profile read.
  public var profile: Profile { handler.events.pointee.builder.profile }

  func exchangeProfile(for other: inout Profile) { swap(&other, &handler.events.pointee.builder.profile) }

  /// Whether there is anything to say about the last profile.
  public var hasFindings: Bool {
    !problems.isEmpty || !handler.events.pointee.isSound || !handler.events.pointee.builder.findings.isEmpty
  }

  /// What is wrong with the last profile, by place.
  ///
  /// - Parameters:
  ///   - bytes: the same that were read.
  ///   - file: what the user calls them.
  public func diagnostics(of bytes: Span<UInt8>, file: String, _ ruleSet: RuleSet) -> [Diagnostic] {
    guard hasFindings else { return [] }
    if !problems.isEmpty { return problems.map { Diagnostic($0, file: file) } }
    var writer = ProfileFindingWriter(ruleSet: ruleSet, profile: profile, file: file)
    let tags = TagPlaces(bytes)
    let events = handler.events.pointee
    // In a document of another sort everything is missing.
    if events.profileOffset < 0 {
      let (told, beyond) = ProfileStructure.diagnostics(of: bytes, file: file)
      return told.capped(file, of: told.count + beyond)
    }
    let (structure, beyond) = events.isSound ? ([], 0) : ProfileStructure.diagnostics(of: bytes, file: file)
    // What stands there under another namespace is not missing.
    let isHidden = structure.contains { $0.code == XMLProblemCode.foreignElement.rawValue }
    // Nor is what stands there under a name nearly its own.
    let meant = Set(structure.filter { DiagnosticCode.misspelt.contains($0.code) }.map(\.help))
    let found = events.builder.findings.filter { finding in
      if let name = finding.code.missingName, meant.contains("did you mean “\(name)”?") { return false }
      return !isHidden || finding.code != .missingName && finding.code != .missingAnswers
    }
    let told = found.firstByPlace(before: events.profileOffset).map { finding in
      writer.diagnostic(
        finding, at: tags.place(of: finding, profile: events.profileOffset, ruleSet: events.ruleSetOffset, in: bytes))
    }
    return (structure + told).capped(file, of: structure.count + beyond + found.count)
  }

  /// Where the last profile names the one before it; nil where it names none that could be looked for.
  func placeOfSince(in bytes: Span<UInt8>) -> Place? {
    let offset = handler.events.pointee.builder.sinceOffset
    if offset < 0 { return nil }
    return TagPlaces(bytes).place(of: ProfileFinding(.badSince, offset: offset), profile: -1, ruleSet: -1, in: bytes)
  }

  /// Where each answer of the last profile stands, by question: the `<` of its tag. `bytes` are those that were read.
  public func places(in bytes: Span<UInt8>) -> [Place?] {
    let tags = TagPlaces(bytes)
    return profile.answers.map { $0.offset < 0 ? nil : tags.start(ofTagEndingAt: Int($0.offset), in: bytes) }
  }
}

extension DiagnosticCode {
  /// The codes of names that may be others, misspelt.
  fileprivate static let misspelt = [unknownAttribute.rawValue, unknownElement.rawValue]
}

extension ProfileFindingCode {
  /// The attribute or element that is missing, if that is what the finding says.
  fileprivate var missingName: String? {
    switch self {
    case .missingID: "id"
    case .missingName: "name"
    case .missingKind: "kind"
    case .missingAsOf: "as-of"
    case .missingTarget: "target"
    case .missingAnswers: "answers"
    default: nil
    }
  }
}

/// Hands events on to where they are understood.
final class ProfileHandler: XMLEventHandler {
  /// At an address of its own, as access to stored properties of a class would be checked at every event.
  let events: UnsafeMutablePointer<ProfileEvents>

  init(_ builder: ProfileBuilder) {
    events = .allocate(capacity: 1)
    events.initialize(to: ProfileEvents(builder))
  }

  deinit {
    events.deinitialize(count: 1)
    events.deallocate()
  }

  override func start(_ element: Int, _ tag: borrowing XMLStartTag) {
    if events.pointee.start(element, tag) { readsSpace = events.pointee.isCollecting }
  }

  override func end(_ element: Int) {
    if events.pointee.end() { readsSpace = events.pointee.isCollecting }
  }

  override func text(_ bytes: Span<UInt8>) { events.pointee.text(bytes) }
}
