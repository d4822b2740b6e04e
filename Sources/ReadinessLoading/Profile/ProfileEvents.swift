internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessXML

/// Fills a profile from the events of its document.
///
/// It sees whether the document has the shape of a profile and not what is wrong where it has not: the few that have
/// not are looked at again, at leisure, by ``ProfileStructure``.
struct ProfileEvents {
  var builder: ProfileBuilder
  /// Whether elements, attributes and text stood where they may so far.
  var isSound = true
  /// The element the next event stands in.
  private var inside = ProfileWord.outside
  /// The last child of the profile, since its children have an order.
  private var lastChild = 0
  /// How deep the next event stands in an element that is not understood.
  private var skipped = 0
  /// The question of the open answer; -1 where the answer has no place in the profile.
  private var question = -1
  private var hasNote = false
  private var dated: CivilDate?
  private var person = TextRange.empty
  /// The text of the open element so far, while there is one that holds text.
  private var collected = CollapsedText()
  /// Whether all text is of interest, white space too.
  private(set) var isCollecting = false
  /// Where the tags of the profile and of its rule set end; -1 without one.
  private(set) var profileOffset = -1
  private(set) var ruleSetOffset = -1

  init(_ builder: ProfileBuilder) { self.builder = builder }

  mutating func begin() {
    builder.begin()
    isSound = true
    inside = ProfileWord.outside
    lastChild = 0
    skipped = 0
    isCollecting = false
    profileOffset = -1
    ruleSetOffset = -1
  }

  // MARK: Events

  /// Gives whether ``isCollecting`` may have changed.
  @inline(__always)
  mutating func start(_ element: Int, _ tag: borrowing XMLStartTag) -> Bool {
    if skipped == 0, inside == ProfileWord.answers, element == ProfileWord.answer {
      inside = ProfileWord.answer
      hasNote = false
      startAnswer(tag)
      return false
    }
    startOther(element, tag)
    return true
  }

  /// Gives whether ``isCollecting`` may have changed.
  @inline(__always)
  mutating func end() -> Bool {
    if skipped == 0, inside == ProfileWord.answer {
      inside = ProfileWord.answers
      return false
    }
    endOther()
    return true
  }

  mutating func text(_ bytes: Span<UInt8>) {
    if isCollecting {
      collected.append(bytes)
    } else if skipped == 0 {
      isSound = false
    }
  }

  private mutating func startOther(_ element: Int, _ tag: borrowing XMLStartTag) {
    if skipped == 0, belongs(element) {
      inside = element
      startKnown(tag)
    } else {
      isSound = false
      isCollecting = false
      skipped += 1
    }
  }

  /// Whether an element may stand here, after all that went before it.
  private mutating func belongs(_ element: Int) -> Bool {
    switch inside {
    case ProfileWord.outside: return element == ProfileWord.profile
    case ProfileWord.profile:
      guard (ProfileWord.name...ProfileWord.answers).contains(element) else { return false }
      if element <= lastChild { isSound = false }
      lastChild = max(lastChild, element)
      return true
    case ProfileWord.interests: return element == ProfileWord.interest
    case ProfileWord.practices: return element == ProfileWord.practice
    case ProfileWord.answer:
      if hasNote { isSound = false }
      if element == ProfileWord.note { hasNote = true }
      return element == ProfileWord.evidence || element == ProfileWord.note
    default: return false
    }
  }

  private mutating func startKnown(_ tag: borrowing XMLStartTag) {
    switch inside {
    case ProfileWord.profile:
      profileOffset = tag.endOffset
      startProfile(tag)
    case ProfileWord.ruleSet:
      ruleSetOffset = tag.endOffset
      readRuleSet(tag)
    case ProfileWord.practice: readPractice(tag)
    case ProfileWord.interest:
      person = .empty
      readPerson(tag)
      collect()
    case ProfileWord.evidence:
      dated = nil
      readEvidence(tag)
      collect()
    case ProfileWord.name, ProfileWord.commissioner, ProfileWord.note:
      refuseAttributes(tag)
      collect()
    case ProfileWord.answers:
      refuseAttributes(tag)
      builder.setHasAnswers()
    default: refuseAttributes(tag)
    }
  }

  private mutating func collect() {
    collected.removeAll()
    isCollecting = true
  }

  private mutating func endOther() {
    if skipped > 0 {
      skipped -= 1
      // The text of an element goes on behind one that has no place in it; the document is refused in any case.
      return
    }
    if isCollecting {
      isCollecting = false
      endText()
    }
    inside = ProfileWord.parent(of: inside)
  }

  /// Hands on the text of the element that ends here.
  private mutating func endText() {
    let text = collected.bytes
    if text.isEmpty, inside != ProfileWord.name { isSound = false }
    switch inside {
    case ProfileWord.name: builder.setName(text.span)
    case ProfileWord.commissioner: builder.setCommissioner(text.span)
    case ProfileWord.interest:
      if builder.keepsTexts { builder.addInterest(person: person, text: builder.keep(text.span)) }
    case ProfileWord.evidence where question >= 0:
      builder.addEvidence(question: question, dated: dated, text.span)
    case ProfileWord.note where question >= 0:
      if builder.keepsTexts { builder.addNote(question: question, keeping: builder.keep(text.span)) }
    case ProfileWord.evidence: builder.addEvidenceAside(dated: dated, text.span)
    case ProfileWord.note:
      if builder.keepsTexts { builder.addNoteAside(keeping: builder.keep(text.span)) }
    default: break
    }
  }

  // MARK: What the tags say

  mutating func setQuestion(_ index: Int?) { question = index ?? -1 }
  mutating func setDated(_ date: CivilDate?) { dated = date }
  mutating func setPerson(_ range: TextRange) { person = range }
}
