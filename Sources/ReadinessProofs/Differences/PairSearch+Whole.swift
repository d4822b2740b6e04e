internal import ReadinessEngine
internal import ReadinessModel

/// Going through every way to answer.
extension PairSearch {
  enum Whole {
    case found(PairedBody)
    /// Every way was judged, and each alike by both.
    case none
    case tooMany
  }

  /// A part of the steps that are left may go into one thing.
  private static let shareOfLeft = 4

  /// Judges every combination of these answers, where there are steps for all of them.
  func whole(
    _ options: WholeGround.Options, kinds: [Int], modes: [Mode], _ differs: (Sides<Assessment>) -> Bool
  ) -> Whole {
    var count = max(kinds.count * modes.count, 1)
    for (_, options) in options {
      let (product, overflows) = count.multipliedReportingOverflow(by: options.count)
      if overflows || product > left / Self.shareOfLeft / Self.stepsForJudging { return .tooMany }
      count = product
    }
    for mode in modes {
      for kind in kinds {
        if let found = whole(empty(kind: kind, mode), options[...], differs) { return .found(found) }
      }
    }
    return .none
  }

  private func whole(
    _ body: PairedBody, _ rest: ArraySlice<WholeGround.Options.Element>, _ differs: (Sides<Assessment>) -> Bool
  ) -> PairedBody? {
    guard let (question, options) = rest.first else {
      charge(Self.stepsForJudging)
      return differs(judge(body)) ? body : nil
    }
    var next = body
    // What is open comes last among the options, and first here: fewer answers are easier to read.
    for option in options.reversed() {
      set(question, option, &next)
      if let found = whole(next, rest.dropFirst(), differs) { return found }
    }
    return nil
  }

  /// A value as each side takes it.
  func option(for question: Int, _ value: Int64) -> (old: Region, new: Region) {
    (seen(value, question, .old), seen(value, question, .new))
  }
}
