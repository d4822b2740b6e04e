public import ReadinessEngine
public import ReadinessModel

/// The stress test for machines: an object `stress` in JSON, an element `stress` in XML, two columns in CSV.
public struct StressFigures: Sendable {
  private let ruleSet: RuleSet

  public init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  /// Puts `stress` into a finished assessment as its last key; `bytes` ends with the assessment's closing brace.
  public func add(_ test: StressTest, toObject bytes: inout [UInt8]) {
    guard bytes.last == UInt8(ascii: "}") else { return }
    bytes.removeLast()
    bytes.put(",\"stress\":")
    object(test).end(to: &bytes)
    bytes.put("}")
  }

  private func object(_ test: StressTest) -> JSONObject {
    var object = JSONObject()
    object.set("survives", test.survives)
    object.set("confirmedStep", test.assessment.confirmed.map { ruleSet.steps[$0].id })
    object.set("claims", questions(test.claims))
    object.set("withoutEvidence", questions(test.unsupported))
    object.set(
      "lost",
      test.lost.map { lost in
        var step = JSONObject()
        step.set("step", ruleSet.steps[lost.step].id)
        step.set("state", "\(test.assessment.steps[lost.step].state.word)")
        step.set("gates", lost.gates.map { ruleSet.gates[$0].id })
        step.set("carriedBy", questions(lost.carriers))
        return step
      })
    object.set(
      "sections",
      ruleSet.sections.indices.map { index in
        let result = test.assessment.sections[index]
        var section = JSONObject()
        section.set("id", ruleSet.sections[index].id)
        section.set("state", "\(result.state.word)")
        section.set("exact", result.state == .scored ? result.score?.exact : nil)
        return section
      })
    return object
  }

  func write(_ test: StressTest, toXML bytes: inout [UInt8]) {
    bytes.put("<stress")
    bytes.attribute("survives", test.survives ? "true" : "false")
    bytes.attribute("confirmed-step", test.assessment.confirmed.map { ruleSet.steps[$0].id })
    bytes.attribute("claims", questions(test.claims).joined(separator: " "))
    bytes.attribute("without-evidence", questions(test.unsupported).joined(separator: " "))
    bytes.put(">\n")
    for lost in test.lost {
      bytes.put("<lost-step")
      bytes.attribute("id", ruleSet.steps[lost.step].id)
      bytes.attribute("state", "\(test.assessment.steps[lost.step].state.word)")
      bytes.attribute("gates", lost.gates.map { ruleSet.gates[$0].id }.joined(separator: " "))
      bytes.attribute("carried-by", questions(lost.carriers).joined(separator: " "))
      bytes.put("/>\n")
    }
    for (index, result) in test.assessment.sections.enumerated() {
      bytes.put("<stressed-section")
      bytes.attribute("id", ruleSet.sections[index].id)
      bytes.attribute("state", "\(result.state.word)")
      bytes.attribute("exact", exact: result.state == .scored ? result.score : nil)
      bytes.put("/>\n")
    }
    bytes.put("</stress>\n")
  }

  private func questions(_ indices: [Int]) -> [String] { indices.map { ruleSet.questions[$0].id } }
}
