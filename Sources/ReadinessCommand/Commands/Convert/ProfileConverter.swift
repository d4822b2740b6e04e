internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel
internal import ReadinessReports

/// Writes a profile in another form and proves that it is still the same.
struct ProfileConverter {
  enum Outcome {
    case exact([UInt8])
    /// The same but for white space, with what became of which text.
    case collapsed([UInt8], String)
    /// It would not be the same, and why.
    case lossy(Loss)
  }

  /// Why a profile would not be the same in another form.
  struct Loss {
    var message: String
    var help: String
    /// The question that it is about.
    var question: Int?
  }

  /// Codes of findings about something that a profile holds only if it was understood.
  static let losing: Set<String> = Set(
    [ProfileFindingCode.badExpectedDate, .badEvidenceDate, .badPatients].map { "\($0.code)" })

  /// Codes of findings about answers that are carried over.
  static let carrying: Set<String> = Set(
    [ProfileFindingCode.carriedOver, .answersMapped, .answersKeptOnly, .answersAskedAgain].map { "\($0.code)" })

  private let form: ConvertedForm
  private let ruleSet: RuleSet
  private let xml: ProfileXML
  private let json: ProfileJSON
  private let reader: ProfileReader

  init(_ ruleSet: RuleSet, _ assessor: Assessor, _ form: ConvertedForm) {
    self.form = form
    self.ruleSet = ruleSet
    xml = ProfileXML(ruleSet)
    json = ProfileJSON(assessor)
    reader = ProfileReader(assessor, ruleSet)
  }

  /// The profile in the wanted form, with a line feed at its end.
  func convert(_ given: Profile) -> Outcome {
    let profile =
      form == .current ? given.present(id: Array(ruleSet.id.utf8), version: Array(ruleSet.version.utf8)) : given
    let bytes = written(profile)
    guard reader.read(bytes.span) else { return .lossy(loss(of: profile, readBack: bytes)) }
    let (before, after) = (canonical(profile), canonical(reader.profile))
    if before == after { return .exact(bytes) }
    // A blank around a choice, a number or a date is no possible answer, and would become one without it.
    for (index, other) in reader.profile.answers.enumerated() where profile.answers[index].state != other.state {
      return .lossy(
        Loss(
          message: "the answer to “\(ruleSet.questions[index].id)” would become another one in this form",
          help: "take the blanks around it out of the profile", question: index))
    }
    return Self.collapsed(before) == Self.collapsed(after)
      ? .collapsed(bytes, whiteSpace(of: profile)) : .lossy(loss(of: profile, readBack: bytes))
  }

  /// What becomes of white space in which texts.
  private func whiteSpace(of profile: Profile) -> String {
    let texts = ProfileText.all(profile, ruleSet).map { ($0.name, TextChanges($0.text, as: .document)) }
      .filter { !$0.1.isEmpty }
    let told = texts.prefix(3).map { "\($0): \($1.words)" }.joined(separator: ". ")
    return texts.count > 3 ? told + ". And \(texts.count - 3) more texts alike" : told
  }

  private func loss(of profile: Profile, readBack bytes: [UInt8]) -> Loss {
    for text in ProfileText.all(profile, ruleSet) {
      let changes = TextChanges(text.text, as: .document)
      guard changes.losesCharacters else { continue }
      return Loss(
        message: "\(text.name) would not be the same in this form: \(changes.words)",
        help: "take \(changes.characters) out of the profile, or use --to json or ndjson, which keep every character",
        question: text.question)
    }
    let found = reader.diagnostics(of: bytes.span, file: "").first { $0.severity == .error }
    return Loss(
      message: "would not be the same in this form" + (found.map { ": \($0.message)" } ?? ""),
      help: "use --to json or ndjson, which keep everything as it is")
  }

  private func written(_ profile: Profile) -> [UInt8] {
    switch form {
    case .json, .ndjson: return canonical(profile) + [0x0A]
    case .xml, .current: return xml.bytes(profile)
    case .xmlLines: return Self.oneLine(xml.bytes(profile))
    }
  }

  private func canonical(_ profile: Profile) -> [UInt8] {
    var bytes: [UInt8] = []
    json.write(profile, to: &bytes)
    return bytes
  }

  /// A document without what parts its lines: line ends between tags with the blanks around them, and any within texts
  /// as a blank, which is what they mean there.
  private static func oneLine(_ document: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(document.count)
    var at = 0
    while at < document.count {
      guard document[at] == 0x0A || document[at] == 0x0D else {
        bytes.append(document[at])
        at += 1
        continue
      }
      while at < document.count, document[at] <= 0x20 { at += 1 }
      let isBetweenTags = bytes.last == UInt8(ascii: ">") && (at == document.count || document[at] == UInt8(ascii: "<"))
      if !isBetweenTags { bytes.append(0x20) }
    }
    return bytes + [0x0A]
  }

  /// With every stretch of blanks, escaped line ends included, as one blank.
  private static func collapsed(_ json: [UInt8]) -> String {
    let text = String(decoding: json, as: UTF8.self)
    var result = ""
    var rest = text[...]
    while let character = rest.first {
      let isEscape = ["\\n", "\\r", "\\t"].contains { rest.hasPrefix($0) }
      rest = rest.dropFirst(isEscape ? 2 : 1)
      if isEscape || character == " " {
        if result.last != " " { result.append(" ") }
      } else {
        if character == "\"", result.last == " " { result.removeLast() }
        result.append(character)
      }
    }
    return result.split(separator: "\" ", omittingEmptySubsequences: false).joined(separator: "\"")
  }
}
