import Foundation
import ReadinessModel
import Testing

@testable import ReadinessEngine

/// One form for profiles that say the same: what digests are taken over.
@Suite struct CanonicalProfileTests {
  private static func smallPath() -> Path {
    var path = Path()
    _ = path.question("yes-no") { $0.notApplicable = "where none" }
    _ = path.question("choice", .choice, choices: ["x", "y"])
    _ = path.question("several", .multipleChoice, choices: ["x", "y", "z"])
    _ = path.question("whole", .wholeNumber)
    _ = path.question("decimal", .decimal) { $0.least = FixedDecimal(-5) }
    _ = path.question("day", .date)
    _ = path.question("words", .text)
    path.step("first", gates: [.yes(0)])
    path.consistency(.outsideLimits)
    return path
  }

  private static func canonical(_ json: String) throws -> (text: String, profile: Profile, findings: [ProfileFinding]) {
    let assessor = Assessor(smallPath().ruleSet)
    var reader = ProfileJSONReader(assessor)
    let isUsable = try reader.read(Array(json.utf8).span)
    #expect(isUsable)
    var bytes: [UInt8] = []
    ProfileJSON(assessor).write(reader.profile, to: &bytes)
    return (String(decoding: bytes, as: UTF8.self), reader.profile, reader.builder.findings)
  }

  /// An answer, its canonical form (nil: the same), and whether it can be.
  private static let table: [(question: String, given: String, canonical: String?, isFine: Bool)] = [
    ("yes-no", "\"yes\"", nil, true), ("yes-no", "\"maybe\"", nil, false),
    ("yes-no", #"{"value":"no"}"#, "\"no\"", true), ("yes-no", #"{"state":"not-known"}"#, nil, true),
    ("yes-no", #"{"reason":"r","state":"not-applicable"}"#, #"{"state":"not-applicable","reason":"r"}"#, true),
    ("yes-no", #"{"state":"not-applicable"}"#, nil, false),
    ("choice", #"{"state":"not-applicable","reason":"r"}"#, nil, false),
    ("choice", #"{"state":"perhaps"}"#, nil, false), ("choice", "\"\"", #"{"state":""}"#, false),
    ("choice", "{}", #"{"state":""}"#, false), ("choice", #"{"value":"x","state":"not-known"}"#, nil, false),
    ("choice", #"{"value":"x","state":"not-applicable","reason":"r"}"#, nil, false),
    ("choice", #"{"value":"x","reason":"","by":""}"#, "\"x\"", true),
    ("several", "\"z x\"", #"["x","z"]"#, true), ("several", #"["y","x"]"#, #"["x","y"]"#, true),
    ("several", #"["x","x"]"#, "\"x x\"", false),
    ("whole", "\"007\"", "7", true), ("whole", "7.000", "7", true), ("whole", "7.5", "\"7.5\"", false),
    ("whole", "1e400", "\"1e400\"", false), ("whole", "3e+05", "300000", true), ("decimal", "9.75E1", "97.5", true),
    ("decimal", "-0.50", "-0.5", true), ("decimal", "-0", "0", true),
    ("decimal", "-6", "\"-6\"", false), ("decimal", "120.123456", nil, true), ("day", "\"2013-10-31\"", nil, true),
    ("day", "\"2013-02-30\"", nil, false), ("words", "\"ä\\n\\u2028€😀\"", nil, true),
    (
      "yes-no",
      #"{"value":"yes","note":"n","by":"B","expected":"2014-03-31","evidence":[{"text":"t","dated":"2011-06-01"},{"text":"u"}]}"#,
      #"{"value":"yes","by":"B","expected":"2014-03-31","note":"n","evidence":[{"dated":"2011-06-01","text":"t"},{"text":"u"}]}"#,
      true
    ),
    ("yes-no", #"{"evidence":[{"text":"t"}]}"#, #"{"state":"","evidence":[{"text":"t"}]}"#, false),
    ("unheard-of", "\"kept\"", nil, true),
  ]

  @Test(arguments: 0..<table.count)
  func oneAnswer(_ index: Int) throws {
    let (question, given, canonical, isFine) = Self.table[index]
    let head = #"{"id":"a","kind":"locality","asOf":"2013-10-31","target":"none","form":"full","name":"A","answers":{"#
    let first = try Self.canonical("\(head)\"\(question)\":\(given)}}")
    #expect(first.text == "\(head)\"\(question)\":\(canonical ?? given)}}")
    #expect(first.profile.answers.contains { $0.state == .contradictory } == !isFine)
    let second = try Self.canonical(first.text)
    #expect(second.text == first.text)
    #expect(second.profile.answers.map(\.state) == first.profile.answers.map(\.state))
  }

  /// Everything there is, in the canonical order already.
  @Test func wholeProfiles() throws {
    let text = """
      {"id":"a","kind":"both","asOf":"2013-10-31","target":"first","form":"short","name":"Ää \\"A\\"",\
      "commissioner":"Nene CCG","ruleSet":{"id":"test-path","version":"1.0.0"},\
      "interests":[{"person":"Chair","text":"shares"},{"person":"","text":""}],\
      "practices":[{"code":"K1","name":"One","patients":9340},{"code":"K2","name":"Two"}],\
      "answers":{"yes-no":"yes","words":"w","aa":"1","ab":"1","ab":"2"}}
      """
    let first = try Self.canonical(text)
    #expect(first.text == text)
    #expect(first.findings.map(\.code) == [.unknownQuestion, .unknownQuestion, .unknownQuestion])
    #expect(first.profile.practices.map(\.patients) == [9340, nil])
    #expect(first.profile.isShort)
    let turned = text.replacing(#""aa":"1","ab":"1","ab":"2""#, with: #""ab":"2","aa":"1","ab":"1""#)
    #expect(try Self.canonical(turned).text == text)
  }

  /// Two answers to one question are kept both, and read again as two.
  @Test func repeatedAnswers() throws {
    let head = #"{"id":"a","kind":"locality","asOf":"2013-10-31","target":"none","form":"full","name":"A","answers":{"#
    let first = try Self.canonical(head + #""choice":"x","yes-no":"no","choice":"y"}}"#)
    #expect(first.text == head + #""yes-no":"no","choice":"x","choice":"y"}}"#)
    #expect(first.profile.answers[1].problem == .repeated)
    let second = try Self.canonical(first.text)
    #expect(second.text == first.text)
    #expect(second.profile.answers[1].problem == .repeated)
  }
}
