internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel

/// Some profiles that were read one after the other, to be judged one after the other and then written one after the
/// other: reading, judging and writing each need more of the processor's nearest memory than is left beside the others.
struct RecordBatch {
  private static let size = 16

  private var profiles: [Profile] = []
  private var assessments: [Assessment] = []
  private var count = 0
  /// The pair that is written.
  private var profile: Profile
  private var assessment: Assessment

  init(_ assessor: Assessor) {
    profile = assessor.makeProfile()
    assessment = assessor.makeAssessment()
    for _ in 0..<Self.size {
      profiles.append(assessor.makeProfile())
      assessments.append(assessor.makeAssessment())
    }
  }

  /// Takes what was read last, and gives the reader memory for the next; tells whether there is no room for another.
  mutating func takeProfile(of reader: ProfileReader) -> Bool {
    reader.exchangeProfile(for: &profiles[count])
    count += 1
    return count == Self.size
  }

  /// Judges what there is and appends it, a line each.
  mutating func finish(
    _ assessor: borrowing Assessor, _ writer: borrowing AssessmentJSON, _ output: inout [UInt8]
  ) {
    Self.judge(profiles.prefix(count), &assessments, assessor)
    for index in 0..<count {
      takeOut(index)
      writer.write(assessment, of: profile, to: &output)
      output.append(0x0A)
      takeOut(index)
    }
    count = 0
  }

  private static func judge(
    _ profiles: ArraySlice<Profile>, _ assessments: inout [Assessment], _ assessor: borrowing Assessor
  ) {
    let profiles = profiles.span
    var assessments = assessments.mutableSpan
    for index in profiles.indices { assessor.assess(profiles[index], into: &assessments[index]) }
  }

  /// Takes a pair out of the lists, or puts it back: what lies in a list would be copied, reference by reference, to be
  /// written.
  private mutating func takeOut(_ index: Int) {
    swap(&profile, &profiles[index])
    swap(&assessment, &assessments[index])
  }
}
