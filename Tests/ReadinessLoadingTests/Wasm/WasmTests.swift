import Foundation
import ReadinessEngine
import ReadinessLoading
import ReadinessModel
import Testing

/// The engine in WebAssembly says byte for byte what the native one says.
@Suite(.enabled(if: WasmModule.isPossible, "wasm-ld and wasmkit of the toolchain are not in PATH"), .serialized)
struct WasmTests {
  private static let assessor = Shipped.ruleSet.map { Assessor($0) }

  /// The samples in canonical JSON.
  private static func samples(_ assessor: Assessor) throws -> [[UInt8]] {
    let ruleSet = try #require(Shipped.ruleSet)
    let reader = ProfileReader(assessor, ruleSet)
    return try Shipped.samples.map { file in
      let isUsable = reader.read([UInt8](try Data(contentsOf: file)).span)
      #expect(isUsable, "\(file.lastPathComponent)")
      var line: [UInt8] = []
      ProfileJSON(assessor).write(reader.profile, to: &line)
      return line
    }
  }

  @Test func agreesOnTheSamples() throws {
    let assessor = try #require(Self.assessor)
    let lines = try Self.samples(assessor)
    #expect(lines.count == 14)
    let native = WasmModule.assessNatively(lines, assessor)
    let module = try WasmModule.assess(lines, image: assessor.image)
    #expect(module.count == native.count)
    #expect(module == native)
    #expect(module.split(separator: 0x0A).count == lines.count)
  }

  @Test func agreesOnWhatIsNoProfile() throws {
    let assessor = try #require(Self.assessor)
    let lines = [
      "", "{", "[]", #"{"id":"a"}"#,
      #"{"id":"a","name":"A","kind":"club","asOf":"2013-10-31","target":"none","answers":{}}"#,
      #"{"id":"a","name":"A","kind":"locality","asOf":"2013-10-31","target":"none","answers":{"no-such":1}}"#,
    ].map { Array($0.utf8) }
    #expect(try WasmModule.assess(lines, image: assessor.image) == WasmModule.assessNatively(lines, assessor))
  }

  @Test func anImageOfAnotherFormIsRefused() throws {
    let lines = [Array("{}".utf8)]
    #expect(try WasmModule.assess(lines, image: [9, 9, 9]) == [])
  }
}
