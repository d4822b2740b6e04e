import ReadinessModel
import Testing

@testable import ReadinessEngine

/// What must hold of every rule set and every profile. A failure names the seed; `RandomPath(seed:)` gives it again.
@Suite struct PropertyTests {
  private static let seeds = Rounds.of(1..<801)

  /// Judges three profiles for each of many rule sets; gives the seeds for which the property does not hold.
  private static func broken(_ holds: (inout RandomPath, Judged) throws -> Bool) throws -> [UInt64] {
    var broken: [UInt64] = []
    for seed in seeds {
      var random = RandomPath(seed: seed)
      for round in 0..<3 {
        let judged = try Judged(random.path, random.profile(openness: round + 2), allSteps: round == 1)
        if try !holds(&random, judged) {
          broken.append(seed)
          break
        }
      }
    }
    return broken
  }

  @Test func contributionsAddUpToTheScore() throws {
    let broken = try Self.broken { _, judged in
      judged.assessment.sections.indices.allSatisfy { section in
        let result = judged.assessment.sections[section]
        guard result.state != .notApplicable else { return true }
        let parts = judged.assessor.contributions(to: section, judged.assessment)
        let sum = parts.reduce(Fraction.zero) { $0 + $1.share }
        return sum == result.score ?? .zero && Set(parts.map(\.rule)).count == parts.count
          && parts.allSatisfy { judged.assessment.rules[$0.rule].isCounted }
      }
    }
    #expect(broken == [])
  }

  @Test func scoresLieInTheirRanges() throws {
    let broken = try Self.broken { _, judged in
      let facts = judged.assessment.facts
      let nothingIsOpen = !facts.states.contains { $0.isOpen } && !facts.uncertain.contains(true)
      return judged.assessment.sections.allSatisfy { result in
        guard let low = result.low, let high = result.high else { return result.score == nil }
        guard low >= .zero, low <= high, high <= .one else { return false }
        guard let score = result.score else { return !nothingIsOpen }
        return low <= score && score <= high && (!nothingIsOpen || low == high)
      }
    }
    #expect(broken == [])
  }

  @Test func sumsInSmallUnitsAgreeWithFractions() throws {
    var sections = 0
    let broken = try Self.broken { _, judged in
      for (index, section) in judged.assessor.sections.enumerated() where section.isFlat {
        let result = judged.assessment.sections[index]
        if result.state == .notApplicable { continue }
        sections += 1
        let tree = judged.assessor.scoreTree(section.root, judged.assessment)
        guard tree.gained == result.gained, tree.possible == result.possible, tree.now == result.score,
          tree.low == result.low, tree.high == result.high
        else { return false }
      }
      return true
    }
    #expect(broken == [])
    #expect(sections > Self.seeds.count / 8)
  }

  @Test func theOrderOfAnswersChangesNothing() throws {
    let broken = try Self.broken { random, judged in
      var given = random.profile()
      let first = try Judged(judged.path, given)
      given.answers.shuffle(using: &random.random)
      return try Judged(judged.path, given).json == first.json
    }
    #expect(broken == [])
  }

  @Test func anImageJudgesAsItsRuleSet() throws {
    let broken = try Self.broken { _, judged in
      guard let assessor = Assessor(image: judged.assessor.image) else { return false }
      var (bytes, expected): ([UInt8], [UInt8]) = ([], [])
      AssessmentJSON(assessor, detail: .full, engine: []).write(
        assessor.assess(judged.profile), of: judged.profile, to: &bytes)
      AssessmentJSON(judged.assessor, detail: .full, engine: []).write(
        judged.assessor.assess(judged.profile), of: judged.profile, to: &expected)
      return bytes == expected && assessor.image == judged.assessor.image
    }
    #expect(broken == [])
  }

  @Test func canonicalProfilesSayTheSame() throws {
    let broken = try Self.broken { _, judged in
      var (first, second): ([UInt8], [UInt8]) = ([], [])
      ProfileJSON(judged.assessor).write(judged.profile, to: &first)
      var reader = ProfileJSONReader(judged.assessor)
      guard try reader.read(first.span) else { return false }
      ProfileJSON(judged.assessor).write(reader.profile, to: &second)
      let again = judged.assessor.assess(reader.profile)
      return first == second && again.facts.states == judged.assessment.facts.states
        && again.sections == judged.assessment.sections && again.gates == judged.assessment.gates
        && again.contradictions == judged.assessment.contradictions
    }
    #expect(broken == [])
  }

  /// Memory used again leaves nothing of the profile before.
  @Test func oneAssessmentServesManyProfiles() throws {
    var broken: [UInt64] = []
    for seed in Self.seeds.prefix(500) {
      var random = RandomPath(seed: seed)
      let assessor = Assessor(random.path.ruleSet)
      var assessment = assessor.makeAssessment()
      for _ in 0..<3 {
        let judged = try Judged(random.path, random.profile())
        assessor.assess(judged.profile, into: &assessment)
        var (bytes, expected): ([UInt8], [UInt8]) = ([], [])
        let writer = AssessmentJSON(assessor, detail: .full, engine: [])
        writer.write(assessment, of: judged.profile, to: &bytes)
        writer.write(judged.assessment, of: judged.profile, to: &expected)
        if bytes != expected || assessment.facts.states != judged.assessment.facts.states
          || assessment.sections != judged.assessment.sections
        {
          broken.append(seed)
        }
      }
    }
    #expect(broken == [])
  }
}
