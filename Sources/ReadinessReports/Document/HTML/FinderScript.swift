/// The search of a page to look things up in: every heading whose text, or what stands below it, has all the words.
///
/// Without it the contents and the browser's own search are there. It writes text only, never markup.
enum FinderScript {
  static let text = """
    (() => {
      const toc = document.querySelector(".toc"), place = toc.querySelector(".find"), field = place.querySelector("input");
      const parts = toc.querySelector(".parts"), hits = document.createElement("ul");
      const plain = (text) => text.normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase();
      let entries = null;
      const read = () => {
        const found = [];
        const walker = document.createTreeWalker(document.querySelector("main"), 5);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.nodeType === 1) {
            if (/^H[2-4]$/.test(node.tagName) && node.id) {
              found.push({ id: node.id, title: node.textContent, head: plain(node.textContent), text: "" });
            }
          } else if (found.length > 0) found[found.length - 1].text += plain(node.data) + " ";
        }
        return found;
      };
      const search = () => {
        const words = plain(field.value).split(/\\s+/).filter(Boolean);
        const isAsked = words.join("").length > 1;
        hits.hidden = !isAsked;
        parts.hidden = isAsked;
        hits.textContent = "";
        entries ??= read();
        const heads = [], texts = [];
        for (const entry of isAsked ? entries : []) {
          if (words.every((word) => entry.head.includes(word))) heads.push(entry);
          else if (words.every((word) => entry.text.includes(word))) texts.push(entry);
        }
        for (const entry of [...heads, ...texts]) {
          const link = document.createElement("a"), item = document.createElement("li");
          link.href = "#" + entry.id;
          link.textContent = entry.title;
          item.append(link);
          hits.append(item);
        }
        place.querySelector("p").textContent = isAsked
          ? place.dataset.found.replace("{count}", heads.length + texts.length) : "";
      };
      hits.hidden = true;
      parts.before(hits);
      place.hidden = false;
      field.addEventListener("input", search);
      field.addEventListener("keydown", (event) => {
        if (event.key === "Enter") hits.querySelector("a")?.click();
      });
      const summary = toc.querySelector("summary"), fold = () => { toc.open = !summary.checkVisibility(); };
      fold();
      matchMedia("(min-width: 68rem)").addEventListener("change", fold);
      toc.addEventListener("click", (event) => { if (event.target.closest("a")) fold(); });
    })();
    """
}
