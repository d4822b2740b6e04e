import Foundation
import ReadinessLoading
import Testing

@Suite("Schemas for Emacs")
struct CompactSchemaTests {
  private static let folder = packageRoot.appending(path: "Rules/schema/emacs")

  @Test("are found by the namespaces of the files")
  func located() throws {
    let rules = try String(contentsOf: Self.folder.appending(path: "schemas.rules"), encoding: .utf8)
    for schema in CompactSchema.all {
      #expect(rules.contains("<namespace ns=\"\(schema.namespace)\" uri=\"\(schema.file)\"/>"))
    }
  }

  @Test("the settings for editors name files that are there")
  func settings() throws {
    let page = try String(contentsOf: packageRoot.appending(path: "Rules/README.md"), encoding: .utf8)
    let named = page.matches(of: /"systemId": "([^"]+)"/).map { String($0.output.1) }
    #expect(Set(named).count == 4)
    for path in named + ["Rules/schema/emacs/schemas.rules"] {
      #expect(FileManager.default.fileExists(atPath: packageRoot.appending(path: path).path), "\(path)")
      #expect(page.contains(path))
    }
  }
}
