import ReadinessModel
import Testing

@testable import ReadinessEngine

/// The compiled form of a rule set as bytes.
@Suite struct ImageTests {
  private static let image: [UInt8] = {
    var random = RandomPath(seed: 7)
    _ = random.profile()
    return Assessor(random.path.ruleSet).image
  }()

  @Test func comesBackAsItWent() throws {
    let assessor = try #require(Assessor(image: Self.image))
    #expect(assessor.image == Self.image)
  }

  /// A cut image, one with something after it, and one of another form are no images.
  @Test func anythingElseIsRefused() {
    for length in 0..<Self.image.count { #expect(Assessor(image: Array(Self.image.prefix(length))) == nil) }
    #expect(Assessor(image: Self.image + [0]) == nil)
    #expect(Assessor(image: [126] + Self.image.dropFirst()) == nil)
    #expect(Assessor(image: [UInt8](repeating: 0xFF, count: 100)) == nil)
  }

  @Test func numbersOfEverySize() {
    for number: Int64 in [0, 1, -1, 63, 64, -64, -65, 8191, 8192, .max, .min, 1 << 62, -(1 << 62)] {
      var writer = ImageCoder()
      var value = number
      writer.code(&value)
      var reader = ImageCoder(reading: writer.bytes)
      var read: Int64 = 5
      reader.code(&read)
      #expect(read == number)
      #expect(reader.isComplete)
    }
  }

  @Test func brokenParts() {
    // A range that runs backwards, a list longer than what is there, a place in a list that does not exist.
    var range = ImageCoder(reading: [4, 1])
    var bounds = 0..<0
    range.code(&bounds)
    #expect(range.isBroken)
    // A text of less than nothing, one that begins before all, one that ends behind all.
    for bytes: [UInt8] in [[0, 1], [1, 0], [0, 6]] {
      var text = ImageCoder(reading: bytes)
      var stretch = TextRange.empty
      text.code(&stretch)
      #expect(text.isBroken && stretch == .empty)
    }
    var list = ImageCoder(reading: [0xFE, 1])
    var numbers: [Int] = []
    list.code(&numbers)
    #expect(list.isBroken)
    var bytes = ImageCoder(reading: [20, 1, 2])
    var read: [UInt8] = []
    bytes.code(&read)
    #expect(bytes.isBroken)
    var choice = ImageCoder(reading: [8])
    var aggregate = Aggregate.sum
    choice.code(&aggregate)
    #expect(choice.isBroken)
    // A fraction too large for the form is never written as something else.
    var writer = ImageCoder()
    var huge = Fraction(.max) * Fraction(.max)
    writer.code(&huge)
    #expect(writer.isBroken)
  }
}
