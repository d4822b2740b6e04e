import ReadinessXML
import Testing

@Suite("Problem codes")
struct ProblemCodeTests {
  @Test("each is in kebab case, stable by its prefix, and explained", arguments: XMLProblemCode.allCases)
  func documented(code: XMLProblemCode) {
    #expect(code.rawValue.hasPrefix("xml-"))
    #expect(code.rawValue.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber })
    #expect(code.explanation.hasSuffix("."))
  }

  @Test("no two share their explanation")
  func unique() {
    #expect(Set(XMLProblemCode.allCases.map(\.explanation)).count == XMLProblemCode.allCases.count)
  }
}
