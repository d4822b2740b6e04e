internal import ReadinessModel

/// Applies tailorings to the elements of a rule set, and reports what cannot be done.
///
/// What comes out is read and proved as any rule set is: what a change leaves dangling is found there.
final class TailoringApplier {
  let findings: Findings
  let tree: RuleTree
  private var taken = TailoredParts()
  private var nearest = NearestName()
  /// What has been changed, in order, with where each change stands.
  private(set) var tailorings: [Tailoring] = []
  private(set) var places: [[Location]] = []
  /// Elements in which something was changed or that were added, each to be held against the grammar again.
  private var touched: [Element] = []

  init(root: Element, top: [Element], findings: Findings) {
    self.findings = findings
    tree = RuleTree(root: root, top: top)
  }

  /// Elements to hold against the grammar again: top-level ones, each once, and those of the rule set itself.
  var changedElements: [Element] {
    var seen: Set<ObjectIdentifier> = []
    return touched.map(tree.outermost).filter { seen.insert(ObjectIdentifier($0)).inserted }
  }

  /// Applies tailorings in the order of their ids, so that the order in which they are given says nothing.
  func apply(_ documents: [Element]) {
    let inOrder = documents.sorted { ($0["id"] ?? "").utf8.lexicographicallyPrecedes(($1["id"] ?? "").utf8) }
    for (index, document) in inOrder.enumerated() {
      if index > 0, inOrder[index - 1]["id"] == document["id"] {
        clash("two tailorings are called “\(document["id"] ?? "")”", document.at("id"), inOrder[index - 1].at)
      } else if isForThis(document) {
        apply(document)
      }
    }
  }

  private func isForThis(_ document: Element) -> Bool {
    let (id, version) = (tree.root["id"] ?? "", tree.root["version"] ?? "")
    guard document["for"] == id else {
      findings.add(
        .tailoringForOthers, document.at("for"),
        "the tailoring is for the rule set “\(document["for"] ?? "")”, not for “\(id)”",
        help: "use it with the rule set that it is for: --rules PATH")
      return false
    }
    guard document.words("versions").contains(where: { $0.text == version }) else {
      findings.add(
        .tailoringForOthers, document.at("versions"), "the tailoring is not for version \(version) of “\(id)”",
        help: "look through its changes beside that version, then add \(version)")
      return false
    }
    return true
  }

  private func apply(_ document: Element) {
    let until = document["until"].flatMap { CivilDate(parsing: Array($0.utf8).span) }
    var tailoring = Tailoring(
      id: document["id"] ?? "", title: document.text(of: "title"), owner: document.text(of: "owner"), until: until)
    var places: [Location] = []
    for edit in document.children {
      guard let verb = TailoredChange.Verb(rawValue: edit.name) else { continue }
      for element in edit.children {
        let title = self.title(of: element, verb)
        guard let details = apply(verb, element, edit) else { continue }
        var change = TailoredChange(
          verb: verb, element: element.name, id: element["id"] ?? "", title: title, reason: edit["reason"] ?? "",
          loosens: edit.yes("loosens"), details: details)
        if verb == .add, !RuleTree.isNamed(element.name), let container = tree.parent(of: element) {
          // A choice that is added to a question is a change of the question.
          change.verb = .change
          (change.element, change.id) = (container.name, container["id"] ?? "")
          change.title = self.title(of: container, verb)
          change.details = [.init(name: Self.label(element), before: "", after: element.text)]
        }
        tailoring.changes.append(change)
        places.append(edit.at)
      }
    }
    tailorings.append(tailoring)
    self.places.append(places)
  }

  /// Does one thing; gives what it changes one by one, or nil after saying why it cannot be done.
  private func apply(_ verb: TailoredChange.Verb, _ element: Element, _ edit: Element) -> [TailoredChange.Detail]? {
    if verb == .add { return add(element, edit) ? [] : nil }
    guard let target = target(element) else { return nil }
    switch verb {
    case .add: return nil
    case .replace:
      if target === tree.root { return refuseRoot(element, "replaced") }
      if let earlier = taken.takeWhole(target, at: element.at, tree) { return clash(element, earlier) }
      tree.replace(target, by: [element])
      touched.append(element)
      return []
    case .leaveOut: return leaveOut(element, target)
    case .change:
      var details: [TailoredChange.Detail] = []
      guard change(element, target, name: "", &details) else { return nil }
      if details.isEmpty {
        findings.add(
          .tailoringWithoutEffect, element.at, "this leaves <\(element.name)> as it is",
          help: "say what of it is to be otherwise, or take the change out")
        return nil
      }
      return details
    }
  }

