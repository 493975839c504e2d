// <script type="module" src="…" data-wrong-letters="/address/" data-heading="Wrong letters" data-fix="Put them right">
// Under a field whose text has wrong letters: the words, and a button that repairs them. Rich text is only pointed at.

const { wrongLetters: address, heading, fix } = document.querySelector("script[data-wrong-letters]").dataset;
const config = JSON.parse(document.getElementById("wagtail-config").textContent);
const FIELDS = "input[type=text], textarea, [contenteditable=true]";
const CYRILLIC = /[\u0400-\u052f]/;
const PAUSE = 600;

const timers = new WeakMap();
const notes = new WeakMap();

const read = (field) => field.value ?? field.innerText;

async function ask(text) {
  if (!CYRILLIC.test(text)) return { words: [] };
  const headers = { [config.CSRF_HEADER_NAME]: config.CSRF_TOKEN };
  const answer = await fetch(address, { method: "POST", headers, body: new URLSearchParams({ text }) });
  return answer.ok ? answer.json() : { words: [] };
}

function button(field, repaired) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "button button-small button-secondary";
  element.textContent = fix;
  element.addEventListener("click", () => {
    field.value = repaired;
    for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
    field.focus();
  });
  return element;
}

function show(field, { words, repaired }) {
  notes.get(field)?.remove();
  if (!words.length) return;
  const note = document.createElement("div");
  note.className = "help-block help-warning";
  note.dataset.wrongLettersFound = words.length;
  note.setAttribute("role", "status");
  const pairs = words.map(([word, right]) => `«${word}» → «${right}»`);
  note.append(`${heading}: ${pairs.join(", ")} `);
  if ("value" in field) note.append(button(field, repaired));
  (field.closest(".Draftail-Editor") ?? field).after(note);
  notes.set(field, note);
}

async function check(field) {
  const text = read(field);
  const found = await ask(text).catch(() => ({ words: [] }));
  if (read(field) === text) show(field, found);
}

function typed({ target }) {
  const field = target.closest?.(FIELDS);
  if (!field?.closest("form")) return;
  clearTimeout(timers.get(field));
  timers.set(field, setTimeout(check, PAUSE, field));
}

// The rich text editor swallows "input".
for (const name of ["input", "keyup"]) document.addEventListener(name, typed);
