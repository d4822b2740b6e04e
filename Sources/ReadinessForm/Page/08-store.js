// Keeping the draft in the browser, as far as it lets us. Local files may share one store, or have none: the draft file
// is the real save.

const store = {
  /** "on", "off" (refused), or "changed-elsewhere" when another window wrote the same draft. */
  state: "on",
  prefix: `readiness-draft/${data.ruleSet.id}/`,
  slot: null,
  timer: 0,

  /** Whether the browser keeps anything at all. */
  probe() {
    try {
      localStorage.setItem("readiness-probe", "1");
      localStorage.removeItem("readiness-probe");
    } catch {
      this.state = "off";
    }
  },

  /** Drafts that lie in this browser: `{ key, name, asOf, version }`. */
  drafts() {
    const found = [];
    try {
      for (let index = 0; index < localStorage.length; index += 1) {
        const key = localStorage.key(index);
        if (!key.startsWith(this.prefix)) continue;
        const value = JSON.parse(localStorage.getItem(key)).draft;
        if ((JSON.parse(localStorage.getItem(key)).pack?.join() ?? "") !== (data.pack?.ids.join() ?? "")) continue;
        found.push({ key, name: value.name || "no name yet", asOf: value.asOf, version: value.ruleSet.version });
      }
    } catch {
      // A store that cannot be read, or holds something else under our name, offers nothing.
    }
    return found.sort((left, right) => (left.key < right.key ? -1 : 1));
  },

  /** Begins to keep the draft under a key of its own. */
  begin(key) {
    this.slot = key ?? `${this.prefix}${data.ruleSet.version}/${Math.random().toString(36).slice(2, 10)}`;
    try {
      sessionStorage.setItem(`${this.prefix}open`, this.slot);
    } catch {
      // Without it a reload asks which draft to go on with.
    }
  },

  /** The draft that was open in this window before a reload. */
  reopened() {
    try {
      const key = sessionStorage.getItem(`${this.prefix}open`);
      return key && localStorage.getItem(key) ? key : null;
    } catch {
      return null;
    }
  },

  /** The draft under a key; null where it cannot be read. */
  load(key) {
    try {
      const outcome = readFileText(localStorage.getItem(key));
      return outcome.draft ? outcome : null;
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
    if (this.state === "off") return showStatus();
    if (this.slot === null) this.begin();
    try {
      localStorage.setItem(this.slot, draftFile());
      if (this.state !== "changed-elsewhere") this.state = "on";
    } catch {
      this.state = "off";
    }
    showStatus();
  },
};

function showStatus() {
  const words = {
    on: hasUnsavedChanges ? "Kept in this browser. Save a draft file before you stop." : "",
    off: "This browser does not let the form keep anything. Save a draft file before you close it.",
    "changed-elsewhere": "Another window has changed this draft too. Save a draft file here, and close one of the two.",
  };
  const status = document.getElementById("status");
  if (status.textContent !== words[store.state]) status.textContent = words[store.state];
}
