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
    scores: "not-sought not-sought not-applicable not-applicable 81.5 withheld withheld not-scored",
    answered: "95 0 - - 100 49 38 0",
    ranges: "- | - | - | - | 81.5 81.5 | 19.2 70.5 | 29.5 91.4 | 0.0 100.0",
    errors: "", acting: ""),
  Verdict(
    "welland-vale", confirmed: "F", possible: "F",
    steps: "reached not-begun not-applicable not-applicable",
    gates: "Y Y | N N N N N | - - - | - - - - - -",
    scores: "44.3 6.5 not-applicable not-applicable 34.5 withheld withheld not-scored",
    answered: "100 68 - - 73 49 48 0",
    ranges: "44.3 44.3 | 4.4 36.8 | - | - | 26.8 52.5 | 19.7 71.1 | 23.6 75.6 | 0.0 100.0",
    errors: "", acting: ""),
  Verdict(
    "ironstone", confirmed: "none", possible: "none",
    steps: "not-applicable working-towards not-sought not-sought",
    gates: "- - | Y Y Y N N | N N N | N ? ? ? ? ?",
    scores: "not-applicable 27.6 not-sought not-sought 6.9 withheld withheld 18.6",
    answered: "- 100 74 0 65 41 55 78",
    ranges: "- | 27.6 27.6 | - | - | 5.0 39.5 | 1.5 60.5 | 2.7 48.2 | 18.6 36.7",
    errors: "", acting: "double-running"),
  Verdict(
    "four-rivers", confirmed: "2", possible: "2",
    steps: "not-applicable reached reached not-sought",
    gates: "- - | Y Y Y Y Y | Y Y Y | Y N N N N N",
    scores: "not-applicable 96.9 62.4 not-sought 64.9 withheld 80.0 77.1",
    answered: "- 100 95 37 93 56 60 78",
    ranges: "- | 96.9 96.9 | 59.2 64.2 | - | 60.2 67.5 | 36.4 80.0 | 48.0 88.0 | 64.4 82.2",
    errors: "", acting: ""),
  Verdict(
    "harbour-health", confirmed: "2", possible: "2",
    steps: "not-applicable reached reached working-towards",
    gates: "- - | Y Y Y Y Y | Y Y Y | Y Y Y N N N",
    scores: "not-applicable 100.0 98.0 72.9 96.0 88.5 100.0 100.0",
    answered: "- 100 100 100 100 87 100 100",
    ranges: "- | 100.0 100.0 | 98.0 98.0 | 72.9 72.9 | 96.0 96.0 | 77.2 90.0 | 100.0 100.0 | 100.0 100.0",
    errors: "", acting: ""),
  Verdict(
    "castle-and-forest", confirmed: "F", possible: "2",
    steps: "reached cannot-tell cannot-tell not-sought",
    gates: "Y Y | ! ! Y Y ! | Y Y ? | ! ? ? ! ? N",
    scores: "withheld withheld withheld not-sought withheld not-scored not-scored withheld",
    answered: "48 23 18 11 28 0 0 56",
    ranges: "32.0 83.1 | 19.7 96.2 | 13.8 95.5 | - | 15.1 86.2 | 0.0 100.0 | 0.0 100.0 | 13.6 55.0",
    errors: "X1 X2 X3 X4 X5 X6", acting: "double-running safety-unanswered"),
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
