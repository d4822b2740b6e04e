extension XMLLimits {
  /// The words for a document that goes beyond a limit or is refused for what it asks of the reader.
  func problem(_ code: XMLProblemCode, at place: XMLPlace) -> XMLProblem {
    switch code {
    case .doctype:
      XMLProblem(
        code, at: place, "a DOCTYPE is not read", help: "remove it; none of these documents needs one")
    case .tooDeep:
      XMLProblem(code, at: place, "elements stand more than \(depth) deep within each other")
    case .tooManyElements:
      XMLProblem(code, at: place, "the document holds more than \(elements) elements")
    case .tooManyAttributes:
      XMLProblem(code, at: place, "the tag holds more than \(attributes) attributes")
    case .tooManyNames:
      XMLProblem(code, at: place, "the document uses more than \(names) different names")
    case .valueTooLong:
      XMLProblem(code, at: place, "the value of the attribute is longer than \(valueBytes) bytes")
    case .tooLarge:
      XMLProblem(
        code, at: place, "the file is larger than \(bytes) bytes",
        help: "check that it is the file you meant; a document of this kind is far smaller")
    default:
      XMLProblem(code, at: place, code.explanation)
    }
  }
}
