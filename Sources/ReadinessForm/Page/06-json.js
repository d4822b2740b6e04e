// JSON as text: what a damaged file still holds, and keys that stand twice, of which the browser's own reader keeps the
// last without a word.

/** Deeper than any draft; a text that goes further is not mended. */
const deepestFile = 32;

/** The longest beginning of a damaged JSON text that makes sense: null where there is none. */
function mendJSON(text) {
  const open = [];
  let inString = false;
  let best = null;
  for (let at = 0; at < text.length && open.length <= deepestFile; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === "\\") at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") open.push(character === "{" ? "}" : "]");
    else if (character === "}" || character === "]") {
      if (open.pop() !== character) break;
      best = { end: at + 1, closers: [...open] };
    } else if (character === "," && open.length > 0) best = { end: at, closers: [...open] };
  }
  if (!best) return null;
  const readTo = text.slice(0, best.end);
  try {
    const whole = readTo + best.closers.reverse().join("");
    return { value: JSON.parse(whole), whole, readTo };
  } catch {
    return null;
  }
}

/** The objects of a JSON text in which a key stands twice: `{ path, entries }`, each entry `{ key, at, from, to }`. */
function objectsWithRepeatedKeys(text) {
  const found = [];
  const open = [];
  const close = (at) => {
    const top = open[open.length - 1];
    if (top?.entry) top.entry.to = at;
    if (top) top.entry = null;
  };
  for (let at = 0; at < text.length && open.length <= deepestFile; at += 1) {
    const character = text[at];
    const top = open[open.length - 1];
    if (character === '"') {
      const start = at;
      for (at += 1; at < text.length && text[at] !== '"'; at += 1) if (text[at] === "\\") at += 1;
      if (top?.entries && !top.entry) {
        const name = text.slice(start, at + 1);
        const key = name.includes("\\") ? JSON.parse(name) : name.slice(1, -1);
        top.entry = { key, at: start, from: 0, to: 0 };
        top.entries.push(top.entry);
      }
    } else if (character === ":" && top?.entry && top.entry.from === 0) top.entry.from = at + 1;
    else if (character === ",") close(at);
    else if (character === "{" || character === "[") {
      const path = top?.entry ? [...top.path, top.entry.key] : top?.path ?? [];
      open.push({ path, entries: character === "{" ? [] : null, entry: null });
    } else if (character === "}" || character === "]") {
      close(at);
      const { path, entries } = open.pop() ?? {};
      if (entries && new Set(entries.map((entry) => entry.key)).size < entries.length) found.push({ path, entries });
    }
  }
  return found;
}

/** Says which keys stand twice; of answers that stand twice both survive. */
function keepRepeated(source, place, text, notes) {
  for (const { path, entries } of objectsWithRepeatedKeys(text)) {
    if (path.join("/") === place) {
      source.answerList = entries.map(({ key, from, to }) => [key, JSON.parse(text.slice(from, to))]);
      continue;
    }
    const seen = new Set();
    for (const { key, at } of entries) {
      if (seen.has(key)) {
        notes.push(say("form-file-key-twice", { key: clean(key), line: lineCount(text.slice(0, at)) }));
      }
      seen.add(key);
    }
  }
}
