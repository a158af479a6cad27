"""Pages of sessions of 1, 10 and 60 minutes of real speech, in Chromium.

python -m tests.benchmarks.page_benchmark [MINUTES OF HIGHLIGHTING]
"""

import re
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
from playwright.sync_api import Browser, Page

from tests.benchmarks.shared_files import shared_folder, speech_files
from tests.chromium import missing_for_browser, open_browser
from tests.page_sound import Heard, place_ms, start_listening, take, tap
from tests.spoken_sessions import (
    SpokenAnswer,
    a_spoken_question,
    answers_lasting,
    store_spoken_session,
)
from voicecoach import compose
from voicecoach.adapters.sqlite_store import SqliteStore
from voicecoach.compose.review_page import session_page
from voicecoach.core.audio import Samples
from voicecoach.review.page.sound_text import sound_bytes
from voicecoach.session.transcription import transcribe_samples

LENGTHS_MIN = (1, 10, 60)
ANSWER_S = 88
CLICKS = 12
LISTEN_S = 2.0
DRIFT_MIN = 10.0
DRIFT_EVERY_S = 60.0
MIN_WORDS = 4
MAX_BYTES_PER_AUDIO_BYTE = 1.2
MAX_EXTRA_BYTES = 2_000_000

_WATCH = """
() => {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const each of list.getEntries()) window.longTasks.push([each.startTime, each.duration]);
  }).observe({ type: "longtask", buffered: true });
}
"""
_NOTE_CLICKS = """
() => document.addEventListener("click", (event) => {
  const word = event.target.closest("[data-t]");
  const answers = [...document.querySelectorAll(".answer")];
  const at = word && answers.indexOf(word.closest(".answer"));
  window.clicked = word && [at, Number(word.dataset.t.split("-")[0])];
}, true)
"""
_NOTE_LIT = """
() => {
  const sound = document.getElementById("sound");
  window.lit = [];
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      if (!target.classList.contains("now")) continue;
      window.lit.push([Number(target.dataset.t.split("-")[0]), sound.currentTime * 1000]);
    }
  }).observe(document.body, { attributes: true, attributeFilter: ["class"], subtree: true });
}
"""
_SCROLL = """
async () => {
  const frames = [];
  let last = performance.now();
  const from = last;
  const height = document.documentElement.scrollHeight;
  document.documentElement.style.scrollBehavior = "auto";
  for (let y = 0; y < height; y += 180) {
    scrollTo(0, y);
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    frames.push(now - last);
    last = now;
  }
  await new Promise((done) => setTimeout(done, 200));
  const tasks = window.longTasks.filter(([start]) => start >= from).map(([, length]) => length);
  return { frames, tasks };
}
"""


def main(drift_min: float = DRIFT_MIN) -> None:
    """Print the numbers, or why they were not measured."""
    shared = shared_folder()
    missing = missing_for_browser() or (None if shared else "there are no shared recordings")
    if missing is not None or shared is None:
        print(f"not measured: {missing}")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        clips = recognised(shared)
        print(f"{len(clips)} recordings, {sum(len(each.words) for each in clips)} words recognised")
        with open_browser() as browser:
            for minutes in LENGTHS_MIN:
                measure_session(browser, folder, clips, minutes)
            measure_drift(browser, folder, clips, drift_min)


def recognised(shared: Path) -> list[SpokenAnswer]:
    """Every shared recording in which the recogniser hears a few words."""
    transcriber, voice_activity = compose.build_transcriber(), compose.build_voice_activity()
    clips = []
    for file in speech_files(shared):
        samples = compose.read_audio(file.path)
        made = transcribe_samples(samples, transcriber, voice_activity)
        if len(made.transcript.words) >= MIN_WORDS:
            clips.append(SpokenAnswer(samples, made.transcript.words, made.speech))
    return clips


def written_page(
    folder: Path, answers: Sequence[SpokenAnswer], name: str
) -> tuple[Path, float, int]:
    """The file, how long making it took, and the bytes of compressed sound in it."""
    with closing(SqliteStore(folder / name)) as store:
        questions = [a_spoken_question(number + 1) for number in range(len(answers))]
        session_id, _ = store_spoken_session(store, questions, list(enumerate(answers)))
        begun = time.perf_counter()
        html = session_page(store, store.session(session_id))
        took_s = time.perf_counter() - begun
    file = folder / f"{name}.html"
    file.write_text(html, encoding="utf-8")
    found = re.findall(r'<script type="application/octet-stream"[^>]*>([^<]*)<', html)
    return file, took_s, sum(len(sound_bytes(each)) for each in found)


def measure_session(
    browser: Browser, folder: Path, clips: Sequence[SpokenAnswer], minutes: float
) -> None:
    answers = list(answers_lasting(minutes * 60, min(ANSWER_S, minutes * 60), clips))
    file, made_s, sound_bytes = written_page(folder, answers, f"session-{minutes}")
    size = file.stat().st_size
    allowed = MAX_BYTES_PER_AUDIO_BYTE * sound_bytes + MAX_EXTRA_BYTES
    words = sum(len(each.words) for each in answers)
    print(
        f"{minutes} min: {len(answers)} answers, {words:,} words;"
        f" made in {made_s:.1f} s; {size / 1e6:.2f} MB, sound {sound_bytes / 1e6:.2f} MB,"
        f" {size / allowed:.2f} of what is allowed",
        flush=True,
    )
    opened, tasks = zip(*(open_time(browser, file) for _ in range(3)), strict=True)
    shown = ", ".join(f"{each:.2f}" for each in opened)
    print(f"  open {shown} s (load event); longest task {max(tasks):.0f} ms", flush=True)
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.add_init_script(f"({_WATCH})()")
    page.goto(file.as_uri())
    scrolled = page.evaluate(_SCROLL)
    print(
        f"  scrolled in {len(scrolled['frames'])} steps:"
        f" median frame {statistics.median(scrolled['frames']):.0f} ms,"
        f" longest {max(scrolled['frames']):.0f} ms,"
        f" long tasks {[round(each) for each in scrolled['tasks']]}",
        flush=True,
    )
    measure_clicks(page, answers)
    page.close()


