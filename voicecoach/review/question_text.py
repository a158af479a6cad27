"""What `voicecoach questions` shows: banks, questions, and what a check found."""

from collections.abc import Sequence

from voicecoach.core.models import Question
from voicecoach.core.question_sets import NearDuplicate
from voicecoach.core.questions import Bank


def bank_heading(bank: Bank) -> str:
    return f"{bank.title} ({bank.name}), {counted(len(bank.questions))}"


def question_in_list(number: int, question: Question) -> str:
    """Two lines: the text, and what a list says besides it."""
    parts = (question.id, question.kind, question.topic, _target(question), *question.tags)
    return f"{number:3}. {question.text}\n     {', '.join(dict.fromkeys(parts))}"


def question_in_full(question: Question) -> str:
    """One question with what a strong answer touches and what may be asked next."""
    lines = [
        f"{question.text}\n",
        f"id      {question.id}",
        f"bank    {question.bank}",
        f"kind    {question.kind}",
        f"topic   {question.topic}",
    ]
    if question.tags:
        lines.append(f"tags    {', '.join(question.tags)}")
    lines.append(f"answer  {_target(question)}")
    if question.end_silence_s is not None:
        lines.append(f"ends    after {question.end_silence_s:g} s of silence")
    lines += _listed("A strong answer touches:", question.covers)
    lines += _listed("What may be asked next:", question.follow_ups)
    return "\n".join(lines)


def nothing_like_that(tags: Sequence[str]) -> str:
    """No question has the kind and tags asked for; these tags there are."""
    return f"No question is like that. Tags: {', '.join(tags) or 'none'}."


def sound(where: str, questions: Sequence[Question]) -> str:
    return f"{where}: {counted(len(questions))}, nothing to mend."


def alike(pair: NearDuplicate) -> str:
    """Two questions that are nearly the same, and what to do about it."""
    one, other = (f'"{question.id}"' for question in (pair.first, pair.second))
    elsewhere = "" if pair.first.bank == pair.second.bank else f" of {pair.second.bank}"
    return (
        f"{pair.first.bank}: {one} and {other}{elsewhere} are nearly the same question "
        f"({pair.likeness:.0f} of 100). Reword one, or leave it out."
    )


def counted(count: int) -> str:
    return f"{count} question{'' if count == 1 else 's'}"


def _listed(heading: str, phrases: Sequence[str]) -> list[str]:
    return [f"\n{heading}", *(f"  - {phrase}" for phrase in phrases)] if phrases else []


def _target(question: Question) -> str:
    return f"{question.target.low_s} to {question.target.high_s} s"
