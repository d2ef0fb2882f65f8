// Keys 1 to 9 choose, Enter checks or goes on, F flags; all can be switched off under Aa.
import { shortcutsOn } from "../briefing/preferences.js";

const TYPING = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [popover]';
const WORKS_BY_ITSELF = "a, button, summary";

export function keys() {
  const form = document.querySelector("[data-quiz]");
  document.addEventListener("keydown", (event) => {
    if (!shortcutsOn() || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest?.(TYPING)) return;
    const key = event.key.toLowerCase();
    const onControl = event.target.closest?.(WORKS_BY_ITSELF);
    const named = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (named && !(onControl && key === "enter")) {
      event.preventDefault();
      named.click();
    } else if (form && /^[1-9]$/.test(key)) {
      choose(form, Number(key), event);
    } else if (form && key === "enter" && !onControl && form.querySelector(".opts input:checked")) {
      event.preventDefault();
      form.requestSubmit(form.querySelector(".btn.big"));
    }
  });
}

function choose(form, number, event) {
  const option = form.querySelectorAll(".opts input")[number - 1];
  if (!option) return;
  event.preventDefault();
  option.focus();
  option.click();
}
