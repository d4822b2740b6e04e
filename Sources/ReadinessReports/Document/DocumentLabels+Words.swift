package import ReadinessModel
internal import ReadinessWords

extension DocumentLabels {
  /// In the rule set's own words where it has them.
  package init(_ words: Words) {
    let phrases = Phrases(words)
    self.init(
      contents: phrases["label-contents"], skip: phrases["label-skip"], page: phrases["label-page"],
      nothing: phrases["label-nothing"], language: words.language, isRightToLeft: words.isRightToLeft)
  }
}
