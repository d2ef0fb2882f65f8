// A page that is left while it fades is no fault; the browser reports one unless somebody waits for its end.
export function transitions() {
  hush(document.activeViewTransition);
  for (const turn of ["pagereveal", "pageswap"]) addEventListener(turn, (event) => hush(event.viewTransition));
}

function hush(transition) {
  transition?.ready.catch(() => {});
  transition?.finished.catch(() => {});
}
