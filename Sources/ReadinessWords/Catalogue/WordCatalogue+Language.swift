/// How the language of a rule set writes lists, dates and numbers.
extension WordCatalogue {
  public static let language: [WordGroup] = [
    WordGroup(
      "Answers of yes/no questions",
      [
        .init("answer-yes", "Yes"),
        .init("answer-no", "No"),
      ]),
    WordGroup(
      "Lists",
      [
        .init("list-more", "{first}, {last}"),
        .init("list-and", "{first} and {last}"),
        .init("list-or", "{first} or {last}"),
      ]),
    WordGroup(
      "Dates",
      [
        .init("date", "{day} {month} {year}"),
        .init("month-1", "January"),
        .init("month-2", "February"),
        .init("month-3", "March"),
        .init("month-4", "April"),
        .init("month-5", "May"),
        .init("month-6", "June"),
        .init("month-7", "July"),
        .init("month-8", "August"),
        .init("month-9", "September"),
        .init("month-10", "October"),
        .init("month-11", "November"),
        .init("month-12", "December"),
      ]),
    WordGroup(
      "Numbers",
      [
        .init("number-decimal", "."),
        .init("number-thousands", ","),
        .init("number-percent", "{number}%"),
        .init("number-money", "{currency}{amount}"),
        .init("currency", "£"),
      ]),
  ]
}
