/// The arguments of one command after reading: every name is known, every value has the form it must have.
struct Arguments: Sendable {
  /// In the order given.
  var operands: [FilePath] = []
  /// Where results go, in the order given.
  var outputs: [FilePath] = []
  private var values: [String: FilePath] = [:]
  /// Of options that may stand more than once: all values, in the order given.
  private var lists: [String: [FilePath]] = [:]

  /// Whether the option was given.
  func has(_ option: String) -> Bool { values[option] != nil }

  /// The value of an option as a path, byte for byte.
  func path(_ option: String) -> FilePath? { values[option] }

  /// The value of an option as text.
  func text(_ option: String) -> String? { values[option].map { String(decoding: $0.bytes, as: UTF8.self) } }

  /// All values of an option that may stand more than once, as paths.
  func paths(_ option: String) -> [FilePath] { lists[option] ?? [] }

  /// All values of an option that may stand more than once, as texts.
  func texts(_ option: String) -> [String] { (lists[option] ?? []).map { String(decoding: $0.bytes, as: UTF8.self) } }

  /// The value of an option that counts.
  func count(_ option: String) -> Int? { text(option).flatMap { Int($0) } }

  /// Paths of what is read besides operands: the values of options that are no results. A word that is no path does no
  /// harm: what is there is only looked at.
  var inputs: [FilePath] { lists.values.flatMap(\.self).filter { !outputs.contains($0) && !$0.bytes.isEmpty } }

  mutating func set(_ option: String, _ value: FilePath) {
    values[option] = value
    lists[option, default: []].append(value)
  }
}
