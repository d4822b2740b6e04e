import ReadinessXML
import Testing

@Suite("Places")
struct PlaceTests {
  @Test("the line index agrees with counting characters one by one", arguments: 0..<40)
  func index(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let alphabet: [Unicode.Scalar] = ["a", "\n", "é", "€", "😀", "\r", "\t", "<", "\u{301}"]
    var text = String.UnicodeScalarView(seed % 3 == 0 ? ["\u{FEFF}"] : [])
    for _ in 0..<(random.next() % 60) {
      text.append(alphabet[Int(random.next() % UInt64(alphabet.count))])
    }
    let bytes = Array(String(text).utf8)
    let index = XMLLineIndex(bytes.span)
    var offset = 0
    for position in text.indices {
      let expected = slowPlace(in: String(text[..<position]))
      for byte in 0..<UTF8.width(text[position]) where !(offset == 0 && text[position] == "\u{FEFF}") {
        #expect(index.place(of: offset + byte, in: bytes.span) == expected)
      }
      offset += UTF8.width(text[position])
    }
    #expect(index.place(of: offset + 7, in: bytes.span) == slowPlace(in: String(text)))
    #expect(index.place(of: -1, in: bytes.span) == .start)
  }

  @Test("tags, attributes and values are found where they were written", arguments: 0..<40)
  func offsets(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    var written = Written()
    written.compose(&random)
    let bytes = Array(written.text.utf8)
    let recorder = OffsetRecorder()
    let parser = XMLEventParser(XMLVocabulary(namespace: "urn:test", names: ["a", "x"]))
    #expect(parser.parse(bytes.span, with: recorder) == [])
    #expect(recorder.tags == written.tags)
    #expect(recorder.names == written.names)
    #expect(recorder.values == written.values)
  }

  @Test("places stay right beyond line 65,535")
  func manyLines() throws {
    let text = "<a xmlns='urn:test'>" + String(repeating: "\n", count: 70_000) + "<b/></a>"
    let document = try #require(LocatedDocument.read(Array(text.utf8).span, namespace: "urn:test").document)
    #expect(document.root.children.map(\.place) == [XMLPlace(line: 70_001, column: 1)])
    let broken = problems(Array((text + "<").utf8))
    #expect(broken.map(\.place.line) == [70_001])
  }
}

private final class OffsetRecorder: XMLEventHandler {
  var tags: [Int] = []
  var names: [Int] = []
  var values: [Int] = []

  override func start(_ element: Int, _ tag: borrowing XMLStartTag) {
    tags.append(tag.offset)
    for index in (0..<tag.count).reversed() {
      names.append(tag.attributeOffset(index))
      values.append(tag.valueOffset(index))
    }
  }
}
