// Words of an answer with their times, read from the page when the answer is first heard.
const timed = new Map();
const OWN_SCROLL_MS = 900; // scroll events this long after a scroll of ours are ours
const SHOW_EVERY_MS = 200;
let lit = null; // the word that is marked as being heard
let follows = true; // false once somebody has scrolled the heard word out of sight
let ownScroll = -OWN_SCROLL_MS;
let lastShown = 0;
let following = false;

function wordsOf(key) {
  if (timed.has(key)) return timed.get(key);
  const answer = answerOf(key);
  const spans = answer ? [...answer.querySelectorAll(".said p > span[data-t]")] : [];
  const words = { spans, starts: new Float64Array(spans.length), ends: new Float64Array(spans.length) };
  spans.forEach((span, i) => {
    const [start, end] = span.dataset.t.split("-");
    words.starts[i] = Number(start);
    words.ends[i] = Number(end);
  });
  timed.set(key, words);
  return words;
}

// Binary search: the last word that has begun, or -1.
function indexAt(starts, ms) {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= ms) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function clearHighlight() {
  if (lit) lit.classList.remove("now");
  lit = null;
}

function highlight(ms) {
  if (loaded === null) return;
  const words = wordsOf(loaded);
  const span = words.spans[indexAt(words.starts, ms + LEAD_S * 1000)] || null;
  if (span === lit) return;
  clearHighlight();
  lit = span;
  if (!lit) return;
  lit.classList.add("now");
  keepInView(lit);
}

function keepInView(span) {
  const box = span.getBoundingClientRect();
  if (box.top >= 60 && box.bottom <= innerHeight - 140) {
    follows = true;
  } else if (follows) {
    ownScroll = performance.now();
    span.scrollIntoView({ block: "center" });
  }
}

function follow() {
  if (following) return;
  following = true;
  const step = (now) => {
    if (audio.paused) {
      following = false;
      return;
    }
    tick(now);
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

function tick(now) {
  const seconds = audio.currentTime;
  if (stopAt !== null && seconds >= stopAt) {
    stopAt = null;
    audio.pause();
  }
  if (audio.seeking) return;
  highlight(seconds * 1000);
  if (now - lastShown >= SHOW_EVERY_MS) {
    lastShown = now;
    showPlace(seconds);
  }
}

const keyOf = (word) => word.closest(".answer").dataset.sound;
const isWord = (element) => element instanceof Element && element.matches(".answer[data-sound] .said p > span[data-t]");

function hearWord(word) {
  hear(keyOf(word), Number(word.dataset.t.split("-")[0]));
}

// Roving focus: one word of each answer can be reached with Tab, and is a button while it is.
function rove(word, focus = true) {
  const answer = word.closest(".answer");
  const before = answer.querySelector("[data-t][tabindex]");
  if (before && before !== word) {
    for (const name of ["tabindex", "role", "aria-label"]) before.removeAttribute(name);
  }
  word.tabIndex = 0;
  word.setAttribute("role", "button");
  const what = word.classList.contains("pause") ? "pause" : word.textContent.trim();
  word.setAttribute("aria-label", `${what}, hear it from ${clock(Number(word.dataset.t.split("-")[0]) / 1000)}`);
  if (focus) word.focus();
}

function roveBy(word, step) {
  const { spans } = wordsOf(keyOf(word));
  const next = spans[spans.indexOf(word) + step];
  if (next) rove(next);
}

if (audio) {
  for (const answer of answers) {
    const first = answer.querySelector(".said p > span[data-t]");
    if (first) rove(first, false);
  }
  document.addEventListener("click", (event) => {
    const target = event.target.closest("[data-t], [data-start]");
    if (!target || event.target.closest("a")) return;
    if (target.matches("button[data-sound]")) {
      const { sound, start, end } = target.dataset;
      hear(sound, Number(start), end === undefined ? null : Number(end));
      return;
    }
    const answer = target.closest(".answer[data-sound]");
    if (!answer || !getSelection().isCollapsed) return;
    if (isWord(target)) hearWord(target);
    else if (target.dataset.start) hear(answer.dataset.sound, Number(target.dataset.start));
  });
  addEventListener("scroll", () => {
    if (performance.now() - ownScroll > OWN_SCROLL_MS) follows = false;
  }, { passive: true });
}
