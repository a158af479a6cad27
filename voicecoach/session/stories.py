"""Stories of the bank and the answers they grow from, read from the store."""

import re
from collections.abc import Iterator, Sequence

from voicecoach.core.matching import Likeness
from voicecoach.core.preparation import DebriefItem, DebriefKind, Story, Use
from voicecoach.core.sessions import AnswerRecord, SessionRecord
from voicecoach.core.stories import PastTelling, told_story
from voicecoach.errors import DataError
from voicecoach.ports import AnswerStore, Store

_PLACE = re.compile(r"(?P<session>\S+)/(?P<question>\d{1,3})")
_NUMBER = re.compile(r"#?(\d{1,9})")


def find_telling(store: AnswerStore, name: str) -> PastTelling:
    """The answer named SESSION/QUESTION (its newest attempt), or by its own number.

    Raises DataError when there is none, or it has no words.
    """
    place, number = _PLACE.fullmatch(name), _NUMBER.fullmatch(name)
    if place is not None:
        record = store.session(place["session"])
        position = int(place["question"]) - 1
        answers = [each for each in record.answers if each.position == position]
    elif number is not None:
        record, answers = _by_number(store, int(number[1]), name)
    else:
        raise _unknown(name)
    if not answers:
        raise _unknown(name)
    telling = _telling(record, answers[-1])
    if telling is None:
        raise DataError(
            f"Answer {name} has no words.",
            code="no_words",
            hint=f"Where there is a recording: voicecoach transcribe {record.id}",
        )
    return telling


def past_tellings(store: AnswerStore) -> Iterator[PastTelling]:
    """The newest attempt at each question of every session, as far as they have words."""
    for summary in store.sessions():
        record = store.session(summary.id)
        newest = {each.position: each for each in record.answers}
        for answer in newest.values():
            telling = _telling(record, answer)
            if telling is not None:
                yield telling


def note_practised(
    store: Store, record: SessionRecord, likeness: Likeness | None
) -> tuple[Story, ...]:
    """Remember which stories of the bank a session told; each once, and not twice for a session."""
    bank = store.stories()
    told: dict[int, Story] = {}
    for answer in record.answers if bank else ():
        story = told_story(answer.transcript.text, bank, likeness) if answer.transcript else None
        if story is None or story.id in told or _was_used_in(story, record.id):
            continue
        use = Use(answer.asked.local.date(), session_id=record.id)
        told[story.id] = store.use_story(story.id, use)
    return tuple(told.values())


def note_debriefed(
    store: Store, items: Sequence[DebriefItem], use: Use, likeness: Likeness | None = None
) -> tuple[Story, ...]:
    """Remember which stories were told in a round, from what was answered there."""
    told: dict[int, Story] = {}
    for item in items:
        if item.kind is not DebriefKind.ANSWERED:
            continue
        story = told_story(item.text, store.stories(), likeness)
        if story is None or any(each.round_id == use.round_id for each in story.used):
            continue
        told[story.id] = store.use_story(story.id, use)
    return tuple(told.values())


def _was_used_in(story: Story, session_id: str) -> bool:
    return any(use.session_id == session_id for use in story.used)


def _by_number(
    store: AnswerStore, number: int, name: str
) -> tuple[SessionRecord, list[AnswerRecord]]:
    for summary in store.sessions():
        record = store.session(summary.id)
        found = [each for each in record.answers if each.id == number]
        if found:
            return record, found
    raise _unknown(name)


def _telling(record: SessionRecord, answer: AnswerRecord) -> PastTelling | None:
    if answer.transcript is None or answer.transcript.no_speech:
        return None
    return PastTelling(
        answer_id=answer.id,
        name=f"{record.id}/{answer.position + 1}",
        question=answer.question.text,
        asked=answer.asked,
        transcript=answer.transcript,
        open_warnings=sum(each.is_open for each in answer.findings),
    )


def _unknown(name: str) -> DataError:
    return DataError(
        f"There is no answer {name!r}.",
        code="unknown_answer",
        hint="Name one as SESSION/QUESTION, such as 2026-11-25-1/2; see: voicecoach review",
    )
