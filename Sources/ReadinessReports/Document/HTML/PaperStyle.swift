package import ReadinessModel
internal import ReadinessWords

/// How a report's two sides look, for pages that say the same and are made elsewhere.
package enum PaperStyle {
  /// The style sheet of a report.
  ///
  /// - Parameter running: what stands at the foot of each printed page beside its number; letters, digits, blanks, commas
  ///   and full stops stand as they are.
  package static func text(running: String, _ words: Words) -> String {
    let labels = DocumentLabels(words)
    return StyleSheet.onePaper + "\n"
      + StyleSheet.foot(running: running, page: labels.page, isRightToLeft: labels.isRightToLeft)
  }
}
