/// A checked rule set as bytes, so that the program can start without reading its own rules as XML again.
///
/// An image is made by this program of a rule set that passed every check, and read by the same version of it.
extension RuleSet {
  /// The first number of every image; rises when the form changes.
  private static let format: Int64 = 5

  #if !hasFeature(Embedded)
    public var image: [UInt8] {
      var coder = ImageCoder()
      var copy = self
      _ = copy.code(&coder)
      return coder.bytes
    }
  #endif

  /// The rule set of an image; nil where the bytes are none of this version.
  public init?(image: [UInt8]) {
    self.init(id: "", version: "")
    var coder = ImageCoder(reading: image)
    guard code(&coder), coder.isComplete else { return nil }
  }

  private mutating func code(_ coder: inout ImageCoder) -> Bool {
    var format = Self.format
    coder.code(&format)
    guard format == Self.format else { return false }
    coder.code(&id)
    coder.code(&version)
    coder.code(&title)
    coder.code(&about)
    coder.code(&digest)
    coder.code(&kinds, empty: Kind(id: "", name: "", includes: [], isCommissioner: false)) { coder, kind in
      coder.code(&kind.id)
      coder.code(&kind.name)
      coder.code(&kind.includes)
      coder.code(&kind.isCommissioner)
    }
    coder.code(&parties, empty: Party(id: "", name: "", isCommissioner: false)) { $0.code(&$1) }
    coder.code(&scoring.withholdBelow)
    coder.code(&scoring.scoresShortForm)
    coder.code(&scoring.movesStepsByScore)
    coder.code(&scoring.bands, empty: Band(id: "", name: "", below: nil)) { coder, band in
      coder.code(&band.id)
      coder.code(&band.name)
      coder.code(&band.below)
    }
    codeWords(&coder)
    codeProvenance(&coder)
    codePath(&coder)
    codeCatalogue(&coder)
    coder.code(&statements, empty: Statement(id: "", title: "")) { coder, statement in
      coder.code(&statement.id)
      coder.code(&statement.title)
    }
    coder.code(&retired, empty: .nothing) { coder, retired in
      coder.code(&retired.question)
      coder.code(&retired.isKeptOnly)
    }
    coder.code(&former, empty: FormerEdition(version: "")) { $0.code(&$1) }
    coder.code(&tailorings, empty: Tailoring(id: "", title: "", owner: "")) { $0.code(&$1) }
    let gate = LoosenedGate(id: "", code: "", title: "", tailoring: 0, reasons: [], isShown: false)
    coder.code(&loosened, empty: gate) { $0.code(&$1) }
    return true
  }

  private mutating func codeWords(_ coder: inout ImageCoder) {
    var sentences = words.all.map { Saying(state: $0.id, text: $0.text) }
    coder.code(&sentences, empty: Saying(state: "", text: "")) { $0.code(&$1) }
    var (language, isRightToLeft) = (words.language, words.isRightToLeft)
    coder.code(&language)
    coder.code(&isRightToLeft)
    var translations = words.allTranslations.map { Saying(state: $0.id, text: $0.text) }
    coder.code(&translations, empty: Saying(state: "", text: "")) { $0.code(&$1) }
    if coder.isReading {
      words = Words(sentences.map { ($0.state, $0.text) }, translations: translations.map { ($0.state, $0.text) })
    }
    (words.language, words.isRightToLeft) = (language, isRightToLeft)
    coder.code(&glossary, empty: Term(id: "", short: "", name: "", means: "")) { coder, term in
      coder.code(&term.id)
      coder.code(&term.short)
      coder.code(&term.name)
      coder.code(&term.means)
    }
  }

  private mutating func codeProvenance(_ coder: inout ImageCoder) {
    coder.code(&sources, empty: Source(id: "", title: "", author: "", published: "", whereFound: "")) {
      coder, source in
      coder.code(&source.id)
      coder.code(&source.title)
      coder.code(&source.author)
      coder.code(&source.published)
      coder.code(&source.whereFound)
    }
    let claim = Claim(id: "", source: 0, line: "", isStated: true, use: .context, text: "", honoured: "")
    coder.code(&claims, empty: claim) { coder, claim in
      coder.code(&claim.id)
      coder.code(&claim.source)
      coder.code(&claim.line)
      coder.code(&claim.isStated)
      coder.code(&claim.use)
      coder.code(&claim.text)
      coder.code(&claim.honoured)
    }
  }

  private mutating func codePath(_ coder: inout ImageCoder) {
    let step = Step(id: "", number: 0, kinds: [], title: "", means: "", patients: "", says: [], gates: 0..<0)
    coder.code(&steps, empty: step) { coder, step in
      coder.code(&step.id)
      coder.code(&step.number)
      coder.code(&step.kinds)
      coder.code(&step.title)
      coder.code(&step.means)
      coder.code(&step.patients)
      coder.code(&step.says, empty: Saying(state: "", text: "")) { $0.code(&$1) }
      coder.code(&step.gates)
    }
    let nothing = Action.nothing
    let gate = Gate(
      id: "", code: "", step: 0, title: "", formula: .all([]), action: nothing, citation: Citation())
    coder.code(&gates, empty: gate) { coder, gate in
      coder.code(&gate.id)
      coder.code(&gate.code)
      coder.code(&gate.step)
      coder.code(&gate.title)
      coder.code(&gate.formula)
      coder.code(&gate.action)
      coder.code(&gate.citation)
    }
    let condition = StandingCondition(
      id: "", kinds: [], title: "", formula: .all([]), text: "", clears: "", action: nothing, citation: Citation())
    coder.code(&conditions, empty: condition) { $0.code(&$1) }
    coder.code(&holds, empty: condition) { $0.code(&$1) }
    let rule = ConsistencyRule(
      id: "", code: "", severity: .error, kinds: [], title: "", test: .outsideLimits, text: "", owners: [],
      citation: Citation())
    coder.code(&consistency, empty: rule) { $0.code(&$1) }
  }

  private mutating func codeCatalogue(_ coder: inout ImageCoder) {
    let root = Group(id: "", title: "", aggregate: .sum, weight: FixedDecimal(0))
    coder.code(&sections, empty: Section(id: "", code: "", title: "", about: "", step: nil, root: root)) {
      coder, section in
      coder.code(&section.id)
      coder.code(&section.code)
      coder.code(&section.title)
      coder.code(&section.about)
      coder.code(&section.step)
      coder.code(&section.root)
      coder.code(&section.isQuickWin)
      coder.code(&section.summary, empty: SummaryPart(section: 0, group: "", weight: FixedDecimal(0))) { coder, part in
        coder.code(&part.section)
        coder.code(&part.group)
        coder.code(&part.weight)
      }
      coder.code(&section.was)
      coder.code(&section.mayNotApply)
    }
    coder.code(&questions, empty: Question(id: "", code: "", section: 0, type: .text, kinds: [])) { $0.code(&$1) }
    coder.code(&rules, empty: Rule(id: "", role: .information, section: 0, question: nil, kinds: [])) { $0.code(&$1) }
  }
}
