import ReadinessModel
import Testing

@testable import ReadinessLoading

@Suite("Stretches of numbers")
struct StretchTests {
  private func range(_ lower: Int64?, _ lowerIsOpen: Bool, _ upper: Int64?, _ upperIsOpen: Bool) -> NumberRange {
    NumberRange(
      lower: lower.map { FixedDecimal($0) }, lowerIsOpen: lowerIsOpen, upper: upper.map { FixedDecimal($0) },
      upperIsOpen: upperIsOpen)
  }

  @Test(
    "are told in words",
    arguments: [
      (nil, false, nil, false, "any number", "any number"),
      (nil, false, 5, false, "5 or less", "5 or less"), (nil, false, 5, true, "less than 5", "4 or less"),
      (2, false, nil, false, "2 or more", "2 or more"), (2, true, nil, false, "more than 2", "3 or more"),
      (2, false, 5, false, "2 to 5", "2 to 5"), (2, true, 5, true, "more than 2 and less than 5", "3 to 4"),
      (2, false, 5, true, "2 or more and less than 5", "2 to 4"),
      (2, true, 5, false, "more than 2 and up to 5", "3 to 5"), (2, false, 2, false, "2", "2"),
      (-3, true, -1, true, "more than -3 and less than -1", "-2"),
    ] as [(Int64?, Bool, Int64?, Bool, String, String)])
  func words(_ a: Int64?, _ aOpen: Bool, _ b: Int64?, _ bOpen: Bool, _ decimal: String, _ whole: String) {
    #expect(Stretch(range(a, aOpen, b, bOpen), isWhole: false).described(isWhole: false) == decimal)
    #expect(Stretch(range(a, aOpen, b, bOpen), isWhole: true).described(isWhole: true) == whole)
  }

  @Test("between whole numbers hold the whole numbers between", arguments: [-2_500_000, -1, 1, 2_500_000] as [Int64])
  func fractions(_ millionths: Int64) {
    let bound = FixedDecimal(millionths: millionths)
    let next = FixedDecimal(millionths < 0 ? millionths / 1_000_000 : millionths / 1_000_000 + 1)
    let expected = Stretch(NumberRange(lower: next), isWhole: true)
    #expect(Stretch(NumberRange(lower: bound), isWhole: true) == expected)
    #expect(Stretch(NumberRange(lower: bound, lowerIsOpen: true), isWhole: true) == expected)
  }
}
