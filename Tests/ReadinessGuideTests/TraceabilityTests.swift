import ReadinessGuide
import ReadinessModel
import Testing

@Suite("Traceability of the shipped path")
struct TraceabilityTests {
  @Test("each claim is assessed, honoured by a behaviour, or context; each rule says what it rests on")
  func complete() throws {
    let ruleSet = try shipped()
    let trace = Traceability(ruleSet)
    #expect(ruleSet.claims.count == 233)
    #expect(trace.unmapped.map { ruleSet.claims[$0].id } == [])
    #expect(trace.withoutSource.map { trace.users[$0].id } == [])
    // What a behaviour is to honour says which.
    #expect(ruleSet.claims.filter { $0.use == .behaviour && $0.honoured.isEmpty }.map(\.id) == [])
  }

  @Test("an unmapped claim and a rule without a source are found")
  func incomplete() throws {
    var ruleSet = try shipped()
    let claim = try #require(ruleSet.claims.firstIndex { $0.id == "B-29" })
    for index in ruleSet.conditions.indices { ruleSet.conditions[index].citation = Citation() }
    for index in ruleSet.rules.indices { ruleSet.rules[index].citation.claims.removeAll { $0 == claim } }
    let trace = Traceability(ruleSet)
    #expect(trace.unmapped.contains(claim))
    #expect(trace.withoutSource.contains { trace.users[$0].id == "double-running" })
  }
}
