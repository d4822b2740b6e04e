import Foundation
import Testing

@Suite("Template")
struct TemplateTests {
  static let kinds = ["locality", "federation", "both", "ccg"]
  static let forms = ["short", "full"]
  static let hasXMLLint = FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint")

  @Test("passes check and can be assessed as it is", arguments: kinds, forms)
  func usable(_ kind: String, _ form: String) throws {
    let template = try Tool.run(["template", "--kind", kind, "--form", form])
    let check = try Tool.run(["check", "-"], input: template.output)
    #expect(check.status == 0, "\(check.errors)")
    let summary = "readiness: 0 rule sets, 0 files of test cases and 1 profile checked; 0 errors, 0 warnings\n"
    #expect(check.errors == summary)
    let assessment = try Tool.run(["assess", "--format", "json", "-"], input: template.output)
    #expect(assessment.status == 0)
    #expect(assessment.text.contains("\"kind\":\"\(kind)\""))
    #expect(assessment.text.contains("\"form\":\"\(form)\""))
  }

  @Test("agrees with the schema", .enabled(if: hasXMLLint), arguments: kinds, forms)
  func schema(_ kind: String, _ form: String) throws {
    let line = "$R template --kind \(kind) --form \(form) | xmllint --noout --schema Rules/schema/profile.xsd -"
    #expect(try Tool.shell(line).status == 0)
  }

  @Test("with every comment of an answer taken away, every answer is asked for by name")
  func answers() throws {
    let template = try Tool.run(["template", "--kind", "both"]).text
    let filled = template.replacing("<!-- <answer", with: "<answer").replacing(
      "value=\"\"/> -->", with: "state=\"not-known\"/>")
    let result = try Tool.run(["check", "-"], input: Data(filled.utf8))
    #expect(result.status == 0, "\(result.errors)")
    #expect(filled.components(separatedBy: "<answer question").count > 100)
  }

  @Test("the short form asks less")
  func short() throws {
    let full = try Tool.run(["template", "--form", "full"]).text.components(separatedBy: "<answer question").count
    let short = try Tool.run(["template", "--form", "short"]).text.components(separatedBy: "<answer question").count
    #expect(short < full && short > 20)
  }
}
