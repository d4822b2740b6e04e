extension RuleSet {
  /// A question by its index in formulas about former answers, retired ones behind the others.
  public func asked(_ index: Int) -> Question {
    index < questions.count ? questions[index] : retired[index - questions.count].question
  }
}
