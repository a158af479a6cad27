"""When others of the panel follow up on an answer, and who does."""

from collections.abc import Sequence

from voicecoach.core.models import Question
from voicecoach.core.panel.planning import BACKGROUND_TOPIC, PANEL_BANK

MOST_WHO_JOIN_IN = 2
"""As many as one answer gives cause for; more is an examination."""

_EARLIEST = 3
"""Nobody joins in before the third question: people begin by taking turns."""


def questions_of_others(
    question: Question,
    probes: Sequence[str],
    asked: Sequence[Question],
    to_come: Sequence[Question],
) -> tuple[tuple[str, str], ...]:
    """What the others ask about the answer to `question`, each as (who asks, the words).

    Once in a session, at the first answer that gives cause for `probes`; in its second half the
    follow-ups the question comes with will do. Whoever comes late does not join in before.
    `asked` has everything up to `question`.
    """
    everything = (*asked, *to_come)
    if question.asked_by is None or question.bank == PANEL_BANK:
        return ()
    if len(asked) < _EARLIEST or _somebody_joined_in(everything):
        return ()
    is_second_half = len(asked) >= len(to_come)
    words = probes or (question.follow_ups if is_second_half else ())
    return tuple(zip(_others(question, asked, to_come), words[:MOST_WHO_JOIN_IN], strict=False))


def _somebody_joined_in(questions: Sequence[Question]) -> bool:
    """Somebody follows up on a question that is another's."""
    askers = {each.id: each.asked_by for each in questions if each.follows is None}
    return any(
        each.follows is not None and each.asked_by != askers.get(each.follows) for each in questions
    )


def _others(
    question: Question, asked: Sequence[Question], to_come: Sequence[Question]
) -> list[str]:
    """Everybody else who is there, those who have not spoken for longest first."""
    late = {each.asked_by for each in to_come if each.topic == BACKGROUND_TOPIC}
    spoke = dict.fromkeys(each.asked_by for each in reversed(asked))
    silent = [each.asked_by for each in to_come if each.asked_by not in spoke]
    order = dict.fromkeys((*silent, *reversed(list(spoke))))
    return [each for each in order if each is not None and each not in {question.asked_by, *late}]
