internal import CLibXML2

extension Session {
  /// How many faults of namespaces are kept; all other faults end the parse.
  private static let mostNamespaceErrors = 100

  /// Keeps a complaint. The parser goes on after a real fault and complains of what follows from it: it is stopped.
  mutating func record(_ error: ParserError) {
    if error.concernsNamespaces {
      if errors.count < Self.mostNamespaceErrors { errors.append(error) }
      return
    }
    errors.append(error)
    close()
    readiness_xml_stop_at_error(context)
  }
}
