import Foundation
import Testing

@Suite("The sample rule sets of other fields")
struct OtherFieldsTests {
  static let names = ["warm-home", "club-awards", "school-run"]

  @Test("are sound, and their test cases exercise every outcome", arguments: names)
  func sound(_ name: String) throws {
    let folder = "Samples/rule-sets/\(name)"
    let check = try Tool.run(["check", "--prove", folder])
    #expect(check.status == 0, "\(check.errors)")
    let findings = check.errors.split(separator: "\n").filter { $0.contains(": warning:") || $0.contains(": error:") }
    #expect(findings.allSatisfy { $0.contains("warning: not decided:") }, "\(check.errors)")
    let test = try Tool.run(["test", "--coverage", folder])
    #expect(test.status == 0 && test.text.contains("outcomes exercised, 100 %"), "\(test.text)")
  }

  @Test("have a profile that they judge", arguments: names)
  func profile(_ name: String) throws {
    let (folder, profile) = ("Samples/rule-sets/\(name)", "Samples/rule-sets/\(name)/example.xml")
    let check = try Tool.run(["check", "--rules", folder, profile])
    #expect(check.status == 0 && check.errors.contains("0 errors, 0 warnings"), "\(check.errors)")
    for format in ["text", "html", "json", "docx"] {
      let result = try Tool.run(["assess", "--rules", folder, "--format", format, profile])
      #expect(result.status == 0 && !result.output.isEmpty, "\(result.errors)")
    }
    #expect(try Tool.run(["form", "--rules", folder]).status == 0)
    #expect(try Tool.run(["guide", "--rules", folder]).status == 0)
  }

  @Test("come to the figures that their profiles should have")
  func figures() throws {
    let wanted = [
      ("warm-home", #"{"id":"overall","state":"scored","percent":70,"exact":"7/10""#),
      ("club-awards", #""confirmedStep":"bronze","possibleStep":"silver""#),
      ("school-run", #"{"id":"coming","state":"scored","percent":46,"exact":"41/90""#),
    ]
    for (name, text) in wanted {
      let folder = "Samples/rule-sets/\(name)"
      let result = try Tool.run(["assess", "--rules", folder, "--format", "json", folder + "/example.xml"])
      #expect(result.text.contains(text), "\(result.text)")
    }
  }
}
