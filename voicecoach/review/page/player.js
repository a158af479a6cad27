// One audio element for the whole page. The sound of an answer is decoded when it is first heard.
const root = document.documentElement;
root.classList.add("js");
const byId = (id) => document.getElementById(id);
const audio = byId("sound");
const answers = audio ? [...document.querySelectorAll(".answer[data-sound]")] : [];
const LEAD_S = 0.03; // a word is heard from just before it, so that its beginning is not cut
const urls = new Map();
let loaded = null; // key of the sound in the audio element
let stopAt = null; // seconds; the end of a quote that is being heard
let pendingSeek = null;

const clock = (s) => `${Math.floor(s / 60)}:${String(Math.floor(s % 60)).padStart(2, "0")}`;

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%:()*+-;,=.?@^_`{|}~";

// Five digits to the base of 85 for four bytes; the last group is as short as its bytes.
function bytesOf(text) {
  const values = new Uint8Array(128);
  for (let i = 0; i < 85; i += 1) values[DIGITS.charCodeAt(i)] = i;
  const digits = text.trim();
  const groups = Math.ceil(digits.length / 5);
  const view = new DataView(new ArrayBuffer(groups * 4));
  for (let group = 0; group < groups; group += 1) {
    let number = 0;
    for (let i = group * 5; i < group * 5 + 5; i += 1) {
      number = number * 85 + (i < digits.length ? values[digits.charCodeAt(i)] : 84);
    }
    view.setUint32(group * 4, number);
  }
  return new Uint8Array(view.buffer, 0, groups * 4 - (groups * 5 - digits.length));
}

function urlOf(key) {
  if (!urls.has(key)) {
    const holder = byId(`sound-${key}`);
    if (!holder) return null; // the file is still being read
    const { url } = holder.dataset; // in the local site, where sound is one request away
    urls.set(key, url || URL.createObjectURL(new Blob([bytesOf(holder.textContent)], { type: "audio/ogg" })));
  }
  return urls.get(key);
}

function seekTo(seconds) {
  if (audio.readyState >= 1) {
    audio.currentTime = Math.min(Math.max(0, seconds), audio.duration || seconds);
  } else {
    pendingSeek = seconds;
  }
  showPlace(seconds);
}

function load(key) {
  if (loaded === key) return true;
  const url = urlOf(key);
  if (url === null) return false;
  clearHighlight();
  const speed = audio.playbackRate;
  audio.src = url;
  audio.playbackRate = audio.defaultPlaybackRate = speed;
  loaded = key;
  showWhere();
  return true;
}

function hear(key, startMs, endMs = null) {
  if (!load(key)) return;
  follows = true;
  stopAt = endMs === null ? null : endMs / 1000 + 0.15;
  seekTo(startMs / 1000 - (startMs > 0 ? LEAD_S : 0));
  audio.play().catch(() => showPlaying());
}

function toggle() {
  if (loaded === null && answers.length) {
    hear(answers[0].dataset.sound, 0);
  } else if (audio.paused) {
    stopAt = null;
    audio.play().catch(() => showPlaying());
  } else {
    audio.pause();
  }
}

function answerOf(key) {
  return answers.find((each) => each.dataset.sound === key) || null;
}

function labelOf(answer) {
  const question = answer.closest(".question");
  const attempt = question.querySelector(".several") ? ` · ${answer.querySelector("h3").textContent}` : "";
  return `${question.querySelector(".eyebrow").textContent}${attempt} · ${question.querySelector("h2").textContent}`;
}

function showWhere() {
  const answer = answerOf(loaded);
  byId("where").textContent = answer ? labelOf(answer) : "From another session";
}

function showPlace(seconds) {
  const length = Number.isFinite(audio.duration) ? audio.duration : 0;
  const seek = byId("seek");
  seek.max = length || 1;
  seek.value = seconds;
  const text = length ? `${clock(seconds)} / ${clock(length)}` : clock(seconds);
  byId("time").textContent = text;
  seek.setAttribute("aria-valuetext", text);
}

function showPlaying() {
  const name = audio.paused ? "play" : "pause";
  const button = byId("play");
  button.setAttribute("aria-label", audio.paused ? "Play" : "Pause");
  button.querySelector("use").setAttribute("href", `#icon-${name}`);
}

// The one heard if it can be seen, else the first on the screen; before the first one -1.
function currentAnswer() {
  const heard = answerOf(loaded);
  const box = heard && heard.getBoundingClientRect();
  const isComing = performance.now() - ownScroll < OWN_SCROLL_MS;
  if (box && (isComing || (box.bottom > 0 && box.top < innerHeight))) return answers.indexOf(heard);
  if (answers[0].getBoundingClientRect().top > innerHeight / 3) return -1;
  const below = answers.findIndex((each) => each.getBoundingClientRect().bottom > innerHeight / 3);
  return below < 0 ? answers.length - 1 : below;
}

function goTo(step) {
  if (!answers.length) return;
  const index = Math.min(Math.max(0, currentAnswer() + step), answers.length - 1);
  const answer = answers[index];
  const wasPlaying = !audio.paused;
  ownScroll = performance.now();
  answer.closest(".question").scrollIntoView({ block: "start" });
  if (wasPlaying) hear(answer.dataset.sound, 0);
  else if (load(answer.dataset.sound)) seekTo(0);
}

function setSpeed(value) {
  audio.playbackRate = audio.defaultPlaybackRate = Number(value);
  byId("speed").value = value;
}

function changeSpeed(step) {
  const choices = [...byId("speed").options].map((each) => each.value);
  const at = choices.indexOf(byId("speed").value) + step;
  setSpeed(choices[Math.min(Math.max(0, at), choices.length - 1)]);
}

if (audio) {
  audio.preservesPitch = true;
  audio.addEventListener("loadedmetadata", () => {
    if (pendingSeek !== null) audio.currentTime = Math.min(Math.max(0, pendingSeek), audio.duration || pendingSeek);
    showPlace(pendingSeek || 0);
    pendingSeek = null;
  });
  audio.addEventListener("play", () => { showPlaying(); follow(); });
  audio.addEventListener("pause", showPlaying);
  audio.addEventListener("ended", showPlaying);
  audio.addEventListener("seeked", () => highlight(audio.currentTime * 1000));
  byId("play").addEventListener("click", toggle);
  byId("next").addEventListener("click", () => goTo(1));
  byId("previous").addEventListener("click", () => goTo(-1));
  byId("seek").addEventListener("input", (event) => { stopAt = null; seekTo(Number(event.target.value)); });
  byId("speed").addEventListener("change", (event) => setSpeed(event.target.value));
}
