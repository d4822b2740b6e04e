import Foundation
import Testing

@testable import ReadinessCommand

@Suite("Lists and earlier runs in whatever form they were written")
struct TextEncodingTests {
  private static func utf16(_ text: String, isBig: Bool, hasMark: Bool) -> Data {
    let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
    return Data(units.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
  }

  private static let forms: [(name: String, bytes: @Sendable (String) -> Data)] = [
    ("UTF-8", { Data($0.utf8) }), ("UTF-8 with a mark", { Data([0xEF, 0xBB, 0xBF] + $0.utf8) }),
    ("UTF-16 LE with a mark", { utf16($0, isBig: false, hasMark: true) }),
    ("UTF-16 BE with a mark", { utf16($0, isBig: true, hasMark: true) }),
    ("UTF-16 LE", { utf16($0, isBig: false, hasMark: false) }),
    ("UTF-16 BE", { utf16($0, isBig: true, hasMark: false) }),
    ("lines that end in CR and LF", { Data($0.replacingOccurrences(of: "\n", with: "\r\n").utf8) }),
    ("lines that end in CR", { Data($0.replacingOccurrences(of: "\n", with: "\r").utf8) }),
    ("UTF-16 with CR and LF", { utf16($0.replacingOccurrences(of: "\n", with: "\r\n"), isBig: false, hasMark: true) }),
  ]

  private static func utf32(_ text: String, isBig: Bool) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
      let bytes = (0..<4).map { UInt8(scalar.value >> ($0 * 8) & 0xFF) }
      return isBig ? bytes.reversed() : bytes
    }
  }

  @Test("a single line of UTF-16 without a mark and an end is read as well", arguments: [false, true])
  func oneLine(_ isBig: Bool) throws {
    let scratch = try scratch()
    try scratch.write("list", Self.utf16("ironstone.xml", isBig: isBig, hasMark: false))
    let result = try Tool.run(["assess", "--format", "ndjson", "--files-from", "list"], folder: scratch.root)
    #expect(result.status == 0 && ids(result) == 1, "\(result.errors)")
  }

  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    for name in ["ironstone", "four-rivers", "harbour-health"] {
      try scratch.write("\(name).xml", try Data(contentsOf: Repository.url("Samples/\(name).xml")))
    }
    return scratch
  }

  private func ids(_ result: Tool.Result) -> Int { result.text.split(separator: "\n").count }

  @Test("a list", arguments: forms.indices)
  func lists(_ form: Int) throws {
    let scratch = try scratch()
    try scratch.write("list", Self.forms[form].bytes("ironstone.xml\nfour-rivers.xml\n"))
    for line in ["assess --format ndjson --files-from list", "assess --format ndjson --files-from - < list"] {
      let result = try Tool.shell("$R \(line)", folder: scratch.root)
      #expect(result.status == 0 && ids(result) == 2, "\(Self.forms[form].name): \(result.errors)")
    }
  }

  @Test("an earlier run", arguments: forms.indices)
  func baselines(_ form: Int) throws {
    let scratch = try scratch()
    let earlier = try Tool.run(["assess", "--format", "ndjson", "ironstone.xml"], folder: scratch.root).text
    try scratch.write("earlier", Self.forms[form].bytes(earlier))
    let result = try Tool.run(
      ["assess", "--quiet", "--format", "csv", "--baseline", "earlier", "ironstone.xml"], folder: scratch.root)
    #expect(result.status == 0, "\(Self.forms[form].name): \(result.errors)")
  }

  @Test(
    "anything else is one message and nothing is read",
    arguments: [
      [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], [0xFE, 0xFF, 0x61], [0xFF, 0xFE, 0, 0xD8, 0x61, 0],
      [0x50, 0x4B, 3, 4, 0x2F, 0x0A],
      [0x1F, 0x8B, 8, 0, 0x2E, 0x0A], Array("<?xml version=\"1.0\"?>\n<profile/>\n".utf8),
      Array("<profile id=\"a\">\n".utf8),
      Array("{\"id\":\"a\"}\n".utf8), utf32("ironstone.xml\n", isBig: false), utf32("ironstone.xml", isBig: true),
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], Array(repeating: 0x61, count: 257) + Array("ustar\0".utf8),
      [0x61, 0x02, 0x0A, 0x2E, 0x0A],
    ] as [[UInt8]])
  func refuses(_ bytes: [UInt8]) throws {
    let scratch = try scratch()
    try scratch.write("list", Data(bytes))
    let result = try Tool.run(["assess", "--files-from", "list", "--format", "csv"], folder: scratch.root)
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(
      result.errors.split(separator: "\n").count == 2 && result.errors.contains("[not-a-text]"), "\(result.errors)")
  }

  @Test("a folder in a list is walked only where it ends in a slash", arguments: ["sub", ".", "/", "//", "s", "./sub"])
  func folders(_ entry: String) throws {
    let scratch = try scratch()
    for folder in ["sub", "s"] {
      try scratch.write("\(folder)/a.xml", try Data(contentsOf: scratch.url("ironstone.xml")))
    }
    try scratch.write("list", "\(entry)\nironstone.xml\n")
    let result = try Tool.run(["assess", "--format", "ndjson", "--files-from", "list"], folder: scratch.root)
    #expect(result.status == 3 && ids(result) == 2, "\(result.errors)")
    #expect(result.errors.hasPrefix("\(entry): error: the list names a folder, not a file [input-is-a-folder]\n"))
    if entry.count > 1, !entry.hasSuffix("/") {
      try scratch.write("list", "\(entry)/\nironstone.xml\n")
      #expect(try Tool.run(["assess", "--format", "csv", "--files-from", "list"], folder: scratch.root).status == 0)
    }
  }

  @Test("lines end in any of three ways, and blanks are no ends")
  func lines() {
    #expect(
      TextEncoding.lines(Array("a\r\nb\rc\nd e".utf8)).map { String(decoding: $0, as: UTF8.self) } == [
        "a", "b", "c", "d e",
      ])
    #expect(TextEncoding.lines([]).isEmpty)
    #expect(TextEncoding.lines(Array("\n\r\r\n".utf8)).count == 3)
  }

  @Test("names that are no UTF-8 stay as they are")
  func otherNames() throws {
    #expect(try TextEncoding.utf8([0x61, 0xE9, 0x0A]) == [0x61, 0xE9, 0x0A])
    #expect(try TextEncoding.utf8(Array("a\0bc\0".utf8)) == Array("a\0bc\0".utf8))
  }
}
