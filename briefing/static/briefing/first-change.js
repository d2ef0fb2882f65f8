// A page that was sent to a visitor without cookies has no token in its forms: fetch one when a form is first sent.
// Without this script the form leads to a page that asks first.
const TRY_AGAIN = 3000;

export function firstChange() {
  let isAsking = false;
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!("first" in form.dataset)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isAsking) return;
    isAsking = true;
    try {
      const answer = await fetch(form.dataset.first, { headers: { Accept: "application/json" } });
      const { token } = await answer.json();
      document.querySelectorAll("form[data-first]").forEach((one) => arm(one, token));
      form.requestSubmit(event.submitter);
    } catch {
      tryAgain(form, event.submitter);
    } finally {
      isAsking = false;
    }
  }, true);
}

function tryAgain(form, submitter) {
  const status = form.querySelector("[data-save-status]");
  if (!status) {
    HTMLFormElement.prototype.submit.call(form);
    return;
  }
  status.textContent = "Not saved yet: the site does not answer. Your answer is sent again by itself.";
  status.classList.add("is-unsaved");
  setTimeout(() => form.requestSubmit(submitter), TRY_AGAIN);
}

function arm(form, token) {
  const field = document.createElement("input");
  Object.assign(field, { type: "hidden", name: "csrfmiddlewaretoken", value: token });
  form.append(field);
  form.method = "post";
  delete form.dataset.first;
}
