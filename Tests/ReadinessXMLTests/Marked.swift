import ReadinessXML

/// A document written with a `▸` where something is expected.
struct Marked {
  let text: String
  let place: XMLPlace

  init(_ marked: String) {
    let parts = marked.split(separator: "▸", maxSplits: 1, omittingEmptySubsequences: false)
    text = parts.joined()
    place = slowPlace(in: String(parts[0]))
  }
}

/// The place behind a text, counted the slow way: an oracle for the places of the parser.
func slowPlace(in text: String) -> XMLPlace {
  var scalars = Array(text.unicodeScalars)
  if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
  let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
  return XMLPlace(line: lines.count, column: (lines.last?.count ?? 0) + 1)
}

/// Ignores every event.
func problems(_ bytes: [UInt8], limits: XMLLimits = .standard) -> [XMLProblem] {
  let vocabulary = XMLVocabulary(namespace: "urn:test", names: ["a", "b"])
  return XMLEventParser(vocabulary, limits: limits).parse(bytes.span, with: XMLEventHandler())
}
