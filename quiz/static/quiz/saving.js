// Sends an answer and keeps it until the server has said that it is saved. When sending fails, the page says so,
// tries again by itself, and sends once more after a reload. Without this script the form posts as forms do.
const TRY_AGAIN = 3000;
const SPEAK_UP = 1500;
const NOT_SAVED = "Not saved yet: the site does not answer. Your answer is kept in this browser and is sent again by itself.";

export function saving() {
  for (const form of document.querySelectorAll("form[data-save]")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (form.dataset.sending) return;
      const fields = [...new FormData(form, event.submitter)].filter(([name]) => name !== "csrfmiddlewaretoken");
      keep(form, fields);
      send(form, fields);
    });
    const unsent = kept(form);
    if (unsent) {
      refill(form, unsent);
      send(form, unsent);
    }
  }
}

async function send(form, fields) {
  form.dataset.sending = "1";
  const late = setTimeout(() => say(form, NOT_SAVED), SPEAK_UP);
  const reply = await untilAnswered(form, fields);
  clearTimeout(late);
  delete form.dataset.sending;
  if (reply.ok) {
    forget(form);
    goTo((await reply.json()).next);
    return;
  }
  // The server answered and did not save: its own page says why. What it never judged stays kept.
  if ([409, 422].includes(reply.status)) forget(form);
  HTMLFormElement.prototype.submit.call(form);
}

async function untilAnswered(form, fields) {
  for (;;) {
    try {
      const body = new URLSearchParams(fields);
      body.set("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
      const reply = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } });
      if (reply.status < 500) return reply;
    } catch { /* no connection: try again */ }
    say(form, NOT_SAVED);
    await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN));
  }
}

function say(form, words) {
  const status = form.querySelector("[data-save-status]");
  if (!status) return;
  status.textContent = words;
  status.classList.add("is-unsaved");
}

function goTo(address) {
  const next = new URL(address, location.href);
  if (next.pathname + next.search !== location.pathname + location.search) {
    location.assign(next);
    return;
  }
  if (next.hash) history.replaceState(null, "", next.hash);
  location.reload();
}

const name = (form) => `unsaved ${new URL(form.action).pathname}`;

function keep(form, fields) {
  try { localStorage.setItem(name(form), JSON.stringify(fields)); } catch { /* storage may be off */ }
}

function kept(form) {
  try { return JSON.parse(localStorage.getItem(name(form))); } catch { return null; }
}

function forget(form) {
  try { localStorage.removeItem(name(form)); } catch { /* storage may be off */ }
}

function refill(form, fields) {
  for (const [field, value] of fields) {
    const controls = form.elements[field];
    if (!controls || controls.type === "submit") continue;
    const all = controls instanceof RadioNodeList ? [...controls] : [controls];
    for (const control of all) {
      if (!/^(radio|checkbox)$/.test(control.type)) control.value = value;
      else if (control.value === value) control.checked = true;
    }
  }
}
