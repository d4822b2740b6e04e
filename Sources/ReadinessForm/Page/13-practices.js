// The list of members (in a profile: practices): typed row by row, or pasted from a spreadsheet. What a member is called
// is the rule set's.

const [member, members, memberSize] = [words["form-member"], words["form-members"], words["form-member-size"]];

function practicesPart() {
  const place = h("div", {});
  const pasted = h("p", { class: "understood", id: "pasted", role: "status" });
  const redraw = () => fill(place, practiceTable(redraw));
  redraw();
  return h("section", { "aria-labelledby": "practices-title" }, h("h2", { id: "practices-title" }, words["form-members-title"]),
    h("p", { class: "hint" }, words["form-members-hint"]),
    place, h("p", { class: "actions" },
      button(say("form-member-add", { member }), () => {
        draft.practices.push({ code: "", name: "", patients: "" });
        changed();
        redraw();
        document.getElementById(`practice-${draft.practices.length - 1}-code`).focus();
      }, "second", { id: "add-practice" })),
    h("details", {}, h("summary", {}, say("form-members-paste", { members })),
      h("div", { class: "more" }, field({ id: "paste", label: say("form-members-rows", { size: memberSize }), long: true, plain: true,
        hint: say("form-members-copy") }),
      button(say("form-members-add", { members }), () => {
        const input = document.getElementById("paste");
        const { rows: found, words: told } = readPracticeRows(input.value);
        draft.practices.push(...found);
        changed();
        redraw();
        showHeadProblems();
        input.value = "";
        pasted.textContent = told;
      }, "second", { id: "add-pasted" }), pasted)));
}

function practiceTable(redraw) {
  if (draft.practices.length === 0) return null;
  const cell = (row, index, name, label, width) => h("td", {}, h("label", { class: "hidden",
    for: `practice-${index}-${name}` }, say("form-member-cell", { label, member, number: index + 1 })), h("input", {
    id: `practice-${index}-${name}`, class: `input ${width}`, type: "text", autocomplete: "off", value: row[name],
    inputmode: name === "patients" ? "numeric" : null,
    "aria-describedby": `practice-${index}-${name}-problem`,
    on: {
      input: (event) => {
        typing = event.target.id;
        row[name] = name === "patients" ? plainNumber(event.target.value) : event.target.value;
        fill(document.getElementById("practice-total"), practiceTotal());
        changed();
      },
      change: (event) => { event.target.value = row[name]; },
    },
  }), problemPlace(`practice-${index}-${name}`));
  return h("div", { class: "scrolls", tabindex: "0", role: "region", "aria-label": say("form-table", { title: words["form-members-title"] }) }, h("table", {},
    h("caption", { id: "practice-total" }, practiceTotal()),
    h("thead", {}, h("tr", {}, [say("label-code"), say("label-name"), capital(memberSize)].map((word) => h("th", { scope: "col" }, word)),
      h("td", {}))),
    h("tbody", {}, draft.practices.map((row, index) => h("tr", {}, cell(row, index, "code", say("label-code"), "w7"),
      cell(row, index, "name", say("label-name"), "w20"), cell(row, index, "patients", capital(memberSize), "w7"),
      h("td", {}, textButton([say("form-remove"), unseen(`${member} ${index + 1}`)], () => {
        draft.practices.splice(index, 1);
        changed();
        redraw();
        showHeadProblems();
        document.getElementById("add-practice").focus();
      })))))));
}

function practiceTotal() {
  const whole = wholePractices();
  const patients = whole.reduce((sum, row) => sum + Number(row.patients), 0);
  return counted("form-members-total", draft.practices.length, { member, members, sum: figure(patients), size: memberSize });
}

/** Rows of a pasted table: which column is which follows from what stands in it. */
function readPracticeRows(text) {
  const lines = tableOf(text).rows.filter((line) => line.some((cell) => cell.trim() !== ""));
  const found = [];
  const left = [];
  lines.forEach((line, index) => {
    const cells = line.map((cell) => clean(unguarded(cell)));
    const row = practiceOfCells(cells.filter((cell) => cell !== ""));
    if (!row) {
      // A first row without any number is the heading.
      if (found.length + left.length > 0 || /\d/.test(line.join(" "))) left.push(index);
    } else if (draft.practices.length + found.length < mostRows) found.push(row);
    else left.push(index);
  });
  const told = [counted("form-members-added", found.length, { member, members })];
  if (left.length > 0) {
    told.push(counted("form-rows-left-out", left.length), `${someOf(left.map((index) =>
      `${capital(say("form-sheet-row", { row: index + 1 }))}: “${short(lines[index].map(clean).join("; "))}”`))}.`);
  }
  return { rows: found, words: told.join(" ") };
}

function practiceOfCells(cells) {
  if (cells.length < 3) return null;
  let at = cells.length - 1;
  while (at > 0 && !/^\d+$/.test(plainNumber(cells[at]))) at -= 1;
  if (at === 0) return null;
  const rest = cells.filter((_, index) => index !== at);
  const codeAt = Math.max(rest.findIndex((cell) => /^[A-Z]\d{3,7}$/i.test(cell)), 0);
  const name = rest.filter((_, index) => index !== codeAt).join(", ");
  return { code: rest[codeAt], name, patients: plainNumber(cells[at]) };
}
