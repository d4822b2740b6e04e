internal import ReadinessModel

/// The truth values a formula may still take while some answers are left free.
struct TruthSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  static let isFalse = TruthSet(rawValue: 1)
  static let unknown = TruthSet(rawValue: 2)
  static let isTrue = TruthSet(rawValue: 4)
  static let notTrue: TruthSet = [.isFalse, .unknown]
  static let every: TruthSet = [.isFalse, .unknown, .isTrue]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ value: Bool) { self = value ? .isTrue : .isFalse }

  /// Every value that "and" of one value of each can have.
  static func && (left: TruthSet, right: TruthSet) -> TruthSet {
    var result = TruthSet()
    if left.contains(.isTrue), right.contains(.isTrue) { result.insert(.isTrue) }
    if left.contains(.isFalse) || right.contains(.isFalse) { result.insert(.isFalse) }
    if left.contains(.unknown), !right.isDisjoint(with: [.unknown, .isTrue]) { result.insert(.unknown) }
    if right.contains(.unknown), !left.isDisjoint(with: [.unknown, .isTrue]) { result.insert(.unknown) }
    return result
  }

  static func || (left: TruthSet, right: TruthSet) -> TruthSet { !(!left && !right) }

  static prefix func ! (value: TruthSet) -> TruthSet {
    var result = value.intersection(.unknown)
    if value.contains(.isTrue) { result.insert(.isFalse) }
    if value.contains(.isFalse) { result.insert(.isTrue) }
    return result
  }

  /// At least `count` of the parts.
  static func atLeast(_ count: Int, of parts: [TruthSet]) -> TruthSet {
    var result = TruthSet()
    let canBeTrue = parts.filter { $0.contains(.isTrue) }.count
    let mustBeTrue = parts.filter { $0 == .isTrue }.count
    let canBeOpen = parts.filter { $0 != .isFalse }.count
    let mustBeOpen = parts.filter { !$0.contains(.isFalse) }.count
    if canBeTrue >= count { result.insert(.isTrue) }
    if mustBeOpen < count { result.insert(.isFalse) }
    if mustBeTrue < count, canBeOpen >= count, parts.contains(where: { $0.contains(.unknown) }) {
      result.insert(.unknown)
    }
    return result
  }
}
