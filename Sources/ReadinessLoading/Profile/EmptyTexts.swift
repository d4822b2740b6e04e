internal import ReadinessEngine
internal import ReadinessModel

/// Finds texts of a profile in JSON that say nothing where something has to be said, as `<note> </note>` does in XML.
///
/// The engine takes such a text for one that is not there; a person wrote it, and is told. The text is JSON and has the
/// shape of a profile as far as it is looked at.
struct EmptyTexts {
  struct Found {
    var code: String
    /// `answers.legal-form.evidence[0].text`.
    var path: String
    var offset: Int
  }

  private let bytes: [UInt8]
  private var at = 0
  private var found: [Found] = []

  /// What an object or a list is.
  private enum Part {
    case profile, interests, interest, practices, practice, answers, answer, evidenceList, evidence, other
  }

  /// - Parameter profile: what was read of the same bytes.
  static func find(in bytes: Span<UInt8>, _ profile: Profile) -> [Found] {
    // Few profiles have any, and all have very many texts.
    guard hasBlankString(bytes) || hasGap(profile) else { return [] }
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    for index in bytes.indices { copy.append(bytes[index]) }
    var search = EmptyTexts(bytes: copy)
    search.walk(.profile, "")
    return search.found
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Whether a quote is followed by another one, by a blank or by an escape: only then may a string be blank. Every byte of
  /// every profile is looked at, so there is no branch within.
  private static func hasBlankString(_ bytes: Span<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      guard buffer.count > 1 else { return false }
      var found: UInt8 = 0
      for index in 0..<(buffer.count &- 1) {
        let (byte, next) = (buffer[index], buffer[index &+ 1])
        let isBlank: UInt8 = (next <= 0x22 ? 1 : 0) | (next == 0x5C ? 1 : 0)
        found |= (byte == 0x22 ? 1 : 0) & isBlank
      }
      return found != 0
    }
  }

  /// Whether something that needs a text may have none.
  private static func hasGap(_ profile: Profile) -> Bool {
    !profile.strays.isEmpty || profile.interests.contains { $0.person.isEmpty || $0.text.isEmpty }
      || profile.evidence.contains { $0.saysNone }
  }

  // MARK: Walking

  /// Walks over the value that comes next.
  private mutating func walk(_ part: Part, _ path: String) {
    skipBlanks()
    guard at < bytes.count else { return }
    switch bytes[at] {
    case UInt8(ascii: "{"): walkObject(part, path)
    case UInt8(ascii: "["): walkList(part, path)
    case UInt8(ascii: "\""): _ = string()
    default: while at < bytes.count, !Self.ends.contains(bytes[at]) { at += 1 }
    }
  }

  private static let ends = Array(",]}".utf8)

  private mutating func walkObject(_ part: Part, _ path: String) {
    let start = at
    var needed = Self.needed(part)
    repeat {
      at += 1
      skipBlanks()
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { break }
      let key = string()
      skipBlanks()
      at += 1
      skipBlanks()
      let inner = path.isEmpty ? key : "\(path).\(key)"
      if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
        needed.removeAll { $0 == key }
        let offset = at
        let text = string()
        if let code = Self.code(of: key, in: part, text) {
          found.append(Found(code: code, path: inner, offset: offset))
        }
      } else {
        // What has another type is told by the reader.
        if at < bytes.count, bytes[at] != UInt8(ascii: "n") { needed.removeAll { $0 == key } }
        walk(Self.part(key, in: part), inner)
      }
      skipBlanks()
    } while at < bytes.count && bytes[at] == UInt8(ascii: ",")
    at += 1
    for key in needed {
      found.append(Found(code: DiagnosticCode.emptyText.rawValue, path: "\(path).\(key)", offset: start))
    }
  }

  private mutating func walkList(_ part: Part, _ path: String) {
    var number = 0
    repeat {
      at += 1
      skipBlanks()
      if at < bytes.count, bytes[at] == UInt8(ascii: "]") { break }
      walk(Self.entry(of: part), "\(path)[\(number)]")
      number += 1
      skipBlanks()
    } while at < bytes.count && bytes[at] == UInt8(ascii: ",")
    at += 1
  }

  /// The characters of the string that begins here.
  private mutating func string() -> String {
    let start = at
    at += 1
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
    at = min(at + 1, bytes.count)
    return String(decoding: ProfileJSONReader.text(of: bytes[start..<at].span) ?? [], as: UTF8.self)
  }

  private mutating func skipBlanks() { while at < bytes.count, bytes[at].isXMLBlank { at += 1 } }

  // MARK: What a profile is made of

  private static func part(_ key: String, in part: Part) -> Part {
    switch (part, key) {
    case (.profile, "interests"): .interests
    case (.profile, "practices"): .practices
    case (.profile, "answers"): .answers
    case (.answers, _): .answer
    case (.answer, "evidence"): .evidenceList
    default: .other
    }
  }

  private static func entry(of part: Part) -> Part {
    switch part {
    case .interests: .interest
    case .practices: .practice
    case .evidenceList: .evidence
    default: .other
    }
  }

  /// The texts without which an object says nothing.
  private static func needed(_ part: Part) -> [String] {
    switch part {
    case .interest: ["person", "text"]
    case .evidence: ["text"]
    default: []
    }
  }

  /// The code of a text that says nothing; nil for one that does, and where nothing is another finding or none.
  private static func code(of key: String, in part: Part, _ text: String) -> String? {
    guard text.utf8.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) else { return nil }
    switch (part, key) {
    case (.profile, "id"): return text.isEmpty ? nil : "\(ProfileFindingCode.missingID.code)"
    case (.profile, "name"): return text.isEmpty ? nil : "\(ProfileFindingCode.missingName.code)"
    case (.practice, "code"): return text.isEmpty ? nil : DiagnosticCode.emptyText.rawValue
    case (.profile, "commissioner"), (.interest, _), (.evidence, "text"), (.answer, "note"):
      return DiagnosticCode.emptyText.rawValue
    default: return nil
    }
  }
}

extension EmptyTexts.Found {
  func diagnostic(_ file: String, at place: Place) -> Diagnostic {
    Diagnostic(
      file: file, place: place, code: code, message: "“\(path)” says nothing",
      help: path == "id" || path == "name" ? "write the \(path) of the body" : "write the text, or take it out")
  }
}
