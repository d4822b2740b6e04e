import ReadinessXML
import Testing

@Suite("Malformed documents")
struct MalformedTests {
  @Test(
    "each mistake has its code and its place",
    arguments: [
      ("<a><b>▸</a>", .tagMismatch), ("<a>▸</b>", .tagMismatch), ("▸</a>", .tagMismatch), ("<a/>▸</a>", .tagMismatch),
      ("<a▸", .notClosed), ("<a>▸", .notClosed), ("<a>\n<b>é▸", .notClosed), ("<a x=\"1▸", .notClosed),
      ("<a></a▸", .notClosed), ("<a><!-- ▸", .notClosed), ("<a><![CDATA[ ▸", .notClosed), ("<a><?x ▸", .notClosed),
      ("<a x=▸1/>", .attributeWithoutQuotes), ("<a ▸x/>", .attributeWithoutValue),
      ("<a x='1' ▸x='2'/>", .duplicateAttribute), ("<a x='1'▸y='2'/>", .missingSpace),
      ("<a>é ▸& b</a>", .unescapedAmpersand), ("<a>R▸&D x</a>", .unescapedAmpersand),
      ("<a x='é▸& b'/>", .unescapedAmpersand), ("<a>▸&lt</a>", .unescapedAmpersand),
      ("<a>1 ▸< 2</a>", .unescapedLessThan), ("<a x='▸<'/>", .unescapedLessThan), ("▸<1/>", .unescapedLessThan),
      ("<a x=\"v/>\n▸<b y=\"w\"/></a>", .unescapedLessThan),
      ("<a>▸&foo;</a>", .undeclaredEntity), ("<a x='▸&foo;'/>", .undeclaredEntity),
      ("<a>▸&#0;</a>", .characterReference), ("<a>▸&#x110000;</a>", .characterReference),
      ("<a>▸&#12</a>", .characterReference), ("<a>▸&#xD800;</a>", .characterReference),
      ("<a x='▸&#1;'/>", .characterReference), ("<a>▸]]></a>", .cdataEnd),
      ("<a>▸\u{1}</a>", .invalidCharacter), ("<a x='▸\u{1F}'/>", .invalidCharacter),
      ("<a>▸\u{FFFE}</a>", .invalidCharacter),
      ("<a><!-- ▸-- --></a>", .comment), ("<a/>▸<b/>", .contentAfterRoot), ("<a/>\n▸x", .contentAfterRoot),
      ("▸x", .notXML), ("▸&amp;", .notXML), (" ▸<?xml version='1.0'?><a/>", .declaration),
      ("<?xml ▸encoding='UTF-8'?><a/>", .declaration), ("<?xml version=▸1?><a/>", .declaration),
      ("▸<p:a/>", .namespace), ("<a>▸<b p:x='1'/></a>", .namespace), ("▸<a xmlns:p=''/>", .namespace),
      ("<a>▸<![cdata[x]]></a>", .malformed), ("▸<!x>", .malformed), ("<a ▸=''/>", .malformed),
    ] as [(String, XMLProblemCode)])
  func mistake(marked: String, code: XMLProblemCode) {
    let marked = Marked(marked)
    let found = problems(Array(marked.text.utf8))
    #expect(found.map(\.code) == [code], "\(found)")
    #expect(found.map(\.place) == [marked.place], "\(found)")
  }

  @Test("the words name what is open and where")
  func words() {
    #expect(
      problems(Array("<a>\n  <b>\n</a>".utf8)).map(\.message)
        == ["the end tag `</a>` does not close `<b>`, opened at 2:3"])
    #expect(
      problems(Array("<a>\n  <b>".utf8)).map(\.message) == ["the file ends before `<b>` is closed, opened at 2:3"])
    #expect(
      problems(Array("<a x=\"v>\n<b/></a>".utf8)).map(\.message)
        == ["a `<` stands within the value of an attribute"])
    #expect(
      problems(Array("<a x=\"v>\n<b y=\"w\"/></a>".utf8)).map(\.message)
        == ["a `<` stands within the value of `x` that begins at 1:7"])
  }

  @Test("faults of namespaces do not hide each other, nor what follows")
  func several() {
    let found = problems(Array("<a><p:b/><q:b/><b></a>".utf8))
    #expect(found.map(\.code) == [.namespace, .namespace, .tagMismatch])
  }

  @Test("a document cut off anywhere is reported at a place within it")
  func truncated() {
    let text = "<?xml version='1.0'?>\n<!-- é --><a x='1' y=\"&lt;\"><b>té&amp;<![CDATA[x]]></b><?i j?>\n</a>"
    let bytes = Array(text.utf8)
    for count in 0..<bytes.count {
      let found = problems(Array(bytes[..<count]))
      #expect(found.count == 1, "cut at \(count): \(found)")
      #expect(found.allSatisfy { $0.place.line <= 3 && !$0.message.isEmpty })
    }
  }

  @Test("a document with a damaged byte is read or reported", arguments: 0..<20)
  func damaged(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let bytes = Array("<a x='1' xmlns:p='u'><p:b>t&amp;</p:b><!-- c --><![CDATA[d]]></a>".utf8)
    let spoilers = Array("<>&;'\"= /!-[]?:x#\u{0}\u{1}é".utf8)
    for position in bytes.indices {
      var damaged = bytes
      damaged[position] = spoilers[Int(random.next() % UInt64(spoilers.count))]
      for problem in problems(damaged) {
        #expect(problem.place.line == 1 && problem.place.column <= bytes.count + 1, "\(problem)")
      }
    }
  }
}
