// After an answer: the lit sentence stands clear of the bar below it, as far as the verdict stays in view.
export function evidence() {
  const heading = document.querySelector(".verdict [autofocus]");
  heading?.closest(".verdict").querySelector(".is-source").scrollIntoView({ block: "nearest" });
  heading?.scrollIntoView({ block: "nearest" });
}
