import ReadinessXML
import Testing

@Suite("Documents that know their places")
struct LocatedDocumentTests {
  private func read(_ text: String) -> LocatedDocument.Reading {
    LocatedDocument.read(Array(text.utf8), namespace: "urn:test")
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

  @Test("text is decoded, joined over comments, and kept in runs between tags")
  func text() throws {
    let text = """
      <r xmlns='urn:test'>
        one &amp; &lt; <!-- not
        this --> two<![CDATA[ <three> ]]>
        <b> </b><!-- c --> <![CDATA[é]]> four
      </r>
      """
    let root = try #require(read(text).document?.root)
    #expect(root.text == "one & < two <three> é four")
    #expect(root.texts.map(\.place.description) == ["2:3", "4:31"])
    #expect(root.children.map(\.texts) == [[]])
  }

  @Test("what belongs to other namespaces is reported and left out")
  func foreign() throws {
    let reading = read(
      """
      <p:r xmlns:p='urn:test' xmlns:o='urn:o' xml:lang='en' o:x='1' x='2'
        xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:test t.xsd'>
        <p:b/>
        <o:c><p:b/>text</o:c>
        <b/>
        <xi:include href='/etc/passwd' xmlns:xi='http://www.w3.org/2001/XInclude'/>
      </p:r>
      """)
    #expect(
      reading.problems.map(\.description) == [
        "1:55: the attribute `o:x` has a prefix [xml-foreign-attribute]",
        "4:3: the element `c` is in the namespace `urn:o` [xml-foreign-element]",
        "5:3: the element `b` is in no namespace [xml-foreign-element]",
        "6:3: the element `include` is in the namespace `http://www.w3.org/2001/XInclude` [xml-foreign-element]",
      ])
    let root = try #require(reading.document?.root)
    #expect(root.attributes.map(\.name) == ["x"])
    #expect(root.attribute("x")?.value == "2")
    #expect(root.children.map(\.name) == ["b"])
    #expect(root.texts.isEmpty)
  }

  @Test("an outermost element of no namespace is told which to write")
  func rootWithoutNamespace() {
    let reading = read("<r><b/></r>")
    #expect(reading.document == nil)
    #expect(reading.problems.map(\.help) == ["write <r xmlns=\"urn:test\">"])
  }

  @Test("findings of a sound beginning are kept where the document breaks off")
  func breaksOff() {
    let reading = read("<r xmlns='urn:test'><c xmlns=''/><b>")
    #expect(reading.document == nil)
    #expect(reading.problems.map(\.code) == [.foreignElement, .notClosed])
  }

  @Test("the tree agrees with what was written", arguments: 0..<20)
  func written(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    var written = Written()
    written.compose(&random)
    let bytes = Array(written.text.utf8)
    let lines = XMLLineIndex(bytes.span)
    let root = try #require(read(written.text).document?.root)
    var found: [XMLPlace] = []
    func visit(_ element: LocatedElement) {
      found.append(element.place)
      element.children.forEach(visit)
    }
    visit(root)
    #expect(found == written.tags.map { lines.place(of: $0, in: bytes.span) })
  }
}
