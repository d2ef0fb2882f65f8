// Counts down beside the end time that the server printed, and speaks up once at one minute and at twenty seconds.
// The server keeps the time: when it is up, the page asks the server what became of the attempt.
const WARNINGS = [[60, "One minute left. What you saved counts."], [20, "Twenty seconds left."]];

export function clock() {
  const shown = document.querySelector("[data-seconds-left]");
  if (!shown) return;
  const end = performance.now() + Number(shown.dataset.secondsLeft) * 1000;
  const figures = shown.querySelector("[data-clock]");
  const said = shown.querySelector("[role=status]");
  const waiting = WARNINGS.filter(([seconds]) => seconds < Number(shown.dataset.secondsLeft));
  const timer = setInterval(() => {
    const left = Math.max(0, Math.round((end - performance.now()) / 1000));
    figures.textContent = `, ${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")} left`;
    while (waiting.length && left <= waiting[0][0]) said.textContent = waiting.shift()[1];
    if (left === 0) {
      clearInterval(timer);
      said.textContent = "Time is up. The answers you saved count.";
    }
  }, 1000);
}
