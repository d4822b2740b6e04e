import Foundation
import ReadinessXML
import Testing

@Suite("Hostile documents", .serialized)
struct HostileInputTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let code: XMLProblemCode
    let place: XMLPlace
    let bytes: @Sendable () -> [UInt8]

    init(_ name: String, _ code: XMLProblemCode, _ place: XMLPlace = .start, _ bytes: @escaping @Sendable () -> [UInt8])
    {
      testDescription = name
      self.code = code
      self.place = place
      self.bytes = bytes
    }

    init(_ name: String, _ code: XMLProblemCode, marked: String) {
      let marked = Marked(marked)
      self.init(name, code, marked.place) { Array(marked.text.utf8) }
    }

    init(_ name: String, _ code: XMLProblemCode, raw: [UInt8]) {
      self.init(name, code) { raw }
    }
  }

  static let cases: [Case] = [
    Case("a plain DOCTYPE", .doctype, marked: "<?xml version='1.0'?>\n▸<!DOCTYPE a>\n<a/>"),
    Case("a DOCTYPE behind a byte order mark", .doctype, marked: "\u{FEFF}  ▸<!DOCTYPE a SYSTEM 'a.dtd'><a/>"),
    Case("a public DOCTYPE", .doctype, marked: "▸<!DOCTYPE a PUBLIC '-//x' 'http://127.0.0.1:9/a.dtd'><a/>"),
    Case("an external entity", .doctype, marked: "▸<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>"),
    Case("a parameter entity", .doctype, marked: "▸<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]><a/>"),
    Case("default attributes", .doctype, marked: "▸<!DOCTYPE a [<!ATTLIST a x CDATA 'forged'>]><a/>"),
    Case("a billion laughs", .doctype, marked: billionLaughs),
    Case("an entity without a DOCTYPE", .undeclaredEntity, marked: "<a>▸&lol9;</a>"),
    Case("100,000 nested elements", .tooDeep, XMLPlace(line: 1, column: 256 * 3 + 1)) {
      Array(String(repeating: "<a>", count: 100_000).utf8)
    },
    Case("100,000 attributes in a tag", .tooManyAttributes, XMLPlace(line: 2, column: 3)) {
      Array("<r>\n  <a".utf8) + (0..<100_000).flatMap { Array(" a\($0)=''".utf8) } + Array("/></r>".utf8)
    },
    Case("300 attributes in a small file", .tooManyAttributes) {
      Array("<a".utf8) + (0..<300).flatMap { Array(" a\($0)=''".utf8) } + Array("/>".utf8)
    },
    Case("100,000 namespaces in a tag", .tooManyAttributes) {
      Array("<a".utf8) + (0..<100_000).flatMap { Array(" xmlns:a\($0)='u'".utf8) } + Array("/>".utf8)
    },
    Case("20 MB of one attribute", .tooLarge) {
      Array("<a x='".utf8) + [UInt8](repeating: 0x78, count: 20_000_000) + Array("'/>".utf8)
    },
    Case("7 MB of one attribute", .valueTooLong, XMLPlace(line: 1, column: 7)) {
      Array("<a x='".utf8) + [UInt8](repeating: 0x78, count: 7_000_000) + Array("'/>".utf8)
    },
    Case("50,000 different names", .tooManyNames, XMLPlace(line: 4_096, column: 1)) {
      Array("<a>\n".utf8) + (2..<50_000).flatMap { Array("<n\($0)/>\n".utf8) } + Array("</a>".utf8)
    },
    Case("1,000,000 different names", .tooLarge) {
      Array("<a>".utf8) + (0..<1_000_000).flatMap { Array("<n\($0)/>".utf8) } + Array("</a>".utf8)
    },
    Case("1,000,000 elements", .tooManyElements, XMLPlace(line: 1, column: 100_000 * 4)) {
      Array("<a>".utf8) + (0..<1_000_000).flatMap { _ in Array("<a/>".utf8) } + Array("</a>".utf8)
    },
    Case("a flood of faults", .unescapedLessThan, XMLPlace(line: 1, column: 4)) {
      Array("<a>".utf8) + (0..<1_000_000).flatMap { _ in Array("<1".utf8) }
    },
    Case("a name of 1 MB", .nameTooLong, XMLPlace(line: 1, column: 2)) {
      [0x3C] + [UInt8](repeating: 0x61, count: 1_000_000) + [0x2F, 0x3E]
    },
    Case("gzip", .compressed, raw: [0x1F, 0x8B, 0x08, 0x00]),
    Case("a workbook", .compressed, raw: [0x50, 0x4B, 0x03, 0x04, 0x14]),
    Case("UTF-16 with a mark", .encoding, raw: [0xFF, 0xFE, 0x3C, 0x00]),
    Case("UTF-16, big end first", .encoding, raw: [0xFE, 0xFF, 0x00, 0x3C]),
    Case("UTF-16 without a mark", .encoding, raw: [0x3C, 0x00, 0x61, 0x00]),
    Case("UTF-32", .encoding, raw: [0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00, 0x00, 0x3C]),
    Case("UTF-32, little end first", .encoding, raw: [0xFF, 0xFE, 0x00, 0x00, 0x3C, 0x00, 0x00, 0x00]),
    Case("UTF-7", .encoding, raw: Array("+ADw-a/+AD4-".utf8)),
    Case("EBCDIC", .encoding, raw: [0x4C, 0x6F, 0xA7, 0x94, 0x93]),
    Case("declared Latin-1", .encoding, marked: "<?xml version=\"1.0\" encoding=\"▸ISO-8859-1\"?><a/>"),
    Case("declared UTF-7", .encoding, marked: "<?xml version='1.0'\n encoding = '▸UTF-7'?><a/>"),
    Case("declared UTF-16 in eight bits", .encoding, marked: "<?xml version='1.0' encoding='▸UTF-16'?><a/>"),
    Case("bad UTF-8", .invalidUTF8, XMLPlace(line: 2, column: 2)) { Array("<a>\né".utf8) + [0x80, 0xE9] },
    Case("an overlong form", .invalidUTF8, XMLPlace(line: 1, column: 4)) { Array("<a>".utf8) + [0xC0, 0xAF] },
    Case("a surrogate", .invalidUTF8, XMLPlace(line: 1, column: 4)) { Array("<a>".utf8) + [0xED, 0xA0, 0x80] },
    Case("beyond Unicode", .invalidUTF8, XMLPlace(line: 1, column: 4)) {
      Array("<a>".utf8) + [0xF4, 0x90, 0x80, 0x80]
    },
    Case("half a character at the end", .invalidUTF8, XMLPlace(line: 1, column: 4)) {
      Array("<a>".utf8) + [0xE2, 0x82]
    },
    Case("a NUL byte", .nulByte, marked: "<a>\n é▸\u{0}</a>"),
    Case("a NUL byte behind a long text", .nulByte, XMLPlace(line: 1, column: 1_004)) {
      Array("<a>".utf8) + [UInt8](repeating: 0x78, count: 1_000) + [0]
    },
    Case("an empty file", .empty, raw: []),
    Case("a byte order mark alone", .empty, raw: [0xEF, 0xBB, 0xBF]),
    Case("white space alone", .empty, raw: Array(" \r\n\t".utf8)),
  ]

  private static let billionLaughs =
    "▸<!DOCTYPE l [<!ENTITY l0 'lol'>"
    + (1...9).map { "<!ENTITY l\($0) '" + String(repeating: "&l\($0 - 1);", count: 10) + "'>" }.joined()
    + "]><l>&l9;</l>"

  /// Seconds of the processor, whatever else it has to do. What grows faster than the document would take minutes, and
  /// what does not takes milliseconds: nothing lies near it.
  private static let longest = 20.0

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test("is refused with its place, and soon", arguments: cases)
  func refused(hostile: Case) {
    let bytes = hostile.bytes()
    var found: [XMLProblem] = []
    let before = Self.processorTime()
    found = problems(bytes)
    let time = Self.processorTime() - before
    #expect(found.map(\.code) == [hostile.code], "\(found)")
    #expect(found.map(\.place) == [hostile.place], "\(found)")
    #expect(time < Self.longest)
    let reading = LocatedDocument.read(bytes.span, namespace: "urn:test")
    #expect(reading.document == nil)
    #expect(reading.problems.contains { $0.code == hostile.code })
  }

  /// Plain text is looked at in blocks and words, and what is left byte by byte.
  @Test("a byte that may not be is found wherever it stands in plain text", arguments: 0..<152)
  func anywhere(offset: Int) {
    for (byte, code) in [(UInt8(0), XMLProblemCode.nulByte), (0x80, .invalidUTF8), (0xFF, .invalidUTF8)] {
      var bytes = Array("<a>".utf8) + [UInt8](repeating: 0x78, count: 152) + Array("</a>".utf8)
      bytes[3 + offset] = byte
      let found = problems(bytes)
      #expect(found.map(\.code) == [code], "\(found)")
      #expect(found.map(\.place) == [XMLPlace(line: 1, column: 4 + offset)], "\(found)")
    }
  }

  @Test("as many elements as are allowed, and not one more", arguments: [1, 2, 3, 62, 63, 64, 65, 127, 128, 129, 200])
  func elements(most: Int) {
    var limits = XMLLimits.standard
    limits.elements = most
    let begin = "<a>" + String(repeating: "<b/>", count: most - 1)
    #expect(problems(Array((begin + "</a>").utf8), limits: limits) == [])
    let found = problems(Array((begin + "<b/></a>").utf8), limits: limits)
    #expect(found.map(\.code) == [.tooManyElements], "\(found)")
    #expect(found.map(\.place) == [XMLPlace(line: 1, column: begin.utf8.count + 1)], "\(found)")
  }

  @Test("the number of new names does not depend on earlier documents")
  func history() {
    let parser = XMLEventParser(XMLVocabulary(namespace: "urn:test", names: []))
    func document(_ prefix: String, _ count: Int) -> [UInt8] {
      Array("<r>".utf8) + (0..<count).flatMap { Array("<\(prefix)\($0)/>".utf8) } + Array("</r>".utf8)
    }
    #expect(parser.parse(document("m", 900).span, with: XMLEventHandler()).isEmpty)
    #expect(parser.parse(document("n", 4_000).span, with: XMLEventHandler()).isEmpty)
  }
}
