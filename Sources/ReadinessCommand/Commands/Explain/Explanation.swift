/// What is said of one name: a heading, then labelled paragraphs.
struct Explanation {
  /// `question legal-form (S1-04)`.
  let heading: String
  private var lines: [String] = []

  init(_ heading: String) { self.heading = heading }

  /// A paragraph without a label; an empty one says nothing and is left out.
  mutating func add(_ text: String) {
    lines += TextWrap.lines(text, width: 96).map { "  " + $0 }
  }

  /// A labelled paragraph; left out where there is nothing to say.
  mutating func add(_ label: String, _ text: String) {
    if text.isEmpty { return }
    add("\(label): \(text)")
  }

  /// A label and lines below it, as they are.
  mutating func add(_ label: String, lines more: [String]) {
    if more.isEmpty { return }
    lines.append("  \(label):")
    lines += more.map { "    " + $0 }
  }

  /// With a newline at the end.
  var text: String { ([heading] + lines).joined(separator: "\n") + "\n" }
}
