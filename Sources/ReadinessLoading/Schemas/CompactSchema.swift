/// A language written as a schema in RELAX NG's compact form, which Emacs completes by: made of the same table that the
/// loader checks by, so that neither can differ from the other.
package struct CompactSchema: Sendable {
  /// Its name in `Rules/schema/emacs`.
  package let file: String
  package let namespace: String
  let shapes: [String: ElementShape]
  /// Elements that a document may begin with.
  let roots: [String]

  /// Those of rule sets and of profiles.
  package static let all = [
    CompactSchema(
      file: "rule-set.rnc", namespace: RuleGrammar.namespace, shapes: RuleGrammar.shapes, roots: ["rule-set", "part"]),
    CompactSchema(
      file: "profile.rnc", namespace: ProfileGrammar.namespace, shapes: ProfileGrammar.shapes, roots: ["profile"]),
  ]

  package var text: String {
    var lines = [
      "# Made of the table that the loader checks by (`swift package regenerate`); not edited by hand.",
      "default namespace = \"\(namespace)\"", "",
      "start = " + roots.map(Self.name).joined(separator: " | "),
    ]
    for key in reached.sorted() {
      guard let shape = shapes[key] else { continue }
      let parts = shape.attributes.map(Self.attribute) + content(shape.content)
      lines.append(
        "\(Self.name(key)) = element \(ElementShape.name(ofKey: key)) { "
          + (parts.isEmpty ? "empty" : parts.joined(separator: ", ")) + " }")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Keys of all elements that can stand somewhere.
  private var reached: Set<String> {
    var found: Set<String> = []
    var pending = roots
    while let key = pending.popLast() {
      guard found.insert(key).inserted, let shape = shapes[key] else { continue }
      switch shape.content {
      case .elements(let particles), .textOrElements(let particles):
        pending += particles.flatMap { Array($0.keys.values) }
      case .nothing, .text, .anyText, .elementsOfOthers: break
      }
    }
    return found
  }

  private func content(_ content: ElementShape.Content) -> [String] {
    switch content {
    case .nothing: []
    case .text, .anyText: ["text"]
    case .elements(let particles): particles.map(Self.particle)
    case .textOrElements(let particles):
      ["(text | (" + (particles.isEmpty ? "empty" : particles.map(Self.particle).joined(separator: ", ")) + "))"]
    case .elementsOfOthers: ["any+"]
    }
  }

  private static func particle(_ particle: Particle) -> String {
    let names = particle.names.compactMap { particle.keys[$0] }.map(name)
    let choice = names.count == 1 ? names[0] : "(" + names.joined(separator: " | ") + ")"
    switch (particle.least, particle.most) {
    case (1, 1): return choice
    case (0, 1): return choice + "?"
    case (0, _): return choice + "*"
    default: return choice + "+"
    }
  }

  private static func attribute(_ attribute: AttributeShape) -> String {
    "attribute \(attribute.name) { \(value(attribute.value)) }" + (attribute.isRequired ? "" : "?")
  }

  private static func value(_ shape: ValueShape) -> String {
    switch shape {
    case .anything: "text"
    case .word(let words): words.map { "\"\($0)\"" }.joined(separator: " | ")
    case .decimal, .mark: "text"
    case .whole: "xsd:integer"
    case .date: "xsd:date"
    case .text, .id, .ids, .claim, .claims, .code, .version, .versions, .language: "xsd:token { minLength = \"1\" }"
    }
  }

  /// With something before it, since some names are words of the notation.
  private static func name(_ key: String) -> String {
    "e." + key.map { $0 == ":" ? "." : String($0) }.joined()
  }
}
