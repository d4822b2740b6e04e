/// One of two rule sets that are laid side by side.
public enum Side: String, CaseIterable, Sendable {
  case old, new

  var other: Side { self == .old ? .new : .old }
}

/// The same of each of two rule sets.
struct Sides<Value> {
  var old: Value
  var new: Value

  subscript(side: Side) -> Value {
    // Lent, not copied: a whole rule set is asked for one number of it, often.
    _read {
      switch side {
      case .old: yield old
      case .new: yield new
      }
    }
    _modify {
      switch side {
      case .old: yield &old
      case .new: yield &new
      }
    }
  }

  func map<Other>(_ body: (Value) -> Other) -> Sides<Other> { Sides<Other>(old: body(old), new: body(new)) }
}

extension Sides: Sendable where Value: Sendable {}

/// What two rule sets know by the same name, by index; nil in the one that does not have it.
struct Match: Sendable {
  /// The newer name where there are two.
  var id: String
  var old: Int?
  var new: Int?

  subscript(side: Side) -> Int? { side == .old ? old : new }

  var isInBoth: Bool { old != nil && new != nil }

  /// Everything of the older one in its order, then what only the newer one has.
  ///
  /// - Parameter was: by index in the newer one, the names it had.
  static func all(old: [String], new: [String], was: [[String]] = []) -> [Match] {
    var matches = old.enumerated().map { Match(id: $0.element, old: $0.offset, new: nil) }
    var places: [String: Int] = [:]
    for (index, id) in old.enumerated() where places[id] == nil { places[id] = index }
    var taken: Set<Int> = []
    // Names that are the same go before former ones.
    for (index, id) in new.enumerated() {
      if let place = places[id], taken.insert(place).inserted { matches[place].new = index }
    }
    let found = Set(matches.compactMap(\.new))
    for (index, id) in new.enumerated() where !found.contains(index) {
      let former = (was.indices.contains(index) ? was[index] : []).compactMap { places[$0] }
      if let place = former.first(where: { taken.insert($0).inserted }) {
        matches[place].new = index
        matches[place].id = id
      } else {
        matches.append(Match(id: id, old: nil, new: index))
      }
    }
    return matches
  }
}
