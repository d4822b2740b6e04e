internal import ReadinessModel

/// What a change speaks of.
extension TailoringApplier {
  /// The one element of the rule set that an element of a tailoring names.
  func target(_ element: Element) -> Element? {
    let found = tree.find(element)
    if found.count == 1 { return found[0] }
    let id = element["id"] ?? ""
    if found.count > 1 {
      findings.add(
        .tailoringUnknown, element.at, "the rule set has \(found.count) elements <\(element.name) id=\"\(id)\">",
        help: "write it within what it stands in: <section id=\"…\"><\(element.name) id=\"\(id)\"/></section>")
      return nil
    }
    if id.isEmpty {
      findings.add(
        .tailoringUnknown, element.at, "<\(element.name)> does not say which one is meant",
        help: RuleTree.key(of: element.name) == "id"
          ? "add id=\"…\"" : "write it within what it stands in, which has an id")
      return nil
    }
    let near = nearest.find(id, among: tree.ids(of: element.name)).map { "did you mean “\($0)”?" }
    findings.add(
      .tailoringUnknown, element.at("id"), "the rule set has no <\(element.name) id=\"\(id)\">",
      help: near ?? "name something that it has, or use <add>")
    return nil
  }

  /// The child of an element that an element of a tailoring names; nil after saying that there is not just one.
  func child(_ wanted: Element, of parent: Element, by key: String) -> Element? {
    let value = wanted[key]
    let found = parent.children.filter { $0.name == wanted.name && Self.isSame($0[key], value) }
    if found.count == 1 { return found[0] }
    let called = value.map { " \(key)=\"\($0)\"" } ?? ""
    findings.add(
      .tailoringUnknown, value == nil ? wanted.at : wanted.at(key),
      found.isEmpty
        ? "<\(parent.name)> has no <\(wanted.name)\(called)> there"
        : "<\(parent.name)> has \(found.count) elements <\(wanted.name)\(called)> there",
      help: found.isEmpty
        ? "name one that it has, or use <add in=\"…\">"
        : "use <replace> and write the whole <\(parent.name)>")
    return nil
  }

  /// `0.7` and `0.70` are one number.
  private static func isSame(_ left: String?, _ right: String?) -> Bool {
    if left == right { return true }
    guard let left = left.flatMap(FixedDecimal.init(text:)), let right = right.flatMap(FixedDecimal.init(text:)) else {
      return false
    }
    return left == right
  }

  /// What people know a thing by.
  func title(of element: Element, _ verb: TailoredChange.Verb) -> String {
    let known = verb == .add ? element : tree.find(element).first ?? element
    let words = ["title", "ask", "name", "text"].lazy.map { known.text(of: $0) }.first { !$0.isEmpty }
    let code = known["code"].map { $0 + " " } ?? ""
    if let words { return code + words }
    if let question = known["question"] {
      let asked = Element(
        name: "question", at: known.at,
        attributes: [Element.Attribute(name: "id", value: question, at: known.at, valueAt: known.at)], children: [],
        texts: [])
      return (tree.find(asked).first ?? addedQuestions[question]).map { self.title(of: $0, .add) } ?? ""
    }
    return known.children.isEmpty ? known.text : ""
  }
}
