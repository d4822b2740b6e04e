/// A portfolio as one JSON object.
struct PortfolioJSON {
  let view: PortfolioView

  func write(to bytes: inout [UInt8]) {
    var object = JSONObject()
    object.set("schema", "readiness-portfolio/1")
    object.set("engine", view.engine)
    var rules = JSONObject()
    rules.set("id", view.ruleSetID)
    rules.set("version", view.version)
    rules.set("digest", view.digest)
    object.set("ruleSet", rules)
    if !view.tailoringJSON.isEmpty { object.set("tailoring", json: view.tailoringJSON) }
    object.set("title", view.title)
    object.set("about", view.meta)
    object.set("stepTitles", view.stepTitles)
    object.set("sectionTitles", view.sectionTitles)
    object.set("groups", view.groups.map(group))
    object.set("commissionerActions", view.tasks.map(task))
    object.set("obstacles", view.obstacles.map(obstacle))
    object.set("openQuestions", view.questions.map(question))
    object.set("conditions", view.conditions.map(condition))
    object.set("unreadable", view.unreadable.map(\.object))
    object.end(to: &bytes)
    bytes.append(0x0A)
  }

  private func group(_ group: PortfolioGroup) -> JSONObject {
    var object = JSONObject()
    object.set("kind", group.kind)
    object.set("bodies", group.bodies.map(body))
    object.set("seekNothingFurther", group.content.map(body))
    object.set(
      "steps",
      group.summary.map { row in
        var step = JSONObject()
        step.set("title", row.title)
        step.set("bodies", row.bodies)
        step.set("practices", row.practices)
        step.set("patients", Int(row.patients))
        return step
      })
    object.set(
      "sections",
      group.spread.map { row in
        var section = JSONObject()
        section.set("title", row.section)
        for count in row.counts { section.set(count.words, count.count) }
        return section
      })
    return object
  }

  private func body(_ body: PortfolioBody) -> JSONObject {
    var object = JSONObject()
    object.set("id", body.id)
    object.set("name", body.name)
    object.set("form", body.isShort ? "short" : "full")
    object.set("confirmedStep", body.confirmedID)
    object.set("nextStep", body.nextID)
    object.set("gatesLeft", body.gatesLeft)
    object.set("steps", body.steps.map(\.words))
    object.set("sections", body.sections.map(\.words))
    object.set("remarks", body.remarks)
    return object
  }

  private func task(_ task: PortfolioTask) -> JSONObject {
    var object = JSONObject()
    object.set("rule", task.id)
    object.set("kind", task.kind)
    object.set("about", task.about)
    object.set("text", task.text)
    object.set("owner", task.owner)
    object.set("bodies", task.bodies)
    object.set("onWayOf", task.onWayOf)
    object.set("completes", task.completes)
    object.set("lastGateFor", task.lastGateFor)
    return object
  }

  private func obstacle(_ obstacle: PortfolioObstacle) -> JSONObject {
    var object = JSONObject()
    object.set("gate", obstacle.id)
    object.set("code", obstacle.code)
    object.set("title", obstacle.title)
    object.set("neededBy", obstacle.neededBy)
    object.set("notKnown", obstacle.open)
    object.set("inPlaceAt", obstacle.inPlaceAt)
    return object
  }

  private func question(_ question: PortfolioQuestion) -> JSONObject {
    var object = JSONObject()
    object.set("question", question.id)
    object.set("code", question.code)
    object.set("wording", question.wording)
    object.set("ask", question.party)
    object.set("bodies", question.bodies)
    return object
  }

  private func condition(_ condition: PortfolioCondition) -> JSONObject {
    var object = JSONObject()
    object.set("id", condition.id)
    object.set("title", condition.title)
    object.set("text", condition.text)
    object.set(
      "bodies",
      condition.bodies.map { row in
        var body = JSONObject()
        body.set("name", row.name)
        body.set("parts", row.parts)
        body.set("beside", row.beside)
        return body
      })
    return object
  }
}
