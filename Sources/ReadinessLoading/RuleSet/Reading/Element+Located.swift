internal import ReadinessModel
internal import ReadinessXML

extension Element {
  /// The element as read from a file of this index.
  convenience init(_ element: LocatedElement, file: Int) {
    func location(_ place: XMLPlace) -> Location {
      Location(file: file, place: Place(line: place.line, column: place.column))
    }
    self.init(
      name: element.name, at: location(element.place),
      attributes: element.attributes.map {
        Attribute(name: $0.name, value: $0.value, at: location($0.place), valueAt: location($0.valuePlace))
      },
      children: element.children.map { Element($0, file: file) },
      texts: element.texts.map { ($0.text, location($0.place)) })
  }
}
