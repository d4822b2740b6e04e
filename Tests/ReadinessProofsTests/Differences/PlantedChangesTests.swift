import Foundation
import ReadinessEngine
import ReadinessLoading
import ReadinessModel
import ReadinessProofs
import ReadinessTesting
import Testing

/// Small changes of the shipped rule set: each that changes any verdict is found, with a body that shows it.
///
/// A few of them are tried every time; `READINESS_DIFFERENCES=500` tries so many, and prints what came of it.
@Suite("Planted changes of the shipped path")
struct PlantedChangesTests {
  private static let wanted = ProcessInfo.processInfo.environment["READINESS_DIFFERENCES"].flatMap { Int($0) }

  @Test("are found with a body that both engines judge differently, or change nothing for anybody")
  func planted() throws {
    let loaded = try shipped()
    let changes = SmallChanges(of: loaded.ruleSet, places: loaded.places)
    let count = Self.wanted ?? 6
    var (found, same, open) = (0, [String](), [String]())
    var (smallest, answers) = (0, 0)
    let clock = ContinuousClock()
    var slowest: (Duration, String) = (.zero, "")
    let start = clock.now
    for number in 0..<count {
      let index = (number * 2 + 1) * changes.count / (count * 2)
      let changed = changes.changed(index)
      let began = clock.now
      let result = RuleSetDifferences.find(
        old: loaded.ruleSet, new: changed, budget: Self.wanted == nil ? 40_000 : RuleSetDifferences.defaultBudget)
      if Self.wanted != nil {
        FileHandle.standardError.write(
          Data("\(number) \(clock.now - began) \(result.steps) \(result.judged) \(changes.name(index))\n".utf8))
      }
      if clock.now - began > slowest.0 { slowest = (clock.now - began, changes.name(index)) }
      let shown = result.items.compactMap { item -> (RuleSetDifference, DifferingBody)? in
        if case .differs(let body) = item.verdict { (item, body) } else { nil }
      }
      if shown.isEmpty {
        if result.isSame { same.append(changes.name(index)) } else { open.append(changes.name(index)) }
        expectNothing(loaded.ruleSet, changed, changes.name(index))
        continue
      }
      found += 1
      smallest += shown.count { $0.1.isSmallest } > 0 ? 1 : 0
      answers += shown.map(\.1.answers).min() ?? 0
      for (item, body) in shown { try expectShown(item, body, loaded.ruleSet, changed, changes.name(index)) }
    }
    guard Self.wanted != nil else { return }
    print(
      "\(count) of \(changes.count) changes in \(clock.now - start): \(found) found (\(smallest) with a proved smallest "
        + "body, \(answers) answers in all), \(same.count) proved to change nothing, \(open.count) not decided; "
        + "slowest \(slowest)")
    for name in same { print("  same: \(name)") }
    for name in open { print("  open: \(name)") }
  }

  /// The engines themselves say so of the body.
  private func expectShown(
    _ item: RuleSetDifference, _ body: DifferingBody, _ old: RuleSet, _ new: RuleSet, _ name: String
  ) throws {
    #expect(body.oldOutcome != body.newOutcome, "\(name): \(item.kind) \(item.id)")
    let (before, after) = (Assessor(old).assess(body.old), Assessor(new).assess(body.new))
    switch item.kind {
    case .gate:
      let index = try #require(old.gates.firstIndex { $0.id == item.id })
      #expect(before.gates[index] != after.gates[index], "\(name)")
    case .condition, .reservation:
      let index = try #require(old.conditions.firstIndex { $0.id == item.id })
      #expect(before.conditions[index] != after.conditions[index], "\(name)")
    case .hold:
      let index = try #require(old.holds.firstIndex { $0.id == item.id })
      #expect(before.holds[index] != after.holds[index], "\(name)")
    case .step:
      let index = try #require(old.steps.firstIndex { $0.id == item.id })
      #expect(before.steps[index].state != after.steps[index].state, "\(name)")
    case .section:
      let index = try #require(old.sections.firstIndex { $0.id == item.id })
      let (one, other) = (before.sections[index], after.sections[index])
      #expect(one.state != other.state || one.score != other.score || one.band != other.band, "\(name)")
    case .consistency: #expect(before.contradictions != after.contradictions || name.contains("severity"), "\(name)")
    case .rule, .band: break
    }
  }

  /// What the search says is the same is so for many bodies of all sorts.
  private func expectNothing(_ old: RuleSet, _ new: RuleSet, _ name: String) {
    var bodies = RandomBodies(ruleSet: old, dice: Dice(state: 11))
    let both = SideBySide(old, new)
    let bands = (old.scoring.bands.map(\.id), new.scoring.bands.map(\.id))
    for _ in 0..<400 {
      if let difference = both.difference(bodies.next(), bands: bands) {
        Issue.record("\(name): missed \(difference)")
        return
      }
    }
  }
}
