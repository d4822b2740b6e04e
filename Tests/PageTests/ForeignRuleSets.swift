import Foundation
import Testing

/// Rule sets of other fields and other languages, with everything that the program writes of them.
struct ForeignRuleSet: Sendable, CustomTestStringConvertible {
  var name: String
  var language: String
  var isRightToLeft = false
  /// Whether every word of its reports is in its own language.
  var isTranslated = false
  var hasSteps = true

  static let all: [ForeignRuleSet] = [
    ForeignRuleSet(name: "bakery", language: "en-GB", hasSteps: false),
    ForeignRuleSet(name: "house", language: "en-GB"),
    ForeignRuleSet(name: "bibliotheque", language: "fr"),
    ForeignRuleSet(name: "nadi", language: "ar", isRightToLeft: true),
    ForeignRuleSet(name: "cor", language: "cy", isTranslated: true),
  ]

  var testDescription: String { name }

  var folder: URL { Workplace.root.appending(path: "Tests/ForeignRuleSets/\(name)") }
  var rules: [String] { ["--rules", folder.path] }

  /// Profiles of one day, and the first body's of a later one.
  var profiles: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "profiles").path)) ?? []
    return names.filter { $0.hasSuffix(".xml") }.sorted().map { folder.appending(path: "profiles/\($0)").path }
  }

  var later: String? {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "profiles/later").path)
    return names?.first.map { folder.appending(path: "profiles/later/\($0)").path }
  }

  /// Everything, by what it is; made once.
  static let made: [String: Result<[String: String], any Error>] = Dictionary(
    uniqueKeysWithValues: all.map { set in (set.name, Result { try set.make() }) })

  static func folder(of set: ForeignRuleSet) -> URL { Workplace.root.appending(path: ".build/foreign-\(set.name)") }

  private func make() throws -> [String: String] {
    let out = try Workplace.folder("foreign-\(name)")
    var made: [String: String] = [:]
    func write(_ file: String, _ arguments: [String]) throws {
      let path = out.appending(path: file).path
      try Workplace.readiness(arguments + rules + ["--output", path])
      if !file.hasSuffix(".docx"), !file.hasSuffix(".xlsx") {
        made[file] = try String(contentsOf: URL(filePath: path), encoding: .utf8)
      } else {
        made[file] = try Self.unpacked(path)
      }
    }
    let files = profiles
    for (number, file) in files.enumerated() {
      for (format, ending) in [("text", "txt"), ("html", "html"), ("markdown", "md"), ("docx", "docx")] {
        try write("report-\(number).\(ending)", ["assess", "--format", format, file])
        try write("plan-\(number).\(ending)", ["plan", "--format", format, file])
      }
    }
    try write("portfolio.html", ["portfolio"] + files)
    if let later, let first = files.first(where: { $0.hasSuffix(URL(filePath: later).lastPathComponent) }) {
      try write("comparison.html", ["compare", "--format", "html", first, later])
    }
    try write("form.html", ["form"])
    try write("blank.xlsx", ["sheet"])
    try write("filled.csv", ["sheet", files[0]])
    made["guide.html"] = try Workplace.readiness(["guide", "--format", "html"] + rules)
    made["template.xml"] = try Workplace.readiness(["template"] + rules)
    return made
  }

  /// The texts of a zip archive's XML.
  private static func unpacked(_ path: String) throws -> String {
    guard let unzip = Workplace.program("unzip") else { return "" }
    return try Workplace.run(unzip, ["-p", path, "*.xml"]).text
  }
}
