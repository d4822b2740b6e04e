internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords

/// Writes a profile without answers that passes the schema and can be assessed as it is; what there is to answer stands
/// in comments.
struct BlankProfile {
  let ruleSet: RuleSet
  /// Index of the kind of body.
  let kind: Int
  let isShort: Bool

  /// The whole file.
  func text() -> String {
    var lines = head()
    for index in ruleSet.sections.indices {
      let questions = questions(of: index)
      if questions.isEmpty { continue }
      lines += ["", "    <!-- ===== \(XMLComment.safe(ruleSet.sections[index].title)) ===== -->"]
      for question in questions { lines += [""] + BlankAnswer(ruleSet: ruleSet, question: question).lines() }
    }
    return (lines + ["  </answers>", "</profile>", ""]).joined(separator: "\n")
  }

  /// Asked of this kind of body in this form, in the order of the catalogue.
  private func questions(of section: Int) -> [Question] {
    let kinds = ruleSet.kinds[kind].includes
    return ruleSet.questions.filter { question in
      question.section == section && !question.isDerived && !question.kinds.isDisjoint(with: kinds)
        && (question.inShortForm || !isShort)
    }
  }

  private func head() -> [String] {
    let count = ruleSet.sections.indices.reduce(0) { $0 + questions(of: $1).count }
    let steps = ruleSet.steps.filter { $0.kinds.contains(KindSet(kind: kind)) }.map(\.id)
    let name = ruleSet.kinds[kind].name
    let phrases = Phrases(ruleSet.words)
    var sentences = [
      phrases(
        "template-about",
        [
          "kind": name, "count": String(count),
          "form": phrases("about-form", ["form": phrases[isShort ? "about-form-short" : "about-form-full"]]),
        ]) + " " + phrases("template-fill", ["state": "state=\"not-known\""]),
      phrases["template-as-of"]
        + (ruleSet.steps.isEmpty
          ? "" : " " + phrases("template-target", ["steps": (["none"] + steps).joined(separator: ", ")])),
      phrases("template-since", ["since": "since=\"…\""]),
    ]
    sentences += TailoringView(ruleSet)?.sentences ?? []
    sentences.append(
      phrases["form-privacy"] + " "
        + phrases("template-then", ["commands": "readiness check FILE, readiness assess FILE"]))
    let comment = sentences.flatMap { TextWrap.lines($0, width: 110) }
    return [#"<?xml version="1.0" encoding="UTF-8"?>"#, "<!--"]
      + comment.map { "  \(XMLComment.safe($0))" }
      + [
        "-->",
        "<profile xmlns=\"urn:readiness:profile:1\" id=\"my-\(ruleSet.kinds[kind].id)\" "
          + "kind=\"\(ruleSet.kinds[kind].id)\" as-of=\"2000-01-01\"",
        "         target=\"none\" form=\"\(isShort ? "short" : "full")\">",
        "  <name>\(XMLComment.text(phrases["sheet-name"]))</name>",
      ]
      + (ruleSet.hasCommissioner
        ? ["  <!-- <commissioner>\(XMLComment.text(phrases["template-commissioner"]))</commissioner> -->"] : []) + [
        "  <rule-set id=\"\(ruleSet.id)\" version=\"\(ruleSet.version)\"/>",
        "  <interests>",
        "    <!-- <interest person=\"\(XMLComment.text(phrases["template-interest-person"]))\">"
          + "\(XMLComment.text(phrases["template-interest"]))</interest> -->",
        "  </interests>",
      ]
      + (ruleSet.asksForMembers
        ? ["  <practices>", "    <!-- <practice code=\"\" name=\"\" patients=\"\"/> -->", "  </practices>"] : [])
      + ["  <answers>"]
  }
}
