// Writing a question: the gate's warnings follow what is typed, and words selected in the sentence are taken over.
const box = document.getElementById("doubts"), form = box?.closest("form");
const sentence = document.getElementById("evidence"), words = document.getElementById("id_deciding_words");
let waiting, asked;

async function ask() {
  asked?.abort();
  asked = new AbortController();
  try {
    const reply = await fetch(box.dataset.doubts, { method: "POST", body: new FormData(form), signal: asked.signal });
    if (reply.ok) box.innerHTML = await reply.text();
  } catch {
    // Without the server the button still checks.
  }
}

form?.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, 600);
});

document.addEventListener("selectionchange", () => {
  const chosen = document.getSelection();
  if (!sentence || !words || chosen.isCollapsed) return;
  if (!sentence.contains(chosen.anchorNode) || !sentence.contains(chosen.focusNode)) return;
  words.value = chosen.toString().trim();
  words.dispatchEvent(new Event("input", { bubbles: true }));
});
