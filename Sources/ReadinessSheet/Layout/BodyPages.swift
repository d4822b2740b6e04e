internal import ReadinessModel
internal import ReadinessWords

/// The sheets about the body: what it is, its interests, its practices.
struct BodyPages {
  let ruleSet: RuleSet
  let rows: SheetRowValues
  let sheetWords: SheetWords
  private var phrases: Phrases { sheetWords.phrases }

  private static let (blankInterests, blankPractices) = (8, 24)

  /// `About`: the body in rows, then its interests in a table that goes on as far as is needed.
  func about(_ profile: Profile?, kind: Int?, isShort: Bool, _ lists: inout AnswerLists) -> SheetPage {
    var page = SheetPage(
      name: phrases["sheet-about"],
      columns: [
        SheetPage.Column(width: 12, isHidden: true), SheetPage.Column(width: 8, isHidden: true),
        SheetPage.Column(width: 12, isHidden: true), SheetPage.Column(width: 44, style: .open),
        SheetPage.Column(width: 44, style: .open), SheetPage.Column(width: 60),
      ])
    page.rows = [
      row(["", "", "", phrases["sheet-about-title"], "", ""], [.locked, .locked, .locked, .title, .title, .title]),
      row(
        [SheetColumn.ruleSet, .version, .question, .wording, .answer, .choices].map(sheetWords.heading),
        [CellStyle](repeating: .heading, count: 6)),
    ]
    (page.frozenRows, page.headingRow) = (2, 2)
    let common = rows.common(profile)
    for head in HeadRow.asked(ruleSet, profile) where head != .practice && head != .interest {
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
      row(["", "", "", phrases["heading-interests"], "", ""], [.locked, .locked, .locked, .group, .group, .group]))
    page.rows.append(
      row(
        ["", "", "", phrases["sheet-role"], phrases["sheet-interest"], phrases["sheet-room-below"]],
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
    case .id: return (phrases["sheet-id"], phrases["sheet-id-form"], [])
    case .name: return (phrases["sheet-name"], "", [])
    case .kind:
      let kinds = kindLabels
      return (phrases["sheet-kind"], kinds.joined(separator: " · "), kinds)
    case .asOf: return (phrases["sheet-as-of"], phrases["sheet-date"], [])
    case .target:
      let steps = ruleSet.steps.filter { step in kind.map { step.kinds.contains(KindSet(kind: $0)) } ?? true }
      let offered = steps.map(\.title) + [sheetWords.noTarget]
      return (phrases["sheet-target"], offered.joined(separator: " · "), offered)
    case .form:
      return (
        phrases["sheet-form"], "\(sheetWords.shortForm) · \(sheetWords.fullForm)",
        [sheetWords.shortForm, sheetWords.fullForm]
      )
    case .since: return (phrases["sheet-since"], "", [])
    case .commissioner: return (phrases["form-commissioner-label"], "", [])
    case .practice, .interest: return ("", "", [])
    }
  }

  private var kindLabels: [String] { ruleSet.kinds.map { SheetWords.capital($0.name) } }

  private func answer(_ head: HeadRow, _ profile: Profile?, kind: Int?, isShort: Bool) -> String {
    switch head {
    case .kind: return (profile?.kind ?? kind).map { kindLabels[$0] } ?? ""
    case .form: return profile?.isShort ?? isShort ? sheetWords.shortForm : sheetWords.fullForm
    default: break
    }
    guard let profile else { return "" }
    switch head {
    case .id: return rows.named(profile.id, profile)
    case .name: return rows.named(profile.name, profile)
    case .since: return rows.named(profile.since, profile)
    case .commissioner: return rows.named(profile.commissioner, profile)
    case .asOf: return profile.asOf.text
    case .target: return profile.target.map { ruleSet.steps[$0].title } ?? sheetWords.noTarget
    case .kind, .form, .practice, .interest: return ""
    }
  }

  /// `Practices`: a table that goes on as far as is needed.
  func practices(_ profile: Profile?) -> SheetPage {
    var page = SheetPage(
      name: SheetWords.capital(phrases["form-members"]),
      columns: [
        SheetPage.Column(width: 16, style: .open), SheetPage.Column(width: 60, style: .open),
        SheetPage.Column(width: 16, style: .open), SheetPage.Column(width: 44),
      ])
    page.rows = [
      row(
        [phrases("sheet-members-title", ["title": phrases["form-members-title"]]), "", "", ""],
        [.title, .title, .title, .title]),
      row(
        [phrases["label-code"], phrases["label-name"], SheetWords.capital(phrases["form-member-size"]), ""],
        [.heading, .heading, .heading, .plain]),
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
