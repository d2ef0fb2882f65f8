// Several articles on their way: asks for the next ones by itself, as a click on the button would.
const form = document.getElementById("go-on");
if (form) setTimeout(() => form.requestSubmit(), 600);