  // MARK: Finding

  /// The one element of the rule set that an element of a tailoring names.
  private func target(_ element: Element) -> Element? {
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
  private func child(_ wanted: Element, of parent: Element, by key: String) -> Element? {
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
  private func title(of element: Element, _ verb: TailoredChange.Verb) -> String {
    let known = verb == .add ? element : tree.find(element).first ?? element
    let words = ["title", "ask", "name", "text"].lazy.map { known.text(of: $0) }.first { !$0.isEmpty }
    let code = known["code"].map { $0 + " " } ?? ""
    if let words { return code + words }
    if let question = known["question"] {
      let asked = Element(
        name: "question", at: known.at,
        attributes: [Element.Attribute(name: "id", value: question, at: known.at, valueAt: known.at)], children: [],
        texts: [])
      return tree.find(asked).first.map { self.title(of: $0, .add) } ?? ""
    }
    return known.children.isEmpty ? known.text : ""
  }

  // MARK: Changing

  /// Sets what is written and leaves the rest; false where something cannot be done.
  private func change(
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
      findings.add(.tailoringWithoutEffect, new[0].at, "<\(child)> is just so already", help: "take it out of the change")
      return false
    }
    let index = target.children.firstIndex { $0.name == child } ?? RuleTree.place(of: child, in: target)
    target.children.removeAll { $0.name == child }
    target.children.insert(contentsOf: new, at: min(index, target.children.count))
    details.append(.init(name: name + child, before: before, after: after))
    return true
  }

  /// The text of elements that are nothing but text; else empty.
  private static func plainText(_ elements: [Element]) -> String {
    elements.allSatisfy { $0.children.isEmpty } ? elements.map(\.text).joined(separator: " ") : ""
  }

  private static func isEqual(_ left: Element, _ right: Element) -> Bool {
    left.name == right.name && left.text == right.text && left.children.count == right.children.count
      && left.attributes.count == right.attributes.count
      && left.attributes.allSatisfy { $0.value.trimmedBlanks == right[$0.name] }
      && zip(left.children, right.children).allSatisfy { isEqual($0, $1) }
  }

  // MARK: Leaving out and adding

  private func leaveOut(_ written: Element, _ target: Element, name: String = "") -> [TailoredChange.Detail]? {
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
            .tailoringUnknown, child.at, "<\(target.name)> has no <\(child.name)> there", help: "take it out of the change")
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

  private func add(_ element: Element, _ edit: Element) -> Bool {
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
            ? "nothing called \(named) takes <\(element.name)>" : "\(found.count) things called \(named) take <\(element.name)>",
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
    return true
  }

  // MARK: What cannot be done

  private func refuseRoot(_ element: Element, _ what: String) -> [TailoredChange.Detail]? {
    findings.add(
      .tailoringForm, element.at, "the rule set itself cannot be \(what)", help: "change its <title> or <about>, or parts of it")
    return nil
  }

  private func refuseRoot(_ element: Element, _ child: String) -> Bool {
    findings.add(
      .tailoringForm, element.at, "<\(child)> is not changed through <rule-set>",
      help: "name it by its own: <change reason=\"…\"><\(child) id=\"…\">…</\(child)></change>")
    return false
  }

  private func refuseRoot(_ attribute: Element.Attribute) -> Bool {
    findings.add(
      .tailoringForm, attribute.at, "a tailored rule set keeps its \(attribute.name)",
      help: "profiles and results name it; the tailoring has an id of its own")
    return false
  }

  private func clash(_ message: String, _ at: Location, _ earlier: Location) {
    findings.add(
      .tailoringClash, at, message, help: "the other change is at \(findings.describe(earlier)); keep one of them")
  }

  private func clash(_ element: Element, _ earlier: Location) -> [TailoredChange.Detail]? {
    clash("<\(element.name)\(Self.called(element))> is changed twice", element.at, earlier)
    return nil
  }

  private func clash(_ target: Element, _ part: String, _ at: Location, _ earlier: Location) -> Bool {
    clash("\(part) of <\(target.name)\(Self.called(target))> is changed twice", at, earlier)
    return false
  }

  /// `mark 0.7`, as details call a part.
  private static func label(_ element: Element) -> String {
    guard let key = RuleTree.key(of: element.name), let value = element[key] else { return element.name }
    return "\(element.name) \(value)"
  }

  private static func called(_ element: Element) -> String {
    guard let key = RuleTree.key(of: element.name), let value = element[key] else { return "" }
    return " \(key)=\"\(value)\""
  }
}
