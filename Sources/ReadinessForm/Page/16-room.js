// How much of a report has a place on two sides of paper, reckoned as reports reckon it (`ReadinessReports/Report`): a test
// holds the paper that is saved against a report's two sides, word for word.

/** Room on a printed side, in tenths of a line. */
class Room {
  constructor(lines) { this.tenths = lines * 10; }
  take(wanted) { this.tenths -= wanted; }

  /** Takes room where there is so much left; says whether there was. */
  takeIfThere(wanted) {
    if (wanted > this.tenths) return false;
    this.tenths -= wanted;
    return true;
  }

  /** The first of these that have room, the first of all in any case. */
  fit(items, tenthsOf) {
    const end = items.findIndex((item, index) => !this.takeIfThere(tenthsOf(item)) && index > 0);
    return end < 0 ? items : items.slice(0, end);
  }
}

/** How many lines a text takes where so many characters fit one. */
const linesOf = (text, width = 112) => Math.ceil([...text].length / width);
const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);

/** `2 more in the annex`, where there are more than are shown. */
const rest = (count) => count > 0 && h("p", { class: "note" }, say("label-in-annex", { count }));

const shortened = (text, most) => ([...text].length > most ? `${[...text].slice(0, most - 1).join("")}…` : text);
