/// The codes of what can be wrong with a line of a stream before it is looked at as a profile.
enum RecordCode: String, CaseIterable, Sendable {
  case blankLine = "blank-line"
  case tooLong = "record-too-long"
  case overLines = "profile-over-lines"

  /// What the code means and what to do, in one or two sentences.
  var explanation: String {
    switch self {
    case .blankLine:
      "A line of the stream holds no profile. As one line comes out for each that goes in, an error record stands in "
        + "its place."
    case .tooLong:
      "A line of the stream is longer than any profile could be. Each profile stands on one line; look for a missing "
        + "line feed."
    case .overLines:
      "The line holds a part of an XML document that goes on in other lines. A stream has one profile a line: "
        + "readiness convert --to xml-lines puts each of some files on one, and readiness assess - reads a single one."
    }
  }

  /// What to do; empty where the message says it.
  var help: String {
    self == .overLines
      ? "one profile a line is read here; readiness convert --to xml-lines FILE… | readiness filter" : ""
  }

  var message: String {
    switch self {
    case .blankLine: "the line holds no profile"
    case .overLines: "the line is part of an XML document that goes on in other lines"
    case .tooLong: "the line is longer than \(RecordLines.longest >> 20) MB"
    }
  }
}
