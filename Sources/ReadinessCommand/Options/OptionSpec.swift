/// One option of a command, as its help shows it and as it is read.
struct OptionSpec: Sendable {
  /// What follows the name.
  enum Value: Sendable {
    case none
    /// The path of something that is read, under this placeholder.
    case any(String)
    /// A name, a date or another text that is no path, under this placeholder.
    case name(String)
    /// The path of a result, under this placeholder: it must lead to nothing that is read, and to no other result.
    case output(String)
    /// One of a few words.
    case word(String, [String])
    /// A whole number from 1 to `most`.
    case count(String, most: Int)
  }

  /// With its two dashes.
  let name: String
  let value: Value
  let help: String
  /// Whether it may stand more than once, each time with another value.
  let repeats: Bool

  init(_ name: String, _ value: Value = .none, _ help: String, repeats: Bool = false) {
    self.name = name
    self.value = value
    self.help = help
    self.repeats = repeats
  }

  /// `--format FORMAT`.
  var heading: String { placeholder.map { "\(name) \($0)" } ?? name }

  private var placeholder: String? {
    switch value {
    case .none: nil
    case .any(let text), .name(let text), .output(let text), .word(let text, _), .count(let text, _): text
    }
  }
}
