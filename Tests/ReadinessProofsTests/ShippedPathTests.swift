import ReadinessModel
import ReadinessProofs
import Testing

@Suite("The shipped path, proved")
struct ShippedPathTests {
  @Test("has no findings but those that are explained")
  func findings() throws {
    let report = Prover.prove(try shipped())
    for finding in report.findings { print(finding.diagnostic.file, finding.diagnostic.place?.line ?? 0, finding.diagnostic.severity, finding.diagnostic.message, finding.diagnostic.code) }
    for finding in report.undecided { print("undecided", finding.file, finding.message) }
    print(report.proofs, report.steps)
  }
}
