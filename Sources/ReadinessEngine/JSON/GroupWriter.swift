import ReadinessModel

/// The scores of a section's groups, or of what a summary is made of.
struct GroupWriter {
  let assessor: Assessor

  /// `,"groups":[…]`, or `,"parts":[…]` of a summary.
  @inline(never)
  func write(_ section: Int, _ assessment: borrowing Assessment, to bytes: inout [UInt8]) {
    let result = assessment.sections[section]
    let isPrinted = result.state == .scored
    let hasRange = result.state != .notApplicable && result.state != .notSought
    if !assessor.sections[section].parts.isEmpty {
      return writeParts(of: section, assessment, isPrinted, hasRange, to: &bytes)
    }
    if !assessor.groups[assessor.sections[section].root].children.contains(where: { $0 < 0 }) { return }
    bytes.append(#","groups":["#)
    let end = bytes.count
    for child in assessor.groups[assessor.sections[section].root].children where child < 0 {
      writeGroup(~child, assessment, result.state, hasRange, to: &bytes)
    }
    if bytes.count > end { bytes.removeLast() }
    bytes.append("]")
  }

  private func writeGroup(
    _ group: Int, _ assessment: borrowing Assessment, _ sectionState: SectionState, _ hasRange: Bool,
    to bytes: inout [UInt8]
  ) {
    let isPrinted = sectionState == .scored
    let score = assessor.scoreTree(group, assessment)
    bytes.append(#"{"id":"#)
    bytes.append(assessor.pool, assessor.groups[group].quotedID)
    let now = isPrinted ? score.now : nil
    bytes.append(#","state":""#)
    bytes.append((isPrinted && now == nil ? SectionState.notScored : sectionState).word)
    bytes.append(#"","exact":"#, exact: now)
    bytes.append(#","low":"#, exact: hasRange ? score.low : nil)
    bytes.append(#","high":"#, exact: hasRange ? score.high : nil)
    bytes.append(#","gained":"#, plain: now == nil ? nil : score.gained)
    bytes.append(#","possible":"#, plain: now == nil ? nil : score.possible)
    bytes.append("},")
    for child in assessor.groups[group].children where child < 0 {
      writeGroup(~child, assessment, sectionState, hasRange, to: &bytes)
    }
  }

  private func writeParts(
    of section: Int, _ assessment: borrowing Assessment, _ isPrinted: Bool, _ hasRange: Bool, to bytes: inout [UInt8]
  ) {
    bytes.append(#","parts":["#)
    for part in assessor.sections[section].parts {
      let result = assessment.sections[part.section]
      let counts = result.state != .notApplicable && result.state != .notSought
      var (now, low, high) = (result.score, result.low, result.high)
      if part.group >= 0 {
        let score = assessor.scoreTree(part.group, assessment)
        (now, low, high) = (score.now, score.low, score.high)
      }
      bytes.append(#"{"section":"#)
      bytes.append(assessor.pool, assessor.sections[part.section].quotedID)
      bytes.append(#","group":"#)
      if part.group >= 0 {
        bytes.append(assessor.pool, assessor.groups[part.group].quotedID)
      } else {
        bytes.append("null")
      }
      bytes.append(#","weight":"#, plain: part.weight)
      bytes.append(#","exact":"#, exact: isPrinted && result.state == .scored ? now : nil)
      bytes.append(#","low":"#, exact: hasRange && counts ? low : nil)
      bytes.append(#","high":"#, exact: hasRange && counts ? high : nil)
      bytes.append("},")
    }
    if !assessor.sections[section].parts.isEmpty { bytes.removeLast() }
    bytes.append("]")
  }
}
