import BuiltInRules
import Foundation
import Testing

@Suite("The built-in rules are the files of Rules/")
struct BuiltInFreshnessTests {
  @Test("the generated sources are up to date")
  func isFresh() throws {
    let wanted = try BuiltInGenerator.sources()
    let folder = Repository.url(BuiltInGenerator.target)
    var current: [String: String] = [:]
    for name in try Repository.names(in: BuiltInGenerator.target) {
      current[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    guard Repository.isRecording else {
      #expect(Set(current.keys) == Set(wanted.keys), "READINESS_RECORD=1 swift test writes them anew")
      for (name, source) in wanted {
        #expect(current[name] == source, "\(name) is stale: READINESS_RECORD=1 swift test writes it anew")
      }
      return
    }
    for name in current.keys where wanted[name] == nil {
      try FileManager.default.removeItem(at: folder.appending(path: name))
    }
    for (name, source) in wanted where current[name] != source {
      try source.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
      Issue.record("\(name) was written anew; build and test again")
    }
  }

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
