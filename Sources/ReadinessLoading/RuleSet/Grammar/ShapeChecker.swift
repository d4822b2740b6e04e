internal import ReadinessModel

/// Holds elements against the grammar and reports everything that differs.
struct ShapeChecker {
  let findings: Findings
  /// The language, by key.
  let shapes: [String: ElementShape]
  var nearest = NearestName()
  /// Whether every element of the file is known; what stands there under another namespace is not missing.
  var isWhole = true
  /// Ids of elements that were not understood; names like these are not reported as unknown.
  private(set) var ghosts: Set<String> = []

  init(findings: Findings, shapes: [String: ElementShape] = RuleGrammar.shapes) {
    self.findings = findings
    self.shapes = shapes
  }

  /// Checks an element and everything in it against the shape of this key.
  mutating func check(_ element: Element, key: String) {
    guard let shape = shapes[key] else { return }
    checkAttributes(of: element, shape)
    switch shape.content {
    case .text:
      reportChildren(of: element)
      if element.texts.isEmpty {
        findings.add(
          .emptyText, element.at, "<\(element.name)> says nothing", help: "write the text, or leave the element out")
      }
    case .anyText: reportChildren(of: element)
    case .nothing:
      reportChildren(of: element)
      reportText(of: element)
    case .elements(let particles):
      reportText(of: element)
      checkOrder(of: element, particles)
    case .textOrElements(let particles):
      if !element.texts.isEmpty, element.children.isEmpty { return }
      reportText(of: element)
      checkOrder(of: element, particles)
    case .elementsOfOthers:
      reportText(of: element)
      if element.children.isEmpty {
        findings.add(
          .missingElement, element.at, "<\(element.name)> needs an element in it", help: "say what it is about")
      }
    }
  }

  private mutating func checkAttributes(of element: Element, _ shape: ElementShape) {
    // What stands there under a name nearly its own is not missing.
    var meant: Set<String> = []
    for attribute in element.attributes {
      if let known = shape.attributes.first(where: { $0.name == attribute.name }) {
        checkValue(of: attribute, known.value, in: element.name)
      } else {
        let names = shape.attributes.map(\.name)
        element.hasUnknownAttribute = true
        findings.add(
          .unknownAttribute, attribute.at, "<\(element.name)> has no attribute “\(attribute.name)”",
          help: help(attribute.name, names, "attributes of <\(element.name)>", attribute.at, &meant))
      }
    }
    for known in shape.attributes
    where known.isRequired && element.attribute(known.name) == nil && !meant.contains(known.name) {
      findings.add(
        .missingAttribute, element.at, "<\(element.name)> needs the attribute “\(known.name)”",
        help: "add \(known.name)=\"…\"")
    }
  }

  private mutating func checkValue(of attribute: Element.Attribute, _ shape: ValueShape, in element: String) {
    guard var problem = shape.problem(with: attribute.value.trimmedBlanks) else { return }
    if element == "compare", attribute.name == "other", FixedDecimal(text: attribute.value.trimmedBlanks) != nil {
      problem.help =
        "<compare> holds two questions against each other; for a number write <is question=\"…\" more-than=\"…\"/>"
    }
    if !problem.candidates.isEmpty, let near = nearest.find(attribute.value, among: problem.candidates) {
      problem.help = "did you mean “\(near)”?"
    }
    findings.add(problem.code, attribute.valueAt, "\(attribute.name): \(problem.message)", help: problem.help)
  }

  private mutating func checkOrder(of element: Element, _ particles: [Particle]) {
    var position = 0
    var counts = [Int](repeating: 0, count: particles.count)
    var meant: Set<String> = []
    for child in element.children {
      guard let index = Self.index(of: child.name, in: particles, from: position) else {
        reportUnknown(child, in: element, particles, &meant)
        continue
      }
      let particle = particles[index]
      if counts[index] >= particle.most {
        findings.add(
          .repeatedElement, child.at, "<\(child.name)> is one too many in <\(element.name)>",
          help: Self.helpForOneTooMany(child, in: element, particle))
      } else if index < position {
        findings.add(
          .misplacedElement, child.at, "<\(child.name)> stands too late in <\(element.name)>",
          help: "it belongs before <\(particles[position].names[0])>")
      }
      position = max(position, index)
      counts[index] += 1
      if let key = particle.keys[child.name] { check(child, key: key) }
    }
    if !isWhole { return }
    for (particle, count) in zip(particles, counts)
    where count < particle.least && !particle.names.contains(where: { meant.contains($0) }) {
      let names = particle.names.map { "<\($0)>" }
      findings.add(
        .missingElement, element.at, "<\(element.name)> needs \(names.count == 1 ? names[0] : "an element in it")",
        help: names.count == 1 ? "add \(names[0])" : "one of " + names.joined(separator: ", "))
    }
  }

  private static func helpForOneTooMany(_ child: Element, in element: Element, _ particle: Particle) -> String {
    if particle.keys["all"] != nil {
      return "put them into one: <\(element.name)><all>…</all></\(element.name)> where all must hold, "
        + "<any>…</any> where one is enough"
    }
    return particle.names.count == 1
      ? "<\(element.name)> takes <\(child.name)> only once"
      : "<\(element.name)> takes only one of " + particle.names.map { "<\($0)>" }.joined(separator: ", ")
  }

  /// The place in the order that a child takes: the next one that has its name, else the last one before.
  private static func index(of name: String, in particles: [Particle], from position: Int) -> Int? {
    for index in position..<particles.count where particles[index].keys[name] != nil { return index }
    return particles[0..<position].lastIndex { $0.keys[name] != nil }
  }

  private mutating func reportUnknown(
    _ child: Element, in element: Element, _ particles: [Particle], _ meant: inout Set<String>
  ) {
    collectGhosts(child)
    findings.add(
      .unknownElement, child.at, "<\(element.name)> has no element <\(child.name)>",
      help: help(child.name, particles.flatMap(\.names), "elements in <\(element.name)>", child.at, &meant))
  }

  private mutating func reportChildren(of element: Element) {
    for child in element.children {
      collectGhosts(child)
      findings.add(
        .unknownElement, child.at, "<\(element.name)> holds no elements, so not <\(child.name)>",
        help: "take it out, or write &lt; where a less-than sign is meant")
    }
  }

  private func reportText(of element: Element) {
    for run in element.texts {
      let words = String(run.text.trimmedBlanks.prefix(30))
      findings.add(
        .strayText, run.at, "text stands in <\(element.name)> where only elements may: “\(words)”",
        help: "take it out, or make it a comment: <!-- … -->")
    }
  }

  private mutating func collectGhosts(_ element: Element) {
    if let id = element["id"] { ghosts.insert(id) }
    for child in element.children { collectGhosts(child) }
  }

  /// What to do about an unknown name; the known one that is `meant` is noted.
  private mutating func help(
    _ name: String, _ names: [String], _ what: String, _ at: Location, _ meant: inout Set<String>
  ) -> String {
    if findings.isFull(at.file) { return "" }
    if let near = nearest.find(name, among: names) {
      meant.insert(near)
      return "did you mean “\(near)”?"
    }
    return names.isEmpty ? "there are no \(what)" : "\(what): " + names.joined(separator: ", ")
  }
}
