import ReadinessEngine
import ReadinessModel
import ReadinessWords

extension ReadinessView {
  /// Everything a report says about one body.
  init(_ source: ReportSource) {
    self.init(source, ViewBuilder(source.assessed, allSteps: source.allSteps, engine: source.engine))
  }

  init(_ source: ReportSource, _ builder: ViewBuilder) {
    let assessment = source.assessed.assessment
    let ruleSet = source.assessed.ruleSet
    phrases = builder.phrases
    body = builder.body()
    title = builder.phrases(body.isCommissioner ? "commissioner-title" : "report-title", ["name": body.name])
    verdict = builder.verdict()
    further = builder.furtherVerdict()
    patients = builder.patients()
    ask = builder.ask()
    holds = ruleSet.holds.indices.filter { assessment.holds[$0] == .isTrue }.map {
      builder.standingView(ruleSet.holds[$0], .hold)
    }
    let conditions = ruleSet.conditions.indices.filter { assessment.conditions[$0] == .isTrue }
    let reservations = conditions.filter { ruleSet.conditions[$0].isReservation }
    self.conditions = (reservations + conditions.filter { !ruleSet.conditions[$0].isReservation }).map {
      builder.standingView(ruleSet.conditions[$0], .condition)
    }
    let next = source.assessed.assessor.nextActions(of: source.assessed.profile, assessment)
    actions = next.lines.map { builder.action($0.action) }
    onPageOne = next.onPageOne
    route = builder.route()
    interests = builder.interests()
    steps = builder.steps()
    sections = builder.sections()
    strengths = builder.strengths()
    unknown = builder.unknown(steps)
    owedHeading = builder.phrases["commissioner-heading"]
    owed = builder.owed()
    contradictions = builder.contradictions()
    excluded = builder.excluded()
    provenance = builder.provenance()
    tailoring = TailoringView(ruleSet)
    changes = source.earlier.map {
      ComparisonBuilder([$0], source.assessed, engine: source.engine).view()
    }
    stress = source.stress.map(builder.stress)
  }
}

extension ViewBuilder {
  /// The commissioner's part in what comes next, then what it owes anyway.
  func owed() -> [ActionView] {
    if kind.isCommissioner { return [] }
    let shared = assessment.actions.filter { ruleSet.concernsCommissioner($0.subject) }
    return (shared + assessment.commissionerActions).map(action)
  }
}
