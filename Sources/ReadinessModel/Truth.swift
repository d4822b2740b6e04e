/// Kleene's three truth values; order false < unknown < true makes "and" the minimum and "or" the maximum.
public enum Truth: UInt8, Sendable, CaseIterable, Comparable {
  case isFalse, unknown, isTrue

  @inlinable
  public init(_ value: Bool) { self = value ? .isTrue : .isFalse }

  @inlinable
  public static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }

  @inlinable
  public static func && (left: Truth, right: Truth) -> Truth { min(left, right) }

  @inlinable
  public static func || (left: Truth, right: Truth) -> Truth { max(left, right) }

  @inlinable
  public static prefix func ! (value: Truth) -> Truth {
    switch value {
    case .isFalse: .isTrue
    case .unknown: .unknown
    case .isTrue: .isFalse
    }
  }

  /// `true`, `false` or `unknown`.
  public var word: StaticString {
    switch self {
    case .isFalse: "false"
    case .unknown: "unknown"
    case .isTrue: "true"
    }
  }
}
