"""Words that try to be markup, in every place where a session's page shows words."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.attempts import DAY, an_attempt
from tests.browser.conftest import PHONE
from tests.stored_values import (
    NOON,
    a_delivery,
    a_finding,
    a_question,
    a_recording,
    a_start,
    a_timing,
    later,
)
from voicecoach.core.claims.models import Context, Statement
from voicecoach.core.claims.resolutions import Choice, Resolution
from voicecoach.core.models import Question, Transcript, Word
from voicecoach.core.session_notes import SpokenNote
from voicecoach.core.sessions import (
    AnswerRecord,
    AnswerState,
    SessionRecord,
    SessionState,
    StoredFinding,
)
from voicecoach.core.transcript import text_of
from voicecoach.review.page import Sound, Within, page_html, page_of

pytestmark = pytest.mark.browser

HOSTILE = (
    "<script>window.owned=1</script>",
    "</script><script>window.owned=1</script>",
    "<img/src=x/onerror=window.owned=1>",
    "</style></title></svg><svg/onload=window.owned=1>",
    "\"'><b/onclick=window.owned=1>",
    "<!--<script>",
    "{{7*7}}${7*7}&lt;b&gt;",
    "שלום\u202eעולם\u2066",
    "\x00\x07\x1b[31m\x7f",
    "👩🏽\u200d🚀\ufe0f",
    "e" + "\u0301" * 40,
    "Donau" * 120,
)
TAGS = "script, style, img, iframe, object, b, link, meta, base, title, svg, form, input, a"
Said = Callable[[int], str]


def hostile(number: int) -> str:
    return HOSTILE[number % len(HOSTILE)]


def harmless(number: int) -> str:
    return f"word{number}"


def a_hostile_question(said: Said, key: str) -> Question:
    return replace(
        a_question(said(0) + said(7), key),
        bank=said(2),
        topic=said(3),
        covers=tuple(map(said, range(12))),
        follow_ups=tuple(map(said, range(12))),
    )


def a_transcript_of(said: Said, count: int) -> Transcript:
    words = tuple(
        Word(" ".join(said(number).split()) or "x", 400 * number, 400 * number + 300, 0.9)
        for number in range(count)
    )
    return Transcript(text_of(words), words, "whisper", "tiny.en", "en", "exact")


def a_page(said: Said) -> str:
    """Two attempts, an answer of an earlier session, warnings open and settled, notes."""
    question = a_hostile_question(said, said(5))
    context = Context(said(1), DAY, said(2), said(3), said(4))
    statements = [Statement(said(number), context, said(6), number) for number in range(3)]
    findings = (
        StoredFinding(1, a_finding(statements[0], statements[1])),
        StoredFinding(
            2, a_finding(statements[1], statements[2]), Resolution(Choice.BOTH_TRUE, why=said(1))
        ),
    )
    first = AnswerRecord(
        id=4,
        session_id="2026-11-25-1",
        position=0,
        attempt=1,
        question=question,
        asked=NOON,
        state=AnswerState.ANALYSED,
        recording=a_recording("recordings/a.wav"),
        timing=a_timing(),
        transcript=a_transcript_of(said, 24),
        delivery=a_delivery(),
        findings=findings,
    )
    again = replace(first, id=5, attempt=2, transcript=a_transcript_of(said, 12), findings=())
    start = replace(a_start(), questions=(question, a_hostile_question(said, "left")))
    start = replace(start, bank=said(4), employer=said(5), round=said(3), source=said(1))
    session = SessionRecord(
        "2026-11-25-1", SessionState.FINISHED, start, later(600), (first, again)
    )
    session = replace(session, notes=(SpokenNote(1, 0, NOON, text=said(3)),))
    earlier = an_attempt(said(0) + " " + said(2), day=DAY - timedelta(days=9))
    earlier = replace(earlier, question=question, session_id=said(1))
    within = Within({"answer-4", "answer-5"}, {}, {earlier.key: earlier})
    return page_html(page_of(session, within), [Sound("answer-4", b"OggS"), Sound("answer-5", b"")])


def test_no_word_becomes_an_element(browser: Browser, tmp_path: Path) -> None:
    counts = []
    for name, said in (("hostile", hostile), ("harmless", harmless)):
        file = tmp_path / f"{name}.html"
        file.write_text(a_page(said), encoding="utf-8")
        page = browser.new_page(viewport={"width": PHONE[0], "height": PHONE[1]})
        page.goto(file.as_uri())
        page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
        elements = page.locator(TAGS).evaluate_all(
            "all => all.map((each) => each.tagName + (each.getAttribute('onerror') ?? ''))"
        )
        counts.append(sorted(elements))
        assert page.evaluate("window.owned") is None
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]
        assert not page.evaluate(
            "[...document.querySelectorAll('*')].some((each) => "
            "[...each.attributes].some(({ name }) => name.startsWith('on')))"
        )
        page.close()
    assert counts[0] == counts[1]
