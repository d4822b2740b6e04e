/// The codes of what can be wrong with a line of a stream before it is looked at as a profile.
enum RecordCode: String, CaseIterable, Sendable {
  case blankLine = "blank-line"
  case tooLong = "record-too-long"

  /// What the code means and what to do, in one or two sentences.
  var explanation: String {
    switch self {
    case .blankLine:
      "A line of the stream holds no profile. As one line comes out for each that goes in, an error record stands in "
        + "its place."
    case .tooLong:
      "A line of the stream is longer than any profile could be. Each profile stands on one line; look for a missing "
        + "line feed."
    }
  }

  var message: String {
    switch self {
    case .blankLine: "the line holds no profile"
    case .tooLong: "the line is longer than \(RecordLines.longest >> 20) MB"
    }
  }
}
