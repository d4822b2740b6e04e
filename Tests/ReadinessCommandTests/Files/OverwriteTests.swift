import Foundation
import Testing

@Suite("No result replaces what is read")
struct OverwriteTests {
  /// A folder with two profiles, a list, an earlier run and a rule set.
  private static func scratch() throws -> Scratch {
    let scratch = try Scratch()
    for name in ["ironstone", "four-rivers"] {
      try scratch.write("\(name).xml", try Data(contentsOf: Repository.url("Samples/\(name).xml")))
    }
    try scratch.write("list.txt", "ironstone.xml\n")
    try scratch.write(
      "earlier.ndjson", try Tool.run(["assess", "--format", "ndjson", "Samples/ironstone.xml"]).output)
    try FileManager.default.copyItem(at: Repository.url("Rules/three-step-path"), to: scratch.url("rules"))
    try scratch.link("link.xml", to: "ironstone.xml")
    try FileManager.default.linkItem(at: scratch.url("ironstone.xml"), to: scratch.url("hard.xml"))
    return scratch
  }

  /// Every file of the folder with its bytes.
  private static func content(_ scratch: Scratch) throws -> [String: Data] {
    var content: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: scratch.root.path) {
      content[name] = FileManager.default.contents(atPath: scratch.url(name).path)
    }
    return content
  }

  @Test(
    "by any name, for every command with a result in a file",
    arguments: [
      "assess --output ironstone.xml ironstone.xml", "assess --output ./ironstone.xml ironstone.xml",
      "assess --output link.xml ironstone.xml", "assess --output ironstone.xml link.xml",
      "assess --output hard.xml ironstone.xml", "assess --format json --output ironstone.xml - < ironstone.xml",
      "assess --format csv --output ironstone.xml .", "assess --format csv --output list.txt --files-from list.txt",
      "assess --format csv --output ironstone.xml --files-from list.txt",
      "assess --format csv --output earlier.ndjson --baseline earlier.ndjson ironstone.xml",
      "assess --output four-rivers.xml --since four-rivers.xml four-rivers.xml",
      "assess --rules rules --output rules/steps.xml ironstone.xml",
      "assess --rules rules/rule-set.xml --output rules/words.xml ironstone.xml",
      "assess --format xml --output . .", "assess --format xml --output ./ ironstone.xml four-rivers.xml",
      "assess --format xml --output . --files-from list.txt", "assess --format junit --output . ironstone.xml",
      "portfolio --output ironstone.xml ironstone.xml", "portfolio --output four-rivers.xml .",
      "portfolio --output list.txt --files-from list.txt", "portfolio --rules rules --output rules/claims.xml .",
      "compare --output ironstone.xml ironstone.xml hard.xml", "compare --output link.xml ironstone.xml ironstone.xml",
      "compare --old-rules rules --output rules/rule-set.xml ironstone.xml",
      "sheet ironstone.xml --output ironstone.xml", "sheet ironstone.xml --output link.xml",
      "merge ironstone.xml hard.xml --output ironstone.xml",
      "merge ironstone.xml four-rivers.xml --output four-rivers.xml",
      "form --rules rules --output rules/rule-set.xml", "assess ironstone.xml >> ironstone.xml",
      "filter < ironstone.xml >> ironstone.xml",
    ])
  func refuses(_ line: String) throws {
    let scratch = try Self.scratch()
    let before = try Self.content(scratch)
    let result = try Tool.shell("$R \(line)", folder: scratch.root)
    #expect(result.status == 2, "\(result.errors)")
    #expect(result.errors.contains("[output-is-an-input]"), "\(result.errors)")
    #expect(try Self.content(scratch) == before)
  }

  @Test("the message names the result and the input")
  func names() throws {
    let scratch = try Self.scratch()
    let result = try Tool.shell("$R assess --output link.xml four-rivers.xml hard.xml", folder: scratch.root)
    #expect(
      result.errors.hasPrefix(
        "link.xml: error: cannot be written: it is hard.xml, which is read in the same run [output-is-an-input]\n"))
  }

  @Test("a file that could not be read is an input too")
  func unreadable() throws {
    let scratch = try Self.scratch()
    try scratch.write("large.xml", Data(count: 9 << 20))
    let result = try Tool.shell(
      "$R assess --format csv --output large.xml large.xml ironstone.xml", folder: scratch.root)
    #expect(result.status == 2 && result.errors.contains("[output-is-an-input]"))
    #expect(try Data(contentsOf: scratch.url("large.xml")).count == 9 << 20)
  }

  @Test("what is no input is replaced, beside inputs too, and keeps its mode", arguments: [0o600, 0o640, 0o755])
  func replaces(_ mode: Int) throws {
    let scratch = try Self.scratch()
    try scratch.write("four-rivers.html", "old")
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: scratch.url("four-rivers.html").path)
    let result = try Tool.shell(
      "$R assess --quiet --format html --output . ironstone.xml four-rivers.xml", folder: scratch.root)
    #expect(result.status == 0, "\(result.errors)")
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.url("four-rivers.html").path)
    #expect(attributes[.posixPermissions] as? Int == mode)
    #expect(try scratch.text("four-rivers.html").hasPrefix("<!DOCTYPE"))
  }

  @Test("xml into the profiles' folder is no harm where nobody has the name")
  func otherNames() throws {
    let scratch = try Self.scratch()
    try FileManager.default.moveItem(at: scratch.url("ironstone.xml"), to: scratch.url("first.xml"))
    let result = try Tool.shell("$R assess --quiet --format xml --output . first.xml", folder: scratch.root)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try scratch.names().contains { $0.hasPrefix("ironstone") })
  }

  @Test("two results never go to one file")
  func twice() throws {
    let scratch = try Self.scratch()
    try FileManager.default.createDirectory(at: scratch.url("out"), withIntermediateDirectories: true)
    let ids = ["ironstone", "four-rivers"].map { name in
      (try? String(contentsOf: Repository.url("Samples/\(name).xml"), encoding: .utf8))?
        .components(separatedBy: " id=\"")[1].components(separatedBy: "\"")[0] ?? ""
    }
    try scratch.link("out/\(ids[0]).html", to: "\(ids[1]).html")
    try scratch.write("out/\(ids[1]).html", "old")
    let result = try Tool.shell(
      "$R assess --format html --output out ironstone.xml four-rivers.xml", folder: scratch.root)
    #expect(result.status == 2 && result.errors.contains("[output-twice]"), "\(result.errors)")
    #expect(try scratch.text("out/\(ids[1]).html") == "old")
  }

  @Test(
    "names of reports are names everywhere", arguments: ["con", "NUL", "com1", "lpt9.x", "-rf", "--output", ".hidden"])
  func safeNames(_ id: String) throws {
    let scratch = try Scratch()
    let text = try String(contentsOf: Repository.url("Samples/ironstone.xml"), encoding: .utf8)
    let own = text.components(separatedBy: " id=\"")[1].components(separatedBy: "\"")[0]
    try scratch.write("p.xml", text.replacingOccurrences(of: " id=\"\(own)\"", with: " id=\"\(id)\""))
    #expect(try Tool.shell("$R assess --quiet --format json --output out/ p.xml", folder: scratch.root).status == 0)
    #expect(try scratch.names("out").first?.hasPrefix("profile") == true)
  }
}
