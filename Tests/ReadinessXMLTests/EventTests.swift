import ReadinessXML
import Testing

@Suite("Events")
struct EventTests {
  private let parser = XMLEventParser(XMLVocabulary(namespace: "urn:test", names: ["a", "b", "x"]))

  private func events(_ text: String, readsSpace: Bool = false) -> [String] {
    let recorder = EventRecorder()
    recorder.readsSpace = readsSpace
    let problems = parser.parse(Array(text.utf8).span, with: recorder)
    return recorder.lines + problems.map(\.description)
  }

  @Test(
    "what is written is what arrives",
    arguments: [
      ("<a xmlns='urn:test' x='1' y='2'/>", ["<0 a 2:x=1 -1:y=2", ">0"]),
      ("<p:a xmlns:p='urn:test'><p:b/></p:a>", ["<0 a", "<1 b", ">1", ">0"]),
      ("<a/>", ["<-2 a", ">-2"]),
      ("<a xmlns='urn:test'><b xmlns='urn:other'/><c/></a>", ["<0 a", "<-2 b", ">-2", "<-1 c", ">-1", ">0"]),
      (
        "<a xmlns='urn:test' xml:lang='en' xml:space='preserve'/>", ["<0 a -3:xml:lang=en -3:xml:space=preserve", ">0"]
      ),
      (
        "<a xmlns='urn:test' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='u v'/>",
        ["<0 a -3:xsi:schemaLocation=u v", ">0"]
      ),
      ("<a xmlns='urn:test' xmlns:o='urn:o' o:x='1'/>", ["<0 a -2:o:x=1", ">0"]),
      (
        "<a xmlns='urn:test' xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='/etc/passwd'/></a>",
        ["<0 a", "<-2 include -1:href=/etc/passwd", ">-2", ">0"]
      ),
      ("<a xmlns='urn:test'>t&amp;<![CDATA[<&]]>&#233;&#x1F600;é</a>", ["<0 a", "'t&<&é😀é", ">0"]),
      ("<a xmlns='urn:test' x='&lt;&#65;\n\té'/>", ["<0 a 2:x=<A  é", ">0"]),
      ("<a xmlns='urn:test'>\n <b/>\n</a>", ["<0 a", "<1 b", ">1", ">0"]),
      ("<?i d?><!-- c --><a xmlns='urn:test'><?i?><!-- d --></a><?j?>", ["<0 a", ">0"]),
      ("\u{FEFF}<?xml version='1.0' encoding='utf-8' standalone='yes'?>\r\n<a xmlns='urn:test'/>", ["<0 a", ">0"]),
    ])
  func arrives(text: String, expected: [String]) {
    #expect(events(text) == expected)
  }

  @Test("white space arrives where it is asked for")
  func space() {
    #expect(events("<a xmlns='urn:test'> <b/></a>", readsSpace: true) == ["<0 a", "' ", "<1 b", ">1", ">0"])
  }

  @Test("a vocabulary without a namespace knows elements in none")
  func withoutNamespace() {
    let parser = XMLEventParser(XMLVocabulary(namespace: "", names: ["a"]))
    let recorder = EventRecorder()
    #expect(parser.parse(Array("<a><b xmlns='urn:x'/></a>".utf8).span, with: recorder).isEmpty)
    #expect(recorder.lines == ["<0 a", "<-2 b", ">-2", ">0"])
  }

  @Test("a handler may end the parse")
  func stops() {
    let recorder = EventRecorder()
    recorder.stopsAt = 1
    let text = "<a xmlns='urn:test'><b x='1'/><c/></a> and what follows is not looked at"
    #expect(parser.parse(Array(text.utf8).span, with: recorder).isEmpty)
    #expect(recorder.lines == ["<0 a", "<1 b 2:x=1"])
    #expect(recorder.isStopped)
    #expect(events("<a xmlns='urn:test'/>") == ["<0 a", ">0"])
  }

  @Test("the parse may end at every kind of event", arguments: 1...10)
  func stopsAnywhere(count: Int) {
    final class Counter: XMLEventHandler {
      var left = 0
      override func start(_ element: Int, _ tag: borrowing XMLStartTag) { count() }
      override func end(_ element: Int) { count() }
      override func text(_ bytes: Span<UInt8>) { count() }
      func count() {
        left -= 1
        if left == 0 { stop() }
      }
    }
    let counter = Counter()
    counter.left = count
    let text = "<a xmlns='urn:test' x='é&amp;'>t&lt;é<b x='1'/><![CDATA[c]]><b>u</b></a>"
    #expect(parser.parse(Array(text.utf8), with: counter).isEmpty)
    #expect(counter.left == 0)
    #expect(events("<a xmlns='urn:test'/>") == ["<0 a", ">0"])
  }

  @Test("a parser serves on after documents it refused, and after many names")
  func servesOn() {
    let many = (0..<2_000).map { "<n\($0)/>" }.joined()
    for text in ["<a", "<!DOCTYPE a><a/>", "", "<a>\u{0}</a>", "<a xmlns='urn:test'>\(many)</a>"] {
      _ = events(text)
      #expect(events("<a xmlns='urn:test'><b/></a>") == ["<0 a", "<1 b", ">1", ">0"])
    }
  }

  @Test("a document cannot be read from within another's events")
  func nested() {
    final class Nested: XMLEventHandler {
      var parser: XMLEventParser?
      var inner: [XMLProblem] = []
      override func start(_ element: Int, _ tag: borrowing XMLStartTag) {
        inner = parser?.parse([0x3C].span, with: XMLEventHandler()) ?? []
      }
    }
    let handler = Nested()
    handler.parser = parser
    #expect(parser.parse(Array("<a/>".utf8).span, with: handler).isEmpty)
    #expect(handler.inner.map(\.code) == [.reader])
  }

  @Test("two threads with a parser each do not disturb each other")
  func threads() async {
    let text = "<a xmlns='urn:test' x='1'>" + String(repeating: "<b x='2'>t</b>", count: 500) + "</a>"
    let results = await withTaskGroup(of: Int.self, returning: [Int].self) { group in
      for _ in 0..<4 {
        group.addTask {
          let parser = XMLEventParser(XMLVocabulary(namespace: "urn:test", names: ["a", "b", "x"]))
          let recorder = EventRecorder()
          for _ in 0..<20 where !parser.parse(Array(text.utf8).span, with: recorder).isEmpty { return -1 }
          return recorder.lines.count
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results == Array(repeating: 20 * (2 + 500 * 3), count: 4))
  }
}
