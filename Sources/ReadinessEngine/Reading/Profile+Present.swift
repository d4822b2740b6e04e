public import ReadinessModel

extension Profile {
  /// The profile as one of the present version of its rule set: without former answers that others stand for now, and
  /// without those that are asked again, which would be answers to something else. What is only kept stays among the
  /// strays.
  ///
  /// - Parameters:
  ///   - id: the id of the rule set in use, UTF-8.
  ///   - version: its version.
  public func present(id: [UInt8], version: [UInt8]) -> Profile {
    var profile = self
    let start = profile.text.count
    profile.text.append(contentsOf: id)
    profile.ruleSetID = TextRange(start: start, end: profile.text.count)
    profile.text.append(contentsOf: version)
    profile.ruleSetVersion = TextRange(start: start + id.count, end: profile.text.count)
    profile.strays.removeAll { stray in
      carried.contains { answer in
        answer.fate != .keptOnly && bytes(answer.question).elementsEqual(bytes(stray.question))
          && bytes(answer.value).elementsEqual(bytes(stray.value))
      }
    }
    return profile
  }
}
