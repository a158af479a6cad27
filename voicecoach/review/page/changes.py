"""An answer beside the one before it at the same question, with the words that differ."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from voicecoach.core.attempts import Attempt, QuestionKey
from voicecoach.core.comparing import AnswerPair, Change, ClaimChanges, WordRun, pair_of
from voicecoach.review.comparing_text import change_sentences, figures_side_by_side, kept_words
from voicecoach.review.page.models import ShownChange, ShownRun
from voicecoach.review.session_text import day_and_time

Earlier = Mapping[QuestionKey, Attempt]
"""The answer given last, in an earlier session, to each question."""

CLOSE = 0.3
"""From this share of kept words on, marks show what changed; below, nearly all is marked."""

_TAGS = {Change.SAME: "", Change.REMOVED: "del", Change.ADDED: "ins"}


def changes_of(attempts: Sequence[Attempt], earlier: Earlier) -> tuple[ShownChange, ...]:
    """Each attempt beside the one before it; the first beside that of an earlier session.

    What has no words has nothing to be put beside.
    """
    told = [each for each in attempts if each.text is not None]
    changes = [
        _change(pair_of(before, after), _in_this_session(before), _in_this_session(after))
        for before, after in pairwise(told)
    ]
    before = earlier.get(told[0].key) if told else None
    if before is not None and before.text is not None:
        name = f"{day_and_time(before.asked)}, session {before.session_id}"
        pair = pair_of(before, told[0])
        changes.insert(0, _change(pair, name, _in_this_session(told[0]), from_elsewhere=True))
    return tuple(changes)


def shown_runs(runs: Iterable[WordRun]) -> Iterator[ShownRun]:
    """Each with the element it is marked by."""
    return (ShownRun(_TAGS[run.change], " ".join(run.words)) for run in runs)


def _kept(runs: Sequence[WordRun]) -> int:
    return sum(len(run.words) for run in runs if run.change is Change.SAME)


def _change(
    pair: AnswerPair, before: str, after: str, *, from_elsewhere: bool = False
) -> ShownChange:
    runs = tuple(shown_runs(pair.runs))
    kept, words = _kept(pair.runs), len((pair.after.text or "").split())
    return ShownChange(
        before=before,
        after=after,
        words_before=tuple(each for each in runs if each.tag != "ins"),
        words_after=tuple(each for each in runs if each.tag != "del"),
        figures=figures_side_by_side(pair) if from_elsewhere else (),
        claims=tuple(change_sentences(pair.claims if from_elsewhere else _conflicts(pair.claims))),
        kept=kept_words(kept, words),
        from_elsewhere=from_elsewhere,
        is_close=kept >= words * CLOSE,
    )


def _conflicts(claims: ClaimChanges | None) -> ClaimChanges | None:
    """What came and went can be seen in the words."""
    return None if claims is None else ClaimChanges(0, (), (), claims.findings)


def _in_this_session(attempt: Attempt) -> str:
    return f"Attempt {attempt.attempt}"