def open_time(browser: Browser, file: Path) -> tuple[float, float]:
    """Seconds until the load event, and the longest task until then in milliseconds."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.add_init_script(f"({_WATCH})()")
    page.goto(file.as_uri())
    page.wait_for_timeout(300)
    taken_ms = page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")
    tasks = page.evaluate("window.longTasks.map(([, length]) => length)")
    page.close()
    return taken_ms / 1000, max(tasks, default=0.0)


def measure_clicks(page: Page, answers: Sequence[SpokenAnswer]) -> None:
    """Click words spread over the session, and find what is heard in the recording itself."""
    tap(page)
    page.emulate_media(reduced_motion="reduce")  # what scrolls smoothly moves while it is clicked
    page.evaluate(_NOTE_CLICKS)
    errors = []
    picks = np.linspace(0, len(answers) - 1, CLICKS).round().astype(int)
    for turn, index in enumerate(picks):
        word = round((turn + 0.5) / CLICKS * (len(answers[int(index)].words) - 1))
        errors.append(click_error_ms(page, int(index), word, answers))
    told = ", ".join(f"{each:+.0f}" for each in errors)
    print(f"  click to sound, error in ms: {told}; largest {max(map(abs, errors)):.0f}", flush=True)


def click_error_ms(page: Page, index: int, word: int, answers: Sequence[SpokenAnswer]) -> float:
    """For the word that really was under the pointer."""
    spans = page.locator(".answer").nth(index).locator(".said p > span[data-t]:not(.pause)")
    spans.nth(word).scroll_into_view_if_needed()
    start_listening(page)
    spans.nth(word).click()
    page.wait_for_timeout(LISTEN_S * 1000)
    heard = take(page)
    page.evaluate("document.getElementById('sound').pause()")
    clicked, start_ms = page.evaluate("window.clicked")
    return place_ms(heard.samples, answers[clicked].samples) - float(start_ms)


def measure_drift(
    browser: Browser, folder: Path, clips: Sequence[SpokenAnswer], minutes: float
) -> None:
    """Play one long answer, and compare the lit word with the sound that leaves the page."""
    answer = next(iter(answers_lasting(minutes * 60 + 5, minutes * 60 + 5, clips)))
    file, _, _ = written_page(folder, [answer], "drift")
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(file.as_uri())
    tap(page)
    page.evaluate(_NOTE_LIT)
    page.locator(".listen").click()
    heard = []
    for minute in range(int(minutes * 60 / DRIFT_EVERY_S) + 1):
        page.wait_for_timeout(500 if minute == 0 else DRIFT_EVERY_S * 1000 - LISTEN_S * 1000)
        start_listening(page)
        page.wait_for_timeout(LISTEN_S * 1000)
        heard.append(take(page))  # looking it up takes long, and the sound goes on
    tell_lit(page.evaluate("window.lit"), answer)
    page.close()
    late = [highlight_lateness_ms(each, answer.samples) for each in heard]
    told = ", ".join("none" if each is None else f"{each:+.0f}" for each in late)
    known = [each for each in late if each is not None]
    print(f"highlight against sound over {minutes:g} min, ms late by minute: {told}")
    print(f"  drift {max(known) - min(known):.0f} ms, largest {max(map(abs, known)):.0f} ms")


def tell_lit(lit: Sequence[tuple[float, float]], answer: SpokenAnswer) -> None:
    """Against the clock of the sound, for every word: noted where the page lights it.

    A busy machine shows as late frames, and as words that no frame came for.
    """
    begins = sorted({word.start_ms for word in answer.words})
    heard_ms = max(at for _, at in lit)
    expected = sum(each <= heard_ms for each in begins)
    late = np.array([at - start for start, at in lit if start in set(begins)])
    middle, most, longest = np.percentile(late, [50, 95, 100])
    print(
        f"{len(late):,} of {expected:,} words lit in {heard_ms / 60_000:.1f} min;"
        f" after the word begins, in ms: median {middle:+.0f}, 95 % below {most:+.0f},"
        f" last {longest:+.0f}, first {late.min():+.0f}"
    )


def highlight_lateness_ms(heard: Heard, whole: Samples) -> float | None:
    """Median over the words that began while we listened: when lit, minus when heard."""
    begins_ms = place_ms(heard.samples, whole)
    late = []
    for number, (before, now) in enumerate(zip(heard.words, heard.words[1:], strict=False), 1):
        if now is not None and now != before:
            start_ms = int(now.split("-")[0])
            late.append(begins_ms + number * heard.block_ms - start_ms)
    return statistics.median(late) if late else None


if __name__ == "__main__":
    main(*map(float, sys.argv[1:2]))
