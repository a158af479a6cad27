// Keys. What a focused control does by itself comes first; letters can be turned off in the help.
const dialog = byId("help");
const CONTROLS = "input, select, button, summary, a, pre";
const TYPED_INTO = "input:not([type=checkbox], [type=radio], [type=range]), textarea";

function toggleMark(name) {
  const button = document.querySelector(`[data-mark="${name}"]`);
  const shown = button.getAttribute("aria-pressed") !== "true";
  button.setAttribute("aria-pressed", String(shown));
  document.body.classList.toggle(`no-${name}`, !shown);
}

const letters = {
  j: () => goTo(1),
  k: () => goTo(-1),
  f: () => toggleMark("fillers"),
  h: () => toggleMark("hedges"),
  p: () => toggleMark("pauses"),
  "<": () => changeSpeed(-1),
  ">": () => changeSpeed(1),
  "?": () => dialog.showModal(),
};

function onWord(event, word) {
  const steps = { ArrowLeft: -1, ArrowRight: 1 };
  if (event.key in steps && !event.shiftKey) {
    roveBy(word, steps[event.key]);
  } else if (event.key === "Enter") {
    hearWord(word);
  } else if (event.key === " ") {
    if (!audio.paused) audio.pause();
    else if (word === lit) toggle();
    else hearWord(word);
  } else if (event.key === "Escape") {
    word.blur();
  } else {
    return false;
  }
  return true;
}

function anywhere(event) {
  if (event.key === " ") {
    toggle();
  } else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
    if (loaded === null) return false;
    stopAt = null;
    seekTo(audio.currentTime + (event.key === "ArrowLeft" ? -5 : 5));
  } else if (event.key in letters && byId("keys-on").checked) {
    letters[event.key]();
  } else {
    return false;
  }
  return true;
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  const target = event.target;
  if (target instanceof Element && target.matches(TYPED_INTO)) return;
  if (isWord(target) && onWord(event, target)) {
    event.preventDefault();
    return;
  }
  const ownKeys = target instanceof Element && target.matches(CONTROLS);
  const isTheirs = event.key === " " || event.key.startsWith("Arrow") || target.matches("select");
  if (ownKeys && isTheirs) return;
  if (anywhere(event)) event.preventDefault();
}

if (audio) {
  document.addEventListener("keydown", onKey);
  byId("ask").addEventListener("click", () => dialog.showModal());
  byId("close").addEventListener("click", () => dialog.close());
  for (const button of document.querySelectorAll("[data-mark]")) {
    button.addEventListener("click", () => toggleMark(button.dataset.mark));
  }
}
addEventListener("beforeprint", () => {
  for (const each of document.querySelectorAll("details:not([open])")) {
    each.open = true;
    each.dataset.closed = "";
  }
});
addEventListener("afterprint", () => {
  for (const each of document.querySelectorAll("details[data-closed]")) {
    each.open = false;
    delete each.dataset.closed;
  }
});
