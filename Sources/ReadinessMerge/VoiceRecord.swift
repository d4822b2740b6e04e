internal import ReadinessModel

/// What each voice said, as a sentence of the merged profile's note, and read back from there in the next round.
enum VoiceRecord {
  private static let mark = "Voices"

  /// `Voices: own.xml: 31; abbey.xml: 27`, with the round where there are rounds.
  static func sentence(_ said: [(name: String, words: String)], round: Int?) -> String {
    let head = round.map { "\(mark), round \($0)" } ?? mark
    return "\(head): " + said.map { "\($0.name): \($0.words)" }.joined(separator: "; ")
  }

  /// Everybody who spoke in an earlier round, by the names in its records; none where it has no records.
  static func names(in earlier: Profile) -> Set<String> {
    var names: Set<String> = []
    for detail in earlier.details {
      let note = earlier.string(detail.note)
      guard let record = note.split(separator: " – ").last(where: { $0.hasPrefix(mark) }),
        let head = record.firstRange(of: ": ")
      else { continue }
      for part in record[head.upperBound...].split(separator: "; ") {
        if let end = part.firstRange(of: ": ") { names.insert(String(part[..<end.lowerBound])) }
      }
    }
    return names
  }

  /// What a voice said in the merged profile of an earlier round; nil where that cannot be told.
  static func words(of name: String, _ question: Int, in earlier: Profile) -> String? {
    let note = earlier.detail(of: question).map { earlier.string($0.note) } ?? ""
    guard let record = note.split(separator: " – ").last(where: { $0.hasPrefix(mark) }) else {
      // Without a record all voices said the same.
      return earlier.answers[question].state == .blank ? nil : earlier.words(of: question)
    }
    for part in record.split(separator: "; ") {
      guard let place = part.firstRange(of: "\(name): ") else { continue }
      let isWhole = place.lowerBound == part.startIndex || part[..<place.lowerBound].hasSuffix(": ")
      if isWhole { return String(part[place.upperBound...]) }
    }
    return nil
  }
}
