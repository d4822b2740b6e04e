import Foundation
import ReadinessModel
import Testing

@testable import ReadinessLoading

@Suite("The shipped rule set")
struct ShippedRuleSetTests {
  @Test("loads without findings")
  func loads() {
    let reading = RuleSetLoader.load(folderSource(packageRoot.appending(path: "Rules/three-step-path")))
    #expect(reading.diagnostics.map(\.line) == [])
    #expect(reading.loaded?.ruleSet.id == "three-step-path")
  }
}
