import Testing

@testable import ReadinessLoading

@Suite("Nearest name")
struct NearestNameTests {
  @Test(
    "is the one meant",
    arguments: [
      ("legl-form", "legal-form"), ("form-legal", nil), ("LEGAL-FORM", "legal-form"), ("partnres", "partners"),
      ("yse", "yes"), ("n", "no"), ("partners", nil), ("", nil),
    ])
  func find(_ name: String, _ expected: String?) {
    var nearest = NearestName()
    #expect(nearest.find(name, among: ["legal-form", "partners", "yes", "no"]) == expected)
  }

  @Test(
    "counts slips",
    arguments: [
      ("", "", 0), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("abc", "abcd", 1), ("abc", "axc", 1),
      ("kitten", "sitting", 3), ("abc", "xyz", 3),
    ])
  func distance(_ left: String, _ right: String, _ expected: Int) {
    #expect(NearestName.distance(Array(left.utf8), Array(right.utf8), limit: 9) == expected)
  }
}
