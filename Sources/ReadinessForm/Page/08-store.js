// Keeping the draft in the browser, as far as it lets us. Local files may share one store, or have none: the draft file
// is the real save.

const store = {
  /** "on", "off" (refused), "full", "elsewhere" while another window has the same draft, or "apart" where one has made a
      later draft of it than this window knows. */
  state: "on",
  /** A form for one owner keeps its drafts apart from the main form's, and those of one body from another's. */
  prefix: isPack ? `readiness-part/${data.ruleSet.id}/${data.pack.ids.join("+")}/${data.pack.head?.id ?? ""}/${data.pack.head?.asOf ?? ""}/`
    : `readiness-draft/${data.ruleSet.id}/`,
  slot: null,
  timer: 0,
  /** What this window wrote or read last under its key. */
  lastText: null,
  /** A name for this window, to know its own messages by. */
  window: Math.random().toString(36).slice(2, 10),
  /** Names of other windows that have the same draft. */
  others: new Set(),

  /** Whether the browser keeps anything at all. */
  probe() {
    try {
      localStorage.setItem("readiness-probe", "1");
      localStorage.removeItem("readiness-probe");
    } catch (problem) {
      this.state = isFull(problem) ? "full" : "off";
    }
  },

  /** Drafts that lie in this browser, the latest first: `{ key, name, asOf, version, kept, answers }`. */
  drafts() {
    const found = [];
    try {
      for (let index = 0; index < localStorage.length; index += 1) {
        const key = localStorage.key(index);
        if (!key.startsWith(this.prefix)) continue;
        const text = localStorage.getItem(key);
        const value = ownDraft(text);
        if (value) found.push({ key, name: value.name || say("form-no-name-yet"), asOf: value.asOf, version: value.ruleSet?.version,
          kept: String(JSON.parse(text).kept ?? ""), answers: Object.values(value.answers ?? {}).filter((each) => each?.value || each?.state).length });
      }
    } catch {
      // A store that cannot be read offers nothing.
    }
    return found.sort((left, right) => (left.kept > right.kept ? -1 : 1));
  },

  /** Begins to keep the draft under a key of its own. */
  begin(key) {
    this.leave();
    this.slot = key ?? `${this.prefix}${data.ruleSet.version}/${Math.random().toString(36).slice(2, 10)}`;
    try {
      sessionStorage.setItem(`${this.prefix}open`, this.slot);
      this.lastText = localStorage.getItem(this.slot);
      if (key) this.tell("here");
    } catch {
      // Without it a reload asks which draft to go on with.
    }
  },

  /** Lets other windows know of this one: `here` asks who else has the draft, `also` is the answer, `gone` the end. */
  tell(word) {
    try {
      localStorage.setItem(`readiness-window/${this.slot}`, `${word} ${this.window} ${Math.random()}`);
      localStorage.removeItem(`readiness-window/${this.slot}`);
    } catch {
      // Then no other window keeps anything either.
    }
  },

  /** Leaves the draft to whoever else has it. */
  leave() {
    if (this.slot !== null) this.tell("gone");
    this.slot = null;
    this.others.clear();
    if (["elsewhere", "apart"].includes(this.state)) this.state = "on";
  },

  /** What another window did to the store. */
  heard(event) {
    if (this.slot === null || event.newValue === null) return;
    if (event.key === this.slot && event.newValue !== this.lastText) this.state = this.others.size > 0 ? "elsewhere" : "apart";
    if (event.key === `readiness-window/${this.slot}`) {
      const [word, name] = event.newValue.split(" ");
      if (word === "here") this.tell("also");
      if (word === "gone") this.others.delete(name);
      else this.others.add(name);
      this.state = this.others.size > 0 ? "elsewhere" : localStorage.getItem(this.slot) === this.lastText ? "on" : "apart";
    }
    showStatus();
  },

  /** The draft that was open in this window before a reload. */
  reopened() {
    try {
      const key = sessionStorage.getItem(`${this.prefix}open`);
      return key && ownDraft(localStorage.getItem(key)) ? key : null;
    } catch {
      return null;
    }
  },

  /** The draft under a key; null where it cannot be read or is none of this form's. */
  load(key) {
    try {
      const text = localStorage.getItem(key);
      const read = ownDraft(text) && readFileText(text);
      return read?.draft ? read : null;
    } catch {
      return null;
    }
  },

  remove(key) {
    try {
      localStorage.removeItem(key);
    } catch {
      this.state = "off";
    }
  },

  /** Keeps the draft soon; many changes in a row are one write. */
  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), 300);
  },

  now() {
    clearTimeout(this.timer);
    if (this.slot === null) this.begin();
    try {
      const there = localStorage.getItem(this.slot);
      if (there !== null && there !== this.lastText) {
        // Another window wrote it: neither overwrites the other, from now on there are two.
        this.begin();
        this.state = "apart";
      }
      const text = draftFile();
      if (withoutTime(this.lastText) !== text) {
        this.lastText = text.replace("{", `{\n "kept": ${JSON.stringify(`${today()} ${new Date().toTimeString().slice(0, 8)}`)},`);
        localStorage.setItem(this.slot, this.lastText);
      }
      if (!["elsewhere", "apart"].includes(this.state)) this.state = "on";
    } catch (problem) {
      this.state = isFull(problem) ? "full" : "off";
    }
    showStatus();
  },
};

/** A stored text as it would be saved, without when that was. */
const withoutTime = (text) => text?.replace(/^\{\n "kept": .*,\n/, "{\n") ?? "";

const isFull = (problem) => problem?.name === "QuotaExceededError" || problem?.name === "NS_ERROR_DOM_QUOTA_REACHED";

/** A stored text as this form's own draft; null for anything else, such as one of a form for somebody else. */
function ownDraft(text) {
  try {
    const value = JSON.parse(text);
    return (value.pack?.join() ?? "") === (data.pack?.ids.join() ?? "") ? value.draft ?? null : null;
  } catch {
    return null;
  }
}

/** What goes well is said in passing; what does not stands in a bar that stays, with the way out. */
function showStatus() {
  const troubles = {
    off: say("form-store-off"),
    full: say("form-store-full"),
    elsewhere: say("form-store-elsewhere"), apart: say("form-store-apart"),
  };
  const status = document.getElementById("status");
  const words = store.state === "on" && hasUnsavedChanges ? say("form-kept") : "";
  if (status.textContent !== words) status.textContent = words;
  const bar = document.getElementById("bar");
  const trouble = troubles[store.state] ?? "";
  if (bar.dataset.trouble === trouble) return;
  bar.dataset.trouble = trouble;
  bar.hidden = trouble === "";
  fill(bar, trouble && h("p", {}, trouble), trouble && button(say("form-save-now"), saveDraft, "second", { id: "save-now" }));
}
