internal import ReadinessModel

/// Which change has spoken of what, so that no two speak of the same.
struct TailoredParts {
  private var wholes: [ObjectIdentifier: Location] = [:]
  private var parts: [ObjectIdentifier: [String: Location]] = [:]
  /// Elements with something changed in them.
  private var within: [ObjectIdentifier: Location] = [:]

  /// Notes that a part of an element is changed; gives the place of an earlier change of it.
  mutating func take(_ part: String, of element: Element, at: Location, _ tree: RuleTree) -> Location? {
    if let earlier = whole(element, tree) ?? parts[ObjectIdentifier(element)]?[part] { return earlier }
    parts[ObjectIdentifier(element), default: [:]][part] = at
    note(element, at, tree)
    return nil
  }

  /// Notes that a whole element is replaced or left out; gives the place of an earlier change of it or in it.
  mutating func takeWhole(_ element: Element, at: Location, _ tree: RuleTree) -> Location? {
    if let earlier = whole(element, tree) ?? within[ObjectIdentifier(element)] { return earlier }
    wholes[ObjectIdentifier(element)] = at
    note(element, at, tree)
    return nil
  }

  /// Notes that something is added to an element, which other changes may do too.
  mutating func takeRoom(in element: Element, at: Location, _ tree: RuleTree) -> Location? {
    if let earlier = whole(element, tree) { return earlier }
    note(element, at, tree)
    return nil
  }

  /// The change that replaces or leaves out an element, or one around it.
  private func whole(_ element: Element, _ tree: RuleTree) -> Location? {
    var next: Element? = element
    while let element = next {
      if let place = wholes[ObjectIdentifier(element)] { return place }
      next = tree.parent(of: element)
    }
    return nil
  }

  private mutating func note(_ element: Element, _ at: Location, _ tree: RuleTree) {
    var next: Element? = element
    while let element = next {
      if within[ObjectIdentifier(element)] == nil { within[ObjectIdentifier(element)] = at }
      next = tree.parent(of: element)
    }
  }
}
