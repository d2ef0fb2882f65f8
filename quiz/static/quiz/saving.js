// Sends an answer and keeps it until the server has said that it is saved. When sending fails, the page says so,
// tries again by itself, and sends once more after a reload, or from the next page of the attempt that is opened.
// Without this script the form posts as forms do.
const TRY_AGAIN = 3000;
const SPEAK_UP = 1500;
// Longer than the server waits for its database.
const GIVE_UP = 25_000;
const NOT_SAVED = "Not saved yet: the site does not answer. Your answer is kept in this browser and is sent again by itself.";
const SAVED_MEANWHILE = "An answer that was not saved before is saved now.";

export function saving() {
  const forms = [...document.querySelectorAll("form[data-save]")];
  for (const form of forms) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const fields = [...new FormData(form, event.submitter)].filter(([name]) => name !== "csrfmiddlewaretoken");
      keep(path(form), fields);
      send(form);
    });
    const unsent = kept(path(form));
    if (unsent) {
      refill(form, unsent);
      send(form);
    }
  }
  sendTheRest(forms);
}

async function send(form) {
  if (form.dataset.sending) return;
  form.dataset.sending = "1";
  const late = setTimeout(() => say(form, NOT_SAVED), SPEAK_UP);
  const [reply, sent] = await untilAnswered(form);
  clearTimeout(late);
  delete form.dataset.sending;
  if (reply.ok) {
    // What was chosen while the first choice was on its way goes next.
    if (!forget(path(form), sent)) return send(form);
    goTo((await reply.json()).next);
    return;
  }
  // The server answered and did not save: its own page says why. What it never judged stays kept.
  if ([409, 422].includes(reply.status)) forget(path(form), sent);
  HTMLFormElement.prototype.submit.call(form);
}

async function untilAnswered(form) {
  for (;;) {
    // The newest choice, also where it was made while the site was away.
    const chosen = kept(path(form));
    try {
      const reply = await post(form.action, form, chosen);
      if (reply.status < 500) return [reply, chosen];
    } catch { /* no connection: try again */ }
    say(form, NOT_SAVED);
    await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN));
  }
}

function post(address, form, fields) {
  const body = new URLSearchParams(fields);
  body.set("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
  const signal = AbortSignal.timeout?.(GIVE_UP);
  return fetch(address, { method: "POST", body, headers: { Accept: "application/json" }, signal });
}

// Answers to other questions of this attempt that an outage left behind.
async function sendTheRest(forms) {
  const attempt = location.pathname.match(/^\/attempts\/[^/]+\//)?.[0];
  const form = document.querySelector("main form");
  if (!attempt || !form?.elements.csrfmiddlewaretoken) return;
  const left = unsentBelow(attempt).filter((address) => !forms.some((one) => path(one) === address));
  let words = "";
  for (const address of left) {
    const fields = kept(address);
    try {
      const reply = await post(address, form, fields);
      if (reply.ok || [409, 422].includes(reply.status)) forget(address, fields);
      if (reply.ok) words ||= SAVED_MEANWHILE;
      if (reply.status === 409) words = (await reply.json()).refused;
    } catch { /* the next page tries again */ }
  }
  if (words && forms.length) say(forms[0], words, words !== SAVED_MEANWHILE);
  else if (words) location.reload();
}

function say(form, words, isBad = true) {
  const status = form.querySelector("[data-save-status]");
  if (!status) return;
  status.textContent = words;
  status.classList.toggle("is-unsaved", isBad);
}

function goTo(address) {
  const next = new URL(address, location.href);
  if (next.pathname + next.search !== location.pathname + location.search) {
    return location.assign(next);
  }
  // A reload keeps the place in the page; what comes instead of the question is read from its verdict.
  if (!next.hash) return location.replace(next);
  history.replaceState(null, "", next.hash);
  location.reload();
}

const PREFIX = "unsaved ";
const path = (form) => new URL(form.action).pathname;

// What was chosen, by address: in this page, and where storage is on also behind a reload.
const chosenHere = new Map();

function keep(address, fields) {
  chosenHere.set(address, fields);
  try { localStorage.setItem(PREFIX + address, JSON.stringify(fields)); } catch { /* storage may be off */ }
}

function kept(address) {
  if (chosenHere.has(address)) return chosenHere.get(address);
  try { return JSON.parse(localStorage.getItem(PREFIX + address)); } catch { return null; }
}

// False where something newer is kept than what was sent; that stays.
function forget(address, sent) {
  if (JSON.stringify(kept(address)) !== JSON.stringify(sent)) return false;
  chosenHere.delete(address);
  try { localStorage.removeItem(PREFIX + address); } catch { /* storage may be off */ }
  return true;
}

function unsentBelow(address) {
  try {
    const found = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX + address));
    return found.map((key) => key.slice(PREFIX.length));
  } catch { return []; }
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
