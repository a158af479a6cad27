"""A session's page made from a real store: its sound, and that of quotes from elsewhere."""

import io
import re
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from tests.page_sound import place_ms
from tests.rich_session import RichSession, store_rich_session
from voicecoach.adapters.opus_sound import BITRATE_BPS, opus_of
from voicecoach.adapters.sqlite_store import SqliteStore
from voicecoach.compose.review_page import session_page
from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples
from voicecoach.core.playback import CLIP_MARGIN_MS
from voicecoach.review.page.sound_text import sound_bytes


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[RichSession, dict[str, bytes]]:
    """The session, and the sounds in its page by key."""
    with closing(SqliteStore(tmp_path_factory.mktemp("store"))) as store:
        session = store_rich_session(store)
        html = session_page(store, store.session(session.session_id))
    found = re.findall(r'octet-stream" id="sound-([a-z0-9-]+)">([^<]*)<', html)
    return session, {key: sound_bytes(text) for key, text in found}


def decoded(ogg: bytes) -> Samples:
    import soundfile
    import soxr

    samples, rate_hz = soundfile.read(io.BytesIO(ogg), dtype="float32")
    resampled: Samples = soxr.resample(samples, rate_hz, ANALYSIS_RATE_HZ)
    return resampled


def test_every_answer_travels_whole(made: tuple[RichSession, dict[str, bytes]]) -> None:
    session, sounds = made
    assert set(sounds) == {
        *(f"answer-{each}" for each in session.answer_ids),
        "warning-1-earlier",
    }
    story = decoded(sounds[f"answer-{session.answer_ids[1]}"])
    assert len(story) == pytest.approx(len(session.story.samples), abs=16)
    assert abs(place_ms(story[16_000:48_000], session.story.samples) - 1_000) <= 5


def test_of_another_session_only_the_quote_travels(
    made: tuple[RichSession, dict[str, bytes]],
) -> None:
    clip = decoded(made[1]["warning-1-earlier"])
    words, word_ms, pause_to_onset_ms = 8, 360, 800
    quote_ms = words * word_ms - 30
    lead_ms = min(CLIP_MARGIN_MS, pause_to_onset_ms)
    assert len(clip) / 16 == pytest.approx(lead_ms + quote_ms + CLIP_MARGIN_MS, abs=2)


def test_sound_takes_the_bits_it_is_given(made: tuple[RichSession, dict[str, bytes]]) -> None:
    story = made[0].story.samples
    bits_per_s = len(opus_of(story)) * 8 / (len(story) / ANALYSIS_RATE_HZ)
    assert 0.6 * BITRATE_BPS < bits_per_s < 1.15 * BITRATE_BPS
    assert len(opus_of(np.zeros(len(story), dtype=np.float32))) < len(opus_of(story)) / 2


def test_sound_of_another_session_that_is_deleted_is_left_out(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path)) as store:
        session = store_rich_session(store)
        record = store.session(session.session_id)
        store.delete_session(store.sessions()[-1].id)
        html = session_page(store, record)
    assert "“I have been in logistics for five years”" in html
    assert "sound-warning" not in html
