internal import ReadinessModel

/// The sheets about the body: what it is, its interests, its practices.
struct BodyPages {
  let ruleSet: RuleSet
  let rows: SheetRowValues

  private static let (blankInterests, blankPractices) = (8, 24)

  /// `About`: the body in rows, then its interests in a table that goes on as far as is needed.
  func about(_ profile: Profile?, kind: Int?, isShort: Bool, _ lists: inout AnswerLists) -> SheetPage {
    var page = SheetPage(
      name: "About",
      columns: [
        SheetPage.Column(width: 12, isHidden: true), SheetPage.Column(width: 8, isHidden: true),
        SheetPage.Column(width: 12, isHidden: true), SheetPage.Column(width: 44, style: .open),
        SheetPage.Column(width: 44, style: .open), SheetPage.Column(width: 60),
      ])
    page.rows = [
      row(["", "", "", "About the body", "", ""], [.locked, .locked, .locked, .title, .title, .title]),
      row(
        ["rule set", "version", "question", "What is asked", "Answer", "Possible answers"],
        [CellStyle](repeating: .heading, count: 6)),
    ]
    (page.frozenRows, page.headingRow) = (2, 2)
    let common = rows.common(profile)
    for head in HeadRow.allCases where head != .practice && head != .interest {
      let (wording, words, offered) = words(head, kind: profile?.kind ?? kind)
      if !offered.isEmpty {
        page.dropDowns.append(
          SheetPage.DropDown(row: page.nextRow, column: 4, list: lists.number(of: offered), isOpen: false))
      }
      let answer = answer(head, profile, kind: kind, isShort: isShort)
      page.rows.append(
        row(
          [common[.ruleSet] ?? "", common[.version] ?? "", head.rawValue, wording, answer, words],
          [.locked, .locked, .locked, .locked, .open, .quiet]))
    }
    page.rows.append(
      row(["", "", "", "Declared interests", "", ""], [.locked, .locked, .locked, .group, .group, .group]))
    page.rows.append(
      row(
        ["", "", "", "Role", "Interest", "One row each; there is room below"],
        [.locked, .locked, .locked, .heading, .heading, .quiet]))
    for interest in profile?.interests ?? [] {
      page.rows.append(row(["", "", "", rows.kept(interest.person, profile), rows.kept(interest.text, profile)]))
    }
    for _ in 0..<Self.blankInterests { page.rows.append(row(["", "", "", "", ""])) }
    return page
  }

  private func row(_ texts: [String], _ styles: [CellStyle] = [.locked, .locked, .locked, .open, .open])
    -> SheetPage.Row
  {
    SheetPage.Row(cells: zip(texts, styles).map { SheetPage.Cell(text: $0, style: $1) })
  }

  private func words(_ head: HeadRow, kind: Int?) -> (wording: String, possible: String, offered: [String]) {
    switch head {
    case .id: return ("Short name for files", "Small letters, digits and hyphens", [])
    case .name: return ("Name of the body", "", [])
    case .kind:
      let kinds = kindLabels
      return ("What kind of body it is", kinds.joined(separator: " · "), kinds)
    case .asOf: return ("The date for which the answers hold", "A date, as 31/10/2013", [])
    case .target:
      let steps = ruleSet.steps.filter { step in kind.map { step.kinds.contains(KindSet(kind: $0)) } ?? true }
      let offered = steps.map(\.title) + [SheetWords.noTarget]
      return ("Which step it aims at", offered.joined(separator: " · "), offered)
    case .form:
      return (
        "How many questions are answered", "\(SheetWords.shortForm) · \(SheetWords.fullForm)",
        [SheetWords.shortForm, SheetWords.fullForm]
      )
    case .commissioner: return ("Commissioner (optional)", "", [])
    case .practice, .interest: return ("", "", [])
    }
  }

  private var kindLabels: [String] { ruleSet.kinds.map { SheetWords.capital($0.name) } }

  private func answer(_ head: HeadRow, _ profile: Profile?, kind: Int?, isShort: Bool) -> String {
    switch head {
    case .kind: return (profile?.kind ?? kind).map { kindLabels[$0] } ?? ""
    case .form: return profile?.isShort ?? isShort ? SheetWords.shortForm : SheetWords.fullForm
    default: break
    }
    guard let profile else { return "" }
    switch head {
    case .id: return rows.kept(profile.id, profile)
    case .name: return rows.kept(profile.name, profile)
    case .commissioner: return rows.kept(profile.commissioner, profile)
    case .asOf: return profile.asOf.text
    case .target: return profile.target.map { ruleSet.steps[$0].title } ?? SheetWords.noTarget
    case .kind, .form, .practice, .interest: return ""
    }
  }

  /// `Practices`: a table that goes on as far as is needed.
  func practices(_ profile: Profile?) -> SheetPage {
    var page = SheetPage(
      name: "Practices",
      columns: [
        SheetPage.Column(width: 16, style: .open), SheetPage.Column(width: 60, style: .open),
        SheetPage.Column(width: 16, style: .open), SheetPage.Column(width: 44),
      ])
    page.rows = [
      row(
        ["Member practices, one in each row; there is room below", "", "", ""], [.title, .title, .title, .title]),
      row(["Code", "Name", "Patients", ""], [.heading, .heading, .heading, .plain]),
    ]
    (page.frozenRows, page.headingRow) = (2, 2)
    let open: [CellStyle] = [.open, .open, .open]
    for practice in profile?.practices ?? [] {
      page.rows.append(
        row(
          [
            rows.kept(practice.code, profile), rows.kept(practice.name, profile),
            practice.patients.map { "\($0)" } ?? "",
          ], open))
    }
    for _ in 0..<Self.blankPractices { page.rows.append(row(["", "", ""], open)) }
    return page
  }
}
