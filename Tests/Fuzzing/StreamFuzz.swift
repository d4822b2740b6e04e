internal import ReadinessEngine

@testable import ReadinessCommand

/// The lines of a stream: as many come out as went in, whatever they are.
final class StreamFuzz {
  private let block = RecordBlock()
  private var assessor = RecordAssessor(Assessor(BuiltIn.ruleSet), BuiltIn.ruleSet, detail: .brief)

  func run(_ input: [UInt8]) {
    block.begin(with: input, firstLine: 1)
    let found = block.findLines()
    assessor.assess(block)
    let feeds = input.count { $0 == 0x0A }
    let lines = feeds + (input.isEmpty || input.last == 0x0A ? 0 : 1)
    must(block.output.count { $0 == 0x0A } == lines, "one line out for each line in")
    must(found == lines, "lines are counted as they are")
    must(block.tally.records == lines, "each line is counted once")
  }
}
