/// A complaint of the parser, copied out of its memory.
struct ParserError {
  /// The parser's own number of the fault.
  var code: Int
  /// The byte offset up to which the parser had read.
  var offset: Int
  /// The parser's own sentence.
  var sentence: String
  /// A name the sentence speaks of, where there is one, and a second one.
  var first: String?
  var second: String?
  /// Whether the document is well formed but for its namespaces.
  var concernsNamespaces: Bool
}
