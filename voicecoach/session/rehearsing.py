"""A rehearsed walk-through, read back from its session."""

from voicecoach.core.delivery import count_words
from voicecoach.core.matching import Likeness
from voicecoach.core.portfolio import Rehearsal, points_said
from voicecoach.core.preparation import WorkSample
from voicecoach.core.sessions import SessionRecord
from voicecoach.session.practice_record import spoken_ms


def rehearsal_of(
    sample: WorkSample, session: SessionRecord, likeness: Likeness | None
) -> Rehearsal | None:
    """How the walk-through was said in its newest attempt; None when nothing was."""
    said = [
        (answer, answer.transcript.text)
        for answer in session.answers
        if answer.question.follows is None and answer.transcript and answer.transcript.text
    ]
    if not said:
        return None
    answer, text = said[-1]
    return Rehearsal(
        points=points_said(sample.walk_through, text, likeness),
        words=count_words(text.split()),
        spoken_ms=spoken_ms(answer),
        pace_wpm=answer.delivery.pace_wpm if answer.delivery else None,
    )
