internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessReports

/// Makes a result again, with every set of options that could have made it.
struct ResultRemaker {
  enum Outcome {
    /// The options that make the same bytes.
    case same([String])
    case differs(ResultDifference)
  }

  private let ruleSet: RuleSet
  private let assessor: Assessor
  private let profiles: [VerifiedProfile]
  private let since: VerifiedProfile?
  /// What the profile was called when the result was made; nil where nobody says.
  private let name: String?

  init(_ ruleSet: RuleSet, profiles: [VerifiedProfile], since: VerifiedProfile?, name: String?) {
    self.name = name
    self.ruleSet = ruleSet
    self.profiles = profiles
    self.since = since
    assessor = Assessor(ruleSet)
  }

  /// What is wrong with profiles that cannot be read; nil where all can.
  var problem: [Diagnostic]? {
    let judge = judge(allSteps: false, places: false)
    let verdicts = ((since.map { [$0] } ?? []) + profiles).map { $0.verdict(judge) }
    let bad = verdicts.filter { $0.assessed == nil }.flatMap(\.findings)
    return bad.isEmpty ? nil : bad
  }

  /// Compares a result with what the profiles give.
  func compare(_ result: [UInt8], _ formats: [ReportFormat]) -> Outcome {
    var nearest: (bytes: [UInt8], reach: Int)?
    let namesEarlier = namesEarlier
    for (format, earlier) in formats.flatMap({ format in comparisons(format, namesEarlier).map { (format, $0) } }) {
      for options in Self.options(format) {
        for names in fileNames(result, options) {
          let made = make(format, options, names, earlier)
          if made == result { return .same(["--format", format.word] + options.words + earlier.words) }
          let reach = ResultDifference.commonStart(made, result)
          if reach > nearest?.reach ?? -1 { nearest = (made, reach) }
          // Where a result does not say what its profile was called, other names make no other result.
          if !names.contains(where: { Self.holds(made, $0) }) { break }
        }
      }
    }
    return .differs(ResultDifference(found: result, wanted: nearest?.bytes ?? []))
  }

  /// What can change the bytes of a result.
  private struct Options {
    var allSteps = false
    var isFull = false
    var isStressed = false
    var places = true
    var table: String?
    var hasHeader = true
    var pages = ReportPages.all

    var words: [String] {
      var words: [String] = []
      if allSteps { words.append("--all-steps") }
      if isFull { words.append("--detail full") }
      if isStressed { words.append("--stress") }
      if pages != .all { words.append("--pages \(pages.rawValue)") }
      if !places { words.append("--no-places") }
      if let table { words.append("--table \(table)") }
      if !hasHeader { words.append("--no-header") }
      return words
    }
  }

  /// What a result may have been compared with.
  private enum Comparison {
    case given
    /// With the profiles that the profiles name as their own of last time.
    case named
    case none

    var words: [String] { if case .named = self { ["(with the earlier profile that it names)"] } else { [] } }
  }

  private func comparisons(_ format: ReportFormat, _ namesEarlier: Bool) -> [Comparison] {
    if since != nil { return [.given] }
    return namesEarlier && format.showsChanges(inFull: true) ? [.named, .none] : [.none]
  }

  /// Whether one of the profiles names its own of last time.
  private var namesEarlier: Bool {
    let judge = judge(allSteps: false, places: false)
    return profiles.contains { $0.verdict(judge).since != nil }
  }

  private static func options(_ format: ReportFormat) -> [Options] {
    var found: [Options] = []
    for allSteps in [false, true] {
      for isStressed in format.showsStress ? [false, true] : [false] {
        for places in [true, false] {
          for isFull in format.hasDetail ? [false, true] : [false] {
            for pages in format.hasPages ? ReportPages.allCases.reversed() : [.all] {
              found.append(
                Options(
                  allSteps: allSteps, isFull: isFull, isStressed: isStressed, places: places, pages: pages))
            }
          }
        }
      }
    }
    if format == .data(.csv) || format == .data(.ndjson) {
      for table in FactTables.ofAssessments { found.append(Options(table: table)) }
    }
    if format == .data(.csv) {
      found += found.map { (options) in
        var options = options
        options.hasHeader = false
        return options
      }
    }
    return found
  }

