/// What it would take.
extension WordCatalogue {
  static let routes: [WordGroup] = [
    WordGroup(
      "Route maps",
      [
        .init(
          "route-summary",
          "{count} changes, {work}, {time}: the least that has to change, ready by {date} if it starts on {start}.",
          with: ["name", "goal", "step", "days", "months"]),
        .init(
          "route-summary-one",
          "One change, {work}, {time}: the least that has to change, ready by {date} if it starts on {start}.",
          with: ["name", "goal", "step", "count", "days", "months"]),
        .init("route-range", "Between {least} and {most} working days, because {count} questions are open."),
        .init(
          "route-range-one", "Between {least} and {most} working days, because one question is open.", with: ["count"]),
        .init("route-not-proven", "The best way found; a shorter one has not been ruled out."),
        .init(
          "route-commissioner-needed", "Without {commissioner} this way cannot be gone; changes of its own: {count}."),
        .init("route-commissioner-spared", "Nothing on this way depends on {commissioner}.", with: ["count"]),
        .init("route-title", "Route map: {name}"),
        .init("route-title-many", "Route maps"),
        .init("route-kicker", "Route map"),
        .init("route-to", "To reach {goal}:", with: ["name", "step"]),
        .init("route-clears", "To settle what comes first ({goal}):", with: ["name", "step"]),
        .init("route-within", "Within {work} {met} of {of} requirements can be in place.", with: ["days"]),
        .init("route-blocked", "{requirement} cannot be put in place by deciding."),
        .init("route-blocked-heading", "What stands in the way"),
        .init("route-nothing-sought", "{name} seeks no further step: nothing has to change.", with: ["goal", "step"]),
        .init("route-reached", "{name} is there already: {goal}. Nothing has to change.", with: ["step"]),
        .init("route-impossible", "No way leads {name} to this by deciding alone: {goal}.", with: ["step"]),
        .init("route-none-found", "No way was found for {name}: {goal}.", with: ["step"]),
        .init("route-table", "What has to change"),
        .init("route-bars", "When"),
        .init("route-change", "Change"),
        .init("route-start", "Start"),
        .init("route-in-place", "In place"),
        .init("route-time", "Over the quarters"),
        .init("route-from-to", "from {start} to {end}"),
        .init("route-with", "{owner} with {with}"),
        .init("route-find-out-first", "Find out first: it may already be so."),
        .init("route-after", "after {codes}"),
        .init("route-critical", "a delay here delays the whole"),
        .init("route-expected", "expected by the body on {date}"),
        .init("route-expected-early", "expected by the body on {date}, which is sooner than can be"),
        .init("route-other", "{count} changes, {work}, ready by {date}", with: ["days"]),
        .init("route-other-one", "One change, {work}, ready by {date}", with: ["count", "days"]),
        .init("route-afterwards", "What would be true then"),
        .init("route-step-then", "{step}: {state}"),
        .init("route-remains", "Still to be read beside it: {title}"),
        .init("route-arises", "New, to be read beside it: {title}"),
        .init("route-falls-away", "No longer so: {title}"),
        .init("route-then", "Then"),
        .init("route-note", "{text} ({owner})"),
        .init("route-note-date", "By the route map, in place on {date}:"),
        .init("route-unreadable", "Could not be read"),
        .init("heading-other-ways", "Other ways to the same goal"),
        .init(
          "route-no-steps",
          "There is nothing to plan for {name} until a goal is named, such as an area and the figure it should "
            + "reach."),
        .init("answer-at-most", "at most"),
        .init("answer-at-least", "at least"),
        .init("answer-more-than", "more than"),
        .init("answer-or", "or"),
        .init("answer-or-better", "or better"),
      ])
  ]
}
