import Foundation
import ReadinessModel
import Testing

@testable import ReadinessEngine

/// What is JSON and has not the shape of a profile: all of it is found in one go.
@Suite struct JSONShapeTests {
  private static func read(_ text: String) throws -> (isUsable: Bool, findings: [ProfileFinding], profile: Profile) {
    var path = Path()
    _ = path.question("q")
    _ = path.question("several", .multipleChoice, choices: ["x", "y"])
    _ = path.question("whole", .wholeNumber)
    _ = path.question("decimal", .decimal) { $0.least = FixedDecimal(-500) }
    _ = path.question("words", .text)
    path.step("first", gates: [.yes(0)])
    var reader = ProfileJSONReader(Assessor(path.ruleSet))
    let isUsable = try reader.read(Array(text.utf8).span)
    return (isUsable, reader.builder.findings, reader.profile)
  }

  private static let head = #""id":"a","kind":"locality","asOf":"2013-10-31","target":"none","name":"A""#
  private static func answers(_ text: String) -> String { "{\(head),\"answers\":{\(text)}}" }

  /// A profile, and its findings as `code key offset`.
  @Test(
    arguments: [
      ("[]", ["json-wrong-type  0"]), ("[{\"id\":\"a\"}]", ["json-wrong-type  0"]), ("\"a\"", ["json-wrong-type  0"]),
      ("12e5", ["json-wrong-type  0"]), ("null", ["json-wrong-type  0"]), (" true", ["json-wrong-type  1"]),
      ("{\(head),\"answers\":[]}", ["json-wrong-type answers 85"]),
      ("{\(head),\"answers\":\"none\"}", ["json-wrong-type answers 85"]),
      (
        "{\(head),\"practices\":{},\"interests\":1,\"answers\":{}}",
        ["json-wrong-type practices 87", "json-wrong-type interests 102"]
      ),
      (
        "{\(head),\"practices\":[1,null,{}],\"answers\":{}}",
        ["json-wrong-type practices 88", "json-wrong-type practices 90", "practice-without-code  95"]
      ),
      (
        "{\(head),\"practices\":[{\"patients\":\"9\",\"id\":1}],\"answers\":{}}",
        ["json-wrong-type patients 100", "json-unknown-key id 104"]
      ),
      (
        "{\(head),\"ruleSet\":{\"name\":1,\"id\":2},\"answers\":{}}",
        ["json-unknown-key name 86", "json-wrong-type id 100"]
      ),
      (
        "{\(head),\"id\":\"b\",\"what\":[{\"deep\":[1,{}]}],\"answers\":{}}",
        ["json-repeated-key id 75", "json-unknown-key what 84"]
      ),
      (
        "{\"id\":1,\"kind\":2,\"asOf\":3,\"target\":[],\"name\":{},\"answers\":true}",
        [
          "json-wrong-type id 6", "json-wrong-type kind 15", "json-wrong-type asOf 24", "json-wrong-type target 35",
          "json-wrong-type name 45", "json-wrong-type answers 58",
        ]
      ),
      (answers(#""q":[3]"#), ["json-wrong-type q 91"]),
      (answers(#""several":["x",[1],null,"y"]"#), ["json-wrong-type several 101"]),
      (answers(#""q":{"value":{}}"#), ["json-wrong-type value 99"]),
      (answers(#""q":{"id":1,"by":2,"value":"yes"}"#), ["json-unknown-key id 91", "json-wrong-type by 103"]),
      (answers(#""q":{"valu":"yes"}"#), ["json-unknown-key valu 91"]),
      (
        answers(#""z":{"valu":"yes"}"#), ["json-unknown-key valu 91", "answer-to-unknown-question z 86"]
      ),
      (answers(#""q":{"value":"yes","value":"no"}"#), ["json-repeated-key value 105"]),
      (
        answers(#""q":{"evidence":[{"id":1},7],"value":"yes"}"#),
        ["json-unknown-key id 104", "json-wrong-type evidence 112"]
      ),
      (answers(#""words":"a\u0000","q":"\ud800""#), ["bad-answer \u{FFFD} 104", "json-strange-character  96"]),
      (
        "{\"kind\":\"club\",\"foo\":1}",
        [
          "unknown-kind-of-body club 8", "json-unknown-key foo 15", "profile-without-id  -1",
          "profile-without-name  -1",
          "profile-without-as-of  -1", "profile-without-target  -1", "profile-without-answers  -1",
        ]
      ),
    ] as [(String, [String])])
  func shapes(text: String, expected: [String]) throws {
    let (isUsable, findings, profile) = try Self.read(text)
    #expect(!isUsable)
    #expect(findings.map { "\($0.code.code) \(profile.string($0.text)) \($0.offset)" } == expected)
    let isJSON = ProfileJSONReader.isJSON(Array(text.utf8).span)
    #expect(isJSON)
  }

  @Test("null says as much as a key that is not there, and null for an answer that nobody gave one")
  func nulls() throws {
    let text = """
      {\(Self.head),"form":null,"commissioner":null,"ruleSet":null,"interests":null,"practices":[{"code":"K","name":null,\
      "patients":null}],"answers":{"q":null,"whole":{"value":null},"words":{"value":null,"note":null},\
      "several":{"value":["x"],"state":null,"reason":null,"by":null,"expected":null,"evidence":null,"note":null},\
      "decimal":{"value":null,"state":"not-known"}}}
      """
    let (isUsable, findings, profile) = try Self.read(text)
    #expect(isUsable)
    #expect(findings.isEmpty)
    #expect(profile.answers.map(\.state) == [.blank, .answered, .blank, .notKnown, .blank])
    #expect(profile.practices.map(\.patients) == [nil])
    let required = Self.answers("").replacing("\"none\"", with: "null").replacing("\"locality\"", with: "null")
    #expect(try Self.read(required).findings.map(\.code) == [.missingKind, .missingTarget])
    // More was said than that nobody said anything.
    let noted = try Self.read(Self.answers(#""q":{"value":null,"note":"later"}"#))
    #expect(noted.findings.map(\.problem) == [.noValue])
  }

  @Test(
    "a text of nothing but blanks is no answer",
    arguments: ["", " ", "\t\n", "\u{A0}", "\u{2003}\u{200B} \u{FEFF}\u{3000}"])
  func blankText(text: String) throws {
    let quoted = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
    let (isUsable, findings, profile) = try Self.read(Self.answers("\"words\":\(quoted)"))
    #expect(isUsable)
    #expect(findings.isEmpty)
    #expect(profile.answers[4].state == .blank)
    #expect(try Self.read(Self.answers("\"words\":\" a \"")).profile.answers[4].state == .answered)
  }

  /// A number as JSON writes it; the plain decimal it is, or the problem.
  @Test(
    arguments: [
      ("3e+05", "300000", nil), ("3E5", "300000", nil), ("9.7E1", "97", nil), ("1e+00", "1", nil), ("1.5e1", "15", nil),
      ("12.5e-1", "1.25", nil), ("120e-2", "1.2", nil), ("0e999999999999", "0", nil), ("-0.0e-5", "0", nil),
      ("5E-6", "0.000005", nil),
      ("-1.25e2", "-125", nil), ("0.00025e6", "250", nil), ("1000000e-3", "1000", nil), ("3.000", "3.000", nil),
      ("10.0e-1", "1", nil), ("1e-7", "1e-7", .tooManyPlaces), ("1.23456789e1", "1.23456789e1", .tooManyPlaces),
      ("1e400", "1e400", .tooLarge), ("-1e99999999999999999999", "-1e99999999999999999999", .tooSmall),
      ("1e-99999999999999999999", "1e-99999999999999999999", .tooManyPlaces), ("1e13", "1e13", .tooLarge),
      ("9.999999999999e12", "9999999999999", .tooLarge),
    ] as [(String, String, AnswerProblem?)])
  func numbers(written: String, plain: String, problem: AnswerProblem?) throws {
    let (isUsable, findings, profile) = try Self.read(Self.answers("\"decimal\":\(written)"))
    #expect(isUsable)
    #expect(profile.string(profile.answers[3].raw) == plain)
    #expect(profile.answers[3].problem == problem)
    #expect(findings.compactMap(\.problem) == (problem.map { [$0] } ?? []))
    guard problem == nil else { return }
    var bytes: [UInt8] = []
    FixedDecimal(millionths: profile.answers[3].value).fraction.writePlain(to: &bytes)
    #expect(Double(String(decoding: bytes, as: UTF8.self)) == Double(written))
    // The same as a practice's patients, where it is a whole number of people.
    let listed = "{\(Self.head),\"practices\":[{\"patients\":\(written)}],\"answers\":{}}"
    let expected = Double(written).flatMap { $0 >= 0 ? Int64(exactly: $0) : nil }
    #expect(try Self.read(listed).profile.practices[0].patients == expected)
  }

  @Test("whole numbers may be written with an exponent, and no others are one")
  func wholeNumbers() throws {
    #expect(try Self.read(Self.answers("\"whole\":1.2e1")).findings.isEmpty)
    #expect(try Self.read(Self.answers("\"whole\":1.25e1")).findings.map(\.problem) == [.notWhole])
    // A text and a choice stay as they were written.
    let (_, findings, profile) = try Self.read(Self.answers("\"words\":1e2,\"q\":1e2"))
    #expect(profile.string(profile.answers[4].raw) == "1e2")
    #expect(findings.map(\.problem) == [.unknownChoice])
  }
}
