/// The sorts of values that JSON has.
public enum JSONType: UInt8, Sendable, CaseIterable {
  case string, number, object, list, trueOrFalse, null

  /// The word for it in a sentence.
  public var words: StaticString {
    switch self {
    case .string: "a string"
    case .number: "a number"
    case .object: "an object"
    case .list: "a list"
    case .trueOrFalse: "true or false"
    case .null: "null"
    }
  }
}

/// The objects that a profile in JSON is made of.
public enum JSONPlace: UInt8, Sendable, CaseIterable {
  case profile, ruleSet, interest, practice, answers, answer, evidence

  /// What the object is, in a sentence.
  public var words: StaticString {
    switch self {
    case .profile: "a profile"
    case .ruleSet: "“ruleSet”"
    case .interest: "an interest"
    case .practice: "a practice"
    case .answers: "“answers”"
    case .answer: "an answer"
    case .evidence: "a piece of evidence"
    }
  }

  /// The keys it may have, in the order they are documented; those of answers are the questions of the rule set.
  public var keys: [StaticString] { members.map { $0.word } }

  var members: [JSONKey] {
    switch self {
    case .profile:
      [.id, .kind, .asOf, .target, .form, .since, .name, .commissioner, .ruleSet, .interests, .practices, .answers]
    case .ruleSet: [.id, .version]
    case .interest: [.person, .text]
    case .practice: [.code, .name, .patients]
    case .answers: []
    case .answer: [.value, .state, .reason, .by, .expected, .evidence, .note]
    case .evidence: [.dated, .text]
    }
  }
}

/// What the shape of a profile in JSON is that it should not be.
public struct JSONShape: Sendable, Hashable {
  /// The object that the key stands in.
  public var place: JSONPlace
  /// What the value is; nil where its key is what is wrong.
  public var found: JSONType?
  /// What it must be.
  public var wanted: JSONType?
  /// Whether it is an entry of a list, not the value of the key itself.
  public var isEntry = false
}

/// All keys that stand anywhere in a profile in JSON.
enum JSONKey: UInt32, CaseIterable {
  case id, kind, asOf, target, form, name, commissioner, ruleSet, interests, practices, answers
  case version, person, text, code, patients, value, state, reason, by, expected, evidence, dated, note, since

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
    case .since: "since"
    }
  }

  /// The key of this name that an object at this place may have.
  static func of(_ name: Span<UInt8>, in place: JSONPlace) -> JSONKey? {
    for key in allCases where name.equals(key.word) {
      for member in place.members where member == key { return key }
      return nil
    }
    return nil
  }
}
