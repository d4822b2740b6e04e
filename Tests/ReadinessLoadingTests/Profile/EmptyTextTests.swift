import Foundation
import ReadinessModel
import Testing

@testable import ReadinessLoading

@Suite("Texts that say nothing are told in JSON as in XML")
struct EmptyTextTests {
  private func profile(_ inside: String, name: String = "N", id: String = "a", answers: String = "") -> String {
    #"{"id":"\#(id)","kind":"locality","asOf":"2013-10-31","target":"none","name":"\#(name)"\#(inside),"answers":{\#(answers)}}"#
  }

  /// Each with the path of what says nothing and where it stands: the value, or the object that has none.
  @Test(arguments: [
    (#","interests":[{"person":"","text":"T"}]"#, "", "interests[0].person", #""","text""#),
    (#","interests":[{"person":"P","text":"T"},{"person":"P","text":" \n"}]"#, "", "interests[1].text", #"" \n""#),
    (#","interests":[{"person":"P"}]"#, "", "interests[0].text", #"{"person""#),
    (#","interests":[{"person":null,"text":"T"}]"#, "", "interests[0].person", #"{"person""#),
    (#","practices":[{"code":"K"},{"code":" ","name":""}]"#, "", "practices[1].code", #"" ","name""#),
    (#","commissioner":"\t""#, "", "commissioner", #""\t""#),
    (#","commissioner":"""#, "", "commissioner", #""","answ"#),
    (
      "", #""signed":{"value":"yes","evidence":[{"text":"E"},{"text":" "}]}"#, "answers.signed.evidence[1].text",
      #"" ""#
    ),
    ("", #""signed":{"value":"yes","evidence":[{}]}"#, "answers.signed.evidence[0].text", "{}]"),
    (
      "", #""other":{"value":"yes","evidence":[{"dated":"2013-01-01"}]}"#, "answers.other.evidence[0].text",
      #"{"dated""#
    ),
    ("", #""signed":{"value":"yes","note":"\u0020\u0009"}"#, "answers.signed.note", #""\u0020"#),
  ])
  func told(_ row: (inside: String, answers: String, path: String, at: String)) throws {
    let text = profile(row.inside, answers: row.answers)
    for keepsTexts in [true, false] {
      let reader = try SmallPath.reader(keepsTexts: keepsTexts)
      let bytes = Array(text.utf8)
      let isRead = reader.read(bytes.span)
      #expect(!isRead && reader.hasFindings)
      let told = reader.diagnostics(of: bytes.span, file: "p.json").filter { $0.severity == .error }
        .filter { $0.code != "answer-to-unknown-question" }
      #expect(told.map(\.code) == ["empty-text"], "\(told)")
      #expect(told.first?.message == "“\(row.path)” says nothing")
      let before = try #require(text.range(of: row.at)).lowerBound
      #expect(told.first?.place == Place(line: 1, column: text.distance(from: text.startIndex, to: before) + 1))
    }
  }

  @Test func blankNames() throws {
    for (text, code) in [
      (profile("", name: " "), "profile-without-name"), (profile("", name: ""), "profile-without-name"),
      (profile("", id: "\\t"), "profile-without-id"), (profile("", id: ""), "profile-without-id"),
    ] {
      let reader = try SmallPath.reader()
      let bytes = Array(text.utf8)
      let isRead = reader.read(bytes.span)
      let codes = reader.diagnostics(of: bytes.span, file: "").map(\.code)
      #expect(!isRead && codes == [code], "\(text)")
    }
  }

  @Test("what may be left out may be, and what says something does")
  func sound() throws {
    let inside =
      #", "commissioner": null, "interests": [ {"person" : "P", "text": "\u0054"} ], "practices":[{"code":"K","name":""}]"#
    let answers =
      #""motto":"", "signed": {"value":"yes","note":null,"by":"","evidence":[ {"text":"none"}, {"text":"\n E"} ]}"#
    let reader = try SmallPath.reader()
    let bytes = Array(profile(inside, answers: answers).utf8)
    let isRead = reader.read(bytes.span)
    let told = reader.diagnostics(of: bytes.span, file: "")
    #expect(isRead && told == [])
    // The next one is no worse for those before it.
    let bad = Array(profile(#","commissioner":"""#).utf8)
    let (first, second) = (reader.read(bad.span), reader.read(bytes.span))
    #expect(!first && second && !reader.hasFindings)
  }
}
