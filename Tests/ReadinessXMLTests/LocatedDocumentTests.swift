import ReadinessXML
import Testing

@Suite("Documents that know their places")
struct LocatedDocumentTests {
  private func read(_ text: String) -> LocatedDocument.Reading {
    LocatedDocument.read(Array(text.utf8).span, namespace: "urn:test")
  }

  @Test("every part has its place")
  func places() throws {
    let text = "\u{FEFF}<r xmlns='urn:test' q = 'é&amp;'\n  x=\"12\">\n  <!-- z --> hé <b/>l\n</r>"
    let reading = read(text)
    #expect(reading.problems.isEmpty)
    let root = try #require(reading.document?.root)
    #expect(root.name == "r")
    #expect(root.place == .start)
    #expect(root.end == XMLPlace(line: 4, column: 5))
    #expect(root.attributes.map(\.value) == ["é&", "12"])
    #expect(root.attributes.map(\.place.description) == ["1:21", "2:3"])
    #expect(root.attributes.map(\.valuePlace.description) == ["1:26", "2:6"])
    #expect(root.texts.map(\.place.description) == ["3:14", "3:21"])
    #expect(root.text == "hé l")
    #expect(root.children.map(\.end.description) == ["3:21"])
  }
}
