import Foundation
import Testing

@testable import ReadinessCommand
@testable import ReadinessReports

@Suite("Tidy tables")
struct TableTests {
  private static let keys = [
    "id", "profileState", "kind", "asOf", "commissioner", "ruleSet", "ruleSetVersion", "ruleSetDigest", "input",
  ]

  /// Rows of a csv without quoted line breaks, by column.
  private func rows(_ text: String) -> [[String: String]] {
    var lines = text.split(separator: "\n").map { line -> [String] in
      var cells = [""]
      var isQuoted = false
      var wasQuote = false
      for character in line {
        switch character {
        case "\"":
          if !isQuoted, wasQuote { cells[cells.count - 1].append("\"") }
          isQuoted.toggle()
        case "," where !isQuoted: cells.append("")
        default: cells[cells.count - 1].append(character)
        }
        wasQuote = character == "\"" && !isQuoted
      }
      return cells
    }
    let names = lines.removeFirst()
    return lines.map { Dictionary(uniqueKeysWithValues: zip(names, $0)) }
  }

  private func run(_ arguments: String) throws -> Tool.Result {
    try Tool.shell("$R \(arguments) Samples/four-rivers.xml Samples/upland-ccg.xml Samples/castle-and-forest.xml")
  }

  @Test(
    "each row has the keys of its body, and the dictionary has the columns of the table",
    arguments: FactTables.ofAssessments.map { "assess --table \($0)" }
      + FactTables.ofPortfolios.map { "portfolio --format csv --table \($0)" })
  func tables(_ line: String) throws {
    let csv = try run(line + " --quiet")
    let rows = rows(csv.text)
    #expect(rows.count >= 3 && csv.status == 0, "\(csv.errors)")
    let names = csv.text.prefix { $0 != "\n" }.split(separator: ",").map(String.init)
    #expect(Array(names.prefix(Self.keys.count)) == Self.keys)
    for row in rows {
      #expect(row["ruleSet"] == "three-step-path" && row["ruleSetDigest"]?.hasPrefix("sha256:") == true)
      #expect(row["input"]?.hasPrefix("Samples/") == true && row["asOf"]?.count == 10)
    }
    // The dictionary: the same names in the same order, and every value as its type and list say.
    let dictionary = try Tool.shell("$R \(line.replacing(" --format csv", with: "")) --columns --format csv")
    let columns = self.rows(dictionary.text)
    #expect(columns.map { $0["name"] } == names)
    for column in columns {
      let values = (column["values"] ?? "").split(separator: " ").map(String.init)
      for row in rows {
        let cell = row[column["name"] ?? ""] ?? ""
        if cell.isEmpty { continue }
        if !values.isEmpty { #expect(values.contains(cell), "\(column["name"] ?? ""): \(cell)") }
        switch column["type"] {
        case "integer": #expect(Int(cell) != nil, "\(cell)")
        case "number": #expect(Double(cell) != nil && !cell.contains("e"), "\(cell)")
        case "boolean": #expect(cell == "true" || cell == "false")
        case "date": #expect(cell.count == 10)
        default: break
        }
      }
    }
    // Without its names, and as NDJSON.
    #expect(try run(line + " --quiet --no-header").text == String(csv.text.drop { $0 != "\n" }.dropFirst()))
    let form = line.hasPrefix("assess") ? line + " --format ndjson" : line.replacing("csv", with: "ndjson")
    let records = try run(form + " --quiet").text.split(separator: "\n")
    #expect(records.count == rows.count)
    let first = try #require(try JSONSerialization.jsonObject(with: Data(records[0].utf8)) as? [String: Any])
    #expect(Set(first.keys) == Set(names))
  }

  @Test("the figures are those of the assessment")
  func figures() throws {
    let json = try Tool.run(["assess", "--format", "json", "Samples/castle-and-forest.xml"])
    let whole = try #require(try JSONSerialization.jsonObject(with: json.output) as? [String: Any])
    let sections = try #require(whole["sections"] as? [[String: Any]])
    let table = rows(try Tool.run(["assess", "--table", "sections", "Samples/castle-and-forest.xml"]).text)
    for (section, row) in zip(sections, table) {
      #expect(row["section"] == section["id"] as? String && row["state"] == section["state"] as? String)
      #expect(row["exact"] == section["exact"] as? String ?? "")
      #expect(row["lowExact"] == section["low"] as? String ?? "")
      let percent = section["percent"] as? Int
      #expect(row["percent"].flatMap(Double.init).map { Int(($0 + 0.5).rounded(.down)) } == percent)
    }
    let actions = try #require(whole["actions"] as? [[String: Any]])
    let listed = rows(try Tool.run(["assess", "--table", "actions", "Samples/castle-and-forest.xml"]).text)
      .filter { $0["list"] == "body" }
    #expect(listed.map { $0["action"] } == actions.map { $0["id"] as? String })
    #expect(listed.map { $0["place"] } == actions.map { $0["place"] as? String })
    #expect(listed.map { $0["points"] } == actions.map { $0["points"] as? String })
  }

  @Test("profiles that cannot be read are rows, in every table", arguments: FactTables.ofAssessments)
  func unreadable(_ table: String) throws {
    let scratch = try Scratch()
    try scratch.write("bad.xml", "<profile")
    let good = Repository.url("Samples/ironstone.xml").path
    let result = try Tool.run(["assess", "--table", table, "bad.xml", good], folder: scratch.root)
    let row = try #require(rows(result.text).first)
    #expect(result.status == 3 && row["profileState"] == "unreadable" && row["input"] == "bad.xml")
    #expect(row["problem"]?.isEmpty == false && row["id"] == "")
  }

  @Test("a data package names every table and the types of its columns")
  func dataPackage() throws {
    for command in ["assess", "portfolio", "compare"] {
      let result = try Tool.run([command, "--columns", "--format", "json"])
      let package = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
      let resources = try #require(package["resources"] as? [[String: Any]])
      for resource in resources {
        let schema = try #require(resource["schema"] as? [String: Any])
        let fields = try #require(schema["fields"] as? [[String: Any]])
        #expect(fields.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
        let types = Set(fields.compactMap { $0["type"] as? String })
        #expect(types.isSubset(of: ["string", "integer", "number", "boolean", "date"]))
        #expect(Set(fields.compactMap { $0["name"] as? String }).count == fields.count)
      }
      #expect(resources.count >= 1)
    }
  }

  @Test("compare writes what is different, by id")
  func changes() throws {
    let scratch = try Scratch()
    let text = try String(contentsOf: Repository.url("Samples/four-rivers.xml"), encoding: .utf8)
    let new = text.replacingOccurrences(of: "as-of=\"2013-10-31\"", with: "as-of=\"2014-10-31\"")
      .replacingOccurrences(
        of: "question=\"legal-form\" value=\"cic\"", with: "question=\"legal-form\" state=\"not-known\"")
    try scratch.write("old.xml", text)
    try scratch.write("new.xml", new)
    let result = try Tool.run(["compare", "--table", "changes", "old.xml", "new.xml"], folder: scratch.root)
    let rows = rows(result.text)
    #expect(result.status == 0 && result.errors.contains("2 profiles of four-rivers compared; "), "\(result.errors)")
    let row = try #require(rows.first { $0["id"] == "legal-form" && $0["figure"] == "state" })
    #expect(row["before"] == "answered" && row["after"] == "not-known" && row["code"] == "S1-04")
    #expect(rows.allSatisfy { $0["before"] != $0["after"] && $0["from"] == "2013-10-31" && $0["to"] == "2014-10-31" })
  }

  @Test("a portfolio takes streams of profiles, XML and JSON, and says which line could not be read")
  func streams() throws {
    let scratch = try Scratch()
    let lines = try Tool.run(["convert", "--to", "ndjson", "Samples/four-rivers.xml", "Samples/ironstone.xml"]).text
    try scratch.write("p.ndjson", lines + "{\n")
    let result = try Tool.run(
      ["portfolio", "--table", "bodies", "--format", "csv", "p.ndjson"], folder: scratch.root)
    let rows = rows(result.text)
    #expect(result.status == 3 && rows.count == 3, "\(result.errors)")
    #expect(rows.map { $0["input"] } == ["p.ndjson:1", "p.ndjson:2", "p.ndjson:3"])
    #expect(result.errors.hasPrefix("p.ndjson:3:"))
    let piped = try Tool.shell(
      "$R convert --to xml-lines Samples/*.xml | $R portfolio --quiet --table bodies --format csv -")
    #expect(self.rows(piped.text).count == 14, "\(piped.errors)")
  }
}
