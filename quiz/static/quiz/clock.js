// Counts down beside the end time that the server printed, and speaks up once at one minute and at twenty seconds.
// Where the quiz gives more time, a click or the key T takes it without leaving the page. The server keeps the time:
// when it is up, the page sends what is chosen on it and asks what became of the attempt.
const WARNINGS = [[60, "One minute left. What you saved counts."], [20, "Twenty seconds left."]];
// A few seconds later the server closes an attempt that nobody finished.
const AFTER_THE_GRACE = 12_000;

export function clock() {
  const shown = document.querySelector("[data-seconds-left]");
  if (!shown) return;
  const seconds = Number(shown.dataset.secondsLeft);
  const end = performance.now() + seconds * 1000;
  const figures = shown.querySelector("[data-clock]");
  const said = shown.querySelector("[role=status]");
  const more = shown.querySelector("[data-more-time]");
  const waiting = WARNINGS.filter(([at]) => at < seconds);
  const tick = () => {
    const left = Math.max(0, Math.round((end - performance.now()) / 1000));
    figures.textContent = `, ${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")} left`;
    while (waiting.length && left <= waiting[0][0]) {
      said.textContent = waiting.shift()[1] + (more ? " Press T or the button for more." : "");
    }
    if (left === 0) {
      clearInterval(timer);
      said.textContent = "Time is up. The answers you saved count.";
      timeIsUp();
    }
  };
  const timer = setInterval(tick, 1000);
  tick();
  more?.addEventListener("click", async (event) => {
    event.preventDefault();
    more.disabled = true;
    clearInterval(timer);
    await takeMore(shown, more);
    clock();
    document.querySelector("[data-more-time]")?.focus();
  });
}

async function takeMore(shown, more) {
  const token = more.form.elements.csrfmiddlewaretoken.value;
  const body = new URLSearchParams({ csrfmiddlewaretoken: token, more_time: more.value });
  try {
    const reply = await fetch(more.formAction, { method: "POST", body, headers: { Accept: "application/json" } });
    const made = await reply.json();
    if (!made.clock) throw new Error(reply.status);
    shown.outerHTML = made.clock;
  } catch {
    // What was said in reply stands on the page as the server has it now.
    location.reload();
  }
}

function timeIsUp() {
  const form = document.querySelector("form[data-quiz]");
  if (!form) {
    setTimeout(() => location.reload(), AFTER_THE_GRACE);
    return;
  }
  const button = document.createElement("button");
  Object.assign(button, { name: "time_up", value: "1", hidden: true, formNoValidate: true });
  form.append(button);
  form.requestSubmit(button);
}
