import Foundation
import ReadinessLoading
import ReadinessModel
import Testing

@testable import ReadinessTesting

@Suite("The shipped test cases")
struct ShippedCasesTests {
  private static let folder = packageRoot.appending(path: "Rules/three-step-path")

  private func load() throws -> (LoadedRuleSet, TestSuite) {
    let source = RuleFileReader { path throws(RuleFileProblem) in
      guard let data = try? Data(contentsOf: Self.folder.appending(path: path)) else { throw .missing }
      return [UInt8](data)
    }
    let loaded = try #require(RuleSetLoader.load(source).loaded)
    let tests = Self.folder.appending(path: "tests")
    let documents = try FileManager.default.contentsOfDirectory(atPath: tests.path).sorted().map { name in
      TestDocument(try [UInt8](Data(contentsOf: tests.appending(path: name))), name: name)
    }
    let reading = TestLoader.load(documents, ruleSet: loaded.ruleSet)
    #expect(reading.diagnostics.map(\.message) == [])
    return (loaded, try #require(reading.suite))
  }

  @Test("come out as they say and exercise every outcome")
  func complete() throws {
    let (loaded, suite) = try load()
    let run = TestRun(suite, ruleSet: loaded.ruleSet)
    #expect(run.results.flatMap(\.unmet).map { "\($0.subject): \($0.expected), \($0.found)" } == [])
    #expect(Coverage(suite, ruleSet: loaded.ruleSet, places: loaded.places).missing.map(\.words) == [])
  }

  /// All of them take a minute without optimisation; `readiness test --mutate` tries them all.
  @Test("notice every fiftieth change, or say why nobody could")
  func sample() throws {
    let (loaded, suite) = try load()
    let run = MutationRun(suite, ruleSet: loaded.ruleSet, places: loaded.places)
    let names = MutationList(loaded.ruleSet, places: loaded.places).all.map(\.name)
    let explained = Set(suite.unnoticed.map(\.change))
    for index in stride(from: 7, to: run.count, by: 50) where !explained.contains(names[index]) {
      #expect(run.isNoticed(index), "\(names[index])")
    }
    #expect(explained.isSubset(of: names))
  }

  @Test("are no part of the rule set, so its digest does not depend on them")
  func digest() throws {
    #expect(try load().0.files.allSatisfy { !$0.path.contains("tests") })
  }
}
