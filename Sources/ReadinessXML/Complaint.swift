internal import CLibXML2

/// Turns a complaint of the parser into a problem in plain words, at the place where a person would look.
struct Complaint {
  let error: ParserError
  let source: UnsafeBufferPointer<UInt8>

  init(_ error: ParserError, in source: UnsafeBufferPointer<UInt8>) {
    self.error = error
    self.source = source
  }

  /// The problem.
  func problem() -> XMLProblem {
    if error.concernsNamespaces { return namespace() }
    // Whatever the parser missed at the end of the file, what is missing is the rest of the file.
    if isAtEnd, !Self.knownAtEnd.contains(error.code) { return fileEnds() }
    // What is wrong there, each version of the parser says in its own words.
    if isInDeclaration { return declaration() }
    return Self.translations[error.code]?(self) ?? unknown()
  }

  /// Faults that mean themselves even where nothing follows.
  private static let knownAtEnd: Set<Int> = [
    number(XML_ERR_DOCUMENT_EMPTY), number(XML_ERR_DOCUMENT_START), number(XML_ERR_TAG_NAME_MISMATCH),
    number(XML_ERR_NO_MEMORY), number(XML_ERR_INTERNAL_ERROR), number(XML_ERR_XMLDECL_NOT_FINISHED),
  ]

  private static let translations: [Int: @Sendable (Complaint) -> XMLProblem] = [
    number(XML_ERR_TAG_NAME_MISMATCH): { $0.tagMismatch() },
    number(XML_ERR_DOCUMENT_EMPTY): { $0.noRoot() },
    number(XML_ERR_DOCUMENT_START): { $0.noRoot() },
    number(XML_ERR_DOCUMENT_END): { $0.contentAfterRoot() },
    number(XML_ERR_ATTRIBUTE_NOT_STARTED): { $0.withoutQuotes() },
    number(XML_ERR_ATTRIBUTE_WITHOUT_VALUE): { $0.withoutValue() },
    number(XML_ERR_ATTRIBUTE_REDEFINED): { $0.duplicateAttribute() },
    number(XML_ERR_SPACE_REQUIRED): { $0.missingSpace() },
    number(XML_ERR_LT_IN_ATTRIBUTE): { $0.lessThanInValue() },
    number(XML_ERR_NAME_REQUIRED): { $0.nameRequired() },
    number(XML_ERR_ENTITYREF_NO_NAME): { $0.ampersand() },
    number(XML_ERR_ENTITYREF_SEMICOL_MISSING): { $0.ampersand() },
    number(XML_ERR_UNDECLARED_ENTITY): { $0.undeclaredEntity() },
    number(XML_WAR_UNDECLARED_ENTITY): { $0.undeclaredEntity() },
    number(XML_ERR_INVALID_CHARREF): { $0.characterReference() },
    number(XML_ERR_INVALID_DEC_CHARREF): { $0.characterReference() },
    number(XML_ERR_INVALID_HEX_CHARREF): { $0.characterReference() },
    number(XML_ERR_INVALID_CHAR): { $0.invalidCharacter() },
    number(XML_ERR_MISPLACED_CDATA_END): { $0.at($0.error.offset, .cdataEnd, "`]]>` stands in text", "write ]]&gt;") },
    number(XML_ERR_HYPHEN_IN_COMMENT): { $0.comment() },
    number(XML_ERR_COMMENT_NOT_FINISHED): { $0.comment() },
    number(XML_ERR_RESERVED_XML_NAME): { $0.lateDeclaration() },
    number(XML_ERR_VERSION_MISSING): { $0.declaration() },
    number(XML_ERR_UNKNOWN_VERSION): { $0.declaration() },
    number(XML_ERR_XMLDECL_NOT_STARTED): { $0.declaration() },
    number(XML_ERR_XMLDECL_NOT_FINISHED): { $0.declaration() },
    number(XML_ERR_STRING_NOT_STARTED): { $0.declaration() },
    number(XML_ERR_STRING_NOT_CLOSED): { $0.declaration() },
    number(XML_ERR_STANDALONE_VALUE): { $0.declaration() },
    number(XML_ERR_ENCODING_NAME): { $0.declaration() },
    number(XML_ERR_NAME_TOO_LONG): { $0.nameTooLong() },
    number(XML_ERR_NO_MEMORY): { $0.at(0, .reader, "there is not enough memory to read the document") },
  ]

  private static func number(_ code: xmlParserErrors) -> Int { Int(code.rawValue) }

  /// A problem at a byte offset.
  func at(_ offset: Int, _ code: XMLProblemCode, _ message: String, _ help: String? = nil) -> XMLProblem {
    XMLProblem(code, at: XMLLineIndex.place(of: offset, in: source), message, help: help)
  }

  /// The place of a byte offset, in words.
  func place(_ offset: Int) -> String { XMLLineIndex.place(of: offset, in: source).description }

  /// Whether the parser stopped in the XML declaration or right behind it.
  private var isInDeclaration: Bool {
    let start = byteOrderMarkLength(source)
    guard source.has("<?xml", at: start), start + 5 < source.count, source[start + 5].isXMLSpace,
      error.offset > start + 5
    else { return false }
    var end = start + 5
    while end < source.count, source[end] != UInt8(ascii: ">"), source[end] != UInt8(ascii: "<") { end += 1 }
    return error.offset <= end && error.code != Self.number(XML_ERR_INVALID_CHAR)
  }

  /// Whether nothing but white space follows.
  private var isAtEnd: Bool {
    var offset = max(error.offset, 0)
    while offset < source.count, source[offset].isXMLSpace { offset += 1 }
    return offset >= source.count
  }

  private func unknown() -> XMLProblem {
    var sentence = error.sentence
    while let last = sentence.last, last.isNewline || last == " " || last == "." { sentence.removeLast() }
    return at(
      error.offset, .malformed, "the file is not well-formed XML here" + (sentence.isEmpty ? "" : ": \(sentence)"))
  }
}
