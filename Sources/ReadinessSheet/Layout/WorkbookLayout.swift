internal import ReadinessModel
internal import ReadinessWords

/// All sheets of a workbook, in order: what it is about, the body, its practices, a sheet for each section.
struct WorkbookLayout {
  /// Sections with fewer questions than this share a sheet in the short form, which is to be printed on few.
  private static let leastQuestions = 7

  private let ruleSet: RuleSet
  private let rows: SheetRowValues
  private var phrases: Phrases { rows.sheetWords.phrases }
  private(set) var pages: [SheetPage] = []
  private(set) var lists = AnswerLists()

  /// - Parameters:
  ///   - kind: index of the kind of body whose questions are asked; nil for those of every kind. A profile's own kind goes
  ///     before it, as its form goes before `isShort`. What was answered is always there.
  init(_ ruleSet: RuleSet, _ profile: Profile?, kind: Int?, isShort: Bool) {
    self.ruleSet = ruleSet
    rows = SheetRowValues(ruleSet)
    let isShort = profile?.isShort ?? isShort
    let asked = AskedQuestions(ruleSet, profile, kind: kind, isShort: isShort)
    let body = BodyPages(ruleSet: ruleSet, rows: rows, sheetWords: rows.sheetWords)
    let about = body.about(profile, kind: kind, isShort: isShort, &lists)
    let questions = sections(asked, profile, isShort: isShort)
    let counted = asked.indices.count
    pages = [
      ReadMePage.page(ruleSet, rows.sheetWords, questions: counted, sheets: questions.map(\.name)), about,
    ]
    if HeadRow.asked(ruleSet, profile).contains(.practice) { pages.append(body.practices(profile)) }
    pages += questions
    pages.append(lists.page)
    nameApart()
  }

  private mutating func sections(_ asked: AskedQuestions, _ profile: Profile?, isShort: Bool) -> [SheetPage] {
    var pages: [SheetPage] = []
    var few: [Int] = []
    for section in ruleSet.sections.indices {
      let count = asked.indices.count { ruleSet.questions[$0].section == section }
      if count == 0 { continue }
      if isShort, count < Self.leastQuestions {
        few.append(section)
        continue
      }
      var page = QuestionPage(ruleSet.sections[section].title, ruleSet.sections[section].title, rows)
      add(section, asked, profile, to: &page)
      pages.append(page.page)
    }
    if !few.isEmpty {
      let title = few.map { ruleSet.sections[$0].title }.joined(separator: ", ")
      var page = QuestionPage(few.count == 1 ? title : phrases["sheet-others"], title, rows)
      for section in few {
        if few.count > 1 { page.addHeading(ruleSet.sections[section].title, isSection: true) }
        add(section, asked, profile, to: &page)
      }
      pages.append(page.page)
    }
    if let profile, !profile.strays.isEmpty {
      var page = QuestionPage(phrases["sheet-strays"], phrases["sheet-strays-title"], rows)
      for stray in profile.strays {
        page.addStray(stray, profile)
      }
      pages.append(page.page)
    }
    return pages
  }

  private mutating func add(_ section: Int, _ asked: AskedQuestions, _ profile: Profile?, to page: inout QuestionPage) {
    let groups = Self.groups(of: ruleSet.sections[section])
    var last = ""
    for index in asked.indices where ruleSet.questions[index].section == section {
      let group = groups[index] ?? ""
      if group != last, !group.isEmpty { page.addHeading(group) }
      last = group
      let question = ruleSet.questions[index]
      let owner = question.answeredBy.map { SheetWords.capital(ruleSet.parties[$0].name) } ?? ""
      page.add(question, owner, profile, index, &lists)
    }
  }

  /// The titles of the groups right below a section, by question.
  private static func groups(of section: Section) -> [Int: String] {
    var titles: [Int: String] = [:]
    func take(_ group: Group, _ title: String) {
      for question in group.questions { titles[question] = title }
      for case .group(let child) in group.children { take(child, title) }
    }
    for case .group(let child) in section.root.children { take(child, child.title) }
    return titles
  }

  /// Names of sheets are short, without signs that have a meaning there, and no two alike.
  private mutating func nameApart() {
    var taken: Set<String> = [AnswerLists.sheetName.lowercased()]
    for index in pages.indices where !pages[index].isHidden {
      let plain = String(pages[index].name.map { "[]:*?/\\'".contains($0) ? " " : $0 }.prefix(28))
      var name = SheetText.words(plain)
      var number = 2
      while name.isEmpty || taken.contains(name.lowercased()) || name.lowercased() == "history" {
        name = "\(SheetText.words(plain)) \(number)"
        number += 1
      }
      taken.insert(name.lowercased())
      pages[index].name = name
    }
  }
}

/// Which questions a sheet asks, in the order of the catalogue.
struct AskedQuestions {
  let indices: [Int]

  init(_ ruleSet: RuleSet, _ profile: Profile?, kind: Int?, isShort: Bool) {
    let kinds = (profile?.kind ?? kind).map { ruleSet.kinds[$0].includes } ?? .every
    indices = ruleSet.questions.indices.filter { index in
      let question = ruleSet.questions[index]
      if question.isDerived { return false }
      if let profile,
        profile.answers[index].state != .blank || profile.evidence.contains(where: { $0.question == index })
      {
        return true
      }
      return !question.kinds.isDisjoint(with: kinds) && (!isShort || question.inShortForm)
    }
  }
}
