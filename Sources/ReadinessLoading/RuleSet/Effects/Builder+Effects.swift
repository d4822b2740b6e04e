internal import ReadinessModel

/// What stands in a sound rule set and changes nothing for anybody: each is a warning, since somebody meant something by it.
extension RuleSetBuilder {
  /// Looked for once the rule set is known to be sound: what stands in for something broken would be found here too.
  func findWithoutEffect(
    _ sectionElements: [Element], scoring: [Element], parties: [Element], sources: [Element],
    former: [Element]
  ) -> [Diagnostic] {
    let effects = Findings()
    for name in findings.names { _ = effects.open(file: name) }
    findIdleScoring(scoring, effects)
    findIdlePoints(sectionElements, effects)
    findIdleMarks(effects)
    findIdleParts(effects)
    findIdleActions(effects)
    findIdleNames(parties: parties, sources: sources, sectionElements, effects)
    findLaterEditions(former, effects)
    return effects.diagnostics().map { finding in
      var warning = finding
      warning.severity = .warning
      return warning
    }
  }
}
