// Several articles on their way: asks for the next ones by itself, as a click on the button would; while all
// that are left are being read elsewhere, the page says how long to wait.
const form = document.getElementById("go-on");
if (form) setTimeout(() => form.requestSubmit(), Number(form.dataset.wait));
