// Remembers the last sentence on screen when the page is left, for readers who have a record already.
export function place() {
  const text = document.querySelector("[data-place]");
  const token = document.querySelector("[name=csrfmiddlewaretoken]")?.value;
  if (!text || !token) return;
  let last, sent;
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries) if (entry.isIntersecting) last = entry.target.id.slice(1);
  }, { rootMargin: "0px 0px -35% 0px" });
  text.querySelectorAll(".s[id]").forEach((sentence) => seen.observe(sentence));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden" || !last || last === sent) return;
    sent = last;
    navigator.sendBeacon(text.dataset.place, new URLSearchParams({ sentence: last, csrfmiddlewaretoken: token }));
  });
}
