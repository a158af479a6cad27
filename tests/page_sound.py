"""What a page really lets one hear: the samples that leave its audio element, found in the sound.

The page's own clock is not asked: what plays is compared with the recording itself.
"""

from dataclasses import dataclass

import numpy as np
import pytest
from playwright.sync_api import Page

from voicecoach.core.audio import Samples

_LISTEN = """
() => {
  if (window.tapped) return;
  const context = new AudioContext();
  const source = context.createMediaElementSource(document.getElementById("sound"));
  const tap = context.createScriptProcessor(1024, 1, 1);
  window.tapped = { context, blocks: [], on: false };
  tap.onaudioprocess = (event) => {
    if (!window.tapped.on) return;
    const word = document.querySelector("p > span.now");
    window.tapped.blocks.push({
      samples: Array.from(event.inputBuffer.getChannelData(0)),
      word: word ? word.dataset.t : null,
    });
  };
  source.connect(tap);
  tap.connect(context.destination);
}
"""
_START = """
() => {
  window.tapped.blocks.length = 0;
  window.tapped.on = true;
  return window.tapped.context.resume();
}
"""
_TAKE = """
() => {
  window.tapped.on = false;
  const blocks = window.tapped.blocks.splice(0);
  return {
    rate: window.tapped.context.sampleRate,
    samples: blocks.flatMap((each) => each.samples),
    words: blocks.map((each) => each.word),
  };
}
"""
BLOCK_FRAMES = 1024


@dataclass(frozen=True, slots=True)
class Heard:
    """Samples that were played, at 16 kHz, from the first that is not silence on."""

    samples: Samples
    words: tuple[str | None, ...]
    """Which word was lit when each block of `block_ms` arrived, as "start-end"."""
    block_ms: float


def tap(page: Page) -> None:
    """Let the page's sound pass through a tap; once per page."""
    page.evaluate(_LISTEN)


def start_listening(page: Page) -> None:
    page.evaluate(_START)


def take(page: Page) -> Heard:
    """What has been played since start_listening()."""
    import soxr

    taken = page.evaluate(_TAKE)
    played = np.asarray(taken["samples"], dtype=np.float32)
    loud = np.flatnonzero(played)
    first = int(loud[0]) if loud.size else 0
    first -= first % BLOCK_FRAMES  # whole blocks, so that words and samples stay together
    skipped = first // BLOCK_FRAMES
    inside = int(loud[0]) - first if loud.size else 0
    resampled: Samples = soxr.resample(played[first + inside :], taken["rate"], 16_000)
    return Heard(resampled, tuple(taken["words"][skipped:]), BLOCK_FRAMES * 1000 / taken["rate"])


def place_ms(heard: Samples, whole: Samples) -> float:
    """Where in the recording what was heard begins: the place that is most like it.

    Likeness is the correlation over the loudness there, so that louder places do not win.
    """
    size = 1 << (heard.size + whole.size - 1).bit_length()
    spectrum = np.fft.rfft(whole.astype(np.float64), size)
    correlation = np.fft.irfft(
        spectrum * np.conj(np.fft.rfft(heard.astype(np.float64), size)), size
    )
    energy = np.cumsum(np.concatenate(([0.0], np.square(whole, dtype=np.float64))))
    begins = np.arange(whole.size)
    there = energy[np.minimum(begins + heard.size, whole.size)] - energy[begins]
    floor = there.mean() / 1000
    likeness = np.abs(correlation[: whole.size]) / np.sqrt(np.maximum(there, floor))
    return float(np.argmax(likeness)) / 16


def until(page: Page, condition: str) -> None:
    """Ask again and again: what Playwright offers for it needs eval, which the page forbids."""
    for _ in range(100):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(50)
    pytest.fail(f"not within 5 s: {condition}")


def until_playing(page: Page) -> None:
    until(page, "sound.currentTime > 0 && !sound.seeking && !sound.paused")
