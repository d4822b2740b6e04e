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
    let comment =
      TextWrap.lines(
        "A profile to fill in for one body of the kind “\(name)”, \(isShort ? "short" : "full") form: "
          + "\(Counted.text(count, "question")). Set id, as-of, target and name. Take the comment marks from the answers you have and "
          + "fill in the value. Where somebody asked and nobody knows, write state=\"not-known\" in place of the value; "
          + "what is left out counts as not yet said, never as no.", width: 110)
      + TextWrap.lines(
        "as-of is the day for which the answers hold; it is set so far back here that nobody leaves it by mistake."
          + (ruleSet.steps.isEmpty
            ? "" : " target is the step aimed at: \((["none"] + steps).joined(separator: ", "))."),
        width: 110)
      + (TailoringView(ruleSet)?.sentences ?? []).flatMap { TextWrap.lines($0, width: 110) }
      + TextWrap.lines(
        "\(Phrases(ruleSet.words)["form-privacy"]) Then: readiness check FILE, readiness assess FILE.", width: 110)
    return [#"<?xml version="1.0" encoding="UTF-8"?>"#, "<!--"]
      + comment.map { "  \(XMLComment.safe($0))" }
      + [
        "-->",
        "<profile xmlns=\"urn:readiness:profile:1\" id=\"my-\(ruleSet.kinds[kind].id)\" "
          + "kind=\"\(ruleSet.kinds[kind].id)\" as-of=\"2000-01-01\"",
        "         target=\"none\" form=\"\(isShort ? "short" : "full")\">",
        "  <name>Name of the body</name>",
      ] + (ruleSet.hasCommissioner ? ["  <!-- <commissioner>Name of the commissioner</commissioner> -->"] : []) + [
        "  <rule-set id=\"\(ruleSet.id)\" version=\"\(ruleSet.version)\"/>",
        "  <interests>",
        "    <!-- <interest person=\"Chair\">what the interest is</interest> -->",
        "  </interests>",
      ]
      + (ruleSet.asksForMembers
        ? ["  <practices>", "    <!-- <practice code=\"\" name=\"\" patients=\"\"/> -->", "  </practices>"] : [])
      + ["  <answers>"]
  }
}
