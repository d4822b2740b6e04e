internal import ReadinessModel

/// What cannot be done, in words.
extension TailoringApplier {
  func refuseRoot(_ element: Element, _ what: String) -> [TailoredChange.Detail]? {
    findings.add(
      .tailoringForm, element.at, "the rule set itself cannot be \(what)",
      help: "change its <title> or <about>, or parts of it")
    return nil
  }

  func refuseRoot(_ element: Element, _ child: String) -> Bool {
    findings.add(
      .tailoringForm, element.at, "<\(child)> is not changed through <rule-set>",
      help: "name it by its own: <change reason=\"…\"><\(child) id=\"…\">…</\(child)></change>")
    return false
  }

  func refuseRoot(_ attribute: Element.Attribute) -> Bool {
    findings.add(
      .tailoringForm, attribute.at, "a tailored rule set keeps its \(attribute.name)",
      help: "profiles and results name it; the tailoring has an id of its own")
    return false
  }

  func clash(_ message: String, _ at: Location, _ earlier: Location) {
    findings.add(
      .tailoringClash, at, message, help: "the other change is at \(findings.describe(earlier)); keep one of them")
  }

  func clash(_ element: Element, _ earlier: Location) -> [TailoredChange.Detail]? {
    clash("<\(element.name)\(Self.called(element))> is changed twice", element.at, earlier)
    return nil
  }

  func clash(_ target: Element, _ part: String, _ at: Location, _ earlier: Location) -> Bool {
    var place = "<\(target.name)\(Self.called(target))>"
    if target["id"] == nil, let parent = tree.parent(of: target) {
      place += " in <\(parent.name)\(Self.called(parent))>"
    }
    clash("\(part) of \(place) is changed twice", at, earlier)
    return false
  }

  /// `mark 0.7`, as details call a part.
  static func label(_ element: Element) -> String {
    guard let key = RuleTree.key(of: element.name), let value = element[key] else { return element.name }
    return "\(element.name) \(value)"
  }

  static func called(_ element: Element) -> String {
    guard let key = RuleTree.key(of: element.name), let value = element[key] else { return "" }
    return " \(key)=\"\(value)\""
  }
}
