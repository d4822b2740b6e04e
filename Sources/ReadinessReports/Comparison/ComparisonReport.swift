public import ReadinessEngine
import ReadinessModel

/// Two or more profiles of one body over time, or one profile under two rule sets.
public struct ComparisonReport: Sendable {
  private let view: ComparisonView
  private let words: Words

  /// - Parameters:
  ///   - earlier: in order of time, one at least; each says what the rules after it make of it.
  ///   - latest: the newest profile under the newest rules.
  ///   - unreadable: named in the report, so that nobody takes what is compared for all that was given.
  public init(
    earlier: [EarlierProfile], latest: AssessedProfile, unreadable: [UnreadableProfile] = [],
    engine: String = "\(EngineVersion.text)"
  ) {
    view = ComparisonBuilder(earlier, latest, engine: engine).view(unreadable: unreadable)
    words = latest.ruleSet.words
  }

  /// - Parameters:
  ///   - width: columns of a text, 40 at least.
  ///   - colour: whether a text may use escape codes of a terminal.
  public func write(
    as format: DocumentFormat, width: Int = 80, colour: Bool = false, to bytes: inout [UInt8]
  ) {
    format.write(document, width: width, colour: colour, to: &bytes)
  }

  private var document: Document { ComparisonDocument(view: view, words: words).document }

  /// One table: standings at each point, then changes.
  public func writeCSV(to bytes: inout [UInt8]) { ComparisonCSV(view: view).write(to: &bytes) }

  /// One object, `"schema": "readiness-comparison/1"`.
  public func writeJSON(to bytes: inout [UInt8]) { ComparisonJSON(view: view).write(to: &bytes) }
}
