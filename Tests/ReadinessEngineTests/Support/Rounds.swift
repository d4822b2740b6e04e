import Foundation

/// How many random cases a test tries. A quarter of them takes a minute or two without optimisation, and that is what
/// every change is held against; `READINESS_ROUNDS=all` tries all.
enum Rounds {
  private static let wantsAll = ProcessInfo.processInfo.environment["READINESS_ROUNDS"] == "all"

  /// So many of them, by default a quarter.
  static func of(_ all: Int) -> Int { wantsAll ? all : (all + 3) / 4 }

  /// The first seeds of them.
  static func of(_ seeds: Range<UInt64>) -> Range<UInt64> {
    seeds.lowerBound..<(seeds.lowerBound + UInt64(of(seeds.count)))
  }
}
