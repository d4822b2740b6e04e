// Parts of pages that are used again and again.

/** A labelled one-line field. `options`: id, label, hint, value, width, prefix, suffix, input, change; `checked` where
    findings about it stand beside it. */
function field(options) {
  const hintID = options.hint ? `${options.id}-hint` : null;
  const problemID = options.checked ? `${options.id}-problem` : null;
  const described = [hintID, problemID, options.describedBy].filter(Boolean).join(" ") || null;
  const input = h(options.long ? "textarea" : "input", {
    id: options.id, class: `input ${options.width ?? ""}`, type: options.long ? null : "text", rows: options.long ? 3 : null,
    inputmode: options.numeric ? "decimal" : null, autocomplete: "off", spellcheck: options.plain ? "false" : null,
    "aria-describedby": described, value: options.value ?? "",
    on: {
      input: (event) => {
        typing = options.id;
        options.input?.(event.target.value, event.target);
      },
      change: (event) => options.change?.(event.target.value, event.target),
    },
  });
  const box = options.prefix || options.suffix
    ? h("div", { class: "affixed" }, options.prefix && h("span", { class: "affix", "aria-hidden": "true" }, options.prefix),
      input, options.suffix && h("span", { class: "affix", "aria-hidden": "true" }, options.suffix))
    : input;
  return h("div", { class: "field" }, h("label", { for: options.id, class: options.strong ? "strong" : null },
    options.label), options.hint && h("p", { class: "hint", id: hintID }, options.hint),
  options.checked && problemPlace(options.id), box);
}

/** Where a finding about a field of the body stands. */
const problemPlace = (id) => h("p", { class: "problem", id: `${id}-problem`, "data-problem-of": id, hidden: true });

/** A date field that takes what people write, and shows what it understood. */
function dateField(options) {
  const understood = h("p", { class: "understood", id: `${options.id}-understood` },
    dateHint(readDate(options.value) ?? options.value));
  const element = field({
    ...options, width: "w10", plain: true, describedBy: [options.describedBy, understood.id].filter(Boolean).join(" "),
    input: (text) => {
      const value = readDate(text) ?? clean(text);
      understood.textContent = dateHint(value);
      options.input(value);
    },
  });
  element.append(understood);
  return element;
}

const dateHint = (value) => (isISODate(value) ? dateWords(value) : "");

/** One radio button or checkbox with its label. */
function option(type, name, id, label, props, inside) {
  return h("div", { class: "option" }, h("input", { type, name, id, ...props }), h("label", { for: id }, label), inside);
}

/** A group of radio buttons; `choices` are `{ id, label, hint }`. */
function radios(options) {
  return h("fieldset", { class: "field", id: options.id, tabindex: "-1" }, h("legend", { class: "strong" }, options.label),
    options.hint && h("p", { class: "hint" }, options.hint), options.checked && problemPlace(options.id),
    options.choices.map((choice) => option("radio", options.id, `${options.id}-${choice.id}`,
      [choice.label, choice.hint && h("span", { class: "hint" }, choice.hint)],
      { value: choice.id, checked: options.value === choice.id, on: { change: () => options.change(choice.id) } })));
}

const button = (label, run, kind = "", props = {}) =>
  h("button", { type: "button", class: `button ${kind}`, on: { click: run }, ...props }, label);

const textButton = (label, run, props = {}) => button(label, run, "plain", props);

const link = (label, target, props = {}) => h("a", { href: `#${target}`, ...props }, label);

/** A box that says something important without alarm. */
const notice = (title, ...children) => h("div", { class: "notice" }, title && h("h2", {}, title), children);

const privacyHint = () => h("p", { class: "hint" }, words["form-privacy"]);
