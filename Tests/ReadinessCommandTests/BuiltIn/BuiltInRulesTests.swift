import BuiltInRules
import Foundation
import Testing

@Suite("The built-in rules are the files of Rules/")
struct BuiltInRulesTests {
  @Test("each text is its file, byte for byte")
  func sameBytes() throws {
    for file in BuiltInRules.files {
      let bytes = try Array(Data(contentsOf: Repository.url("Rules/\(file.path)")))
      #expect(Array(file.text.utf8) == bytes, "\(file.path)")
      #expect(BuiltInRules.bytes(of: file.path) == bytes)
    }
    #expect(BuiltInRules.bytes(of: "three-step-path/none.xml") == nil)
  }
}
