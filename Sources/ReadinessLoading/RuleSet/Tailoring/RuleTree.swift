internal import ReadinessModel

/// The elements of a rule set before anything is made of them, found by what they are and by their ids.
final class RuleTree {
  let root: Element
  /// Top-level elements of all files.
  private(set) var top: [Element]
  private var named: [Name: [Element]] = [:]
  private var parents: [ObjectIdentifier: Element] = [:]

  private struct Name: Hashable {
    var element: String
    var id: String
  }

  init(root: Element, top: [Element]) {
    self.root = root
    self.top = top
    for element in top where element.name != "former" { enter(element, in: nil) }
  }

  private func enter(_ element: Element, in parent: Element?) {
    if let parent { parents[ObjectIdentifier(element)] = parent }
    if let id = element["id"], Self.isNamed(element.name) {
      named[Name(element: element.name, id: id), default: []].append(element)
    }
    for child in element.children { enter(child, in: element) }
  }

  /// What an element is told apart by from others of its name beside it; nil where it stands alone.
  static func key(of name: String) -> String? { keys[name] }

  private static let keys: [String: String] = {
    var keys = ["choice": "id", "level": "id", "says": "state", "mark": "value", "name": "kind"]
    for name in namedElements { keys[name] = "id" }
    return keys
  }()

  /// Elements that a whole rule set knows by their ids.
  private static let namedElements = [
    "kind", "party", "band", "scale", "statement", "word", "source", "claim", "term", "step", "gate", "section",
    "group", "question", "derived", "rule", "condition", "hold", "consistency",
  ]

  /// Whether the whole rule set knows such an element by its id.
  static func isNamed(_ name: String) -> Bool { namedElements.contains(name) }

  /// Elements that there is one of, without an id.
  static let singles = ["rule-set", "scoring"]

  /// The elements that an element of a tailoring speaks of: one, none, or several of one id.
  func find(_ wanted: Element) -> [Element] {
    if wanted.name == "rule-set" { return [root] }
    if Self.singles.contains(wanted.name) { return top.filter { $0.name == wanted.name } }
    return named[Name(element: wanted.name, id: wanted["id"] ?? "")] ?? []
  }

  /// The ids of all elements of a name, for suggestions.
  func ids(of name: String) -> [String] { named.keys.filter { $0.element == name }.map(\.id).sorted() }

  /// The element of an id that takes elements of this name, going down a path of ids.
  func containers(_ path: [String], taking child: String) -> [Element] {
    guard let last = path.last else { return [] }
    let found = named.filter { $0.key.id == last }.flatMap(\.value)
    return found.filter { container in
      guard Self.particle(of: child, in: container) != nil else { return false }
      var outer = parents[ObjectIdentifier(container)]
      for id in path.dropLast().reversed() {
        while let next = outer, next["id"] != id { outer = parents[ObjectIdentifier(next)] }
        if outer == nil { return false }
      }
      return true
    }
  }

  func parent(of element: Element) -> Element? { parents[ObjectIdentifier(element)] }

  /// The top-level element that an element stands in: itself, or one around it.
  func outermost(of element: Element) -> Element {
    var outer = element
    while let next = parents[ObjectIdentifier(outer)] { outer = next }
    return outer
  }

  // MARK: Changing

  /// Puts elements in the place of one; none takes it out.
  func replace(_ element: Element, by others: [Element]) {
    if let parent = parents[ObjectIdentifier(element)] {
      guard let index = parent.children.firstIndex(where: { $0 === element }) else { return }
      parent.children.replaceSubrange(index...index, with: others)
      for other in others { parents[ObjectIdentifier(other)] = parent }
    } else if let index = top.firstIndex(where: { $0 === element }) {
      top.replaceSubrange(index...index, with: others)
    }
  }

  /// Adds an element to a container (nil: to the rule set itself), behind the last child of an id or where the grammar has
  /// it; false where nothing has that id.
  func add(_ element: Element, to container: Element?, after id: String?) -> Bool {
    let siblings = container?.children ?? top
    var index = siblings.count
    if let id {
      guard let last = siblings.lastIndex(where: { $0["id"] == id }) else { return false }
      index = last + 1
    } else if let container {
      index = Self.place(of: element.name, in: container)
    }
    if let container {
      container.children.insert(element, at: index)
      parents[ObjectIdentifier(element)] = container
    } else {
      top.insert(element, at: index)
    }
    return true
  }

  /// Where a child stands by the order of the language: behind all that may stand before it.
  static func place(of name: String, in container: Element) -> Int {
    guard let own = particle(of: name, in: container) else { return container.children.count }
    return container.children.firstIndex { particle(of: $0.name, in: container) ?? 0 > own }
      ?? container.children.count
  }

  /// The place of a child in the order of its container; nil where it may not stand there.
  private static func particle(of name: String, in container: Element) -> Int? {
    guard let shape = RuleGrammar.shapes[container.name] else { return nil }
    switch shape.content {
    case .elements(let particles), .textOrElements(let particles):
      return particles.firstIndex { $0.keys[name] != nil }
    case .nothing, .text, .anyText, .elementsOfOthers: return nil
    }
  }

  /// Whether elements of this name stand at the top of a rule set.
  static func isTopLevel(_ name: String) -> Bool { name != "include" && RuleGrammar.topLevel.contains(name) }
}
