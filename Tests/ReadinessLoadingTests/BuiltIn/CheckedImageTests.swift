import ReadinessLoading
import ReadinessModel
import Testing

@Suite struct CheckedImageTests {
  @Test func readsBackAsTheSameRuleSet() throws {
    let ruleSet = try #require(JudgedSample.shipped?.ruleSet)
    let image = ruleSet.image
    let copy = try #require(RuleSet(image: image))
    #expect(copy.image == image)
    #expect("\(copy)" == "\(ruleSet)")
  }

  @Test func refusesWhatIsNoImage() {
    #expect(RuleSet(image: []) == nil)
    #expect(RuleSet(image: [0x02, 0x00, 0xFF]) == nil)
  }
}
