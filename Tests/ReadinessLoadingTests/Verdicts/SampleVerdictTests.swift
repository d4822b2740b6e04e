import Foundation
import ReadinessEngine
import ReadinessLoading
import ReadinessModel
import Testing

/// What an expert in the field says of each sample body; signs of gates: Y met, N not met, ? unknown,
/// ! contradictory, - not applicable. Scores in per cent or a state; answered shares in per cent; ranges low and high.
private struct Verdict: CustomTestStringConvertible, Sendable {
  var file: String
  var confirmed: String
  var possible: String
  var steps: String
  var gates: String
  var scores: String
  var answered: String
  var ranges: String
  var errors: String
  var acting: String
  var testDescription: String { file }

  init(
    _ file: String, confirmed: String, possible: String, steps: String, gates: String, scores: String,
    answered: String, ranges: String, errors: String, acting: String
  ) {
    self.file = file
    self.confirmed = confirmed
    self.possible = possible
    self.steps = steps
    self.gates = gates
    self.scores = scores
    self.answered = answered
    self.ranges = ranges
    self.errors = errors
    self.acting = acting
  }
}

private let verdicts = [
  Verdict(
    "thornby-cross", confirmed: "none", possible: "none",
    steps: "not-sought not-sought not-applicable not-applicable",
    gates: "N N | ? ? ? ? ? | - - - | - - - - - -",
    scores: "not-sought not-sought not-applicable not-applicable 87.2 55.8 80.0 not-applicable",
    answered: "100 0 - - 100 60 69 -",
    ranges: "- | - | - | - | 87.2 87.2 | 33.5 73.5 | 55.4 86.2 | -",
    errors: "", acting: ""),
  Verdict(
    "welland-vale", confirmed: "F", possible: "F",
    steps: "reached not-begun not-applicable not-applicable",
    gates: "Y Y | N N N N N | - - - | - - - - - -",
    scores: "38.8 6.0 not-applicable not-applicable 37.2 45.8 62.3 not-applicable",
    answered: "100 78 - - 74 60 76 -",
    ranges: "38.8 38.8 | 4.7 26.6 | - | - | 29.2 53.3 | 27.5 67.5 | 47.6 71.2 | -",
    errors: "", acting: "one-way-flow"),
  Verdict(
    "ironstone", confirmed: "none", possible: "none",
    steps: "not-applicable working-towards not-sought not-sought",
    gates: "- - | Y Y Y N N | N N N | N ? ? ? ? ?",
    scores: "not-applicable 27.7 not-sought not-sought 6.9 withheld 6.0 21.7",
    answered: "- 100 86 0 67 50 75 75",
    ranges: "- | 27.7 27.7 | - | - | 5.0 37.9 | 0.0 50.0 | 4.5 29.5 | 21.2 41.2",
    errors: "", acting: "double-running"),
  Verdict(
    "four-rivers", confirmed: "2", possible: "2",
    steps: "not-applicable reached reached not-sought",
    gates: "- - | Y Y Y Y Y | Y Y Y | Y N N N N N",
    scores: "not-applicable 91.5 66.1 not-sought 71.4 77.1 86.7 83.3",
    answered: "- 100 95 35 95 70 78 75",
    ranges: "- | 91.5 91.5 | 62.8 67.8 | - | 67.7 72.8 | 54.0 84.0 | 67.8 89.6 | 67.5 87.5",
    errors: "", acting: ""),
  Verdict(
    "harbour-health", confirmed: "2", possible: "2",
    steps: "not-applicable reached reached working-towards",
    gates: "- - | Y Y Y Y Y | Y Y Y | Y Y Y N N N",
    scores: "not-applicable 100.0 98.0 74.2 95.9 95.8 100.0 100.0",
    answered: "- 100 100 100 100 95 100 100",
    ranges: "- | 100.0 100.0 | 98.0 98.0 | 74.2 74.2 | 95.9 95.9 | 91.0 96.0 | 100.0 100.0 | 100.0 100.0",
    errors: "", acting: ""),
  Verdict(
    "castle-and-forest", confirmed: "F", possible: "2",
    steps: "reached cannot-tell cannot-tell not-sought",
    gates: "Y Y | ! ! Y Y ? | Y Y ? | ! ? ? ? ? N",
    scores: "withheld withheld withheld not-sought withheld not-scored not-scored withheld",
    answered: "48 19 15 13 28 0 0 50",
    ranges: "26.0 78.3 | 14.9 95.7 | 14.2 98.5 | - | 15.3 85.9 | 0.0 100.0 | 0.0 100.0 | 15.8 61.9",
    errors: "X1 X2 X3 X4 X5 X6", acting: "double-running essentials-not-known"),
]

/// The sections in the order of the table.
private let tabled = [
  "locality-foundation", "provider-organisation", "extended-services", "accountable-care", "patient-voice",
  "partnerships", "care-first", "transition",
]

@Suite struct SampleVerdictTests {
  @Test(arguments: verdicts)
  private func agreesWithTheExpert(_ verdict: Verdict) throws {
    let judged = try JudgedSample(verdict.file)
    let assessment = judged.assessment
    #expect(judged.stepName(assessment.confirmed) == verdict.confirmed)
    #expect(judged.stepName(assessment.possible) == verdict.possible)
    #expect(assessment.steps.map { "\($0.state.word)" }.joined(separator: " ") == verdict.steps)
    #expect(judged.gates == verdict.gates)
    #expect(judged.contradictions(.error) == verdict.errors)
    #expect(judged.acting == verdict.acting)
    for (index, section) in tabled.enumerated() {
      judged.expectSection(
        section, score: words(verdict.scores)[index], answered: words(verdict.answered)[index],
        range: verdict.ranges.components(separatedBy: " | ")[index])
    }
  }

  private func words(_ text: String) -> [String] { text.components(separatedBy: " ") }
}
