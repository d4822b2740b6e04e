// The member practices: typed row by row, or pasted from a spreadsheet.

function practicesPart() {
  const place = h("div", {});
  const pasted = h("p", { class: "understood", id: "pasted", role: "status" });
  const redraw = () => fill(place, practiceTable(redraw));
  redraw();
  return h("section", { "aria-labelledby": "practices-title" }, h("h2", { id: "practices-title" }, "Member practices"),
    h("p", { class: "hint" }, "Code, name and number of registered patients. Optional, but some figures follow from them."),
    place, h("p", { class: "actions" },
      button("Add a practice", () => {
        draft.practices.push({ code: "", name: "", patients: "" });
        changed();
        redraw();
        document.getElementById(`practice-${draft.practices.length - 1}-code`).focus();
      }, "second", { id: "add-practice" })),
    h("details", {}, h("summary", {}, "Paste practices from a spreadsheet"),
      h("div", { class: "more" }, field({ id: "paste", label: "Rows with code, name and patients", long: true, plain: true,
        hint: "Copy the three columns in Excel or another program and paste them here." }),
      button("Add these practices", () => {
        const input = document.getElementById("paste");
        const { rows: found, words } = readPracticeRows(input.value);
        draft.practices.push(...found);
        changed();
        redraw();
        input.value = "";
        pasted.textContent = words;
      }, "second", { id: "add-pasted" }), pasted)));
}

function practiceTable(redraw) {
  if (draft.practices.length === 0) return null;
  const cell = (row, index, name, label, width) => h("td", {}, h("label", { class: "hidden",
    for: `practice-${index}-${name}` }, `${label}, practice ${index + 1}`), h("input", {
    id: `practice-${index}-${name}`, class: `input ${width}`, type: "text", autocomplete: "off", value: row[name],
    inputmode: name === "patients" ? "numeric" : null,
    on: {
      input: (event) => {
        row[name] = name === "patients" ? plainNumber(event.target.value) : event.target.value;
        fill(document.getElementById("practice-total"), practiceTotal());
        changed();
      },
    },
  }));
  return h("div", { class: "scrolls", tabindex: "0", role: "region", "aria-label": "Table of member practices" }, h("table", {},
    h("caption", { id: "practice-total" }, practiceTotal()),
    h("thead", {}, h("tr", {}, ["Code", "Name", "Patients"].map((word) => h("th", { scope: "col" }, word)),
      h("td", {}))),
    h("tbody", {}, draft.practices.map((row, index) => h("tr", {}, cell(row, index, "code", "Code", "w7"),
      cell(row, index, "name", "Name", "w20"), cell(row, index, "patients", "Patients", "w7"),
      h("td", {}, textButton(["Remove", h("span", { class: "hidden" }, ` practice ${index + 1}`)], () => {
        draft.practices.splice(index, 1);
        changed();
        redraw();
        document.getElementById("add-practice").focus();
      })))))));
}

function practiceTotal() {
  const whole = wholePractices();
  const patients = whole.reduce((sum, row) => sum + Number(row.patients), 0);
  return `${count(draft.practices.length, "practice", "practices")}, ${count(patients, "patient", "patients")}`;
}

/** Rows of a pasted table: which column is which follows from what stands in it. */
function readPracticeRows(text) {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const separator = lines.some((line) => line.includes("\t")) ? "\t" : lines.some((line) => line.includes(";")) ? ";" : ",";
  const found = [];
  let left = 0;
  for (const line of lines) {
    const cells = line.split(separator).map((cell) => clean(cell).replace(/^"(.*)"$/, "$1"));
    const row = practiceOfCells(cells.filter((cell) => cell !== ""));
    if (!row) {
      if (found.length > 0 || !/code|patient|practice|list/i.test(line)) left += 1;
    } else if (draft.practices.length + found.length < mostRows) found.push(row);
    else left += 1;
  }
  const words = [`${count(found.length, "practice was", "practices were")} added.`];
  if (left > 0) words.push(`${count(left, "row was", "rows were")} left out: a row needs a code, a name and a number.`);
  return { rows: found, words: words.join(" ") };
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
