/// Finds the name somebody probably meant.
///
/// Looking is done only when something is wrong, and only so often: a file of nothing but mistakes must not take long.
package struct NearestName {
  /// How many pairs of names are compared in one run before no more help of this kind is given.
  private var budget = 300_000

  package init() {}

  /// The candidate nearest to `name`, the earlier of two as near; nil where none is near enough to be meant.
  package mutating func find(_ name: String, among candidates: [String]) -> String? {
    let wanted = Array(name.lowercased().utf8)
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate != name {
      budget -= 1
      if budget < 0 { return best?.name }
      let limit = best.map { $0.distance - 1 } ?? Self.tolerance(wanted.count)
      if limit < 0 || abs(candidate.utf8.count - wanted.count) > limit { continue }
      let distance = Self.distance(wanted, Array(candidate.lowercased().utf8), limit: limit)
      if distance <= limit { best = (candidate, distance) }
    }
    return best?.name
  }

  /// How many slips are forgiven in a name of this length.
  private static func tolerance(_ length: Int) -> Int { length <= 3 ? 1 : min(2 + length / 8, 4) }

  /// Letters added, left out, changed or swapped with their neighbour; `limit + 1` where it is more than `limit`.
  static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      if row.allSatisfy({ $0 > limit }) { return limit + 1 }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
