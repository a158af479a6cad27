"""One answer to change: its words, a passage to take out, its earlier versions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from voicecoach.core.sessions import AnswerRecord, SessionRecord
from voicecoach.review.page.doubted import answer_key
from voicecoach.review.session_text import day_and_time
from voicecoach.review.site import addresses
from voicecoach.review.site.rendering import rendered
from voicecoach.review.version_text import version_in_words

IS_GOING_ON = "This session is going on; change it when it is over."
NO_WORDS = "This answer is not written down, so that there is nothing to correct."


@dataclass(frozen=True, slots=True)
class _Version:
    number: int
    how: str
    text: str
    counts: bool


def change_page(
    session: SessionRecord, answer: AnswerRecord, engines: Sequence[str], *, can_change: bool
) -> str:
    """`engines` are recognisers that can listen to its recording once more, the default first."""
    transcript = answer.transcript
    has_words = transcript is not None and bool(transcript.text.strip())
    why_not = None if can_change else IS_GOING_ON
    return rendered(
        "change",
        addresses.HOME,
        when=day_and_time(session.start.started),
        question=answer.question.text,
        back=addresses.answer_address(session.id, answer_key(answer.id)),
        form=addresses.change_address(session.id, answer.id),
        version=len(answer.versions),
        text=transcript.text if transcript is not None else "",
        why_not=why_not or (None if has_words else NO_WORDS),
        versions=tuple(_versions(answer)),
        engines=engines if can_change and answer.recording is not None else (),
    )


def _versions(answer: AnswerRecord) -> Iterator[_Version]:
    """The newest first."""
    count = len(answer.versions)
    for number, version in reversed(tuple(enumerate(answer.versions, 1))):
        yield _Version(number, version_in_words(version), version.text, number == count)
