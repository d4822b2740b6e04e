import Foundation
import ReadinessLoading
import ReadinessModel
import Testing

@testable import ReadinessCommand

@Suite("Check: proofs")
struct ProofRunTests {
  @Test("when the steps run out, the first open ones are named and all are counted")
  func budget() throws {
    let loaded = try #require(RuleSetInUse.read(FilePath(Repository.url("Rules/three-step-path").path)).loaded)
    var run = ProofRun()
    let findings = run.prove(loaded, within: 100)
    let open = findings.filter { $0.message.hasPrefix("not decided: ") }
    #expect(open.count == ProofRun.mostOpen)
    #expect(findings.allSatisfy { $0.severity == .warning })
    #expect(run.summary.contains(/^; [0-9]+ proofs in [0-9]+ of at most 100 steps, [0-9]+ not decided, the first of/))
  }
}
