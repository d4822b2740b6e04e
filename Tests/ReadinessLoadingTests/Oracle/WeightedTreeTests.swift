import ReadinessEngine
import ReadinessLoading
import ReadinessModel
import Testing

/// Scores computed elsewhere, from a published algorithm, are the engine's scores to the last digit.
@Suite struct WeightedTreeTests {
  @Test func allTreesAreRead() {
    #expect(WeightedTree.all.count == 100)
    #expect(WeightedTree.all.contains { $0.score == nil })
  }

  /// In tree 61 a group has one counted child, of weight 0. The published algorithm divides 0 by 0 there and has no score
  /// for the whole; here weight 0 never drags a parent, so the group drops out with its weight.
  private static let withoutDraggedParents = [61: Fraction(1, over: 136)]

  @Test(arguments: WeightedTree.all)
  func hasThePublishedScores(_ tree: WeightedTree) throws {
    let reading = loadRuleSet(["rule-set.xml": tree.ruleSet])
    #expect(reading.diagnostics.map(\.line) == [])
    let ruleSet = try #require(reading.loaded?.ruleSet)
    let assessor = Assessor(ruleSet)
    let reader = ProfileReader(assessor, ruleSet)
    let isUsable = reader.read(Array(tree.profile.utf8).span)
    #expect(isUsable)
    #expect(!reader.hasFindings)
    let (byMean, bySum) = (assessor.assess(reader.profile).sections[0], assessor.assess(reader.profile).sections[1])

    let expected = tree.score ?? Self.withoutDraggedParents[tree.number] ?? nil
    #expect(byMean.score == expected)
    #expect(byMean.state == (expected == nil ? .notScored : .scored))
    #expect(bySum.gained == tree.gained)
    #expect(bySum.possible == tree.possible)
    #expect(bySum.score == tree.gained.divided(by: tree.possible))
    #expect(bySum.state == (tree.possible.isZero ? .notScored : .scored))
    for section in [byMean, bySum] {
      if let score = section.score, let low = section.low, let high = section.high {
        #expect(low <= score && score <= high)
      } else {
        #expect(section.score == nil)
      }
    }
    let parts = assessor.contributions(to: 0, assessor.assess(reader.profile))
    #expect(parts.reduce(Fraction.zero) { $0 + $1.share } == expected ?? .zero)
  }
}
