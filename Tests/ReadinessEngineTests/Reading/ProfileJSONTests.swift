import Foundation
import ReadinessModel
import Testing

@testable import ReadinessEngine

/// Profiles in JSON that are no JSON, or no profile.
@Suite struct ProfileJSONTests {
  private static func read(_ bytes: [UInt8]) throws -> (isUsable: Bool, findings: [ProfileFinding], profile: Profile) {
    var path = Path()
    _ = path.question("q")
    _ = path.question("several", .multipleChoice, choices: ["x", "y"])
    path.step("first", gates: [.yes(0)])
    var reader = ProfileJSONReader(Assessor(path.ruleSet))
    let isUsable = try reader.read(bytes.span)
    return (isUsable, reader.builder.findings, reader.profile)
  }

  private static let good = #"{"id":"a","kind":"locality","asOf":"2013-10-31","target":"none","name":"A","answers":{}}"#

  /// The text, the reason, and the offset of the first byte that is wrong.
  @Test(
    arguments: [
      ("", .endsEarly, 0), ("  ", .endsEarly, 2), ("{", .endsEarly, 1), ("[", .endsEarly, 1), ("[1,", .endsEarly, 3),
      ("{\"id\"", .endsEarly, 5),
      ("{\"id\":", .endsEarly, 6), ("{\"id\":\"a", .endsEarly, 8), ("{\"id\":\"a\"", .endsEarly, 9),
      ("{\"id\" \"a\"}", .unexpected, 6),
      ("{\"id\":1", .endsEarly, 7), ("{\"id\":\"a\",}", .unexpected, 10), ("{id:1}", .unexpected, 1),
      ("{\"id\":\"\u{1}\"}", .badString, 7), ("{\"id\":\"\\\u{1}\"}", .badEscape, 9),
      ("{\"id\":\"\\n\u{1}\"}", .badString, 9),
      ("{\"id\":\"\\q\"}", .badEscape, 9), ("{\"id\":\"\\", .endsEarly, 8), ("{\"id\":\"\\u12\"}", .badEscape, 11),
      ("{\"id\":\"\\u12", .endsEarly, 11),
      (good + "x", .trailingText, good.utf8.count), (good + "{}", .trailingText, good.utf8.count),
      ("{\"answers\":{\"q\":tru}}", .unexpected, 16), ("{\"answers\":{\"q\":True}}", .unexpected, 16),
      ("{\"answers\":{\"q\":01}}", .unexpected, 17), ("{\"answers\":{\"q\":-}}", .badNumber, 17),
      ("{\"answers\":{\"q\":1.}}", .badNumber, 18), ("{\"answers\":{\"q\":1e}}", .badNumber, 18),
      ("{\"answers\":{\"q\":+1}}", .unexpected, 16), ("{\"answers\":{\"q\":.5}}", .unexpected, 16),
      ("{\"answers\":{\"q\":NaN}}", .unexpected, 16), ("[1 2]", .unexpected, 3), ("[1,]", .unexpected, 3),
      ("[}", .unexpected, 1), ("{\"what\":{\"a\":[1,{\"b\":nul}]}}", .unexpected, 21),
      // What has the wrong type before it is not what is wrong first: the text is no JSON.
      ("{\"id\":1,\"answers\":{\"q\":[3],}}", .unexpected, 27), ("{\"answers\":[3}", .unexpected, 13),
      (String(repeating: "[", count: 300), .tooDeep, 256),
      ("{\"what\":" + String(repeating: "{\"a\":", count: 300), .tooDeep, 8 + 256 * 5),
    ] as [(String, JSONProblem.Reason, Int)])
  func problems(text: String, reason: JSONProblem.Reason, offset: Int) {
    let error = #expect(throws: JSONProblem.self) { try Self.read(Array(text.utf8)) }
    #expect(error?.reason == reason)
    #expect(error?.offset == offset)
    var bytes: [UInt8] = []
    FindingsJSON.write(JSONProblem(reason: reason, offset: offset), to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == #"[{"code":"bad-json","message":"\#(reason.message)"}]"#)
    let isJSON = ProfileJSONReader.isJSON(Array(text.utf8).span)
    #expect(!isJSON)
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0xAF], [0xC1, 0x81], [0xE0, 0x80, 0xAF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
      [0xED, 0xBF, 0xBF],
      [0xF0, 0x80, 0x80, 0xAF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
      [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xE2, 0x82, 0x28], [0xF0, 0x9F, 0x98], [0xF0, 0x9F, 0x98, 0x28], [0xC3],
    ] as [[UInt8]])
  func bytesThatAreNotUTF8(bytes: [UInt8]) {
    let text = Array("{\"id\":\"".utf8)
    let error = #expect(throws: JSONProblem.self) { try Self.read(text + bytes + Array("\"}".utf8)) }
    #expect(error == JSONProblem(reason: .notUTF8, offset: text.count))
    let atEnd = #expect(throws: JSONProblem.self) { try Self.read(text + bytes) }
    #expect(atEnd == JSONProblem(reason: .notUTF8, offset: text.count))
  }

  @Test func charactersOfEveryLength() throws {
    let given =
      #"{"id":"A\u0041\"\\\/\b\f\n\r\t","kind":"locality","asOf":"2013-10-31","target":"none","name":"é€😀\u00e9\u20AC\ud83d\ude00\u007f\u0080\u07ff\u0800\uffff","answers":{}}"#
    let (isUsable, _, profile) = try Self.read(Array(given.utf8))
    #expect(isUsable)
    #expect(profile.string(profile.id) == "AA\"\\/\u{8}\u{C}\n\r\t")
    #expect(profile.string(profile.name) == "é€😀é€😀\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}")
    var bytes: [UInt8] = []
    JSONText.append(profile.bytes(profile.id), to: &bytes)
    JSONText.append("\u{7F}\u{85}\u{2028}\u{2029}\u{2027}\u{A8}".utf8, to: &bytes)
    let expected = #""AA\"\\/\u0008\u000c\n\r\t""# + "\"\\u007f\\u0085\\u2028\\u2029\u{2027}\u{A8}\""
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test(
    arguments: [
      ("{}", [.missingID, .missingName, .missingKind, .missingAsOf, .missingTarget, .missingAnswers]),
      (good.replacing("locality", with: "club"), [.unknownKind]),
      (good.replacing("none", with: "last"), [.unknownTarget]),
      (good.replacing("10-31", with: "10-32"), [.badAsOf]),
      (good.replacing("\"name\"", with: "\"form\":\"long\",\"name\""), [.badForm]),
      (good.replacing("\"name\"", with: "\"ruleSet\":{\"id\":\"other\"},\"name\""), [.otherRuleSet]),
    ] as [(String, [ProfileFindingCode])])
  func unusableProfiles(text: String, codes: [ProfileFindingCode]) throws {
    let (isUsable, findings, _) = try Self.read(Array(text.utf8))
    #expect(!isUsable)
    #expect(findings.map(\.code) == codes)
    #expect(codes.allSatisfy { $0.isFatal })
    var bytes: [UInt8] = []
    FindingsJSON.write(findings, to: &bytes)
    let parts = codes.map { #"{"code":"\#($0.code)","message":"\#($0.message)"}"# }
    #expect(String(decoding: bytes, as: UTF8.self) == "[\(parts.joined(separator: ","))]")
  }

  @Test(
    arguments: [
      (
        good.replacing("\"name\"", with: "\"ruleSet\":{\"id\":\"test-path\",\"version\":\"0.9\"},\"name\""),
        [.otherVersion]
      ),
      (good.replacing("\"name\"", with: "\"practices\":[{\"code\":\"K\",\"patients\":1.5}],\"name\""), [.badPatients]),
      (good.replacing("\"name\"", with: "\"practices\":[{\"code\":\"K\",\"patients\":-1}],\"name\""), [.badPatients]),
      (good.replacing("{}", with: "{\"q\":{\"value\":\"yes\",\"expected\":\"soon\"}}"), [.badExpectedDate]),
      (
        good.replacing("{}", with: "{\"q\":{\"value\":\"yes\",\"evidence\":[{\"dated\":\"then\",\"text\":\"t\"}]}}"),
        [.badEvidenceDate]
      ),
      (good.replacing("{}", with: "{\"q\":true}"), [.badAnswer]),
      (good.replacing("{}", with: "{\"several\":[]}"), [.badAnswer]),
    ] as [(String, [ProfileFindingCode])])
  func findingsThatDoNotStop(text: String, codes: [ProfileFindingCode]) throws {
    let (isUsable, findings, _) = try Self.read(Array(text.utf8))
    #expect(isUsable)
    #expect(findings.map(\.code) == codes)
    #expect(codes.allSatisfy { !$0.isFatal })
  }

  /// Codes and messages are there for everything, and no two are the same.
  @Test func everyFindingHasItsWords() {
    let codes = ProfileFindingCode.allCases.map { "\($0.code)" }
    #expect(Set(codes).count == codes.count)
    #expect(Set(ProfileFindingCode.allCases.map { "\($0.message)" }).count == codes.count)
    #expect(Set(AnswerProblem.allCases.map { "\($0.message)" }).count == AnswerProblem.allCases.count)
    #expect(Set(JSONType.allCases.map { "\($0.words)" }).count == JSONType.allCases.count)
    #expect(Set(JSONProblem.Reason.allCases.map { "\($0.message)" }).count == JSONProblem.Reason.allCases.count)
    #expect(
      ProfileFindingCode.allCases.filter { $0.severity == .warning } == [
        .otherVersion, .targetNotForKind, .carriedOver, .answersMapped, .answersKeptOnly, .answersAskedAgain,
        .repeatedPractice,
      ])
  }
}
