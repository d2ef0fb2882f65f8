// Reading settings. The radio buttons already work through :has() and the form posts; this saves without leaving the page.
export function preferences() {
  const panel = document.querySelector("#settings");
  const form = panel?.querySelector("form");
  const status = panel?.querySelector("[data-settings-status]");
  if (!form || !panel.hidePopover) return;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const answer = await fetch(form.action, { method: "POST", body: new FormData(form), redirect: "follow" });
      if (!answer.ok) throw new Error(answer.status);
      status.textContent = "Saved for next time.";
    } catch {
      form.submit();
    }
  });
  form.addEventListener("change", () => { status.textContent = ""; });
}

export const shortcutsOn = () => !document.querySelector("#set-keys-off")?.checked;
