internal import ReadinessModel

/// What came of reading tailorings beside the files of a rule set.
struct TailoringReading {
  var tailorings: [Tailoring] = []
  /// Where each change stands, by tailoring and change.
  var places: [[Location]] = []
  /// Top-level elements of the rule set as they are now.
  var elements: [Element] = []
}

extension RuleFiles {
  /// Reads tailorings and applies them to what has been read; holds what they touched against the grammar again.
  mutating func tailor(_ written: [TailoringFile], root: Element) -> TailoringReading {
    var documents: [Element] = []
    for file in written {
      let index = findings.open(file: file.displayName)
      let before = findings.count(in: index)
      let document = ShapedDocument.read(
        file.bytes, file: index, root: TailoringFile.rootName, namespace: TailoringGrammar.namespace,
        shapes: TailoringGrammar.shapes, findings: findings)
      if let document, findings.count(in: index) == before { documents.append(document) }
    }
    let applier = TailoringApplier(root: root, top: elements, findings: findings)
    applier.apply(documents)
    checker.isWhole = isComplete
    for element in applier.changedElements {
      if element === root {
        for child in root.children where ["title", "about"].contains(child.name) {
          checker.check(child, key: child.name)
        }
      } else {
        checker.check(element, key: element.name)
      }
    }
    return TailoringReading(tailorings: applier.tailorings, places: applier.places, elements: applier.tree.top)
  }
}
