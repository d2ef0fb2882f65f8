// Live filter for a list of actors. Without it the form asks the server (?q=…&kind=…).
const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

function showMatches(group, words) {
  let shown = 0;
  for (const item of group.querySelectorAll("[data-name]")) {
    const name = plain(item.dataset.name);
    item.hidden = !words.every((word) => name.includes(word));
    shown += !item.hidden;
  }
  group.hidden = shown === 0;
  return shown;
}

export function actorFilter() {
  const form = document.querySelector('[data-filter="actors"]');
  if (!form) return;
  const input = form.querySelector("input[type=search]");
  const status = document.querySelector("[data-filter-status]");
  const empty = document.querySelector("[data-filter-empty]");
  const groups = [...document.querySelectorAll(".kindgroup")];
  let timer;

  function apply() {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    const kind = new FormData(form).get("kind");
    let shown = 0;
    for (const group of groups) {
      const here = showMatches(group, words);
      if (!kind || group.dataset.group === kind) shown += here;
    }
    empty.hidden = shown > 0;
    clearTimeout(timer);
    timer = setTimeout(() => { status.textContent = `${shown} actor${shown === 1 ? "" : "s"} shown`; }, 600);
  }
  input.addEventListener("input", apply);
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => { event.preventDefault(); apply(); });
}
