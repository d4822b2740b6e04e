internal import ReadinessModel

/// Applies tailorings to the elements of a rule set, and reports what cannot be done.
///
/// What comes out is read and proved as any rule set is: what a change leaves dangling is found there.
final class TailoringApplier {
  let findings: Findings
  let tree: RuleTree
  var taken = TailoredParts()
  var nearest = NearestName()
  /// Questions that were added, by id.
  var addedQuestions: [String: Element] = [:]
  /// What has been changed, in order, with where each change stands.
  private(set) var tailorings: [Tailoring] = []
  private(set) var places: [[Location]] = []
  /// Elements in which something was changed or that were added, each to be held against the grammar again.
  var touched: [Element] = []

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
}