  /// What the profiles may have been called: as now, by their own names, or as the result says more than once.
  private func fileNames(_ result: [UInt8], _ options: Options) -> [[String]] {
    if let name { return [profiles.map { _ in name }] }
    let own = profiles.map { String(decoding: $0.path.lastName, as: UTF8.self) }
    var names = [profiles.map(\.path.inputName)]
    func add(_ more: [String]) { if !names.contains(more) { names.append(more) } }
    add(own)
    if profiles.count == 1 { add([FilePath.dash.inputName]) }
    // Of several profiles each may have lain in a folder of its own.
    let found = own.map { Self.names(endingIn: $0, in: result) }
    guard !found.contains(where: \.isEmpty) else { return names }
    for index in 0..<(found.map(\.count).max() ?? 0) { add(found.map { $0[min(index, $0.count - 1)] }) }
    return names
  }

  private static func holds(_ bytes: [UInt8], _ name: String) -> Bool {
    let name = Array(name.utf8)
    guard let first = name.first else { return false }
    return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: name) }
  }

  /// What a result calls its profile: a name that ends as its own does, or the one that stands before the place of an
  /// answer; nil where neither is to be seen.
  static func name(like own: String, in text: [UInt8]) -> String? {
    // A pipe goes by a number, which is the end of many a word.
    let isFile = own.hasSuffix(".xml") || own.hasSuffix(".json")
    return (isFile ? names(endingIn: own, in: text, least: 1).first : nil) ?? nameBeforePlace(in: text)
  }

  /// The name in the first `"at":"four-rivers.xml:14:5"`.
  private static func nameBeforePlace(in text: [UInt8]) -> String? {
    let mark = Array(#""at":""#.utf8)
    guard let start = text.indices.first(where: { text[$0] == mark[0] && text[$0...].starts(with: mark) }) else {
      return nil
    }
    let place = String(decoding: text[(start + mark.count)...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    let parts = place.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count > 2 ? parts.dropLast(2).joined(separator: ":") : nil
  }

  /// Names that stand in a text at least so often and end so. What stands there once could have been changed.
  private static func names(endingIn own: String, in text: [UInt8], least: Int = 2) -> [String] {
    let end = Array(own.utf8)
    guard let last = end.last else { return [] }
    var counts: [String: Int] = [:]
    var at = 0
    while at < text.count {
      defer { at += 1 }
      guard text[at] == last, at + 1 >= end.count, text[(at + 1 - end.count)...at].elementsEqual(end) else { continue }
      let isEnd: (UInt8) -> Bool = { $0 <= 0x20 || $0 == 0x22 || $0 == 0x2C || $0 == 0x3C || $0 == 0x3E }
      let start = text[..<at].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
      if at - start > 4096 { continue }
      counts[String(decoding: text[start...at], as: UTF8.self), default: 0] += 1
    }
    return counts.filter { $0.value >= least }.map(\.key).sorted().prefix(4).map(\.self)
  }

  private func judge(allSteps: Bool, places: Bool) -> ProfileJudge {
    ProfileJudge(ruleSet, assessor, allSteps: allSteps, wantsPlaces: places, keepsTexts: true)
  }

  private func make(_ format: ReportFormat, _ options: Options, _ names: [String], _ comparison: Comparison) -> [UInt8]
  {
    let table = options.table.flatMap { FactTables.table($0, ruleSet) }
    let tables = TableOptions(
      table: table, format: format == .data(.ndjson) ? .ndjson : .csv, hasHeader: options.hasHeader)
    let writer = ReportWriter(
      format, ruleSet, assessor, isAlone: profiles.count == 1, allSteps: options.allSteps, isFull: options.isFull,
      isStressed: options.isStressed, colour: false, pages: options.pages, tables: tables)
    var judge = judge(allSteps: options.allSteps, places: options.places)
    let earlier = since.flatMap { $0.verdict(judge).assessed }.map { EarlierProfile($0) }
    var bytes = writer.opening()
    for (index, profile) in profiles.enumerated() {
      let verdict = profile.verdict(judge)
      guard var assessed = verdict.assessed else { continue }
      var earlier = earlier
      if case .named = comparison { earlier = verdict.since?.find(of: assessed, in: profile.path, &judge).0 }
      assessed.file = names[index]
      if index > 0 { bytes += writer.between() }
      bytes += writer.numbered(writer.report(assessed, earlier: earlier), 1)
    }
    return bytes + writer.closing()
  }
}
