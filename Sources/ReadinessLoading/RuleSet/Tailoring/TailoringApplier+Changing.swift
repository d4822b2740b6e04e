internal import ReadinessModel

/// Setting what is written, and leaving the rest.
extension TailoringApplier {
  /// Sets what is written and leaves the rest; false where something cannot be done.
  func change(
    _ written: Element, _ target: Element, name: String, _ details: inout [TailoredChange.Detail]
  ) -> Bool {
    touched.append(target)
    var isDone = true
    let key = RuleTree.key(of: written.name)
    for attribute in written.attributes where attribute.name != key {
      if target === tree.root {
        isDone = refuseRoot(attribute)
        continue
      }
      isDone = set(attribute, of: target, name, &details) && isDone
    }
    if !written.texts.isEmpty, written.children.isEmpty {
      return setText(written, target, name, &details) && isDone
    }
    var replaced: Set<String> = []
    for child in written.children {
      if let key = RuleTree.key(of: child.name) {
        guard let inner = self.child(child, of: target, by: key) else {
          isDone = false
          continue
        }
        isDone = change(child, inner, name: name + Self.label(child) + ": ", &details) && isDone
      } else if replaced.insert(child.name).inserted {
        isDone = setChildren(child.name, written, target, name, &details) && isDone
      }
    }
    return isDone
  }

  private func set(
    _ attribute: Element.Attribute, of target: Element, _ name: String, _ details: inout [TailoredChange.Detail]
  ) -> Bool {
    if let earlier = taken.take("@" + attribute.name, of: target, at: attribute.at, tree) {
      return clash(target, attribute.name, attribute.at, earlier)
    }
    let index = target.attributes.firstIndex { $0.name == attribute.name }
    let before = index.map { target.attributes[$0].value.trimmedBlanks } ?? ""
    let after = attribute.value.trimmedBlanks
    if before == after {
      findings.add(
        .tailoringWithoutEffect, attribute.at,
        after.isEmpty ? "there is no \(attribute.name) to take out" : "\(attribute.name) is “\(after)” already",
        help: "take it out of the change")
      return false
    }
    if let index { target.attributes.remove(at: index) }
    if !after.isEmpty { target.attributes.insert(attribute, at: index ?? target.attributes.count) }
    details.append(.init(name: name + attribute.name, before: before, after: after))
    return true
  }

  private func setText(
    _ written: Element, _ target: Element, _ name: String, _ details: inout [TailoredChange.Detail]
  ) -> Bool {
    if let earlier = taken.take("text", of: target, at: written.at, tree) {
      return clash(target, "text", written.at, earlier)
    }
    let before = target.text
    if before == written.text {
      findings.add(
        .tailoringWithoutEffect, written.at, "<\(target.name)> says just this already", help: "take the change out")
      return false
    }
    (target.texts, target.children) = (written.texts, [])
    details.append(.init(name: name.isEmpty ? "text" : String(name.dropLast(2)), before: before, after: written.text))
    return true
  }

  /// Puts all written children of a name in the place of all that there are.
  private func setChildren(
    _ child: String, _ written: Element, _ target: Element, _ name: String, _ details: inout [TailoredChange.Detail]
  ) -> Bool {
    let new = written.children(child)
    if let earlier = taken.take(child, of: target, at: new[0].at, tree) {
      return clash(target, child, new[0].at, earlier)
    }
    if target === tree.root, !["title", "about"].contains(child) { return refuseRoot(new[0], child) }
    let old = target.children(child)
    let (before, after) = (Self.plainText(old), Self.plainText(new))
    if old.count == new.count, zip(old, new).allSatisfy({ Self.isEqual($0, $1) }) {
      findings.add(
        .tailoringWithoutEffect, new[0].at, "<\(child)> is just so already", help: "take it out of the change")
      return false
    }
    let index = target.children.firstIndex { $0.name == child } ?? RuleTree.place(of: child, in: target)
    target.children.removeAll { $0.name == child }
    target.children.insert(contentsOf: new, at: min(index, target.children.count))
    details.append(.init(name: name + child, before: before, after: after))
    return true
  }

  /// The text of elements that are nothing but text; else empty.
  static func plainText(_ elements: [Element]) -> String {
    elements.allSatisfy { $0.children.isEmpty } ? elements.map(\.text).joined(separator: " ") : ""
  }

  private static func isEqual(_ left: Element, _ right: Element) -> Bool {
    left.name == right.name && left.text == right.text && left.children.count == right.children.count
      && left.attributes.count == right.attributes.count
      && left.attributes.allSatisfy { $0.value.trimmedBlanks == right[$0.name] }
      && zip(left.children, right.children).allSatisfy { isEqual($0, $1) }
  }
}
