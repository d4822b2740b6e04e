internal import ReadinessModel

/// Leaving out and adding.
extension TailoringApplier {
  func leaveOut(_ written: Element, _ target: Element, name: String = "") -> [TailoredChange.Detail]? {
    let key = RuleTree.key(of: written.name)
    if let other = written.attributes.first(where: { $0.name != key }) {
      findings.add(
        .tailoringForm, other.at, "<leave-out> only names what is left out",
        help: "take the attribute out, or use <change> with \(other.name)=\"\" to take away just that")
      return nil
    }
    if written.children.isEmpty {
      if target === tree.root { return refuseRoot(written, "left out") }
      if let earlier = taken.takeWhole(target, at: written.at, tree) { return clash(written, earlier) }
      if let parent = tree.parent(of: target) { touched.append(parent) }
      tree.replace(target, by: [])
      return name.isEmpty ? [] : [.init(name: String(name.dropLast(2)), before: "", after: "")]
    }
    var details: [TailoredChange.Detail] = []
    for child in written.children {
      if let key = RuleTree.key(of: child.name) {
        guard let inner = self.child(child, of: target, by: key),
          let found = leaveOut(child, inner, name: name + Self.label(child) + ": ")
        else { return nil }
        details += found
      } else {
        guard let old = target.child(child.name) else {
          findings.add(
            .tailoringUnknown, child.at, "<\(target.name)> has no <\(child.name)> there",
            help: "take it out of the change")
          return nil
        }
        if let earlier = taken.take(child.name, of: target, at: child.at, tree) { return clash(child, earlier) }
        details.append(.init(name: name + child.name, before: Self.plainText([old]), after: ""))
        target.children.removeAll { $0.name == child.name }
        touched.append(target)
      }
    }
    return details
  }

  func add(_ element: Element, _ edit: Element) -> Bool {
    let path = edit.words("in").map(\.text)
    var container: Element?
    if path.isEmpty {
      if !RuleTree.isTopLevel(element.name) {
        findings.add(
          .tailoringForm, element.at, "<\(element.name)> does not stand at the top of a rule set",
          help: "say where it stands: <add in=\"ID\"> of a section, group, step or whatever it belongs to")
        return false
      }
    } else {
      let found = tree.containers(path, taking: element.name)
      if found.count != 1 {
        let named = "“\(path.joined(separator: " "))”"
        findings.add(
          .tailoringUnknown, edit.at("in"),
          found.isEmpty
            ? "nothing called \(named) takes <\(element.name)>"
            : "\(found.count) things called \(named) take <\(element.name)>",
          help: found.isEmpty
            ? "name the section, group, step, question or rule that it is added to"
            : "write the id of what it stands in before it: in=\"SECTION \(path.last ?? "")\"")
        return false
      }
      container = found[0]
      if let earlier = taken.takeRoom(in: found[0], at: element.at, tree) {
        clash("<\(found[0].name)> is left out or replaced by another change", element.at, earlier)
        return false
      }
    }
    guard tree.add(element, to: container, after: edit["after"]) else {
      findings.add(
        .tailoringUnknown, edit.at("after"), "there is no “\(edit["after"] ?? "")” to stand after",
        help: "name something that stands in the same place, or leave after=\"…\" out")
      return false
    }
    touched.append(element)
    if element.name == "question", let id = element["id"] { addedQuestions[id] = element }
    return true
  }
}
