import Foundation
import ReadinessEngine
import ReadinessModel
import Testing

@testable import ReadinessLoading

/// What a file can hold many of takes time by its number, and no more.
@Suite("Many mistakes in a profile", .serialized) struct ManyMistakesTests {
  /// So many of one sort of mistake, all in one line, in either form.
  private static let sorts: [(name: String, write: @Sendable (Int) -> String)] = [
    ("answers to unknown questions", { xml($0) { #"<answer question="x-\#($0)" value="1"/>"# } }),
    ("answers to one question", { xml($0) { _ in #"<answer question="partners" value="1"/>"# } }),
    ("unknown choices", { xml($0) { _ in #"<answer question="legal-form" value="y"/>"# } }),
    ("unknown elements", { xml($0) { _ in "<reply/>" } }),
    ("answers to unknown questions in JSON", { json($0) { "\"x-\($0)\":1" } }),
    ("answers to one question in JSON", { json($0) { _ in "\"partners\":1" } }),
    ("unknown keys of answers", { json($0) { "\"x-\($0)\":{\"valu\":1}" } }),
  ]

  private static func xml(_ count: Int, _ answer: (Int) -> String) -> String {
    Marked.profile("<name>N</name><answers>\((0..<count).map(answer).joined())</answers>")
  }

  private static func json(_ count: Int, _ answer: (Int) -> String) -> String {
    #"{"id":"a","kind":"locality","asOf":"2013-10-31","target":"none","name":"N","answers":{\#((0..<count).map(answer).joined(separator: ","))}}"#
  }

  /// Seconds of the processor, so that it does not matter what else there is to do.
  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test("the first two hundred are told, the rest is counted, and time per mistake does not grow", arguments: 0..<7)
  func many(sort: Int) throws {
    let reader = try SmallPath.reader()
    func time(_ count: Int) -> Double {
      let bytes = Array(Self.sorts[sort].write(count).utf8)
      return (0..<3).map { _ in
        let before = Self.now()
        _ = reader.reads(bytes)
        let found = reader.found(in: bytes)
        #expect(found.count == 201)
        #expect(
          found.last?.message.hasPrefix("\(count - 200) more findings") ?? false || (1...3).contains(sort) || sort >= 5)
        return Self.now() - before
      }.min() ?? 0
    }
    let (small, large) = (time(1_000), time(8_000))
    #expect(large < max(small, 0.002) * 24, "\(Self.sorts[sort].name): \(large) after \(small)")
  }
}
