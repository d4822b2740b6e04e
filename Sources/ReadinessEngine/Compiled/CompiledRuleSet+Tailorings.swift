import ReadinessModel

/// What has been changed in the rule set for somebody's own use, as results tell it.
extension CompiledRuleSet {
  mutating func compileTailorings(_ ruleSet: RuleSet) {
    if ruleSet.tailorings.isEmpty { return }
    lastDay = ruleSet.firstToExpire?.until?.packed ?? 0
    var ids: [UInt8] = [0x5B]
    for (index, tailoring) in ruleSet.tailorings.enumerated() {
      if index > 0 { ids.append(0x2C) }
      JSONText.append(Array(tailoring.id.utf8), to: &ids)
    }
    ids.append(0x5D)
    tailoringIDs = pool.add(ids)
    tailorings = pool.add(TailoringJSON(ruleSet).bytes)
  }
}
