import ReadinessEngine
import ReadinessModel

/// Assessments as XML (namespace `urn:readiness:assessment:1`, schema `Rules/schema/assessment.xsd`): the same names and
/// figures as in JSON. A figure that does not exist has no attribute.
///
/// One document holds any number of bodies: ``begin(to:)``, ``write(_:to:)`` for each, ``end(to:)``.
public struct AssessmentXML: Sendable {
  public init() {}

  /// The declaration and the start of the root element.
  public func begin(to bytes: inout [UInt8]) {
    bytes.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<assessments xmlns=\"urn:readiness:assessment:1\">\n")
  }

  /// One body.
  public func write(_ source: ReportSource, to bytes: inout [UInt8]) {
    let builder = ViewBuilder(source.assessed, allSteps: source.allSteps, engine: source.engine)
    writeHead(builder, to: &bytes)
    writeSteps(builder, to: &bytes)
    for index in builder.ruleSet.sections.indices { SectionXML(builder: builder).write(index, to: &bytes) }
    writeStanding("condition", builder.ruleSet.conditions, builder.assessment.conditions, builder, to: &bytes)
    writeStanding("hold", builder.ruleSet.holds, builder.assessment.holds, builder, to: &bytes)
    writeContradictions(builder, to: &bytes)
    bytes.put("<open-questions>")
    XMLText.append(builder.ids(builder.assessment.openQuestions), to: &bytes)
    bytes.put("</open-questions>\n")
    for action in builder.assessment.actions { write("action", action, builder, to: &bytes) }
    for action in builder.assessment.commissionerActions { write("commissioner-action", action, builder, to: &bytes) }
    if let stress = source.stress { StressFigures(builder.ruleSet).write(stress, toXML: &bytes) }
    bytes.put("</assessment>\n")
  }

  /// What stands in the place of a body whose profile could not be read.
  public func writeUnreadable(_ profile: UnreadableProfile, to bytes: inout [UInt8]) {
    bytes.put("<unreadable")
    bytes.attribute("file", profile.file)
    bytes.attribute("id", profile.knownID)
    bytes.put(">")
    XMLText.append(profile.message, to: &bytes)
    bytes.put("</unreadable>\n")
  }

  public func end(to bytes: inout [UInt8]) { bytes.put("</assessments>\n") }

  private func writeHead(_ builder: ViewBuilder, to bytes: inout [UInt8]) {
    let (ruleSet, profile, assessment) = (builder.ruleSet, builder.profile, builder.assessment)
    bytes.put("<assessment")
    bytes.attribute("engine", builder.engine)
    bytes.attribute("confirmed-step", assessment.confirmed.map { ruleSet.steps[$0].id })
    bytes.attribute("possible-step", assessment.possible.map { ruleSet.steps[$0].id })
    bytes.put(">\n<rule-set")
    bytes.attribute("id", ruleSet.id)
    bytes.attribute("version", ruleSet.version)
    bytes.attribute("digest", ruleSet.digest)
    bytes.put("/>\n")
    writeTailorings(ruleSet, to: &bytes)
    bytes.put("<profile")
    bytes.attribute("id", profile.string(profile.id))
    bytes.attribute("kind", ruleSet.kinds[profile.kind].id)
    bytes.attribute("as-of", profile.asOf.text)
    bytes.attribute("target", profile.target.map { ruleSet.steps[$0].id } ?? "none")
    bytes.attribute("form", profile.isShort ? "short" : "full")
    bytes.attribute("digest", builder.provenance().profileDigest)
    bytes.put(">")
    XMLText.append(profile.string(profile.name), to: &bytes)
    bytes.put("</profile>\n")
  }

  /// What has been changed in the rules, and why.
  private func writeTailorings(_ ruleSet: RuleSet, to bytes: inout [UInt8]) {
    for (index, tailoring) in ruleSet.tailorings.enumerated() {
      bytes.put("<tailoring")
      bytes.attribute("id", tailoring.id)
      bytes.attribute("owner", tailoring.owner)
      bytes.attribute("title", tailoring.title)
      bytes.attribute("until", tailoring.until?.text)
      bytes.put(">\n")
      for gate in ruleSet.loosened where gate.tailoring == index {
        bytes.put("<loosened")
        bytes.attribute("gate", gate.id)
        bytes.attribute("code", gate.code)
        bytes.put("/>\n")
      }
      for change in tailoring.changes {
        bytes.put("<change")
        bytes.attribute("verb", change.verb.rawValue)
        bytes.attribute("element", change.element)
        if !change.id.isEmpty { bytes.attribute("id", change.id) }
        bytes.put(">")
        XMLText.append(change.reason, to: &bytes)
        bytes.put("</change>\n")
      }
      bytes.put("</tailoring>\n")
    }
  }

  private func writeSteps(_ builder: ViewBuilder, to bytes: inout [UInt8]) {
    for (index, step) in builder.ruleSet.steps.enumerated() {
      let result = builder.assessment.steps[index]
      bytes.put("<step")
      bytes.attribute("id", step.id)
      bytes.attribute("number", String(step.number))
      bytes.attribute("state", "\(result.state.word)")
      bytes.attribute("gates-met", String(result.gatesMet))
      bytes.put(">\n")
      for gate in step.gates {
        bytes.put("<gate")
        bytes.attribute("id", builder.ruleSet.gates[gate].id)
        bytes.attribute("code", builder.ruleSet.gates[gate].code)
        bytes.attribute("outcome", "\(builder.assessment.gates[gate].word)")
        bytes.put("/>\n")
      }
      bytes.put("</step>\n")
    }
  }

  private func writeStanding(
    _ name: String, _ conditions: [StandingCondition], _ truths: [Truth], _ builder: ViewBuilder,
    to bytes: inout [UInt8]
  ) {
    for (index, condition) in conditions.enumerated() where truths[index] != .isFalse {
      bytes.put("<\(name)")
      bytes.attribute("id", condition.id)
      bytes.attribute("state", "\(truths[index].word)")
      bytes.put(">")
      XMLText.append(condition.text, to: &bytes)
      bytes.put("</\(name)>\n")
    }
  }

  private func writeContradictions(_ builder: ViewBuilder, to bytes: inout [UInt8]) {
    for contradiction in builder.assessment.contradictions {
      let rule = builder.ruleSet.consistency[contradiction.rule]
      bytes.put("<contradiction")
      bytes.attribute("id", rule.id)
      bytes.attribute("code", rule.code)
      bytes.attribute("severity", rule.severity.rawValue)
      bytes.attribute("questions", builder.ids(contradiction.questions))
      bytes.put(">")
      XMLText.append(rule.text, to: &bytes)
      bytes.put("</contradiction>\n")
    }
  }

  private func write(_ name: String, _ action: NextAction, _ builder: ViewBuilder, to bytes: inout [UInt8]) {
    let view = builder.action(action)
    let (kind, id) = builder.subject(of: action)
    bytes.put("<\(name)")
    bytes.attribute("kind", kind)
    bytes.attribute("rule", id)
    bytes.attribute("owner", view.owner)
    bytes.attribute("points", builder.assessed.assessor.points(of: action, builder.assessment).plain)
    bytes.put(">")
    XMLText.append(view.text, to: &bytes)
    bytes.put("</\(name)>\n")
  }
}

extension ViewBuilder {
  /// Ids of questions, apart by blanks.
  func ids(_ questions: [Int]) -> String { questions.map { ruleSet.questions[$0].id }.joined(separator: " ") }

  /// What an action is about, in the words of machines.
  func subject(of action: NextAction) -> (kind: String, id: String) {
    switch action.subject {
    case .hold(let index): ("hold", ruleSet.holds[index].id)
    case .condition(let index): ("condition", ruleSet.conditions[index].id)
    case .gate(let index): ("gate", ruleSet.gates[index].id)
    case .findOut(let index): ("find-out", ruleSet.rules[index].id)
    case .rule(let index): ("rule", ruleSet.rules[index].id)
    }
  }
}
