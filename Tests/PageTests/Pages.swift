import Foundation

/// Every kind of page that the program writes, made once by the program itself.
enum Pages {
  /// The six samples that people look at first.
  static let main = [
    "thornby-cross", "welland-vale", "ironstone", "four-rivers", "harbour-health", "castle-and-forest",
  ]
  static let samples = main + ["tidewater", "quarry-bank", "upland-ccg", "meadow-short"]
  static let others = ["since", "busy", "portfolio", "portfolio-locality", "comparison", "comparison-rules", "guide"]

  /// The boards' papers of two sides.
  static let two = (samples + ["since", "busy"]).map { "two-\($0)" }

  /// Reports for boards and the guide; the form has tests of its own and is with these only for the checker of markup.
  static let all = samples + others

  /// The folder of the pages, `.build/pages`; or why they could not be made.
  static let folder = Result { try make() }

  static func url(_ name: String) throws -> URL { try folder.get().appending(path: "\(name).html") }

  private static func make() throws -> URL {
    let folder = try Workplace.folder("pages")
    func write(_ name: String, _ arguments: [String]) throws {
      try Workplace.readiness(arguments + ["--output", folder.appending(path: "\(name).html").path])
    }
    func report(_ name: String, _ arguments: [String]) throws {
      try write(name, ["assess", "--format", "html"] + arguments)
      try write("two-\(name)", ["assess", "--format", "html", "--pages", "two"] + arguments)
    }
    for name in samples { try report(name, ["Samples/\(name).xml"]) }
    let (before, rules) = (try earlier(in: folder), try olderRules(in: folder))
    let now = "Samples/four-rivers.xml"
    try report("since", ["--since", before, now])
    try report("busy", [try busy(in: folder)])
    try write("portfolio", ["portfolio"] + samples.map { "Samples/\($0).xml" })
    try write("portfolio-locality", ["portfolio", "Samples/welland-vale.xml", "Samples/meadow-short.xml"])
    try write("comparison", ["compare", "--format", "html", before, now])
    try write("comparison-rules", ["compare", "--format", "html", "--old-rules", rules, before, now])
    let guide = try Workplace.readiness(["guide", "--format", "html"])
    try Data(guide.utf8).write(to: folder.appending(path: "guide.html"))
    try write("form", ["form"])
    return folder
  }

  /// Four Rivers a year before: fewer partners, no extended contract.
  private static func earlier(in folder: URL) throws -> String {
    let now = Workplace.root.appending(path: "Samples/four-rivers.xml")
    let text = try String(contentsOf: now, encoding: .utf8)
      .replacing("as-of=\"2013-10-31\"", with: "as-of=\"2012-10-31\"")
      .replacing("question=\"extended-contract\" value=\"live\"", with: "question=\"extended-contract\" value=\"no\"")
      .replacing("question=\"partners\" value=\"31\"", with: "question=\"partners\" value=\"19\"")
    let file = folder.appending(path: "four-rivers-2012.xml")
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// As much as there can be to say on one front page: a hold, a condition, contradictions, a long name, interests.
  private static func busy(in folder: URL) throws -> String {
    let sample = Workplace.root.appending(path: "Samples/castle-and-forest.xml")
    let name = "Castle and Forest Primary Care Locality and Federation of Practices Community Interest Company"
    let interest = "<interest person=\"Clinical director\">partner in a member practice and shareholder</interest>"
    let text = try String(contentsOf: sample, encoding: .utf8)
      .replacing(/<name>[^<]*<\/name>/, with: "<name>\(name)</name>")
      .replacing("<practices>", with: "<interests>\(interest)\(interest)\(interest)</interests>\n<practices>")
      .replacing(
        "question=\"own-service-concerns\" state=\"not-known\"",
        with: "question=\"own-service-concerns\" value=\"open-no-plan\"")
    let file = folder.appending(path: "busy.xml")
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// The rules as they are, but for a version and one weight.
  private static func olderRules(in folder: URL) throws -> String {
    let copy = folder.appending(path: "older-rules")
    try FileManager.default.copyItem(at: Workplace.root.appending(path: "Rules/three-step-path"), to: copy)
    let files = try FileManager.default.contentsOfDirectory(at: copy, includingPropertiesForKeys: nil)
    for file in files where file.pathExtension == "xml" {
      let text = try String(contentsOf: file, encoding: .utf8)
      let older = text.replacing(/(<rule-set [^>]*version=")[^"]*/) { "\($0.output.1)0.9.0" }
        .replacing(
          "question=\"community-services-offered\" weight=\"3\"",
          with: "question=\"community-services-offered\" weight=\"1\"")
      try Data(older.utf8).write(to: file)
    }
    return copy.path
  }
}
