/// The codes of what can be wrong with a line of a stream before it is looked at as a profile.
enum RecordCode: String, CaseIterable, Sendable {
  case blankLine = "blank-line"
  case tooLong = "record-too-long"
  case overLines = "profile-over-lines"
  case notUTF8 = "stream-not-utf-8"

  /// What the code means and what to do, in one or two sentences.
  var explanation: String {
    switch self {
    case .blankLine:
      "A line of the stream holds no profile. As one line comes out for each that goes in, an error record stands in "
        + "its place."
    case .tooLong:
      "A line of the stream is longer than any profile could be. Each profile stands on one line; look for a missing "
        + "line feed."
    case .notUTF8:
      "The stream is in UTF-16, as some shells write it, so none of its lines was read. It must be UTF-8."
    case .overLines:
      "The stream begins with a profile that goes on in the next lines, but each line of a stream holds a whole profile. "
        + "readiness convert --to xml-lines puts each of some files on one line, and readiness assess reads profiles of any "
        + "number of lines."
    }
  }

  /// What to do, where the message does not say it.
  var help: String {
    switch self {
    case .blankLine, .tooLong: ""
    case .notUTF8: "write it as UTF-8, or put a converter before it: iconv -f UTF-16 -t UTF-8 | readiness filter"
    case .overLines:
      "each line of a stream holds a whole profile: readiness convert --to xml-lines FILE… | readiness filter; "
        + "readiness assess FILE reads profiles of any number of lines"
    }
  }

  var message: String {
    switch self {
    case .blankLine: "the line holds no profile"
    case .tooLong: "the line is longer than \(RecordLines.longest >> 20) MB"
    case .overLines: "the profile goes on behind the end of the line"
    case .notUTF8: "the stream is UTF-16; it must be UTF-8"
    }
  }
}
