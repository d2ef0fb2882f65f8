// Ordering without dragging: arrows move an event one place, the menus (which work alone) stay in step.
export function order() {
  document.querySelectorAll("[data-order]").forEach(connect);
}

function connect(root) {
  const list = root.querySelector(".orderlist");
  const status = root.querySelector("[data-order-status]");
  const items = () => [...list.children];

  function sync(moved) {
    const all = items();
    all.forEach((item, i) => {
      item.querySelector("select").value = String(i + 1);
      item.querySelector('[data-move="up"]').setAttribute("aria-disabled", String(i === 0));
      item.querySelector('[data-move="down"]').setAttribute("aria-disabled", String(i === all.length - 1));
    });
    if (moved) status.textContent = `Now place ${all.indexOf(moved) + 1} of ${all.length}`;
  }

  list.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move]");
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    const item = button.closest("li");
    if (button.dataset.move === "up") item.previousElementSibling.before(item);
    else item.nextElementSibling.after(item);
    sync(item);
    button.focus();
  });
  list.addEventListener("change", (event) => {
    const item = event.target.closest("li");
    const others = items().filter((other) => other !== item);
    others.splice(Number(event.target.value) - 1, 0, item);
    list.append(...others);
    sync(item);
    event.target.focus();
  });
  // A saved order comes back in its menus: show it in that order.
  const place = (item) => Number(item.querySelector("select").value);
  list.append(...items().sort((a, b) => place(a) - place(b)));
  sync();
}
