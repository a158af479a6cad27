// Arriving with a place to hear ("?hear=34500#answer-12"): it is lit, and played if the browser lets us.
const wanted = new URLSearchParams(location.search).get("hear");
const arrived = wanted === null ? null : answers.find((each) => `#${each.id}` === location.hash);
if (arrived) hear(arrived.dataset.sound, Number(wanted));

// A reason for "both are true" chooses it.
for (const why of document.querySelectorAll(".decide input[name=why]")) {
  why.addEventListener("input", () => {
    why.closest("form").querySelector("[value=both_true]").checked = true;
  });
}

// Words are chosen with the mouse or a finger, or one of them with the keys and "e".
const changeDialog = byId("change");
const chosenBar = byId("chosen");
let chosen = null; // the word spans that are chosen, in order, all of one answer

const wordsIn = (answer) => [...answer.querySelectorAll(".said p > span[data-t]:not(.pause)")];
const textOf = (spans) => spans.map((each) => each.textContent.trim()).join(" ");

function chosenWords() {
  const selection = getSelection();
  if (selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const answerAt = (node) => (node instanceof Element ? node : node.parentElement)?.closest(".answer");
  const answer = answerAt(range.startContainer);
  if (!answer || answer !== answerAt(range.endContainer) || !answer.querySelector(".correct")) return null;
  const spans = wordsIn(answer).filter((each) => range.intersectsNode(each) && isTouched(range, each));
  return spans.length ? spans : null;
}

// A selection that only ends at the edge of a word has none of its letters.
function isTouched(range, span) {
  const isIn = (node) => span.contains(node);
  if (isIn(range.startContainer) && range.startOffset >= range.startContainer.length) return false;
  return !(isIn(range.endContainer) && range.endOffset === 0);
}

function showChosen() {
  chosen = chosenWords();
  chosenBar.hidden = chosen === null;
  if (chosen) chosenBar.querySelector("p").textContent = textOf(chosen);
}

function openChange(spans) {
  if (!spans) return;
  const answer = spans[0].closest(".answer");
  const link = answer.querySelector(".correct");
  const form = changeDialog.querySelector("form");
  const words = wordsIn(answer);
  form.action = `${link.getAttribute("href")}/correct`;
  byId("change-redact").formAction = `${link.getAttribute("href")}/redact`;
  form.elements.version.value = link.dataset.version;
  form.elements.first.value = words.indexOf(spans[0]);
  form.elements.end.value = words.indexOf(spans[spans.length - 1]) + 1;
  form.elements.written.value = textOf(spans);
  form.elements.always.checked = false;
  byId("change-words").textContent = textOf(spans);
  if (audio) audio.pause();
  changeDialog.showModal();
  form.elements.written.select();
}

if (changeDialog) {
  document.addEventListener("selectionchange", showChosen);
  byId("change-chosen").addEventListener("click", () => openChange(chosen));
  byId("change-close").addEventListener("click", () => changeDialog.close());
  letters.e = () => {
    const focused = document.activeElement;
    if (isWord(focused) && !focused.classList.contains("pause")) openChange([focused]);
  };
}
